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

    /// <summary>Last year's revenue, told again this year by some hundredths less: as far as its eight parts may hide it, where they add up to it exactly.</summary>
    [Theory]
    [InlineData(0, 4, Reading.Footed)]
    [InlineData(0, 20, Reading.Contradicted)]
    [InlineData(1, 4, Reading.Contradicted)]
    public void What_is_taken_over_from_a_total_of_last_year_is_as_far_off_as_the_total(int more, int steps, Reading reading)
    {
        FinalAccounts accounts = FullLedger.Accounts(s_template), previous = FullLedger.Previous(s_template);
        long step = Precision.Of(AmountUnit.TenThousandYuan, 2).Step, revenue = previous.Find(TableId.Summary, RowKey.Of(Item.Income), Item.Final).Value;
        previous = previous.Shift(TableId.Summary, RowKey.Of(Item.Income), Item.Final, more * step);
        accounts = accounts.Set(TableId.Income, RowKey.Of(Item.Total), Item.Total, f => f.WithValue(revenue - (steps * step)));
        var taken = new LinearRule("H1", "与上年一致", "as last year", Severity.Error, RuleScope.Once(), atMost: false,
            RuleTerm.Cell(1, TableId.Income, Item.Total, Item.Total), RuleTerm.Cell(-1, TableId.Summary, Item.Income, Item.Final) with { Previous = true });
        Assert.Equal(reading, Assert.Single(Auditor.Official.Select("PF0101").With(taken).Audit(accounts, previous).AllFindings).Reading);
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
