using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>The one place where a narrative rounds: 万元 and percentages with two decimals, never finer than the figure told of.</summary>
internal static class Rounding
{
    private const int Decimals = 2;
    private const long LargestRate = 1_000_000_000_000_000;
    public static readonly Precision Usual = Precision.Of(AmountUnit.TenThousandYuan, Decimals);

    /// <summary>How a figure of that precision is printed.</summary>
    public static Precision Of(Precision precision) => precision.Measure switch
    {
        Measure.Amount when precision.Step <= Usual.Step => Usual,
        Measure.Amount when precision.Step < Usual.One => Precision.Of(AmountUnit.TenThousandYuan, 1),
        Measure.Amount when precision.Step == Usual.One => Precision.Of(AmountUnit.TenThousandYuan, 0),
        Measure.Rate => Precision.OfRate(Math.Min(precision.Decimals, Decimals)),
        _ => precision,
    };

    /// <summary>The figure as printed; an unknown one stays unknown.</summary>
    public static Figure Print(Figure figure)
    {
        Precision precision = Of(figure.Precision);
        return figure.IsKnown ? Figure.Printed(Nearest(figure.Value, precision.Step), precision) : Figure.Absent(precision);
    }

    /// <summary>This figure less that, as finely as both are known.</summary>
    public static Figure Difference(Figure now, Figure then) => now.IsKnown && then.IsKnown && now.Measure == then.Measure
        ? Figure.Printed(now.Value - then.Value, now.Precision.Step >= then.Precision.Step ? now.Precision : then.Precision)
        : Figure.Absent(now.Precision);

    /// <summary>Part by whole in percent; unknown where the whole is not above zero, or the quotient says nothing.</summary>
    public static Figure Ratio(Figure part, Figure whole, int decimals = Decimals)
    {
        Precision precision = Precision.OfRate(decimals);
        return part.IsKnown && whole is { IsKnown: true, Value: > 0 }
            && Percentage.TryOfRatio(Amount.FromFen(part.Value), Amount.FromFen(whole.Value), decimals, out Percentage ratio)
            && Math.Abs(ratio.Billionths) < LargestRate
            ? Figure.Printed(ratio.Billionths, precision)
            : Figure.Absent(precision);
    }

    private static long Nearest(long value, long step)
    {
        (long whole, long rest) = Math.DivRem(value, step);
        return (whole + (Math.Abs(rest) >= step - Math.Abs(rest) && rest != 0 ? Math.Sign(value) : 0)) * step;
    }
}
