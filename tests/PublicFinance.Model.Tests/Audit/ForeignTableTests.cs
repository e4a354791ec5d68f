using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>A document may print a table with rows that its own template does not have: the fast question asks what the table prints.</summary>
public class ForeignTableTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_row_that_the_template_does_not_have_is_asked_too(int steps, bool holds)
    {
        DisclosureTemplate full = DisclosureTemplate.All[^1];
        TableLayout whole = full[TableId.Summary]!;
        Item more = whole.Rows.Last(r => r.Role == LineRole.Part).Item;
        var shorter = new TableLayout(whole.Id, whole.Number, whole.Title, whole.Measure, whole.Codes, [.. whole.Rows.Where(r => r.Item != more)], whole.Columns, whole.Root);
        var template = new DisclosureTemplate("short", "试验", [.. full.Tables.Select(t => t == whole ? shorter : t)]);

        // What the row tells is no part of the total.
        FinalAccounts printed = FullLedger.Accounts(full);
        RowKey row = RowKey.Of(more), income = RowKey.Of(Item.Income);
        long parts = whole.Rows.Where(r => r.Role == LineRole.Part && r.Item != more).Sum(r => printed.Find(TableId.Summary, RowKey.Of(r.Item), Item.Final).Value);
        printed = printed.Set(TableId.Summary, income, Item.Final, f => f.WithValue(parts)).Set(TableId.Summary, row, Item.Final, f => f.WithValue(steps * 100 * f.Precision.Step));
        var input = new AuditInput { Accounts = FinalAccounts.Of("某单位", printed.FiscalYear, template).With(printed[TableId.Summary]!) };
        Auditor auditor = Auditor.Official.Select("PF0101");
        Assert.Equal(holds, auditor.Audit(input).Findings.IsEmpty);
        Assert.Equal(holds, auditor.FindsNothing(input));
    }
}
