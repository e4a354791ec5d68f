using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>Names what a document has in it, so that a test can see that the generator draws it.</summary>
public static class DocumentKinds
{
    /// <summary>Everything that must occur.</summary>
    public static readonly string[] All =
    [
        "negative", "zero", "below half a unit", "blank", "omitted zero row", "类 without 款", "款 without 项", "without 类", "元 beside 万元",
        "0 decimals", "2 decimals", "4 decimals", "6 decimals", "absent table", "empty table", "unknown cell", "coarser cell", "column left out",
        "fixed row left out", "unsorted", "previous", "told changes", "huge", "operating loss", "three-public with training",
        .. DisclosureTemplate.All.Select(t => t.Name), .. Enum.GetNames<EntityKind>(),
    ];

    public static IEnumerable<string> Of(Ledger ledger)
    {
        if (ledger.Lines.Any(l => l.Closing[LedgerLine.Own] < 0))
        {
            yield return "operating loss";
        }
    }

    public static IEnumerable<string> Of(FinalAccounts accounts, bool hasPrevious)
    {
        yield return accounts.Template.Name;
        yield return accounts.Profile.Kind.ToString();
        if (hasPrevious)
        {
            yield return "previous";
        }

        if (!accounts.Changes.IsEmpty)
        {
            yield return "told changes";
        }

        List<Table> money = [.. accounts.Tables.Where(t => t.Layout.Measure == Measure.Amount)];
        if (money.Select(t => t.Precision.Unit).Distinct().Count() > 1)
        {
            yield return "元 beside 万元";
        }

        if (accounts.Tables.Count() < accounts.Template.Tables.Length)
        {
            yield return "absent table";
        }

        foreach (Table table in money)
        {
            yield return $"{table.Precision.Decimals} decimals";
            if (table.IsEmpty)
            {
                yield return "empty table";
            }

            if (table.MaxMagnitude > 1L << 50)
            {
                yield return "huge";
            }

            for (int row = 0; row < table.RowCount; row++)
            {
                for (int c = 0; c < table.Columns.Length; c++)
                {
                    Figure figure = table[row, c, accounts.FiscalYear];
                    if (!figure.IsKnown && table.Layout.HasCell(table.Key(row), table.Columns[c]))
                    {
                        yield return "unknown cell";
                    }
                    else if (figure.Presence == Presence.Blank)
                    {
                        yield return "blank";
                    }
                    else if (figure.Presence == Presence.Printed)
                    {
                        yield return figure.Value < 0 ? "negative" : figure.Value == 0 ? "zero" : "positive";
                        if (figure.Half > table.Precision.Half)
                        {
                            yield return "coarser cell";
                        }
                    }
                }
            }
        }
    }
}
