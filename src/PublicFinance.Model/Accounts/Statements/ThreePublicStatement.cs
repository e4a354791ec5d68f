using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>“三公”经费支出决算表 (07): travel abroad, official vehicles and official reception, budget and final.</summary>
public sealed class ThreePublicStatement : Statement
{
    internal ThreePublicStatement(FinalAccounts accounts)
        : base(accounts, TableId.ThreePublic)
    {
    }

    /// <summary>预算数: budget.</summary>
    public ThreePublicRow Budget => new(RowOf(Item.Budget));

    /// <summary>决算数: final.</summary>
    public ThreePublicRow Final => new(RowOf(Item.Final));

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static ThreePublicBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
