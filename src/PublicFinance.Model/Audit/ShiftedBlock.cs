using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// A block of values that stands k rows away from its names (数据整体错行), in one column or in all: one slip that breaks many
/// sums. It is named only when moving the block back restores every relation in which one of its cells stands.
/// </summary>
internal sealed class ShiftedBlock
{
    private const int LeastBroken = 2;
    private const int MostRows = 40;
    private const int MostShift = 4;

    private ShiftedBlock(List<Asked> restored, List<Suspect> suspects)
    {
        Restored = restored;
        Suspects = suspects;
    }

    public List<Asked> Restored { get; }

    public List<Suspect> Suspects { get; }

    /// <summary>The block that restores most of the open relations, at least two, with the fewest cells; null for none.</summary>
    public static ShiftedBlock? Find(FinalAccounts accounts, IReadOnlyCollection<Asked> open, Dictionary<Place, List<Asked>> byPlace)
    {
        if (open.Count < LeastBroken)
        {
            return null;
        }

        HashSet<Asked> isOpen = [.. open];
        ShiftedBlock? best = null;
        foreach (Table table in accounts.Tables)
        {
            for (int column = -1; column < table.Columns.Length; column++)
            {
                int[] columns = column >= 0 ? [column] : [.. Enumerable.Range(0, table.Columns.Length)];
                int[] rows = Suspicious(accounts, table, columns, byPlace, isOpen);
                foreach ((int first, int last) in Ends(rows, table.RowCount))
                {
                    ShiftedBlock? block = Try(accounts, table, columns, first, last, byPlace, isOpen);
                    best = block is not null && (best is null || block.IsBetterThan(best)) ? block : best;
                }
            }
        }

        return best;
    }

    private bool IsBetterThan(ShiftedBlock other) => Restored.Count != other.Restored.Count ? Restored.Count > other.Restored.Count : Suspects.Count < other.Suspects.Count;

    /// <summary>
    /// Where a block can begin and end: at any two suspicious rows, and a few rows outside of all of them, since a value that slips
    /// onto its like breaks nothing.
    /// </summary>
    private static IEnumerable<(int First, int Last)> Ends(int[] rows, int count)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            for (int k = i + 1; k < rows.Length && rows[k] - rows[i] < MostRows; k++)
            {
                yield return (rows[i], rows[k]);
            }
        }

        for (int before = 0; rows.Length > 1 && before <= Math.Min(MostShift, rows[0]); before++)
        {
            for (int after = before == 0 ? 1 : 0; after <= Math.Min(MostShift, count - 1 - rows[^1]) && rows[^1] - rows[0] + before + after < MostRows; after++)
            {
                yield return (rows[0] - before, rows[^1] + after);
            }
        }
    }

    /// <summary>The coded rows with a cell in an open relation.</summary>
    private static int[] Suspicious(FinalAccounts accounts, Table table, int[] columns, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen) =>
        [.. Enumerable.Range(0, table.RowCount).Where(row => table.Key(row).IsCode && columns.Any(c =>
            byPlace.TryGetValue(table.PlaceOf(row, table.Columns[c], accounts.FiscalYear), out List<Asked>? asked) && asked.Exists(isOpen.Contains)))];

    private static ShiftedBlock? Try(FinalAccounts accounts, Table table, int[] columns, int first, int last, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen)
    {
        int length = last - first + 1;
        ShiftedBlock? best = null;
        for (int shift = 1; shift < length && shift <= MostShift; shift++)
        {
            foreach (int by in new[] { shift, length - shift })
            {
                if (Moved(accounts, table, columns, first, length, by) is { Count: > 1 } moved && Restores(moved, columns.Length > 1, byPlace, isOpen) is { Count: >= LeastBroken } restored)
                {
                    var block = new ShiftedBlock(restored,
                        [.. moved.Values.Select(m => new Suspect(m.Printed, m.Right, restored.Count, 0, new Cause(Slip.Shifted, m.Printed, m.Right, m.From)) { RestoresAll = true })]);
                    best = best is null || block.IsBetterThan(best) ? block : best;
                }
            }
        }

        return best;
    }

    /// <summary>The cells of the block whose value changes when it is moved back by so many rows, the ends joined.</summary>
    private static Dictionary<Place, (Figure Printed, Figure Right, Figure From)> Moved(FinalAccounts accounts, Table table, int[] columns, int first, int length, int by)
    {
        Dictionary<Place, (Figure, Figure, Figure)> moved = [];
        foreach (int column in columns)
        {
            for (int i = 0; i < length; i++)
            {
                Figure printed = table[first + i, column, accounts.FiscalYear], from = table[first + ((i + by) % length), column, accounts.FiscalYear];
                if (!table.Key(first + i).IsCode || printed.IsKnown != from.IsKnown)
                {
                    return [];
                }

                if (printed.Value != from.Value)
                {
                    moved[printed.Place!] = (printed, from.At(printed.Place), from);
                }
            }
        }

        return moved;
    }

    private static List<Asked>? Restores(Dictionary<Place, (Figure Printed, Figure Right, Figure From)> moved, bool areWholeRows, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen)
    {
        // A value that stands at a wrong name breaks something there; cells that break nothing did not move.
        if (moved.Keys.Any(place => !byPlace.TryGetValue(place, out List<Asked>? here) || !here.Exists(isOpen.Contains)))
        {
            return null;
        }

        List<Asked> restored = [];
        HashSet<Asked> seen = [];
        foreach (Place place in moved.Keys)
        {
            foreach (Asked asked in byPlace.TryGetValue(place, out List<Asked>? list) ? list : [])
            {
                if (!seen.Add(asked))
                {
                    continue;
                }

                if (asked.Check.Relation!.With(p => moved.TryGetValue(p, out var m) ? m.Right : null).Evaluate().Fails)
                {
                    return null;
                }

                if (isOpen.Contains(asked))
                {
                    restored.Add(asked);
                }
            }
        }

        // Rows moved as a whole keep their own sums: only relations to other rows or tables speak for such a block.
        return restored.Count(a => !areWholeRows || !IsWithinOneRow(a.Check.Relation!)) >= LeastBroken ? restored : null;
    }

    private static bool IsWithinOneRow(Relation relation)
    {
        foreach (Term term in relation.Terms)
        {
            if (term.Figure.Place is not CellPlace cell || relation.Terms[0].Figure.Place is not CellPlace first || cell.Table.Id != first.Table.Id || cell.Row != first.Row)
            {
                return false;
            }
        }

        return true;
    }
}
