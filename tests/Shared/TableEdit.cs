using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Testing;

/// <summary>Printed tables with something changed: rows as figures, to take apart and to build again.</summary>
public static class TableEdit
{
    public static List<(RowKey Key, string Name, Figure[] Figures)> RowsOf(Table table, int year) =>
        [.. Enumerable.Range(0, table.RowCount).Select(r => (table.Key(r), table.RowName(r), Enumerable.Range(0, table.Columns.Length).Select(c => table[r, c, year].At(null)).ToArray()))];

    public static Table Build(Table like, IReadOnlyList<Item> columns, IEnumerable<(RowKey Key, string Name, Figure[] Figures)> rows)
    {
        var builder = new TableBuilder(like.Layout, like.Precision, [.. columns]);
        foreach ((RowKey key, string name, Figure[] figures) in rows)
        {
            builder.Row(key, name, figures);
        }

        return builder.Build();
    }

    /// <summary>The accounts with one printed cell told otherwise.</summary>
    public static FinalAccounts Set(this FinalAccounts accounts, TableId id, RowKey row, Item column, Func<Figure, Figure> change)
    {
        Table table = accounts[id] ?? throw new ArgumentException($"No table {id}.", nameof(id));
        List<(RowKey Key, string Name, Figure[] Figures)> rows = RowsOf(table, accounts.FiscalYear);
        int c = table.Columns.IndexOf(column), r = rows.FindIndex(x => x.Key == row);
        if (r < 0 || c < 0)
        {
            throw new ArgumentException($"{id} prints no cell {row} {column}.", nameof(row));
        }

        rows[r].Figures[c] = change(rows[r].Figures[c]);
        return accounts.With(Build(table, table.Columns.ToArray(), rows));
    }

    /// <summary>The accounts with the printed value of one cell moved by an amount in base units.</summary>
    public static FinalAccounts Shift(this FinalAccounts accounts, TableId id, RowKey row, Item column, long by) =>
        accounts.Set(id, row, column, f => f.WithValue(f.Value + by));
}
