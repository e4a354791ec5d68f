using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;
using Interval = PublicFinance.Model.Relations.Interval;
using Outcome = PublicFinance.Model.Relations.Outcome;

namespace PublicFinance.Model.Properties.Relations;

/// <summary>Faults that interval arithmetic is known for, made impossible.</summary>
[Properties(Arbitrary = [typeof(IntervalProperties), typeof(DamagedDocument)], MaxTest = 300)]
public class IntervalProperties
{
    /// <summary>Weights of both signs, figures of mixed precision, some blank or exact.</summary>
    public static Arbitrary<ImmutableArray<Term>> Terms() => Arb.From(
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        let draw = new Draw(seed)
        select Enumerable.Range(0, draw.Int(1, 5)).Select(_ => new Term(draw.Of(1, -1, 2, -3, 7), SomeFigure(draw))).ToImmutableArray());

    [Property]
    public void A_negative_weight_mirrors_the_interval(ImmutableArray<Term> terms)
    {
        Outcome there = Relation.Linear(terms).Evaluate(), back = Relation.Linear([.. terms.Select(t => t with { Weight = -t.Weight })]).Evaluate();
        Assert.Equal((there.Holds, there.Residual, there.Tolerance), (back.Holds, -back.Residual, back.Tolerance));
    }

    [Property]
    public void It_holds_exactly_when_some_true_values_make_it_zero(ImmutableArray<Term> terms)
    {
        BigInteger low = 0, high = 0;
        foreach ((long weight, Figure figure) in terms)
        {
            BigInteger a = (BigInteger)weight * figure.Low, b = (BigInteger)weight * figure.High;
            (low, high) = (low + BigInteger.Min(a, b), high + BigInteger.Max(a, b));
        }

        Assert.Equal(low <= 0 && high >= 0, Relation.Linear(terms).Holds);      // closed at both ends
        Assert.Equal(low <= 0, Relation.LinearAtMost(terms).Holds);
    }

    [Property]
    public void The_end_of_the_interval_is_inside_and_the_next_fen_outside(ImmutableArray<Term> terms)
    {
        Outcome outcome = Relation.Linear(terms).Evaluate();
        Figure exact = Figure.Printed((long)(outcome.Tolerance - outcome.Residual), Precision.Of(AmountUnit.Yuan, 2));
        Assert.True(Relation.Linear(terms.Add(new Term(1, exact))).Holds);
        Assert.False(Relation.Linear(terms.Add(new Term(1, exact.WithValue(exact.Value + 1)))).Holds);
    }

    [Property]
    public void A_share_or_change_holds_between_the_zeros_of_an_operand_and_nowhere_else(int seed, bool isChange)
    {
        var draw = new Draw(seed);
        Figure first = SomeFigure(draw), second = SomeFigure(draw);
        Precision decimals = Precision.OfRate(draw.Int(0, 2));
        Figure rate = Figure.Printed(draw.Int(-200, 200) * decimals.Step, decimals);
        Relation relation = isChange ? Relation.Change(first, second, rate) : Relation.Share(first, second, rate);
        for (int i = 0; i < 3; i++)
        {
            if (relation.Zeros(i) is not var (low, high))
            {
                continue;           // the others may be zero: any value will do, or none
            }

            Figure figure = relation.Terms[i].Figure;
            Int128 least = low - figure.High + figure.Value, most = high - figure.Low + figure.Value;
            if (least <= most && least > -(1L << 60) && most < 1L << 60)
            {
                bool Holds(Int128 value) => relation.With(i, Of(figure, (long)value)).Holds;
                Assert.Equal((false, true, true, true, false), (Holds(least - 1), Holds(least), Holds((least + most) / 2), Holds(most), Holds(most + 1)));
            }
        }
    }

    [Property]
    public void An_intersection_has_what_both_have(int a, int b, int c, int d, int x)
    {
        Interval one = new(Math.Min(a, b), Math.Max(a, b)), other = new(Math.Min(c, d), Math.Max(c, d));
        Interval both = one.Intersect(other);
        foreach (long value in new long[] { x, a, b, c, d })
        {
            Assert.Equal(one.Contains(value) && other.Contains(value), both.Contains(value));
        }

        Assert.Equal(both.IsEmpty, one.High < other.Low || other.High < one.Low);
        Assert.Equal(both, other.Intersect(one));
    }

    [Property]
    public void The_same_quantity_told_twice_at_one_precision_is_compared(int value, int apart)
    {
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        Figure one = Figure.Printed(value * 10_000L, precision), other = Figure.Printed((value + (long)apart) * 10_000, precision);
        Assert.Equal(Math.Abs((long)apart) <= 1, Relation.Equal(one, other).Holds);
    }

    [Property(MaxTest = 100)]
    public void What_a_finding_says_is_what_was_decided(DamagedDocument document)
    {
        foreach (Finding finding in Auditors.OfFigures.Audit(document.Input).AllFindings.Where(f => f.Relation is { IsLinear: true }))
        {
            Relation relation = finding.Relation!;
            (long weight, Figure head) = relation.Terms[0];
            Int128 tolerance = 0;
            foreach (Term term in relation.Terms)
            {
                tolerance += Math.Abs(term.Weight) * term.Figure.Half;
            }

            Assert.Equal(tolerance, finding.Outcome.Tolerance);
            Assert.True((relation.Form == RelationForm.AtMost ? finding.Outcome.Residual : Int128.Abs(finding.Outcome.Residual)) > tolerance);
            Assert.Equal(0, Fen(finding.Tolerance, head) - (tolerance / Math.Abs(weight)));
            Assert.Equal(0, Fen(finding.Difference, head) - (finding.Outcome.Residual / weight));
            Assert.Equal(0, Fen(finding.Actual, head) - Fen(finding.Expected, head) - Fen(finding.Difference, head));
        }
    }

    private static Int128 Fen(string text, Figure unit) =>
        (Int128)(decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture) * unit.Precision.One);

    /// <summary>Another value with the same room for rounding, a zero's included.</summary>
    private static Figure Of(Figure figure, long value) => figure.Presence == Presence.NotListed ? Figure.Printed(value, Precision.Of(AmountUnit.Yuan, 2)) : figure.WithValue(value);

    private static Figure SomeFigure(Draw draw)
    {
        Precision precision = Printer.SomePrecision(draw);
        return draw.Int(0, 9) switch
        {
            0 => Figure.Blank(precision),
            1 => Figure.NotListed(precision),
            _ => Figure.Printed(draw.Of(-1, 1) * draw.UpTo(draw.Of(3, 1_000, 10_000_000)) * precision.Step, precision),
        };
    }
}
