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

    public static IEnumerable<Finding> Explain(List<Asked> asked, FinalAccounts? accounts, FinalAccounts? previous = null)
    {
        List<Asked> open = [.. asked.Where(a => a.Fails && a.Check.Relation is not null)];
        Dictionary<Place, List<Asked>> byPlace = Index(asked, open);
        ILookup<(long Value, Measure Measure), Figure> printed = (open.Count > 0 ? Printed(asked, previous) : []).ToLookup(f => (f.Value, f.Measure));
        List<(int Order, Finding Finding)> findings = [.. asked.Where(a => a.Check.Form is not null).Select(a => (a.Order, Single(a)))];
        bool mayBeShifted = accounts is not null && open.Count <= MostExplained;
        foreach ((List<Asked> explained, ImmutableArray<Suspect> rates) in open.Count <= MostExplained ? NeighbourRates.Find([.. open], byPlace) : [])
        {
            findings.Add(Root(explained, rates));
            open.RemoveAll(explained.Contains);
        }

        foreach (List<Asked> connected in mayBeShifted ? [open] : Connected(open))
        {
            Explain(connected, byPlace, printed, mayBeShifted ? accounts : null, findings);
        }

        return findings.OrderBy(f => f.Order).Select(f => f.Finding);
    }

    /// <summary>Broken relations that share figures, directly or through others: no figure explains one of another group.</summary>
    private static List<List<Asked>> Connected(List<Asked> open)
    {
        Dictionary<Place, List<Asked>> at = [];
        foreach (Asked one in open)
        {
            foreach (Place place in one.Check.Places)
            {
                (at.TryGetValue(place, out List<Asked>? there) ? there : at[place] = []).Add(one);
            }
        }

        List<List<Asked>> groups = [];
        HashSet<Asked> seen = [];
        foreach (Asked first in open.Where(seen.Add))
        {
            List<Asked> group = [first];
            for (int i = 0; i < group.Count; i++)
            {
                foreach (Place place in group[i].Check.Places)
                {
                    group.AddRange(at[place].Where(seen.Add));
                    at[place] = [];
                }
            }

            groups.Add([.. group.OrderBy(a => a.Order)]);
        }

        return groups;
    }

    private static void Explain(List<Asked> open, Dictionary<Place, List<Asked>> byPlace, ILookup<(long Value, Measure Measure), Figure> printed, FinalAccounts? accounts, List<(int Order, Finding Finding)> findings)
    {
        Dictionary<Place, Correction> known = [];
        bool mayBeShifted = accounts is not null;
        while (Best(open, byPlace, known, printed) is { Count: > 0 } best)
        {
            List<Asked> restored = best[0].Restored;
            ImmutableArray<Suspect> suspects = [.. best.Select(c => c.Suspect).OrderByDescending(s => s.RestoresAll).ThenBy(s => s.Cause?.Slip ?? Slip.Unknown)];

            // A block of values that slipped explains more than any one of its cells.
            ShiftedBlock? block = mayBeShifted && (open.Count > restored.Count || !suspects[0].RestoresAll) ? ShiftedBlock.Find(accounts!, open, byPlace) : null;
            mayBeShifted &= block is not null;
            if (block is not null && (block.Restored.Count > restored.Count || !suspects[0].RestoresAll))
            {
                (restored, suspects) = (block.Restored, [.. block.Suspects]);
            }

            findings.Add(Root(restored, suspects));
            HashSet<Asked> covered = [.. restored];
            open.RemoveAll(covered.Contains);
            foreach (Place place in covered.SelectMany(a => a.Check.Places))
            {
                known.Remove(place);
            }
        }

        findings.AddRange(open.Select(a => (a.Order, Single(a))));
    }

    /// <summary>One finding for all that the suspects explain: the gravest is the root, the others are its consequences.</summary>
    private static (int Order, Finding Finding) Root(List<Asked> restored, ImmutableArray<Suspect> suspects)
    {
        Asked root = restored.OrderByDescending(a => a.Severity).ThenByDescending(a => a.Check.Relation!.Form == RelationForm.Equal).ThenBy(a => a.Order).First();
        return (root.Order, new Finding(root.Rule, root.Severity, root.Check, root.Outcome, suspects,
            [.. restored.Where(a => a != root).OrderBy(a => a.Order).Select(a => new Finding(a.Rule, a.Severity, a.Check, a.Outcome, suspects, [], isRoot: false))], isRoot: true));
    }

    /// <summary>Every printed figure once, last year's included: where a figure of another place may come from.</summary>
    private static List<Figure> Printed(List<Asked> asked, FinalAccounts? previous)
    {
        List<Figure> figures = [];
        HashSet<Place> seen = [];
        foreach (Table table in previous?.Tables ?? [])
        {
            for (int cell = 0; cell < table.RowCount * table.Columns.Length; cell++)
            {
                Figure figure = table[cell / table.Columns.Length, cell % table.Columns.Length, previous!.FiscalYear];
                if (figure is { Presence: Presence.Printed, Value: not 0, Place: CellPlace place } && seen.Add(place))
                {
                    figures.Add(figure.At(place with { IsPrevious = true }));
                }
            }
        }

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
            foreach (Place place in one.Check.Places)
            {
                index.TryAdd(place, []);
            }
        }

        if (index.Count == 0)
        {
            return index;
        }

        foreach (Asked one in asked)
        {
            foreach (Place place in one.Check.Places)
            {
                if (index.TryGetValue(place, out List<Asked>? list) && (list.Count == 0 || list[^1] != one))
                {
                    list.Add(one);
                }
            }
        }

        return index;
    }

    private static List<Correction> Best(List<Asked> open, Dictionary<Place, List<Asked>> byPlace, Dictionary<Place, Correction> known, ILookup<(long Value, Measure Measure), Figure> printed)
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
                    List<Asked> explained = [.. byPlace[place].Where(a => a.Fails && !isOpen.Contains(a) && a.Outcome.Reading == Reading.Contradicted)];
                    List<Asked> holding = [.. byPlace[place].Where(a => !a.Fails || (a.Outcome.Reading == Reading.Truncated && !a.Check.Relation!.IsLinear))];
                    known[place] = correction = open.Count > MostExplained ? Correction.ByCount(term.Figure, broken) : Correction.Find(term.Figure, broken, explained, holding, printed);
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
