using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// What a unit's table tells about a code that another unit's table lists. Units print to different depths: a code that is not
/// listed is the sum of what is listed below it; nothing where its siblings are; unknown where a printed parent has no rows below.
/// </summary>
internal static class UnitTable
{
    public static IEnumerable<RowKey> Codes(FinalAccounts unit, TableId id)
    {
        for (int row = 0; row < (unit[id]?.RowCount ?? 0); row++)
        {
            if (unit[id]!.Key(row) is { IsCode: true } key)
            {
                yield return key;
            }
        }
    }

    public static Figure Tell(FinalAccounts unit, TableId id, RowKey row, Item column)
    {
        Figure figure = unit.Find(id, row, column);
        if (!row.IsCode || unit[id] is not { } table || table.ColumnOf(column) is not (>= 0 and var c) || Position(table, row) >= 0)
        {
            return figure;
        }

        List<int> below = RowsBelow(table, row);
        if (below.Count > 0)
        {
            return Sum(table, below, c, figure);
        }

        return WithoutRows(table, row, c, figure.Place);
    }

    /// <summary>
    /// A code without rows below it. It has no money where its siblings are listed, or where the table prints a total of zero and no code; below a code that is printed as zero it is zero within that row's
    /// half; what stands below another row without rows, or beside unknown figures, is unknown.
    /// </summary>
    private static Figure WithoutRows(Table table, RowKey row, int column, Place? place)
    {
        int above = NearestAbove(table, row);
        if (above < 0)
        {
            return Figure.NotListed(table.Precision, place);
        }

        List<int> children = ChildrenOf(table, above);
        return !table.IsKnown(above, column) || children.Exists(r => !table.IsKnown(r, column)) ? Figure.Absent(table.Precision, place)
            : children.Count > 0 ? Figure.NotListed(table.Precision, place)
            : table.Column(column)[above] != 0 ? Figure.Absent(table.Precision, place)
            : !table.Key(above).IsCode ? Figure.NotListed(table.Precision, place)
            : table.Half(above, column) is var half && half == table.Precision.Half ? Figure.Blank(table.Precision, place)
            : Figure.Printed(0, half, table.Precision, place);
    }

    /// <summary>True where the unit prints money at a code above and nothing below it: what stands under the row is then unknown to any sum.</summary>
    public static bool StopsAbove(FinalAccounts unit, TableId id, RowKey row)
    {
        if (!row.IsCode || unit[id] is not { } table || Position(table, row) >= 0 || RowsBelow(table, row).Count > 0 || NearestAbove(table, row) is not (>= 0 and var above))
        {
            return false;
        }

        return ChildrenOf(table, above).Count == 0
            && Enumerable.Range(0, table.Columns.Length).Any(c => !table.IsKnown(above, c) || table.Column(c)[above] != 0);
    }

    /// <summary>
    /// The codes that a unit prints as zero with nothing below, where the zero is rounded: what stands under them is zero within half a digit and not
    /// exactly, and a sum that lists other codes there must say so.
    /// </summary>
    public static IEnumerable<RowKey> RoundedEnds(FinalAccounts unit, TableId id)
    {
        if (unit[id] is not { } table)
        {
            yield break;
        }

        for (int row = 0; row < table.RowCount; row++)
        {
            if (table.Key(row) is { IsCode: true, Level: < 3 } key && ChildrenOf(table, row).Count == 0 && RowsBelow(table, key).Count == 0
                && Enumerable.Range(0, table.Columns.Length).Any(c => table.Half(row, c) > 0))
            {
                yield return key;
            }
        }
    }

    private static Figure Sum(Table table, List<int> rows, int column, Figure like)
    {
        long value = 0, half = 0;
        foreach (int row in rows)
        {
            if (!table.IsKnown(row, column))
            {
                return Figure.Absent(like.Precision, like.Place);
            }

            value += table.Column(column)[row];
            half += table.Half(row, column);
        }

        return Figure.Printed(value, half, like.Precision, like.Place);
    }

    /// <summary>The highest listed rows below a code that is not listed itself.</summary>
    private static List<int> RowsBelow(Table table, RowKey key)
    {
        List<int> rows = [];
        for (int row = 0; row < table.RowCount; row++)
        {
            int code = table.Key(row).Code;
            bool direct = code / 100 == key.Code;
            bool deeper = code / 10_000 == key.Code && Position(table, RowKey.OfCode(code / 100)) < 0;
            if (code != 0 && (direct || deeper))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The nearest printed row above a code, or -1.</summary>
    private static int NearestAbove(Table table, RowKey key)
    {
        for (int code = key.Code / 100; code >= 100; code /= 100)
        {
            if (Position(table, RowKey.OfCode(code)) is >= 0 and var row)
            {
                return row;
            }
        }

        return Position(table, RowKey.Of(table.Layout.Root));
    }

    private static int Position(Table table, RowKey key)
    {
        for (int row = 0; row < table.RowCount; row++)
        {
            if (table.Key(row) == key)
            {
                return row;
            }
        }

        return -1;
    }

    private static List<int> ChildrenOf(Table table, int parent)
    {
        List<int> rows = [];
        for (int row = 0; row < table.RowCount; row++)
        {
            if (table.Parents[row] == parent && table.Key(row).IsCode)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
