using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>How points follow from facts (计分标准). Points are figures of scores; a standard is pure and never gives less than nothing or more than its most.</summary>
public abstract record ScoringStandard
{
    private protected ScoringStandard()
    {
    }

    /// <summary>The most that it gives, in 10⁻⁴ points.</summary>
    public abstract long Most { get; }

    /// <summary>The points for a fact; anything up to <see cref="Most"/> where the fact is not given.</summary>
    /// <exception cref="ArgumentException">The fact is of a kind that the standard does not ask for.</exception>
    public PointRange Points(ScoringFact? fact) => fact is null ? new PointRange(0, Most) : PointsOf(fact).Within(Most);

    private protected abstract PointRange PointsOf(ScoringFact fact);

    private protected ArgumentException Unfit(ScoringFact fact) => new($"{GetType().Name} is not decided by {fact.GetType().Name}.", nameof(fact));

    private protected static long Positive(Figure points) => points is { IsKnown: true, Measure: Measure.Score, Value: >= 0 }
        ? points.Value
        : throw new ArgumentException("Points are a score that is not negative.", nameof(points));
}
