namespace PublicFinance.Model.Relations;

/// <summary>A closed interval of whole base units: where a true value can lie.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
public readonly record struct Interval(long Low, long High)
{
    /// <summary>True when no value is left.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>The values in both.</summary>
    public Interval Intersect(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>True when the value lies inside.</summary>
    public bool Contains(long value) => Low <= value && value <= High;

    internal long End(int upper) => upper == 0 ? Low : High;
}
