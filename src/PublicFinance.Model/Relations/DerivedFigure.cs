using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>What a document implies about a quantity that it does not print (推算数).</summary>
/// <param name="Place">The quantity.</param>
/// <param name="Interval">Where its true value lies, in base units.</param>
/// <param name="By">The relations that bound it, one for each end or one for both.</param>
public sealed record DerivedFigure(Place Place, Interval Interval, ImmutableArray<Relation> By)
{
    /// <summary>How the quantity would be told: unit and decimals of its neighbours.</summary>
    public Precision Precision { get; init; }

    /// <summary>The middle of the interval as a figure whose half is that of the interval.</summary>
    public Figure Figure => Figure.Printed(
        Interval.Low + ((Interval.High - Interval.Low) / 2), (Interval.High - Interval.Low + 1) / 2, Precision, Place);
}
