using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>按比例得分: the full marks times a share or completion, which counts as one above 100 % and as nothing below zero.</summary>
/// <param name="FullMarks">The points at 100 %.</param>
public sealed record ProportionalStandard(Figure FullMarks) : ScoringStandard
{
    /// <inheritdoc/>
    public override long Most => Positive(FullMarks);

    /// <summary>Points are rounded outward to whole 10⁻⁴. A share of nothing is undecided: it can give anything.</summary>
    private protected override PointRange PointsOf(ScoringFact fact)
    {
        if (fact is not ShareFact share)
        {
            throw Unfit(fact);
        }

        if (share.Bounds is not { } bounds)
        {
            return new PointRange(0, Most);
        }

        Int128 one = Percentage.Hundred.Billionths;
        Int128 low = Int128.Clamp(bounds.Low, 0, one) * Most / one, high = ((Int128.Clamp(bounds.High, 0, one) * Most) + one - 1) / one;
        return new PointRange((long)low, (long)high);
    }
}
