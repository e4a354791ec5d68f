using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>A number of things (数量).</summary>
/// <param name="Count">How many.</param>
public sealed record CountFact(Figure Count) : ScoringFact;
