using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>By how much a figure may change so that a linear relation holds within rounding; <paramref name="Exact"/> makes its residual zero.</summary>
internal readonly record struct Shift(Int128 Low, Int128 High, Int128 Exact)
{
    private static readonly Int128 Unbounded = (Int128)long.MaxValue * 4;

    public static Shift? Needed(Asked asked, Place place)
    {
        Relation relation = asked.Check.Relation!;
        if (!relation.IsLinear || asked.Outcome.Reading == Reading.Undecided)
        {
            return null;
        }

        Int128 weight = 0;
        foreach (Term term in relation.Terms)
        {
            weight += place.Equals(term.Figure.Place) ? term.Weight : 0;
        }

        if (weight == 0)
        {
            return null;
        }

        Int128 residual = asked.Outcome.Residual, tolerance = asked.Outcome.Tolerance;
        Int128 low = relation.Form == RelationForm.AtMost ? -Unbounded : Division.Ceiling(-tolerance - residual, Int128.Abs(weight));
        Int128 high = Division.Floor(tolerance - residual, Int128.Abs(weight));
        Int128 exact = relation.Form == RelationForm.AtMost ? Int128.Min(high, 0) : -residual / Int128.Abs(weight);
        return weight > 0 ? new Shift(low, high, exact) : new Shift(-high, -low, -exact);
    }

    /// <summary>
    /// By how much one operand of a share or change may change while the other two stay within their rounding: the form is affine in it, so
    /// its zeros over their corners are the ends. None where the operand may be multiplied by zero, for then no end is sure.
    /// </summary>
    public static Shift? OfRatio(Asked asked, Place place)
    {
        Relation relation = asked.Check.Relation!;
        int index = relation.Form is RelationForm.Share or RelationForm.Change ? Array.FindIndex([.. relation.Terms], t => place.Equals(t.Figure.Place)) : -1;
        if (index < 0 || asked.Outcome.Reading == Reading.Undecided || relation.Zeros(index) is not var (low, high))
        {
            return null;
        }

        Figure figure = relation.Terms[index].Figure;
        return new Shift(low - figure.High, high - figure.Low, ((low + high) / 2) - figure.Value);
    }

    /// <summary>Only inequalities want the figure elsewhere: they say where it cannot be, not what it should be.</summary>
    public bool IsOpen => High - Low >= long.MaxValue / 4;

    /// <summary>No whole number restores the relation: three times a figure is never ten persons.</summary>
    public bool IsEmpty => Low > High;

    public bool Contains(Int128 delta) => Low <= delta && delta <= High;

    public bool Meets(Shift other) => Int128.Max(Low, other.Low) <= Int128.Min(High, other.High);

    /// <summary>What both allow; the one that allows less knows better what is wanted.</summary>
    public Shift Intersect(Shift other)
    {
        Int128 low = Int128.Max(Low, other.Low), high = Int128.Min(High, other.High);
        return new(low, high, Int128.Clamp(other.High - other.Low < High - Low ? other.Exact : Exact, low, high));
    }

    /// <summary>What both allow, wanting still what this one wants, as near as the other lets it.</summary>
    public Shift Within(Shift other)
    {
        Int128 low = Int128.Max(Low, other.Low), high = Int128.Min(High, other.High);
        return new(low, high, Int128.Clamp(Exact, low, high));
    }

    /// <summary>The shift nearest to the exact one that is a whole number of steps, if one lies inside.</summary>
    public Int128 Nearest(long step)
    {
        Int128 down = Exact - ((Exact % step) + step) % step;
        Int128 up = down + step;
        Int128 first = Exact - down <= up - Exact ? down : up;
        return Contains(first) ? first : Contains(down) ? down : Contains(up) ? up : Exact;
    }
}
