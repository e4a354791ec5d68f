using System.Buffers;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// All functional codes of a document in one list, each 类 followed by its 款 and each 款 by its 项, and each table's row of every
/// one: what relations between tables run over. Tables stand in the same order, so everything is a merge.
/// </summary>
internal sealed class CodeIndex
{
    /// <summary>The half of a code whose money a table leaves open: larger than any residual.</summary>
    internal const long Open = 1L << 58;

    private readonly int[]?[] _rows = new int[]?[TableIds.Count];
    private readonly long[]?[] _halves = new long[]?[TableIds.Count];
    private readonly long[]?[]?[] _values = new long[]?[]?[TableIds.Count];
    private readonly int[] _firstRow = new int[TableIds.Count];
    private long[]? _belowClasses;

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
                int[] rows = RowsOf(table!);
                _rows[(int)table!.Layout.Id] = rows;
                _firstRow[(int)table.Layout.Id] = IsRun(rows) ? rows[0] : -1;
            }
        }
    }

    public int[] Codes { get; }

    /// <summary>For each code the table's row, or a negative mark (<see cref="Table.NotListed"/>, <see cref="Table.Unknown"/>).</summary>
    public ReadOnlySpan<int> Rows(TableId id) => _rows[(int)id];

    /// <summary>A column of a uniform table in the order of <see cref="Codes"/>; zero where the table has no row.</summary>
    public ReadOnlySpan<long> Values(Table table, int column)
    {
        if (_firstRow[(int)table.Layout.Id] is var first and >= 0)
        {
            return table.Column(column).Slice(first, Codes.Length);      // the table lists all codes in this order
        }

        long[]?[] columns = _values[(int)table.Layout.Id] ??= new long[]?[table.Columns.Length];
        if (columns[column] is not { } values)
        {
            ReadOnlySpan<int> rows = Rows(table.Layout.Id);
            ReadOnlySpan<long> x = table.Column(column);
            values = new long[rows.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                values[i] = rows[i] >= 0 ? x[rows[i]] : 0;
            }

            columns[column] = values;
        }

        return values;
    }

    /// <summary>The halves of a uniform table's codes: its own where listed, zero where left out, <see cref="Open"/> where it leaves the code open.</summary>
    public ReadOnlySpan<long> Halves(Table table)
    {
        if (_halves[(int)table.Layout.Id] is not { } halves)
        {
            ReadOnlySpan<int> rows = Rows(table.Layout.Id);
            halves = new long[rows.Length];
            for (int i = 0; i < rows.Length; i++)
            {
                halves[i] = rows[i] >= 0 ? table.UniformHalf : rows[i] == Table.NotListed ? 0 : Open;
            }

            _halves[(int)table.Layout.Id] = halves;
        }

        return halves;
    }

    /// <summary>Zero for a 类, <see cref="Open"/> for every code below.</summary>
    public ReadOnlySpan<long> BelowClasses()
    {
        if (_belowClasses is not { } marks)
        {
            marks = new long[Codes.Length];
            for (int i = 0; i < marks.Length; i++)
            {
                marks[i] = Codes[i] < 1_000 ? 0 : Open;
            }

            _belowClasses = marks;
        }

        return marks;
    }

    private static bool IsRun(int[] rows)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] < 0 || rows[i] != rows[0] + i)
            {
                return false;
            }
        }

        return rows.Length > 0;
    }

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

    /// <summary>The same answers as <see cref="Table.RowOf(RowKey)"/> in one walk: a code left out has no money unless the list is not complete there.</summary>
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
