using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>一般公共预算财政拨款基本支出决算表 (06): basic expenditure by departmental economic code.</summary>
public sealed class BasicExpenditureStatement : CodedStatement<EconomicRow, DepartmentEconomicCode>
{
    internal BasicExpenditureStatement(FinalAccounts accounts)
        : base(accounts, TableId.BasicExpenditure, static cells => new EconomicRow(cells))
    {
    }

    /// <summary>人员经费合计: personnel expenditure.</summary>
    public Figure Personnel => Cell(Item.Personnel, Item.Final);

    /// <summary>公用经费合计: public outlay.</summary>
    public Figure PublicOutlay => Cell(Item.PublicOutlay, Item.Final);

    /// <summary>合计: all basic expenditure.</summary>
    public Figure Total => Cell(Item.Total, Item.Final);

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static BasicExpenditureBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
