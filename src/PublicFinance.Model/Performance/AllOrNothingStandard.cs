using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>符合得n分，否则0分: all points or none.</summary>
/// <param name="FullMarks">The points where the condition is met.</param>
public sealed record AllOrNothingStandard(Figure FullMarks) : ScoringStandard
{
    /// <inheritdoc/>
    public override long Most => Positive(FullMarks);

    private protected override PointRange PointsOf(ScoringFact fact) => fact is MetFact met
        ? met.IsMet ? new PointRange(Most, Most) : default
        : throw Unfit(fact);
}
