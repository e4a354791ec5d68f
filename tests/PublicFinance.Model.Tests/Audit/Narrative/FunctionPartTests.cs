using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>教育支出…，其中：基本支出…: the basic and project expenditure of one function are not those of all.</summary>
public class FunctionPartTests
{
    private const string All = General + "一般公共预算财政拨款支出100.00万元，其中：基本支出80.00万元，项目支出20.00万元。\n";

    [Theory]
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元，项目支出10.00万元；卫生健康支出（类）40.00万元，其中：基本支出30.00万元，项目支出10.00万元。")]
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元，占83.33%；项目支出10.00万元，占16.67%。")]
    [InlineData("教育支出（类）60.00万元，较上年增加6.00万元，其中：基本支出50.00万元，较上年增加5.00万元，增长11.11%，项目支出10.00万元，较上年增加1.00万元。")]
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元，项目支出10.00万元。较上年增加1.00万元，增长11.11%。")]                                 // of its projects
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元。基本支出较上年增加5.00万元，增长11.11%。")]
    [InlineData("教育支出（类）年初预算数为64.00万元，决算数为60.00万元，其中：基本支出年初预算数为40.00万元，决算数为50.00万元，完成年初预算的125.00%。")]
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元。\n一般公共预算财政拨款基本支出80.00万元，较上年增加8.00万元，增长11.11%。")]                      // of all again
    [InlineData("教育支出（类）60.00万元，其中：基本支出50.00万元，其中：人员经费40.00万元，公用经费10.00万元。\n卫生健康支出（类）40.00万元，其中：基本支出30.00万元，其中：人员经费25.00万元，公用经费5.00万元。")]
    public void Functions_have_basic_expenditure_of_their_own(string text)
    {
        Assert.Empty(Report(General + text).AllFindings);
        Assert.Empty(Report(All + text).AllFindings);
    }

    [Theory]
    [InlineData("PF5003", "教育支出（类）60.00万元，其中：基本支出50.00万元，项目支出20.00万元。")]
    [InlineData("PF5004", "教育支出（类）60.00万元，其中：基本支出50.00万元，占38.33%。")]
    [InlineData("PF5003", "教育支出（类）60.00万元，其中：基本支出50.00万元，其中：人员经费40.00万元，公用经费12.00万元。")]
    [InlineData("PF5001", "教育支出（类）60.00万元，其中：基本支出50.00万元。\n教育支出（类）60.00万元，其中：基本支出55.00万元。")]
    public void What_is_told_of_a_function_fits_together(string rule, string text)
    {
        Finding finding = Assert.Single(Findings(rule, All + text));
        Assert.Contains("205 教育支出中的基本支出", finding.Message, StringComparison.Ordinal);
        Assert.Contains("basic expenditure of 205 教育支出 (general public budget)", finding.MessageIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_section_tells_of_all_functions_again() => Assert.Equal(
        "Error", Severities("PF5006", All + "教育支出（类）60.00万元，其中：基本支出50.00万元。\n四、基本支出决算情况说明\n一般公共预算财政拨款基本支出较上年增加5.00万元，增长11.11%。"));

    [Theory]
    [InlineData("50.00", "")]
    [InlineData("52.00", "Error")]
    public void It_is_the_figure_of_the_functions_row(string basic, string severities)
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        FinalAccounts accounts = Spoken.Accounts(2020, template, TableId.GeneralBudget, Item.Basic, (RowKey.Of(Item.Total), "80.00"), (RowKey.OfCode(205), "50.00"));
        Assert.Equal(severities, Severities("PF5002", General + $"教育支出（类）60.00万元，其中：基本支出{basic}万元。", accounts, template));
    }
}
