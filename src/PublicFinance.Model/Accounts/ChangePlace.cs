using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Where a document tells how a cell changed against last year (较上年增减).</summary>
/// <param name="Cell">The cell whose change is told.</param>
/// <param name="IsRate">True for the rate (增减率), false for the amount (增减额).</param>
public sealed record ChangePlace(CellPlace Cell, bool IsRate) : Place
{
    /// <inheritdoc/>
    public override string Name => $"{Cell.Name} 较上年{(IsRate ? "增减率" : "增减额")}";

    /// <inheritdoc/>
    public override string EnglishName => $"{Cell.EnglishName}, {(IsRate ? "rate of change" : "change")} against last year";
}
