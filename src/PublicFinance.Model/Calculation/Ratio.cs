using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// A ratio of two figures with its base (比率): two bounds that contain the ratio of the exact values behind the prints, never a rounded value
/// alone. Where the base is zero there is no ratio, and where it may be zero there are no bounds.
/// </summary>
public readonly record struct Ratio
{
    private Ratio(RatioKind kind, Figure part, Figure @base)
    {
        Kind = kind;
        Part = part;
        Base = @base;
    }

    /// <summary>What is divided by what.</summary>
    public RatioKind Kind { get; }

    /// <summary>The figure that is divided: the part, this year's figure, the final figure, the money.</summary>
    public Figure Part { get; }

    /// <summary>The figure that it is divided by.</summary>
    public Figure Base { get; }

    /// <summary>Whether it can be worked out.</summary>
    public RatioState State => !Part.IsKnown || !Base.IsKnown ? RatioState.Unknown
        : Base.Value == 0 ? RatioState.Undefined
        : Base.Low <= 0 && Base.High >= 0 ? RatioState.Open
        : RatioState.Defined;

    /// <summary>The bounds; null unless <see cref="State"/> is <see cref="RatioState.Defined"/>.</summary>
    public RatioBounds? Bounds
    {
        get
        {
            if (State != RatioState.Defined)
            {
                return null;
            }

            RatioBounds quotient = RatioBounds.Of(Part.Low, Part.High, Base.Low, Base.High, Kind.IsMoney() ? 1 : Percentage.Hundred.Billionths);
            return Kind == RatioKind.Growth ? quotient.Plus(-Percentage.Hundred.Billionths) : quotient;
        }
    }

    /// <summary>占比: a part of its whole.</summary>
    /// <exception cref="ArgumentException">The two are of different measures.</exception>
    public static Ratio Share(Figure part, Figure whole) => OfOneMeasure(RatioKind.Share, part, whole);

    /// <summary>增减率: this year's figure against last year's.</summary>
    /// <exception cref="ArgumentException">The two are of different measures.</exception>
    public static Ratio Growth(Figure current, Figure previous) => OfOneMeasure(RatioKind.Growth, current, previous);

    /// <summary>完成率: the final figure against the budget.</summary>
    /// <exception cref="ArgumentException">The two are of different measures.</exception>
    public static Ratio Completion(Figure final, Figure budget) => OfOneMeasure(RatioKind.Completion, final, budget);

    /// <summary>人均: money by a number of persons.</summary>
    /// <exception cref="ArgumentException">Not money, or not a number.</exception>
    public static Ratio PerHead(Figure money, Figure persons) => OfMoney(RatioKind.PerHead, money, persons);

    /// <summary>车均: money by a number of vehicles.</summary>
    /// <exception cref="ArgumentException">Not money, or not a number.</exception>
    public static Ratio PerVehicle(Figure money, Figure vehicles) => OfMoney(RatioKind.PerVehicle, money, vehicles);

    /// <summary>True when the printed rate can be the ratio of the exact values: exactly, without a division. Undecided is false.</summary>
    public bool Admits(Figure rate) => Kind switch
    {
        RatioKind.PerHead or RatioKind.PerVehicle => false,
        RatioKind.Growth => rate.IsKnown && Relation.Share(Part, Base, Figure.Printed(rate.Value + Percentage.Hundred.Billionths, rate.Half, rate.Precision)).Holds,
        _ => Relation.Share(Part, Base, rate).Holds,
    };

    /// <summary>The ratio for people: one number where both bounds round to it, else both; where there is none, why.</summary>
    /// <param name="decimals">Decimals of the percentage, or of the amount in 元 (0 to 2).</param>
    public string ToText(int decimals = 2)
    {
        if (Bounds is not { } bounds)
        {
            return State switch
            {
                RatioState.Undefined when Kind == RatioKind.Growth => "上年数为0，不可比",
                RatioState.Undefined => $"{Kind.BaseName()}为0，无{Kind.Name()}",
                RatioState.Open => $"{Kind.BaseName()}可能为0，无法计算",
                _ => "未列示",
            };
        }

        Precision precision = Kind.IsMoney() ? Precision.Of(AmountUnit.Yuan, decimals) : Precision.OfRate(decimals);
        string low = Round(bounds.Low, precision), high = Round(bounds.High, precision);
        string unit = Kind.IsMoney() ? "元" : "%";
        return low == high ? low + unit : $"{low}{unit}至{high}{unit}";
    }

    /// <summary>The same as <see cref="ToText"/> with two decimals.</summary>
    public override string ToString() => ToText();

    private static string Round(Int128 value, Precision precision)
    {
        Int128 step = precision.Step, doubled = (2 * Int128.Abs(value)) + step;
        Int128 rounded = doubled / (2 * step) * step;
        return Figure.Group(Figure.FormatValue(value < 0 ? -rounded : rounded, precision));
    }

    private static Ratio OfOneMeasure(RatioKind kind, Figure part, Figure whole) => !part.IsKnown || !whole.IsKnown || part.Measure == whole.Measure
        ? new(kind, part, whole)
        : throw new ArgumentException($"{part.Measure} by {whole.Measure} is no {kind}.", nameof(part));

    private static Ratio OfMoney(RatioKind kind, Figure money, Figure number) =>
        (!money.IsKnown || money.Measure == Measure.Amount) && (!number.IsKnown || number.Measure == Measure.Count)
            ? new(kind, money, number)
            : throw new ArgumentException($"{money.Measure} by {number.Measure} is no {kind}.", nameof(money));
}
