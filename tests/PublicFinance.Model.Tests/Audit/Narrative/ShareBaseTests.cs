using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5004 to PF5006: what a rate is the rate of where the words leave it open.</summary>
public class ShareBaseTests
{
    private const string Budgets = Appropriation + "财政拨款本年收入500.00万元，其中：一般公共预算财政拨款收入400.00万元，占";

    [Theory]
    [InlineData("", Budgets + "80.00%。")]
    [InlineData("Error", Budgets + "70.00%。")]
    [InlineData("", General + "教育支出（类）60.00万元，其中：教育支出（类）进修及培训（款）30.00万元，占50.00%。")]
    [InlineData("Error", General + "教育支出（类）60.00万元，其中：教育支出（类）进修及培训（款）30.00万元，占40.00%。")]
    [InlineData("", Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元，其中：一般公共预算财政拨款收入400.00万元，占83.33%；政府性基金预算财政拨款收入80.00万元，占16.67%。")]
    [InlineData("", Income + "本年收入合计460.00万元。\n收入总计500.00万元，其中：财政拨款收入400.00万元，占80.00%；年初结转和结余40.00万元，占8.00%。")]
    public void A_share_is_of_the_whole_of_its_list(string severities, string text) => Assert.Equal(severities, Severities("PF5004", text));

    [Theory]
    [InlineData("60.00", "")]           // of this money
    [InlineData("12.00", "")]           // of all money
    [InlineData("20.00", "Error")]
    public void A_share_of_a_function_may_be_of_all_money(string share, string severities) =>
        Assert.Equal(severities, Severities("PF5004", Expenditure + "本年支出合计500.00万元。\n" + General + $"一般公共预算财政拨款支出100.00万元，其中：教育支出（类）60.00万元，占{share}%。"));

    [Theory]
    [InlineData("3.33", "")]
    [InlineData("4.00", "Error")]       // of the year's income, which the words do not name
    public void A_share_of_the_total_is_not_one_of_the_year(string share, string severities) =>
        Assert.Equal(severities, Severities("PF5004", Income + $"收入总计600.00万元，其中：年初结转和结余100.00万元，本年收入500.00万元。\n其他收入20.00万元，占收入总计的{share}%。"));

    [Theory]
    [InlineData("全年预算数", "完成预算的50.00%", "")]
    [InlineData("全年预算数", "完成预算的40.00%", "Error")]
    [InlineData("全年预算数", "完成年初预算的50.00%", "")]
    [InlineData("全年预算数", "完成年初预算的40.00%", "Warning")]              // of a budget that is not told, or wrong
    [InlineData("年初预算数", "完成全年预算的40.00%", "Warning")]
    [InlineData("年初预算数", "完成年初预算的40.00%", "Error")]
    [InlineData("年初由各处室申报，全年预算数", "完成预算的40.00%", "Error")]
    public void Where_one_budget_is_told_it_is_the_base(string budget, string rate, string severities)
    {
        Finding[] findings = Findings("PF5005", General + $"一般公共预算财政拨款支出{budget}为300.00万元，决算数为150.00万元，{rate}。");
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.All(findings, f => Assert.Equal(f.Severity == Severity.Warning, f.Message.Contains("未列示", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_truncated_completion_is_not_that_of_the_other_budget()
    {
        Finding finding = Assert.Single(Report(General + "一般公共预算财政拨款支出年初预算数为3000.00万元，全年预算数为3000.30万元，决算数为2000.00万元，完成年初预算的66.66%。").AllFindings);
        Assert.Equal("PF5011", finding.RuleId);
        Assert.DoesNotContain("实为", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2.04", "")]            // of the whole
    [InlineData("100.00", "")]          // of the amount before it
    [InlineData("50.00", "Error")]
    public void A_change_behind_a_list_is_of_the_whole_or_of_the_last_part(string rate, string severities) =>
        Assert.Equal(severities, Severities("PF5006", Income + $"本年收入合计500.00万元，其中：财政拨款收入480.00万元，其他收入20.00万元。较上年增加10.00万元，增长{rate}%。"));
}
