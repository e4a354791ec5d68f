using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>每项得n分，最多m分: so many points for each, up to a cap.</summary>
/// <param name="Each">Points for one.</param>
/// <param name="Cap">The most in all.</param>
public sealed record PerItemStandard(Figure Each, Figure Cap) : ScoringStandard
{
    /// <inheritdoc/>
    public override long Most => Positive(Cap);

    private protected override PointRange PointsOf(ScoringFact fact)
    {
        if (fact is not CountFact { Count: { IsKnown: true } count })
        {
            throw Unfit(fact);
        }

        long points = (long)Int128.Clamp((Int128)count.Value * Positive(Each), 0, Most);
        return new PointRange(points, points);
    }
}
