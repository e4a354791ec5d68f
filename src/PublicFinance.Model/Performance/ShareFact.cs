using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Performance;

/// <summary>A share or completion (比例、完成率): told as a rate, or as two figures.</summary>
/// <param name="Rate">The rate; absent where the two figures are given.</param>
/// <param name="Part">The part; absent where the rate is given.</param>
/// <param name="Whole">The whole.</param>
public sealed record ShareFact(Figure Rate, Figure Part, Figure Whole) : ScoringFact
{
    /// <summary>A rate as told.</summary>
    public static ShareFact Of(Figure rate) => new(rate, default, default);

    /// <summary>A part of a whole.</summary>
    public static ShareFact Of(Figure part, Figure whole) => new(default, part, whole);

    /// <summary>The bounds in 10⁻⁹ of one; null where it is not told or has none.</summary>
    internal RatioBounds? Bounds => Rate.IsKnown ? new RatioBounds(Rate.Low, Rate.High) : Ratio.Completion(Part, Whole).Bounds;
}
