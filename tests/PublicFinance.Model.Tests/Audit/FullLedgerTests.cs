using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>The document that tests of single rules start from.</summary>
public class FullLedgerTests
{
    public static TheoryData<string, bool> Forms => [.. DisclosureTemplate.All.SelectMany(t => new[] { (t.Name, false), (t.Name, true) })];

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_is_in_order(string name, bool training)
    {
        DisclosureTemplate.TryFind(name, out DisclosureTemplate? template);
        AuditReport report = Auditors.OfFigures.Audit(FullLedger.WithChanges(template!, training), FullLedger.Previous(template!, training));
        Assert.Empty(report.AllFindings.Select(f => f.ToString()));
        Assert.Empty(Auditors.OfFigures.Audit(FullLedger.Previous(template!, training)).AllFindings.Select(f => f.ToString()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_is_told_and_not_zero(string name, bool training)
    {
        DisclosureTemplate.TryFind(name, out DisclosureTemplate? template);
        FinalAccounts accounts = FullLedger.Accounts(template!, training);
        foreach (Table table in accounts.Tables)
        {
            for (int row = 0; row < table.RowCount; row++)
            {
                for (int c = 0; c < table.Columns.Length; c++)
                {
                    Figure figure = table[row, c, accounts.FiscalYear];
                    Assert.True(figure.Value != 0 || !figure.IsKnown, figure.Place!.Name);
                }
            }
        }
    }
}
