namespace PublicFinance.Model.Performance;

/// <summary>Whether a condition is met (是否符合).</summary>
/// <param name="IsMet">True where it is.</param>
public sealed record MetFact(bool IsMet) : ScoringFact;
