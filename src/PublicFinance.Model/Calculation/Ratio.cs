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

            RatioBounds quotient = RatioBounds.Of(Part.Low, Part.High, Base.Low, Base.High, Scale);
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

    /// <summary>
    /// The ratio as a figure: its value is the quotient of the printed values, rounded to the decimals, and its interval contains both <see cref="Bounds"/>, so it
    /// holds the ratio of the exact values however few decimals are shown. Absent where the ratio is not <see cref="RatioState.Defined"/> or too large for a figure.
    /// </summary>
    /// <param name="decimals">Decimals of the percentage (0 to 7), or of the amount in 元 (0 to 2).</param>
    /// <exception cref="ArgumentOutOfRangeException">So many decimals are not kept.</exception>
    public Figure ToFigure(int decimals = 2)
    {
        Precision precision = PrecisionOf(decimals);
        if (Bounds is not { } bounds || !Figure.CanTell(bounds.Low) || !Figure.CanTell(bounds.High))
        {
            return Figure.Absent(precision);
        }

        Int128 part = ((Int128)Part.Value - (Kind == RatioKind.Growth ? Base.Value : 0)) * Scale * Math.Sign(Base.Value);
        Int128 value = Round(part, Int128.Abs(Base.Value), precision);
        return Figure.Printed((long)value, (long)Int128.Max(bounds.High - value, value - bounds.Low), precision);
    }

    /// <summary>The ratio for people: one number where both bounds round to it, else both; where there is none, why.</summary>
    /// <param name="decimals">Decimals of the percentage, or of the amount in 元 (0 to 2).</param>
    public string ToText(int decimals = 2)
    {
        return State switch
        {
            RatioState.Undefined when Kind == RatioKind.Growth => "上年数为0，不可比",
            RatioState.Undefined => $"{Kind.BaseName()}为0，无{Kind.Name()}",
            RatioState.Open => $"{Kind.BaseName()}可能为0，无法计算",
            RatioState.Unknown => "未列示",
            _ => Text(decimals, "至"),
        };
    }

    /// <summary>The same in English, for example <c>12.71% to 12.72%</c> or <c>last year is zero</c>.</summary>
    /// <param name="decimals">Decimals of the percentage, or of the amount in 元 (0 to 2).</param>
    public string ToEnglish(int decimals = 2) => State switch
    {
        RatioState.Undefined => $"{Kind.EnglishBaseName()} is zero",
        RatioState.Open => $"{Kind.EnglishBaseName()} may be zero",
        RatioState.Unknown => "not told",
        _ => Text(decimals, " to "),
    };

    /// <summary>The same as <see cref="ToText"/> with two decimals.</summary>
    public override string ToString() => ToText();

    /// <summary>Whole 10⁻⁹ of one for rates, whole fen for money.</summary>
    private Int128 Scale => Kind.IsMoney() ? 1 : Percentage.Hundred.Billionths;

    private Precision PrecisionOf(int decimals) => Kind.IsMoney() ? Precision.Of(AmountUnit.Yuan, decimals) : Precision.OfRate(decimals);

    private string Text(int decimals, string to)
    {
        RatioBounds bounds = Bounds!.Value;
        Precision precision = PrecisionOf(decimals);
        string low = Text(bounds.Low, precision), high = Text(bounds.High, precision), unit = Figure.Suffix(precision);
        return low == high ? low + unit : $"{low}{unit}{to}{high}{unit}";
    }

    private static string Text(Int128 value, Precision precision) => Figure.Group(Figure.FormatValue(Round(value, 1, precision), precision));

    /// <summary>A quotient to the nearest step, halves away from zero.</summary>
    private static Int128 Round(Int128 part, Int128 whole, Precision precision)
    {
        Int128 step = whole * precision.Step, rounded = ((2 * Int128.Abs(part)) + step) / (2 * step) * precision.Step;
        return part < 0 ? -rounded : rounded;
    }

    private static Ratio OfOneMeasure(RatioKind kind, Figure part, Figure whole) => !part.IsKnown || !whole.IsKnown || part.Measure == whole.Measure
        ? new(kind, part, whole)
        : throw new ArgumentException($"{part.Measure} by {whole.Measure} is no {kind}.", nameof(part));

    private static Ratio OfMoney(RatioKind kind, Figure money, Figure number) =>
        (!money.IsKnown || money.Measure == Measure.Amount) && (!number.IsKnown || number.Measure == Measure.Count)
            ? new(kind, money, number)
            : throw new ArgumentException($"{money.Measure} by {number.Measure} is no {kind}.", nameof(money));
}
