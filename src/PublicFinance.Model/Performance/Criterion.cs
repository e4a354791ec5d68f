namespace PublicFinance.Model.Performance;

/// <summary>One sentence of a line's scoring standard, and what is known about it.</summary>
/// <param name="Standard">How points follow.</param>
/// <param name="Fact">The fact; null where it is not given, and always for a judged standard.</param>
public sealed record Criterion(ScoringStandard Standard, ScoringFact? Fact = null)
{
    /// <summary>The points by the fact.</summary>
    public PointRange Points => Standard.Points(Standard is JudgedStandard ? null : Fact);
}
