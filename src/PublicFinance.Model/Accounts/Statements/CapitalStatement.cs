using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>国有资本经营预算财政拨款支出决算表 (09): state capital operations by function; some templates print expenditure only.</summary>
public sealed class CapitalStatement : CodedStatement<BudgetRow, FunctionCode>
{
    internal CapitalStatement(FinalAccounts accounts)
        : base(accounts, TableId.Capital, static cells => new BudgetRow(cells))
    {
    }

    /// <summary>合计: the total row.</summary>
    public BudgetRow Total => new(RowOf(Item.Total));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static BudgetBuilder In(AmountUnit unit, int decimals) => new(TableId.Capital, Precision.Of(unit, decimals));
}
