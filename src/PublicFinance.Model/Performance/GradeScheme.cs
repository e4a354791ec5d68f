using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>Which grade follows from how many points (等级划分): data, for schemes differ.</summary>
public sealed class GradeScheme
{
    /// <summary>A scheme of bands, in any order.</summary>
    /// <exception cref="ArgumentException">No band, or two from the same points.</exception>
    public GradeScheme(params IEnumerable<GradeBand> bands)
    {
        Bands = [.. bands.OrderByDescending(b => b.From.Value)];
        if (Bands.IsEmpty || Bands.DistinctBy(b => b.From.Value).Count() < Bands.Length)
        {
            throw new ArgumentException("A grade scheme has bands, each from other points.", nameof(bands));
        }
    }

    /// <summary>优 from 90, 良 from 80, 中 from 60, 差 below: the usual scheme.</summary>
    public static GradeScheme Standard { get; } = new(Band("优", 90), Band("良", 80), Band("中", 60), Band("差", 0));

    /// <summary>The bands, best first.</summary>
    public ImmutableArray<GradeBand> Bands { get; }

    /// <summary>The grades that the points allow: one, or two where they are rounded across a border.</summary>
    public ImmutableArray<GradeBand> Of(PointRange points) =>
        [.. Bands.Where((b, i) => points.High >= b.From.Value && (i == 0 || points.Low < Bands[i - 1].From.Value))];

    private static GradeBand Band(string name, int from) => new(name, Figure.Printed(from * 10_000L, Precision.OfScore(0)));
}
