using System.Runtime.CompilerServices;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Completeness is promised for cells that a linear equality covers; the others are listed by name.</summary>
public class CoverageTests
{
    [Fact]
    public void Cells_that_no_equality_covers_are_listed()
    {
        List<string> lines = [];
        foreach (DisclosureTemplate template in DisclosureTemplate.All)
        {
            FinalAccounts accounts = FullLedger.Accounts(template);
            var covered = Equalities.Of(Auditors.OfFigures.Rules, accounts).SelectMany(e => e.Cells).Select(c => (c.Table, c.Row, c.Column)).ToHashSet();
            foreach (Table table in accounts.Tables)
            {
                for (int c = 0; c < table.Columns.Length; c++)
                {
                    for (int row = 0; row < table.RowCount; row++)
                    {
                        if (!covered.Contains((table.Layout.Id, row, c)) && table[row, c, accounts.FiscalYear].IsKnown)
                        {
                            lines.Add($"{template.Name} {table.Layout.JsonName} {table.Key(row)} {table.Columns[c].JsonName()}");
                        }
                    }
                }
            }
        }

        string path = Path.Combine(Path.GetDirectoryName(Here())!, "uncovered-cells.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(path, lines);
        }

        Assert.Equal(File.ReadAllLines(path), lines);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
