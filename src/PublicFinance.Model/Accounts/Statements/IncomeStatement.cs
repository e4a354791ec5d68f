using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>收入决算表 (02): income of the year by function and kind of income.</summary>
public sealed class IncomeStatement : CodedStatement<IncomeRow, FunctionCode>
{
    internal IncomeStatement(FinalAccounts accounts)
        : base(accounts, TableId.Income, static cells => new IncomeRow(cells))
    {
    }

    /// <summary>合计: the total row.</summary>
    public IncomeRow Total => new(RowOf(Item.Total));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static IncomeBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
