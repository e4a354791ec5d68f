using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// Finds the fewest figures that explain all broken relations. A figure explains those that one changed value of it restores; a
/// value that would break what holds now counts against it. What one figure explains is one root finding, the rest of it its
/// consequences; figures that explain equally well are all named.
/// </summary>
internal static class Blame
{
    /// <summary>Beyond so many broken relations the document is not proof-read but wrong, and figures are blamed by how many relations they stand in.</summary>
    private const int MostExplained = 400;

    public static IEnumerable<Finding> Explain(List<Asked> asked, FinalAccounts? accounts)
    {
        List<Asked> open = [.. asked.Where(a => a.Fails && a.Check.Relation is not null)];
        Dictionary<Place, List<Asked>> byPlace = Index(asked, open);
        IReadOnlyList<Figure> printed = open.Count > 0 ? Printed(asked) : [];
        List<(int Order, Finding Finding)> findings = [.. asked.Where(a => a.Check.Form is not null).Select(a => (a.Order, Single(a)))];
        Dictionary<Place, Correction> known = [];
        bool mayBeShifted = accounts is not null && open.Count <= MostExplained;
        while (open.Count > 0)
        {
            List<Correction> best = Best(open, byPlace, known, printed);
            if (best.Count == 0)
            {
                findings.AddRange(open.Select(a => (a.Order, Single(a))));
                break;
            }

            List<Asked> restored = best[0].Restored;
            ImmutableArray<Suspect> suspects = [.. best.Select(c => c.Suspect).OrderByDescending(s => s.RestoresAll).ThenBy(s => s.Cause?.Slip ?? Slip.Unknown)];

            // A block of values that slipped explains more than any one of its cells.
            ShiftedBlock? block = mayBeShifted && (open.Count > restored.Count || !suspects[0].RestoresAll) ? ShiftedBlock.Find(accounts!, open, byPlace) : null;
            mayBeShifted &= block is not null;
            if (block is not null && (block.Restored.Count > restored.Count || !suspects[0].RestoresAll))
            {
                (restored, suspects) = (block.Restored, [.. block.Suspects]);
            }

            HashSet<Asked> covered = [.. restored];
            Asked root = restored.OrderByDescending(a => a.Severity).ThenByDescending(a => a.Check.Relation!.Form == RelationForm.Equal)
                .ThenBy(a => a.Order).First();
            findings.Add((root.Order, new Finding(root.Rule, root.Severity, root.Check, root.Outcome, suspects,
                [.. restored.Where(a => a != root).OrderBy(a => a.Order).Select(a => new Finding(a.Rule, a.Severity, a.Check, a.Outcome, suspects, [], isRoot: false))], isRoot: true)));
            open.RemoveAll(covered.Contains);
            foreach (Asked one in covered)
            {
                foreach (Term term in one.Check.Relation!.Terms)
                {
                    if (term.Figure.Place is { } place)
                    {
                        known.Remove(place);
                    }
                }
            }
        }

        return findings.OrderBy(f => f.Order).Select(f => f.Finding);
    }

    /// <summary>Every printed figure once: where a figure of another place may come from.</summary>
    private static List<Figure> Printed(List<Asked> asked)
    {
        List<Figure> figures = [];
        HashSet<Place> seen = [];
        foreach (Asked one in asked)
        {
            foreach (Term term in one.Check.Relation?.Terms ?? [])
            {
                if (term.Figure is { Presence: Presence.Printed, Value: not 0, Place: { } place } && seen.Add(place))
                {
                    figures.Add(term.Figure);
                }
            }
        }

        return figures;
    }

    public static Finding Single(Asked asked) => new(asked.Rule, asked.Severity, asked.Check, asked.Outcome, [], [], isRoot: true);

    /// <summary>The relations, broken or not, in which each figure of a broken relation stands.</summary>
    private static Dictionary<Place, List<Asked>> Index(List<Asked> asked, List<Asked> broken)
    {
        Dictionary<Place, List<Asked>> index = [];
        foreach (Asked one in broken)
        {
            foreach (Term term in one.Check.Relation!.Terms)
            {
                if (term.Figure.Place is { } place)
                {
                    index.TryAdd(place, []);
                }
            }
        }

        if (index.Count == 0)
        {
            return index;
        }

        foreach (Asked one in asked)
        {
            foreach (Term term in one.Check.Relation?.Terms ?? [])
            {
                if (term.Figure.Place is { } place && index.TryGetValue(place, out List<Asked>? list) && (list.Count == 0 || list[^1] != one))
                {
                    list.Add(one);
                }
            }
        }

        return index;
    }

    private static List<Correction> Best(List<Asked> open, Dictionary<Place, List<Asked>> byPlace, Dictionary<Place, Correction> known, IReadOnlyList<Figure> printed)
    {
        HashSet<Asked> isOpen = [.. open];
        List<Correction> best = [];
        HashSet<Place> seen = [];
        foreach (Asked one in open)
        {
            foreach (Term term in one.Check.Relation!.Terms)
            {
                if (term.Figure.Place is not { } place || !seen.Add(place))
                {
                    continue;
                }

                if (!known.TryGetValue(place, out Correction? correction))
                {
                    List<Asked> broken = [.. byPlace[place].Where(isOpen.Contains)];
                    List<Asked> holding = [.. byPlace[place].Where(a => !a.Fails || (a.Outcome.Reading == Reading.Truncated && !a.Check.Relation!.IsLinear))];
                    known[place] = correction = open.Count > MostExplained ? Correction.ByCount(term.Figure, broken) : Correction.Find(term.Figure, broken, holding, printed);
                }

                int order = best.Count == 0 ? 1 : correction.CompareTo(best[0]);
                if (order > 0)
                {
                    best = [correction];
                }
                else if (order == 0 && correction.Restored.SequenceEqual(best[0].Restored))
                {
                    best.Add(correction);
                }
            }
        }

        return best.Count > 0 && best[0].Restored.Count > 0 ? best : [];
    }
}
