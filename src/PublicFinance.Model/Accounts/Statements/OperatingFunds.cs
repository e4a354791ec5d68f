using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>机关运行经费: operating funds.</summary>
public sealed class OperatingFunds : Statement
{
    internal OperatingFunds(FinalAccounts accounts)
        : base(accounts, TableId.OperatingFunds)
    {
    }

    /// <summary>机关运行经费支出: operating funds.</summary>
    public Figure Total => Cell(Item.Final, Item.Total);

    /// <summary>The operating funds of the year.</summary>
    /// <param name="unit">The unit in which it is told.</param>
    /// <param name="decimals">Decimals that are told.</param>
    /// <param name="total">机关运行经费支出.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    /// <exception cref="FormatException">A figure is no number; the message names it.</exception>
    public static StatementBuilder In(AmountUnit unit, int decimals, string? total = null) =>
        new StatementBuilder(TableId.OperatingFunds, Precision.Of(unit, decimals)).Set(Item.Final, (Item.Total, total));
}
