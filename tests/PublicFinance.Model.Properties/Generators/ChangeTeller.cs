using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>Tells changes against last year, in amount and rate, each rounded from the exact books; or, in a footed document, from what is printed.</summary>
public sealed class ChangeTeller(Document document, Draw draw, bool footed)
{
    private static readonly TableId[] Tables = [TableId.Summary, TableId.Appropriation, TableId.ThreePublic, TableId.Expenditure, TableId.Income, TableId.ThreePublicCounts];

    public FinalAccounts Tell()
    {
        var changes = ImmutableArray.CreateBuilder<ToldChange>();
        FinalAccounts accounts = document.Accounts;
        bool asPrinted = footed && document.HasPrevious && draw.Chance(50);
        foreach (Table table in accounts.Tables.Where(t => Tables.Contains(t.Layout.Id)))
        {
            int share = draw.Of(0, 20, 100);
            bool likeTables = asPrinted && document.Previous[table.Layout.Id]?.Precision == table.Precision;
            Precision precision = likeTables ? table.Precision : table.Layout.Measure == Measure.Count ? Precision.Count : Printer.SomePrecision(draw);
            for (int row = 0; row < table.RowCount; row++)
            {
                foreach (Item column in table.Columns.ToArray().Where(_ => draw.Chance(share)))
                {
                    TableId id = table.Layout.Id;
                    RowKey key = table.Key(row);
                    if (!table.Layout.HasCell(key, column) || (id == TableId.ThreePublicCounts && !IsTold(key, column)))
                    {
                        continue;
                    }

                    (long now, long then) = (document.Ledger[id][key, column], document.PreviousLedger[id][key, column]);
                    Figure thisYear = accounts.Find(id, key, column), lastYear = document.Previous.Find(id, key, column);
                    if (likeTables && thisYear.IsKnown && lastYear.IsKnown)
                    {
                        (now, then) = (thisYear.Value, lastYear.Value);
                    }

                    changes.Add(new ToldChange(id, key, column, Change(now - then, precision), Rate(now - then, then)));
                }
            }
        }

        return accounts.WithChanges(changes.ToImmutable());
    }

    private bool IsTold(RowKey key, Item column) =>
        document.Ledger[TableId.ThreePublicCounts].Has(key, column) && document.PreviousLedger[TableId.ThreePublicCounts].Has(key, column);

    private Figure Change(long change, Precision precision) =>
        draw.Chance(10) ? Figure.Absent(precision) : Figure.Printed(Printer.Round(change, 1, precision.Step), precision);

    private Figure Rate(long change, long then)
    {
        Precision precision = Precision.OfRate(draw.Int(0, 2));
        return then == 0 || draw.Chance(40) || Int128.Abs(change) > Int128.Abs(then) * 1_000_000
            ? Figure.Absent(precision)
            : Figure.Printed(Printer.Round((Int128)change * 1_000_000_000, then, precision.Step), precision);
    }
}
