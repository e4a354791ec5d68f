using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Names the slip that explains a wrong figure: the simplest whose undoing falls where all relations want the figure.</summary>
internal static class FigureSlips
{
    /// <summary>So many digits must agree before a figure is said to come from another place: shorter ones agree by chance.</summary>
    private const long LeastTelling = 100;

    /// <param name="figure">The printed figure.</param>
    /// <param name="shift">By how much it must change so that all its relations hold: never by nothing.</param>
    /// <param name="broken">The relations that it breaks.</param>
    /// <param name="printed">All printed figures of the document, by what they print.</param>
    public static Cause? Explain(Figure figure, Shift shift, List<Asked> broken, ILookup<(long Value, Measure Measure), Figure>? printed)
    {
        // A figure of a sentence may stand in an inequality alone, which too many values meet to tell one slip from another.
        bool isOpen = figure.Place is TextPlace && shift.IsOpen;
        if (figure.Presence != Presence.Printed || isOpen)
        {
            return null;
        }

        // The value that the relations want most comes before one that rounding only allows; among equals the simpler slip.
        long near = figure.Precision.Step / 2;
        Shift wanted = shift.IsOpen ? shift : new Shift(shift.Exact - near, shift.Exact + near, shift.Exact).Intersect(shift);
        return Simplest(figure, shift, wanted, printed)
            ?? Simplest(figure, shift, shift, null)
            ?? Addend(figure, shift, broken);
    }

    private static Cause? Simplest(Figure figure, Shift shift, Shift allowed, ILookup<(long Value, Measure Measure), Figure>? printed)
    {
        return Digits(Slip.Sign, DigitSlips.Sign(figure))
            ?? (figure.Measure == Measure.Amount ? Digits(Slip.Unit, DigitSlips.Unit(figure, figure.Value + shift.Nearest(figure.Precision.Step))) : null)
            ?? Digits(Slip.DecimalPoint, DigitSlips.DecimalPoint(figure))
            ?? Digits(Slip.DigitsSwapped, DigitSlips.Swapped(figure))
            ?? OtherPlace(figure, shift, printed)
            ?? Digits(Slip.DigitDropped, DigitSlips.Dropped(figure))
            ?? Digits(Slip.DigitAdded, DigitSlips.Added(figure))
            ?? Digits(Slip.DigitMistyped, DigitSlips.Mistyped(figure));

        Cause? Digits(Slip slip, IEnumerable<long> values)
        {
            long? best = null;
            foreach (long value in values)
            {
                Int128 delta = (Int128)value - figure.Value;
                if (allowed.Contains(delta) && (best is not { } known || Int128.Abs(delta - shift.Exact) < Int128.Abs((Int128)known - figure.Value - shift.Exact)))
                {
                    best = value;
                }
            }

            return best is { } found ? new Cause(slip, figure, figure.WithValue(found)) : null;
        }
    }

    /// <summary>The very figure that another cell prints, where this one should have another.</summary>
    private static Cause? OtherPlace(Figure figure, Shift shift, ILookup<(long Value, Measure Measure), Figure>? printed)
    {
        if (printed is null || Math.Abs(figure.Value) / figure.Precision.Step < LeastTelling)
        {
            return null;
        }

        Figure? nearest = null;
        int least = int.MaxValue;
        foreach (Figure other in printed[(figure.Value, figure.Measure)])
        {
            if (!Equals(other.Place, figure.Place) && Distance(figure.Place, other.Place) is var distance && distance < least)
            {
                (nearest, least) = (other, distance);
            }
        }

        return nearest is { } found && figure.Value + shift.Nearest(figure.Precision.Step) is var right && Figure.CanTell(right) ? new Cause(Slip.OtherPlace, figure, figure.WithValue((long)right), found) : null;
    }

    /// <summary>How far the eye has to slip: within the row, within the column, to the same line of another table, anywhere. To a sentence all places are alike.</summary>
    private static int Distance(Place? one, Place? other) => (one, other) is (CellPlace a, CellPlace b)
        ? a.Table.Id == b.Table.Id && a.Year == b.Year ? a.Row == b.Row ? 0 : a.Column == b.Column ? 1 : 3 : a.Row == b.Row && a.Column == b.Column ? 2 : 4
        : 5;

    /// <summary>A total that lacks one of its addends, or has one twice.</summary>
    private static Cause? Addend(Figure figure, Shift shift, List<Asked> broken)
    {
        foreach (Relation relation in broken.Select(a => a.Check.Relation!))
        {
            if (relation.Form != RelationForm.Equal || relation.Terms.Length < 3 || !Equals(relation.Terms[0].Figure.Place, figure.Place))
            {
                continue;
            }

            foreach (Term term in relation.Terms.AsSpan()[1..])
            {
                Int128 addend = -(Int128)term.Weight * term.Figure.Value / relation.Terms[0].Weight;
                foreach ((Slip slip, Int128 by) in new[] { (Slip.AddendLeftOut, addend), (Slip.AddendTwice, -addend) })
                {
                    if (shift.Contains(by) && figure.Value + by is var right && Figure.CanTell(right))
                    {
                        return new Cause(slip, figure, figure.WithValue((long)right), term.Figure);
                    }
                }
            }
        }

        return null;
    }
}
