using System.Buffers;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// All functional codes of a document in one list, each 类 followed by its 款 and each 款 by its 项, and each table's row of every
/// one: what relations between tables run over. Tables stand in the same order, so everything is a merge.
/// </summary>
internal sealed class CodeIndex
{
    private readonly int[]?[] _rows = new int[]?[TableIds.Count];

    public CodeIndex(ReadOnlySpan<Table?> tables)
    {
        int most = 0;
        foreach (Table? table in tables)
        {
            most += UsesFunctions(table) ? table!.RowCount : 0;
        }

        int[] codes = ArrayPool<int>.Shared.Rent(most + 1), merged = ArrayPool<int>.Shared.Rent(most + 1);
        int count = 0;
        foreach (Table? table in tables)
        {
            if (UsesFunctions(table))
            {
                count = Merge(codes.AsSpan(0, count), table!, merged);
                (codes, merged) = (merged, codes);
            }
        }

        Codes = codes.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(codes);
        ArrayPool<int>.Shared.Return(merged);
        foreach (Table? table in tables)
        {
            if (UsesFunctions(table))
            {
                _rows[(int)table!.Layout.Id] = RowsOf(table);
            }
        }
    }

    public int[] Codes { get; }

    /// <summary>For each code the table's row, or a negative mark (<see cref="Table.NotListed"/>, <see cref="Table.Unknown"/>).</summary>
    public ReadOnlySpan<int> Rows(TableId id) => _rows[(int)id];

    private static bool UsesFunctions(Table? table) => table?.Layout.Codes is CodeKind.Function or CodeKind.FunctionClass;

    private static int Merge(ReadOnlySpan<int> codes, Table table, Span<int> merged)
    {
        ReadOnlySpan<int> keys = table.Keys;
        int count = 0, next = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            int key = keys[table.Order.At(i)];
            if (key < Items.Count)
            {
                continue;
            }

            int rank = RowOrder.Rank(key);
            while (next < codes.Length && RowOrder.Rank(codes[next]) < rank)
            {
                merged[count++] = codes[next++];
            }

            next += next < codes.Length && codes[next] == key ? 1 : 0;
            if (count == 0 || merged[count - 1] != key)
            {
                merged[count++] = key;
            }
        }

        while (next < codes.Length)
        {
            merged[count++] = codes[next++];
        }

        return count;
    }

    /// <summary>The same answers as <see cref="Table.RowOf"/> in one walk: a code left out has no money unless the list is not complete there.</summary>
    private int[] RowsOf(Table table)
    {
        ReadOnlySpan<int> keys = table.Keys;
        var rows = new int[Codes.Length];
        int[] children = table.ChildCounts;
        int next = 0, upper = -1, middle = -1;
        while (next < keys.Length && keys[table.Order.At(next)] < Items.Count)
        {
            next++;
        }

        bool hasCodes = next < keys.Length;
        for (int i = 0; i < rows.Length; i++)
        {
            int code = Codes[i];
            if (next < keys.Length && keys[table.Order.At(next)] == code)
            {
                int row = table.Order.At(next++);
                bool twice = next < keys.Length && keys[table.Order.At(next)] == code;
                while (next < keys.Length && keys[table.Order.At(next)] == code)
                {
                    next++;
                }

                rows[i] = twice ? Table.Unknown : row;
                (upper, middle) = code < 1_000 ? (row, -1) : code < 100_000 ? (upper, row) : (upper, middle);
                continue;
            }

            int following = next < keys.Length ? keys[table.Order.At(next)] : 0;
            int ancestor = middle >= 0 && keys[middle] == code / 100 ? middle
                : upper >= 0 && (keys[upper] == code / 100 || keys[upper] == code / 10_000) ? upper
                : -1;
            bool complete = hasCodes && following / 100 != code && following / 10_000 != code && (ancestor < 0 || children[ancestor] > 0);
            rows[i] = complete || table.IsEmpty ? Table.NotListed : Table.Unknown;
        }

        return rows;
    }
}
