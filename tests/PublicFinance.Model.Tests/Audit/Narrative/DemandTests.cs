using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5014, PF5015 and PF5018: empty tables, lines listed, and what a form demands.</summary>
public class DemandTests
{
    private const string NoFunds = "本部门无政府性基金预算财政拨款支出。";

    [Theory]
    [InlineData("Warning", "政府性基金预算财政拨款支出5.00万元。\n" + NoFunds)]
    [InlineData("", "政府性基金预算财政拨款支出0.00万元。\n" + NoFunds)]
    [InlineData("Warning", "本部门2020年无因公出国（境）支出。因公出国（境）费支出决算为5.00万元。")]
    [InlineData("", "公务接待费支出决算为5.00万元。本部门2020年无因公出国（境）支出。")]
    [InlineData("", "全年因公出国（境）团组2个。本部门无因公出国（境）团组。")]                         // PF0705 speaks of groups
    [InlineData("", "本部门无一般公共预算财政拨款支出。一般公共预算财政拨款支出5.00万元。")]              // only funds and capital are ever without
    public void What_is_told_to_be_nothing_is_told_nowhere(string severities, string text) => Assert.Equal(severities, Severities("PF5014", Funds + text));

    [Theory]
    [InlineData("Warning", TableId.Funds, Item.Total, "5.00", NoFunds)]
    [InlineData("", TableId.Funds, Item.Total, "0.00", NoFunds)]
    [InlineData("", TableId.Funds, Item.Income, "5.00", NoFunds)]                               // expenditure is what is told of
    [InlineData("Warning", TableId.Funds, Item.Income, "5.00", "本部门无政府性基金预算财政拨款收入。")]
    [InlineData("", TableId.Funds, Item.Total, "5.00", "本部门无政府性基金预算财政拨款收入。")]
    public void What_is_told_to_be_nothing_is_nothing_in_the_table(string severities, TableId table, Item column, string printed, string text)
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, table, column, (RowKey.Of(Item.Total), printed));
        Assert.Equal(severities, Severities("PF5014", Funds + text, accounts));
    }

    [Theory]
    [InlineData("Warning", "本年收入情况见附表。", "0.00")]
    [InlineData("", NoFunds, "0.00")]
    [InlineData("Warning", "本部门无国有资本经营预算财政拨款支出。", "0.00")]                       // that is the other budget
    [InlineData("", "本年收入情况见附表。", "5.00")]
    public void An_empty_table_is_told_to_be_empty(string severities, string text, string printed)
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.Funds, Item.Total, (RowKey.Of(Item.Total), printed), (RowKey.OfCode(212), "0.00"));
        Finding[] findings = Findings("PF5014", Funds + text, accounts);
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.Equal(severities, Severities("PF5014", Income + "本年收入合计500.00万元。\n" + Funds + text, accounts));
        Assert.Empty(Findings("PF5014", "八、政府性基金预算财政拨款收入支出决算表\n" + text.Replace("本部门无国有资本经营预算财政拨款支出。", "", StringComparison.Ordinal), accounts));         // a heading of the tables
        Assert.Empty(Findings("PF5014", Income + "本年收入合计500.00万元。", accounts));
    }

    [Fact]
    public void Lines_are_not_asked_without_their_table()
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.Summary, Item.Final, (RowKey.Of(Item.Income), "500.00"));
        Assert.NotEmpty(Report(Basic + "人员经费30.00万元，主要包括：基本工资。", accounts).Coverage["PF5015"].NotAsked);
    }

    [Theory]
    [InlineData("", "基本工资")]
    [InlineData("Warning", "奖金")]
    [InlineData("", "工资福利支出")]                   // a class
    [InlineData("", "各项杂费")]
    public void Only_lines_of_the_classification_are_asked(string severities, string line)
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.BasicExpenditure, Item.Final, (RowKey.OfCode(301), "0.00"), (RowKey.OfCode(30101), "30.00"), (RowKey.OfCode(30103), "0.00"));
        Assert.Equal(severities, Severities("PF5015", Basic + $"一般公共预算财政拨款基本支出30.00万元，其中：人员经费30.00万元，主要包括：{line}。", accounts));
        Assert.Equal("", Severities("PF5015", Basic + $"人员经费30.00万元，较上年减少2.00万元，主要原因是：{line}。", accounts));                          // a reason is no list
        Assert.Equal("", Severities("PF5015", Expenditure + $"一般公共预算财政拨款人员经费30.00万元，主要包括：{line}。", accounts));             // not under basic expenditure
    }

    private const string Whole = Income + "本年收入合计500.00万元。\n" + Expenditure + "本年支出合计500.00万元。\n" + ThreePublic + "“三公”经费支出决算数为8.00万元。\n";
    private const string Rest = "六、机关运行经费支出情况说明\n本部门无机关运行经费。\n七、政府采购支出情况说明\n政府采购支出总额0万元。\n八、国有资产占用情况说明\n共有车辆0辆。\n";

    [Theory]
    [InlineData("", "公务接待费支出决算为8.00万元，国内公务接待10批次。")]
    [InlineData("公务接待费 8.00万元", "公务接待费支出决算为8.00万元。")]
    [InlineData("公务接待费 8.00万元", "公务接待费支出年初预算为9.00万元，支出决算为8.00万元。")]
    [InlineData("", "公务接待费支出年初预算为9.00万元，支出决算为0.00万元。")]
    [InlineData("", "公务接待费支出年初预算为9.00万元。")]
    [InlineData("", "公务接待费支出决算为0.00元。")]
    [InlineData("", "2019年度公务接待费支出决算为8.00万元。2020年度公务接待费支出决算为0.00万元。")]           // last year's
    [InlineData("公务用车运行维护费 8.00万元", "公务用车运行维护费支出决算为8.00万元。")]
    [InlineData("", "公务用车运行维护费支出决算为8.00万元，公务用车保有量2辆。")]
    [InlineData("因公出国（境）费 8.00万元", "因公出国（境）费支出决算为8.00万元。")]
    public void Money_of_the_three_public_items_is_told_with_its_count(string missing, string text)
    {
        Finding[] findings = Findings("PF5018", Whole + text + "\n" + Rest, template: DisclosureTemplate.Jiangxi2020);
        Assert.Equal(missing.Length > 0 ? 1 : 0, findings.Length);
        Assert.All(findings, f => Assert.Contains($"有{missing}，未说明", f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("收入")]
    [InlineData("支出合计")]
    [InlineData("“三公”经费支出决算数")]
    public void Of_a_part_of_a_narrative_nothing_is_demanded(string without)
    {
        string part = string.Concat(Whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.Contains(without, StringComparison.Ordinal)).Select(l => l + "\n"));
        Assert.NotEmpty(Findings("PF5018", Whole, template: DisclosureTemplate.Jiangxi2020));
        Assert.Empty(Findings("PF5018", part, template: DisclosureTemplate.Jiangxi2020));
    }

    [Theory]
    [InlineData("六、机关运行经费", "机关运行经费")]
    [InlineData("七、政府采购", "政府采购支出")]
    [InlineData("八、国有资产", "国有资产占用情况")]
    public void Each_of_the_three_sections_is_demanded(string heading, string name)
    {
        int from = Rest.IndexOf(heading, StringComparison.Ordinal), to = Rest.IndexOf('\n', Rest.IndexOf('\n', from) + 1) + 1;
        Assert.Empty(Findings("PF5018", Whole + Rest, template: DisclosureTemplate.Jiangxi2020));
        Finding finding = Assert.Single(Findings("PF5018", Whole + Rest[..from] + Rest[to..], template: DisclosureTemplate.Jiangxi2020));
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        int next = Rest.IndexOf('\n', from) + 1;
        Assert.Empty(Findings("PF5018", Whole + Rest[..next] + "详见附表。\n" + Rest[to..], template: DisclosureTemplate.Jiangxi2020));        // its heading stands
        Assert.Empty(Findings("PF5018", Whole + "九、其他重要事项情况说明\n机关运行经费支出5.00万元，政府采购支出总额0万元，共有车辆0辆。\n", template: DisclosureTemplate.Jiangxi2020));        // told elsewhere
        Assert.Empty(Findings("PF5018", Whole + Rest[..from] + Rest[to..]));        // the form is not known
    }
}
