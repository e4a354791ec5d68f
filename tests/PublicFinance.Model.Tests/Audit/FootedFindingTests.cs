using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>A total that its table adds up exactly may be off by what its members hide, and so may what is computed from it or told of it again.</summary>
public class FootedFindingTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.All[^1];

    /// <summary>Last year's income, which this year's and the change imply, against last year's other totals.</summary>
    [Theory]
    [InlineData(7, Reading.Footed)]
    [InlineData(20, Reading.Contradicted)]
    public void What_a_change_implies_is_as_far_off_as_the_total_of_this_year(int steps, Reading reading)
    {
        FinalAccounts accounts = FullLedger.WithChanges(s_template);
        int at = accounts.Changes.Index().Single(c => c.Item is { Table: TableId.Summary, Column: Item.Final } change && change.Row == RowKey.Of(Item.Income)).Index;
        Figure told = accounts.Changes[at].Change;
        accounts = accounts.WithChanges(accounts.Changes.SetItem(at, accounts.Changes[at] with { Change = told.WithValue(told.Value + (steps * told.Precision.Step)) }));
        AuditReport report = Auditor.Official.Select("PF0101", "PF2303").Audit(accounts);
        Assert.Equal(reading, Assert.Single(report.AllFindings, f => f.RuleId == "PF2303" && f.Figures.Length == 4).Reading);
    }

    /// <summary>The total of table 02 and its parts told in a sentence, the last of them by some hundredths too much.</summary>
    [Theory]
    [InlineData(5, Reading.Footed)]
    [InlineData(40, Reading.Contradicted)]
    public void What_a_sentence_tells_of_a_total_is_as_far_off_as_the_total(int steps, Reading reading)
    {
        FinalAccounts accounts = FullLedger.Accounts(s_template);
        Table income = accounts[TableId.Income]!;
        Figure[] cells = [.. Enumerable.Range(0, income.Columns.Length).Select(c => income[0, c, accounts.FiscalYear])];
        cells[^1] = cells[^1].WithValue(cells[^1].Value + (steps * income.Precision.Step));
        string text = $"一、收入决算情况说明\n本年收入合计{cells[0]}，其中：财政拨款收入{cells[1]}、上级补助收入{cells[2]}、事业收入{cells[3]}、经营收入{cells[4]}、附属单位上缴收入{cells[5]}、其他收入{cells[6]}。\n";
        AuditReport report = Auditor.Official.Audit(new AuditInput { Accounts = accounts, Narrative = NarrativeReader.Read(text, accounts.FiscalYear) });
        Assert.Equal(reading, Assert.Single(report.AllFindings, f => f.RuleId == "PF5003").Reading);
    }
}
