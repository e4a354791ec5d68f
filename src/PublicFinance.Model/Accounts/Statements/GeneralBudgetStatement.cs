using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>一般公共预算财政拨款支出决算表 (05): expenditure from the general public budget by function.</summary>
public sealed class GeneralBudgetStatement : CodedStatement<GeneralBudgetRow, FunctionCode>
{
    internal GeneralBudgetStatement(FinalAccounts accounts)
        : base(accounts, TableId.GeneralBudget, static cells => new GeneralBudgetRow(cells))
    {
    }

    /// <summary>合计: the total row.</summary>
    public GeneralBudgetRow Total => new(RowOf(Item.Total));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static GeneralBudgetBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
