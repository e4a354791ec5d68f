using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// A block of values that stands k rows away from its names (数据整体错行), in one column or in all: one slip that breaks many
/// sums. It is named only when moving the block back restores every relation in which one of its cells stands. What moved out at
/// one end came in at the other, or is lost; a lost value is what its sums ask for, and each of them must be asked for once more.
/// </summary>
internal sealed class ShiftedBlock
{
    private const int LeastBroken = 2;
    private const int MostRows = 40;
    private const int MostShift = 4;
    private const int MostUnseen = 4;           // units of the last digit that the rounding of a sum hides

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
            bool[,] breaks = Broken(accounts, table, byPlace, isOpen);
            for (int column = -1; column < table.Columns.Length; column++)
            {
                int[] columns = column >= 0 ? [column] : [.. Enumerable.Range(0, table.Columns.Length)];
                int[] rows = [.. Enumerable.Range(0, table.RowCount).Where(row => table.Key(row).IsCode && columns.Any(c => breaks[row, c]))];
                foreach ((int first, int last) in Ends(rows, table.RowCount))
                {
                    ShiftedBlock? block = Try(accounts, table, columns, first, last, breaks, byPlace, isOpen);
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

        for (int before = 0; rows.Length > 0 && before <= Math.Min(MostShift, rows[0]); before++)
        {
            for (int after = before == 0 ? 1 : 0; after <= Math.Min(MostShift, count - 1 - rows[^1]) && rows[^1] - rows[0] + before + after < MostRows; after++)
            {
                yield return (rows[0] - before, rows[^1] + after);
            }
        }
    }

    /// <summary>Which cells stand in an open relation, by row and column.</summary>
    private static bool[,] Broken(FinalAccounts accounts, Table table, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen)
    {
        bool[,] breaks = new bool[table.RowCount, table.Columns.Length];
        for (int row = 0; row < table.RowCount; row++)
        {
            for (int c = 0; c < table.Columns.Length; c++)
            {
                breaks[row, c] = byPlace.TryGetValue(table.PlaceOf(row, table.Columns[c], accounts.FiscalYear), out List<Asked>? asked) && asked.Exists(isOpen.Contains);
            }
        }

        return breaks;
    }

    private static ShiftedBlock? Try(FinalAccounts accounts, Table table, int[] columns, int first, int last, bool[,] breaks, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen)
    {
        int length = last - first + 1;
        ShiftedBlock? best = null;
        for (int shift = 1; shift < length && shift <= MostShift; shift++)
        {
            foreach ((int by, bool areEndsJoined) in new[] { (shift, true), (length - shift, true), (shift, false), (-shift, false) })
            {
                var moved = Moved(accounts, table, columns, first, length, by, areEndsJoined, breaks);
                int lost = areEndsJoined ? 0 : FindLost(moved, byPlace);
                if (IsTelling(moved, areEndsJoined, columns.Length) && Restores(moved, LeastBroken + lost, byPlace, isOpen) is { } restored)
                {
                    var block = new ShiftedBlock(restored,
                        [.. moved.Values.Select(m => new Suspect(m.Printed, m.Right, restored.Count, 0, new Cause(Slip.Shifted, m.Printed, m.Right!.Value, m.From)) { RestoresAll = true })]);
                    best = best is null || block.IsBetterThan(best) ? block : best;
                }
            }
        }

        return best;
    }

    /// <summary>
    /// Values that all stand at each other's names tell a block that was turned. Where values were lost, any two wrong cells could be made one by
    /// chance: then three others of three digits must stand at wrong names, in one column.
    /// </summary>
    private static bool IsTelling(Dictionary<Place, Cell> moved, bool areEndsJoined, int columns) => areEndsJoined
        || (columns == 1 && moved.Values.Count(m => m is { IsSeen: true, From: { } from } && Int128.Abs(from.Value) >= 100 * from.Precision.Step) > 2);

    /// <summary>
    /// The cells of the block whose value changes when it is moved back by so many rows; those whose own value is lost without one.
    /// A value that stands at a wrong name breaks something there, unless it is as good as the right one; where others do not, nothing moved.
    /// </summary>
    private static Dictionary<Place, Cell> Moved(FinalAccounts accounts, Table table, int[] columns, int first, int length, int by, bool areEndsJoined, bool[,] breaks)
    {
        Dictionary<Place, Cell> moved = [];
        foreach (int column in columns)
        {
            for (int i = 0; i < length; i++)
            {
                Figure printed = table[first + i, column, accounts.FiscalYear];
                bool isLost = !areEndsJoined && (i + by < 0 || i + by >= length);
                Figure? from = isLost ? null : table[first + ((i + by) % length), column, accounts.FiscalYear];
                if (!printed.IsKnown)
                {
                    return [];
                }

                bool isSeen = breaks[first + i, column];
                if (isLost ? isSeen : printed.Value != from!.Value.Value)
                {
                    if (!isSeen && Int128.Abs((Int128)printed.Value - from!.Value.Value) > MostUnseen * printed.Precision.Step)
                    {
                        return [];
                    }

                    moved[printed.Place!] = new Cell(printed, from?.At(printed.Place), from, isSeen);
                }
            }
        }

        return moved;
    }

    /// <summary>Finds each lost value from a sum in which no other is lost; how many there were. A cell that has its own value after all did not move.</summary>
    private static int FindLost(Dictionary<Place, Cell> moved, Dictionary<Place, List<Asked>> byPlace)
    {
        int lost = 0;
        for (bool again = true; again;)
        {
            again = false;
            foreach ((Place place, Cell cell) in moved.Where(m => m.Value.Right is null).ToArray())
            {
                if (Asked(place, cell.Printed, moved, byPlace) is not { } right)
                {
                    continue;
                }

                again = true;
                if (right.Value == cell.Printed.Value)
                {
                    moved.Remove(place);
                }
                else
                {
                    moved[place] = cell with { Right = right };
                    lost++;
                }
            }
        }

        return lost;
    }

    /// <summary>What a sum asks for in place of a lost value, when all others are moved back.</summary>
    private static Figure? Asked(Place place, Figure printed, Dictionary<Place, Cell> moved, Dictionary<Place, List<Asked>> byPlace)
    {
        foreach (Asked asked in byPlace.TryGetValue(place, out List<Asked>? list) ? list : [])
        {
            Relation relation = asked.Check.Relation!;
            if (relation.Form != RelationForm.Equal
                || relation.Terms.Any(t => t.Figure.Place is { } other && !other.Equals(place) && moved.TryGetValue(other, out Cell cell) && cell.Right is null))
            {
                continue;
            }

            relation = relation.With(p => moved.TryGetValue(p, out Cell cell) ? cell.Right : null);
            if (Shift.Needed(asked with { Check = Check.Of(relation), Outcome = relation.Evaluate() }, place) is { } shift
                && printed.Value + shift.Nearest(printed.Precision.Step) is var right && Figure.CanTell(right))
            {
                return printed.WithValue((long)right);
            }
        }

        return null;
    }

    private static List<Asked>? Restores(Dictionary<Place, Cell> moved, int least, Dictionary<Place, List<Asked>> byPlace, HashSet<Asked> isOpen)
    {
        if (moved.Any(m => m.Value.Right is null))
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

                if (asked.Check.Relation!.With(p => moved.TryGetValue(p, out Cell cell) ? cell.Right : null).Evaluate().Fails)
                {
                    return null;
                }

                if (isOpen.Contains(asked))
                {
                    restored.Add(asked);
                }
            }
        }

        return restored.Count >= least ? restored : null;
    }

    /// <summary>A cell of the block: as printed, as it would have to be, where that value stands (nowhere if it is lost), and whether it breaks anything as printed.</summary>
    private readonly record struct Cell(Figure Printed, Figure? Right, Figure? From, bool IsSeen);
}
