using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>酌情计分: left to judgement; no fact decides it.</summary>
/// <param name="FullMarks">The most.</param>
public sealed record JudgedStandard(Figure FullMarks) : ScoringStandard
{
    /// <inheritdoc/>
    public override long Most => Positive(FullMarks);

    private protected override PointRange PointsOf(ScoringFact fact) => throw Unfit(fact);
}
