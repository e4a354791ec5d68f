using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>Damages a document at random: what no bureau should print, and what sources do to tables.</summary>
public sealed class Damage(Draw draw)
{
    public FinalAccounts Do(FinalAccounts accounts)
    {
        for (int i = draw.Int(1, 6); i > 0 && accounts.Tables.Any(); i--)
        {
            Table table = draw.Of(accounts.Tables.ToArray());
            List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, accounts.FiscalYear);
            List<Item> columns = [.. table.Columns];
            if (rows.Count == 0)
            {
                continue;
            }

            int row = draw.Int(0, rows.Count - 1), column = draw.Int(0, columns.Count - 1);
            ref Figure cell = ref rows[row].Figures[column];
            switch (draw.Int(0, 9))
            {
                case 0:
                    cell = Figure.Absent(table.Precision);
                    break;
                case 1 when table.Precision.Decimals > 0 && table.Precision.Measure == Measure.Amount:
                    Precision coarse = Precision.Of(table.Precision.Unit, 0);
                    cell = Figure.Printed(Printer.Round(cell.Value, 1, coarse.Step), coarse);
                    break;
                case 2 when rows[row].Key.IsCode:
                    rows.Insert(draw.Int(0, rows.Count), (rows[row].Key, "", [.. rows[row].Figures]));
                    break;
                case 3:
                    rows.RemoveAt(row);
                    break;
                case 4 when columns.Count > 1:
                    columns.RemoveAt(column);
                    rows = [.. rows.Select(r => (r.Key, r.Name, r.Figures.Where((_, c) => c != column).ToArray()))];
                    break;
                case 5:
                    cell = cell.WithValue(draw.Of(-1, 1) * draw.Of(100_000_000_000_000_000, 36_028_797_018_963_968));
                    break;
                case 6:
                    int other = draw.Int(0, rows.Count - 1);
                    (rows[row], rows[other]) = ((rows[row].Key, rows[row].Name, rows[other].Figures), (rows[other].Key, rows[other].Name, rows[row].Figures));
                    break;
                case 7:
                    accounts = accounts.Without(table.Layout.Id);
                    continue;
                default:
                    cell = cell.WithValue(cell.Value + (draw.Of(-1, 1) * table.Precision.Step * (1 + draw.UpTo(draw.Of(3, 1_000_000)))));
                    break;
            }

            accounts = accounts.With(TableEdit.Build(table, columns, rows));
        }

        return accounts;
    }
}
