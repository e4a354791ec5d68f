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

    private static Table Shift(Table table, ToldChange[] told, int year)
    {
        var builder = new TableBuilder(table.Layout, table.Precision, table.Columns);
        foreach (IGrouping<RowKey, ToldChange> row in told.GroupBy(c => c.Row))
        {
            var figures = new Figure[table.Columns.Length];
            for (int c = 0; c < figures.Length; c++)
            {
                Item column = table.Columns[c];
                figures[c] = Figure.Absent(table.Precision);
                foreach (ToldChange change in row.Where(r => r.Column == column))
                {
                    Figure now = table.Find(row.Key, column, year);
                    figures[c] = now.IsKnown && now.Measure == change.Change.Measure
                        ? Figure.Printed(now.Value - change.Change.Value, now.Half + change.Change.Half, table.Precision)
                        : figures[c];
                }
            }

            builder.Row(row.Key, null, figures);
        }

        return builder.Build();
    }
}
