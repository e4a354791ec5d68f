using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>政府性基金预算财政拨款收入支出决算表 (08): carry-over, revenue and expenditure of government-managed funds by function.</summary>
public sealed class FundsStatement : CodedStatement<BudgetRow, FunctionCode>
{
    internal FundsStatement(FinalAccounts accounts)
        : base(accounts, TableId.Funds, static cells => new BudgetRow(cells))
    {
    }

    /// <summary>合计: the total row.</summary>
    public BudgetRow Total => new(RowOf(Item.Total));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static BudgetBuilder In(AmountUnit unit, int decimals) => new(TableId.Funds, Precision.Of(unit, decimals));
}
