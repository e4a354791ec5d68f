namespace PublicFinance.Model.Accounts;

/// <summary>All functional codes of a document in one ascending list, 类 before 款 before 项, and each table's row of every one: what relations between tables run over.</summary>
internal sealed class CodeIndex
{
    private readonly int[]?[] _rows = new int[]?[TableIds.Count];

    public CodeIndex(ReadOnlySpan<Table?> tables)
    {
        int most = 0;
        foreach (Table? table in tables)
        {
            most += table is not null && UsesFunctions(table) ? table.RowCount : 0;
        }

        var all = new int[most];
        int n = 0;
        foreach (Table? table in tables)
        {
            if (table is not null && UsesFunctions(table))
            {
                foreach (int key in table.Keys)
                {
                    if (key >= Items.Count)
                    {
                        all[n++] = key;
                    }
                }
            }
        }

        Array.Sort(all, 0, n);
        int distinct = 0;
        for (int i = 0; i < n; i++)
        {
            if (distinct == 0 || all[distinct - 1] != all[i])
            {
                all[distinct++] = all[i];
            }
        }

        Codes = all.AsMemory(0, distinct);
        ClassCount = CountBelow(1_000);
        foreach (Table? table in tables)
        {
            if (table is not null && UsesFunctions(table))
            {
                var rows = new int[distinct];
                for (int i = 0; i < distinct; i++)
                {
                    rows[i] = table.RowOf(RowKey.FromValue(all[i]));
                }

                _rows[(int)table.Layout.Id] = rows;
            }
        }
    }

    public ReadOnlyMemory<int> Codes { get; }

    /// <summary>How many of the codes are 类; they come first.</summary>
    public int ClassCount { get; }

    /// <summary>For each code the table's row, or a negative mark (<see cref="Table.NotListed"/>, <see cref="Table.Unknown"/>).</summary>
    public ReadOnlySpan<int> Rows(TableId id) => _rows[(int)id];

    private static bool UsesFunctions(Table table) => table.Layout.Codes is CodeKind.Function or CodeKind.FunctionClass;

    private int CountBelow(int limit)
    {
        int count = 0;
        foreach (int code in Codes.Span)
        {
            count += code < limit ? 1 : 0;
        }

        return count;
    }
}
