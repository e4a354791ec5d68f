using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Last year's figures as this year's figures and the told changes imply them: x − d, with the intervals of both.</summary>
internal static class ImpliedAccounts
{
    public static FinalAccounts Of(FinalAccounts accounts)
    {
        var implied = FinalAccounts.Of(accounts.Entity, accounts.FiscalYear - 1, accounts.Template).With(accounts.Profile);
        foreach (IGrouping<TableId, ToldChange> told in accounts.Changes.Where(c => c.Change.IsKnown).GroupBy(c => c.Table))
        {
            if (accounts[told.Key] is { } table)
            {
                implied = implied.With(Shift(table, [.. told], accounts.FiscalYear));
            }
        }

        return implied;
    }

    /// <summary>
    /// The table with its whole form: what no change is told for is unknown, a row or column that is zero and left out this year too,
    /// since last year it need not have been zero.
    /// </summary>
    private static Table Shift(Table table, ToldChange[] told, int year)
    {
        Item[] columns = [.. table.Columns, .. table.Layout.Columns.Where(c => c.Role == LineRole.Part).Select(c => c.Item).Where(c => table.ColumnOf(c) < 0)];
        IEnumerable<RowKey> form = table.Layout.Rows.Select(r => RowKey.Of(r.Item)).Concat(table.Layout.Classes.Select(RowKey.OfCode));
        var builder = new TableBuilder(table.Layout, table.Precision, columns);
        foreach (RowKey row in Enumerable.Range(0, table.RowCount).Select(table.Key).Concat(form).Distinct())
        {
            builder.Row(row, null, [.. columns.Select(column => Implied(table, row, column, told, year))]);
        }

        return builder.Build();
    }

    private static Figure Implied(Table table, RowKey row, Item column, ToldChange[] told, int year)
    {
        Figure now = table.Find(row, column, year);
        ToldChange? change = Array.FindLast(told, c => c.Row == row && c.Column == column);
        return change is not null && now.IsKnown && now.Measure == change.Change.Measure
            ? Figure.Printed(now.Value - change.Change.Value, now.Half + change.Change.Half, table.Precision)
            : Figure.Absent(table.Precision);
    }
}
