using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

public sealed partial class Relation
{
    private const long RateOne = 1_000_000_000;
    private static readonly object NoSheet = new();

    /// <summary>Asks whether the printed figures allow the relation, trying the readings in their order.</summary>
    /// <param name="footing">The exact sums of the document, for the reading <see cref="Reading.Footed"/>; without it that reading is not tried.</param>
    public Outcome Evaluate(Footing? footing = null)
    {
        if (!IsLinear && Form is not (RelationForm.Share or RelationForm.Change))
        {
            return new Outcome(ReadSigns(), 0, 0);
        }

        Span<Interval> intervals = Terms.Length <= 64 ? stackalloc Interval[Terms.Length] : new Interval[Terms.Length];
        for (int i = 0; i < intervals.Length; i++)
        {
            Figure figure = Terms[i].Figure;
            if (!figure.IsKnown)
            {
                return new Outcome(Reading.Undecided, 0, 0);
            }

            intervals[i] = new Interval(figure.Low, figure.High);
        }

        (Int128 low, Int128 high) = Range(intervals);
        Int128 residual = ResidualAt();
        Int128 tolerance = Int128.Max(high - residual, residual - low);
        Reading reading = Allows(low, high) ? Reading.Rounded
            : footing is not null && HoldsFooted(footing) ? Reading.Footed
            : HoldsTruncated(intervals) ? Reading.Truncated
            : Reading.Contradicted;
        return new Outcome(reading, residual, tolerance);
    }

    /// <summary>The least and greatest value of the relation's left side while every operand stays in its interval. Every form is affine in each operand, so the corners decide.</summary>
    internal (Int128 Low, Int128 High) Range(ReadOnlySpan<Interval> intervals)
    {
        if (IsLinear)
        {
            Int128 least = 0, greatest = 0;
            for (int i = 0; i < intervals.Length; i++)
            {
                Int128 a = (Int128)Terms[i].Weight * intervals[i].Low, b = (Int128)Terms[i].Weight * intervals[i].High;
                least += Int128.Min(a, b);
                greatest += Int128.Max(a, b);
            }

            return (least, greatest);
        }

        Int128 low = Int128.MaxValue, high = Int128.MinValue;
        for (int corner = 0; corner < 8; corner++)
        {
            Int128 value = ValueAt(intervals[0].End(corner & 1), intervals[1].End(corner & 2), intervals[2].End(corner & 4));
            low = Int128.Min(low, value);
            high = Int128.Max(high, value);
        }

        return (low, high);
    }

    internal bool Allows(Int128 low, Int128 high) => Form == RelationForm.AtMost ? low <= 0 : low <= 0 && high >= 0;

    private bool Allows(ReadOnlySpan<Interval> intervals) => Range(intervals) is var (low, high) && Allows(low, high);

    private Int128 ResidualAt()
    {
        if (!IsLinear)
        {
            return ValueAt(Terms[0].Figure.Value, Terms[1].Figure.Value, Terms[2].Figure.Value);
        }

        Int128 sum = 0;
        foreach (Term term in Terms)
        {
            sum += (Int128)term.Weight * term.Figure.Value;
        }

        return sum;
    }

    private Int128 ValueAt(Int128 first, Int128 second, Int128 rate) => Form == RelationForm.Share
        ? (first * RateOne) - (second * rate)
        : (second * (RateOne + rate)) - (rate * first);

    /// <summary>
    /// The least and greatest value of one operand of a share or change for which the form is zero at a corner of the other two, rounded
    /// inwards; null where its factor can be zero.
    /// </summary>
    internal (Int128 Low, Int128 High)? Zeros(int index)
    {
        Int128 low = Int128.MaxValue, high = Int128.MinValue;
        int sign = 0;
        Span<Int128> at = stackalloc Int128[3];
        for (int corner = 0; corner < 8; corner++)
        {
            for (int i = 0; i < 3; i++)
            {
                at[i] = (corner & (1 << i)) == 0 ? Terms[i].Figure.Low : Terms[i].Figure.High;
            }

            at[index] = 0;
            Int128 fixedPart = ValueAt(at[0], at[1], at[2]);
            at[index] = 1;
            Int128 factor = ValueAt(at[0], at[1], at[2]) - fixedPart;
            if (factor == 0 || (sign != 0 && Int128.Sign(factor) != sign))
            {
                return null;
            }

            sign = Int128.Sign(factor);
            low = Int128.Min(low, Division.Ceiling(-fixedPart, factor));
            high = Int128.Max(high, Division.Floor(-fixedPart, factor));
        }

        return (low, high);
    }

    /// <summary>Every figure as far from the truth as the members it was added from, and any one of them as far as making its column exact can take it.</summary>
    private bool HoldsFooted(Footing footing)
    {
        Interval[] derived = [.. Terms.Select(t => Around(t.Figure, Math.Max(footing.Derived(t.Figure), t.Figure.Half)))];
        Interval[] adjusted = [.. Terms.Select((t, i) => Around(t.Figure, Math.Max(footing.Adjusted(t.Figure), derived[i].High - t.Figure.Value)))];
        if (IsLinear)
        {
            // The one adjusted figure that moves the sum furthest stands for all.
            Int128 most = Terms.Select((t, i) => Math.Abs(t.Weight) * ((Int128)adjusted[i].High - derived[i].High)).Max();
            (Int128 low, Int128 high) = Range(derived);
            return Allows(low - most, high + most);
        }

        return Enumerable.Range(0, derived.Length).Any(i => Allows([.. derived[..i], adjusted[i], .. derived[(i + 1)..]]));
    }

    private static Interval Around(Figure figure, long half) => new(figure.Value - half, figure.Value + half);

    /// <summary>The rate alone, or all figures that stand in one sheet, cut off toward zero.</summary>
    private bool HoldsTruncated(ReadOnlySpan<Interval> rounded)
    {
        if (!IsLinear)
        {
            return Allows([rounded[0], rounded[1], Truncated(Terms[2].Figure)]);
        }

        (Int128 low, Int128 high) = Range(rounded);
        Dictionary<object, (Int128 Low, Int128 High)> bySheet = [];
        for (int i = 0; i < Terms.Length; i++)
        {
            // What cutting the sheet's figures off does to the range, term by term.
            Interval cut = Truncated(Terms[i].Figure);
            long weight = Terms[i].Weight;
            (Int128 down, Int128 up) = ((Int128)cut.Low - rounded[i].Low, (Int128)cut.High - rounded[i].High);
            (Int128 Low, Int128 High) by = weight > 0 ? (weight * down, weight * up) : (weight * up, weight * down);
            object sheet = Terms[i].Figure.Place?.Sheet ?? NoSheet;
            (Int128 Low, Int128 High) known = bySheet.GetValueOrDefault(sheet);
            bySheet[sheet] = (known.Low + by.Low, known.High + by.High);
        }

        return bySheet.Values.Any(by => Allows(low + by.Low, high + by.High));
    }

    private static Interval Truncated(Figure figure)
    {
        long rest = Math.Max(figure.Precision.Step - 1, figure.Half);
        return figure.Presence == Presence.NotListed ? new Interval(0, 0)
            : figure.Value > 0 ? new Interval(figure.Value, figure.Value + rest)
            : figure.Value < 0 ? new Interval(figure.Value - rest, figure.Value)
            : new Interval(-rest, rest);
    }

    private Reading ReadSigns()
    {
        int first = Form == RelationForm.Implies ? 1 : 0;
        if (first == 1 && Terms[0].Figure is { IsKnown: true, High: <= 0 })
        {
            return Reading.Rounded;
        }

        bool decided = true;
        foreach (Term term in Terms.AsSpan()[first..])
        {
            if (term.Figure is { IsKnown: true, Low: > 0 })
            {
                return Reading.Rounded;
            }

            decided &= term.Figure is { IsKnown: true, High: <= 0 };
        }

        bool applies = first == 0 || Terms[0].Figure is { IsKnown: true, Low: > 0 };
        return decided && applies ? Reading.Contradicted : Reading.Undecided;
    }
}
