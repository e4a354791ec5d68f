using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>What changing one figure to one value would do: the broken relations it restores, the holding ones it breaks.</summary>
internal sealed class Correction : IComparable<Correction>
{
    private Correction(Figure figure, Figure? corrected, List<Asked> restored, int breaks, Cause? cause = null, bool restoresAll = false)
    {
        Figure = figure;
        Corrected = corrected;
        Restored = restored;
        Breaks = breaks;
        Cause = cause;
        RestoresAll = restoresAll;
    }

    public Figure Figure { get; }

    public Figure? Corrected { get; }

    public List<Asked> Restored { get; }

    public int Breaks { get; }

    public Cause? Cause { get; }

    /// <summary>Every relation in which the figure stands holds with the corrected value.</summary>
    public bool RestoresAll { get; }

    public Suspect Suspect => new(Figure, Corrected, Restored.Count, Breaks, Cause) { RestoresAll = RestoresAll };

    /// <summary>The figure explains every broken relation that it stands in, whatever its value.</summary>
    public static Correction ByCount(Figure figure, List<Asked> broken) => new(figure, null, broken, 0);

    /// <summary>Finds the value of the figure that restores most of its broken relations and breaks fewest of the others.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="broken">The broken relations that nothing explains yet.</param>
    /// <param name="explained">The broken relations that another figure explains.</param>
    /// <param name="holding">The relations that hold.</param>
    /// <param name="printed">All printed figures of the document, by what they print.</param>
    public static Correction Find(Figure figure, List<Asked> broken, List<Asked> explained, List<Asked> holding, ILookup<(long Value, Measure Measure), Figure> printed)
    {
        List<Shift> shifts = [];
        foreach (Asked one in broken)
        {
            if (Shift.Needed(one, figure.Place!) is { IsEmpty: false } shift)
            {
                shifts.Add(shift);
            }
        }

        if (shifts.Count == 0)
        {
            // Of signs and ratios there is no amount to solve for; a sum may want what no whole number is.
            return new(figure, null, [.. broken.Where(one => Shift.Needed(one, figure.Place!) is null)], 0);
        }

        Shift best = WhereMostMeet(shifts);
        int breaks = 0;
        foreach (Asked one in holding)
        {
            if (Shift.Needed(one, figure.Place!) is { } shift)
            {
                bool meets = best.Meets(shift);
                breaks += meets ? 0 : 1;
                best = meets ? best.Intersect(shift) : best;
            }
        }

        // A share or change seldom says what an amount should be, but which of the values that the sums allow.
        foreach (Asked one in broken.Concat(holding))
        {
            best = Shift.OfRatio(one, figure.Place!) is { } ratio && best.Meets(ratio) ? best.Within(ratio) : best;
        }

        Cause? cause = Restores(figure, best, [.. broken, .. explained, .. holding]) ? FigureSlips.Explain(figure, best, broken, printed) : null;
        Int128 delta = cause?.Corrected.Value - figure.Value ?? best.Nearest(figure.Precision.Step);
        Figure? corrected = figure.Value + delta is var value && Figure.CanTell(value) ? figure.WithValue((long)value) : null;
        List<Asked> restored = [];
        foreach (Asked one in broken)
        {
            Shift? shift = Shift.Needed(one, figure.Place!);
            if (shift?.Contains(delta) == true || ((shift is null || !one.Check.Alternatives.IsEmpty) && corrected is { } now && one.Check.HoldsWith(figure.Place!, now)))
            {
                restored.Add(one);
            }
        }

        foreach (Asked one in holding)
        {
            if (Shift.Needed(one, figure.Place!) is null && corrected is { } figureNow && one.Check.Relation!.With(figure.Place!, figureNow).Evaluate().Fails)
            {
                breaks++;
            }
        }

        return new(figure, corrected, restored, breaks, cause, breaks == 0 && restored.Count == broken.Count
            && explained.TrueForAll(one => Shift.Needed(one, figure.Place!)?.Contains(delta) == true));
    }

    /// <summary>A cause is named only where the corrected figure restores all relations that it takes part in.</summary>
    private static bool Restores(Figure figure, Shift shift, List<Asked> all) =>
        all.TrueForAll(one => Shift.Needed(one, figure.Place!) is not { } needed || (needed.Low <= shift.Low && shift.High <= needed.High));

    public int CompareTo(Correction? other) => other is null ? 1
        : (Restored.Count - Breaks, Restored.Count).CompareTo((other.Restored.Count - other.Breaks, other.Restored.Count));

    /// <summary>What most of the needed shifts allow. They meet where one of them begins, and no other meets all of these.</summary>
    private static Shift WhereMostMeet(List<Shift> shifts)
    {
        Int128 start = shifts.MaxBy(s => shifts.Count(other => other.Contains(s.Low))).Low;
        return shifts.Where(s => s.Contains(start)).Aggregate((a, b) => a.Intersect(b));
    }
}
