using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Properties.Calculation;

[Properties(Arbitrary = [typeof(Printed)], MaxTest = 1_000)]
public class RatioProperties
{
    /// <summary>An exact value and how it is printed.</summary>
    public sealed record Printed(long Exact, Precision Precision)
    {
        public Figure Figure => Figure.Printed(Amount.FromFen(Exact).Round(Precision.Unit, Precision.Decimals).Fen, Precision);

        public static Arbitrary<Printed> Arbitrary() => Arb.From(
            from small in Gen.Choose(-1_000_000, 1_000_000)
            from large in Gen.Choose(-2_000_000_000, 2_000_000_000)
            from exact in Gen.Elements(0L, small, large, large * 1_000_000L, (large * 1_000_000L) + small)
            from precision in Gen.Elements(
                Precision.Of(AmountUnit.Yuan, 2), Precision.Of(AmountUnit.Yuan, 0), Precision.Of(AmountUnit.TenThousandYuan, 2), Precision.Of(AmountUnit.TenThousandYuan, 0))
            select new Printed(exact, precision));
    }

    [Property]
    public bool A_share_contains_the_share_of_the_exact_values(Printed part, Printed whole) =>
        Contains(Ratio.Share(part.Figure, whole.Figure), part.Exact, whole.Exact, 1_000_000_000);

    [Property]
    public bool A_growth_contains_the_growth_of_the_exact_values(Printed current, Printed previous) =>
        Contains(Ratio.Growth(current.Figure, previous.Figure), (Int128)current.Exact - previous.Exact, previous.Exact, 1_000_000_000);

    [Property]
    public bool Money_per_head_contains_the_exact_quotient(Printed money, PositiveInt persons) =>
        Contains(Ratio.PerHead(money.Figure, Figure.Count(persons.Get)), money.Exact, persons.Get, 1);

    [Property]
    public bool A_ratio_is_defined_exactly_where_its_base_cannot_be_zero(Printed part, Printed whole)
    {
        Ratio ratio = Ratio.Completion(part.Figure, whole.Figure);
        bool canBeZero = whole.Figure.Low <= 0 && whole.Figure.High >= 0;
        return ratio.Bounds is null == canBeZero && (ratio.State == RatioState.Undefined) == (whole.Figure.Value == 0);
    }

    [Property]
    public bool The_bounds_are_no_wider_than_outward_rounding_makes_them(Printed part, Printed whole)
    {
        if (Ratio.Share(part.Figure, whole.Figure).Bounds is not { } bounds)
        {
            return true;
        }

        (long Part, long Whole)[] corners = [.. new[] { part.Figure.Low, part.Figure.High }.SelectMany(p => new[] { whole.Figure.Low, whole.Figure.High }.Select(w => (p, w)))];
        return corners.Any(c => (bounds.Low + 1) * Math.Abs(c.Whole) > (Int128)c.Part * 1_000_000_000 * Math.Sign(c.Whole))
            && corners.Any(c => (bounds.High - 1) * Math.Abs(c.Whole) < (Int128)c.Part * 1_000_000_000 * Math.Sign(c.Whole));
    }

    [Property]
    public bool The_rate_rounded_from_the_exact_values_is_admitted(Printed part, Printed whole, byte digits)
    {
        int decimals = digits % 5;
        return !Percentage.TryOfRatio(Amount.FromFen(part.Exact), Amount.FromFen(whole.Exact), decimals, out Percentage rate)
            || Ratio.Share(part.Figure, whole.Figure).Admits(Figure.Printed(rate.Billionths, Precision.OfRate(decimals)));
    }

    [Property]
    public bool A_figure_of_a_ratio_contains_its_bounds_and_no_figure_stands_where_there_is_no_ratio(Printed part, Printed whole, PositiveInt number, byte digits)
    {
        (Ratio Ratio, int Decimals)[] ratios =
        [
            (Ratio.Share(part.Figure, whole.Figure), digits % 8), (Ratio.Growth(part.Figure, whole.Figure), digits % 8), (Ratio.Completion(part.Figure, whole.Figure), digits % 8),
            (Ratio.PerHead(part.Figure, Figure.Count(number.Get)), digits % 3), (Ratio.PerVehicle(part.Figure, Figure.Count(number.Get % 5)), digits % 3),
        ];
        return ratios.All(r => r.Ratio.ToFigure(r.Decimals) is var figure && figure.Precision.Decimals == r.Decimals && figure.Value % figure.Precision.Step == 0
            && (r.Ratio.Bounds is { } bounds
                ? !figure.IsKnown || (figure.Low <= bounds.Low && bounds.High <= figure.High && figure.Half <= (bounds.High - bounds.Low) + figure.Precision.Step)
                : !figure.IsKnown));
    }

    private static bool Contains(Ratio ratio, Int128 part, long whole, long scale)
    {
        if (ratio.Bounds is not { } bounds)
        {
            return true;
        }

        if (ratio.ToFigure() is { IsKnown: true } figure && (figure.Low > bounds.Low || bounds.High > figure.High))
        {
            return false;
        }

        Int128 exact = part * scale * Math.Sign(whole);
        return bounds.Low * Math.Abs(whole) <= exact && exact <= bounds.High * Math.Abs(whole);
    }
}
