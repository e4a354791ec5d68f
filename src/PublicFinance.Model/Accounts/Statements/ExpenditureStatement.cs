using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>支出决算表 (03): expenditure of the year by function and kind of expenditure.</summary>
public sealed class ExpenditureStatement : CodedStatement<ExpenditureRow, FunctionCode>
{
    internal ExpenditureStatement(FinalAccounts accounts)
        : base(accounts, TableId.Expenditure, static cells => new ExpenditureRow(cells))
    {
    }

    /// <summary>合计: the total row.</summary>
    public ExpenditureRow Total => new(RowOf(Item.Total));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static ExpenditureBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
