using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Calculation;

/// <summary>A table that cannot be consolidated, and why: nothing is left out in silence.</summary>
/// <param name="Table">The table.</param>
/// <param name="Unit">The unit on which it fails; empty where it is the table itself.</param>
/// <param name="Reason">Why, in Chinese.</param>
/// <param name="EnglishReason">Why, in English.</param>
public sealed record ConsolidationGap(TableId Table, string Unit, string Reason, string EnglishReason)
{
    /// <inheritdoc/>
    public override string ToString() => Reason;
}
