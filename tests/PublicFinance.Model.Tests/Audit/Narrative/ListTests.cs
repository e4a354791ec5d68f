using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5003 and PF5016: what is a part of what in a list, and how the parts add up.</summary>
public class ListTests
{
    private const string Performance = "十、预算绩效情况说明\n";

    [Theory]
    [InlineData("", Income, "本年收入合计500.00万元，其中：财政拨款收入480.00万元，一般公共预算财政拨款收入480.00万元，其他收入20.00万元。")]     // one inside the other
    [InlineData("Error", Income, "本年收入合计500.00万元，其中：财政拨款收入480.00万元，一般公共预算财政拨款收入480.00万元，其他收入30.00万元。")]
    [InlineData("", Income, "本年收入合计500.00万元，其中：一般公共预算财政拨款收入400.00万元，政府性基金预算财政拨款收入80.00万元，其他收入20.00万元。")]
    [InlineData("Error", Income, "本年收入合计500.00万元，其中：一般公共预算财政拨款收入400.00万元，政府性基金预算财政拨款收入80.00万元，其他收入30.00万元。")]
    [InlineData("", Appropriation, "财政拨款本年收入500.00万元，其中：一般公共预算财政拨款收入400.00万元，政府性基金预算财政拨款收入100.00万元。")]
    [InlineData("Error", Appropriation, "财政拨款本年收入500.00万元，其中：一般公共预算财政拨款收入400.00万元，政府性基金预算财政拨款收入180.00万元。")]
    [InlineData("Error", Totals, "收支总计500.00万元，其中：本年收入480.00万元，年初结转和结余40.00万元。")]
    [InlineData("Error", Income, "本年收入合计500.00万元，其中：财政拨款收入490.00万元；事业收入20.00万元；其他收入0.00万元。")]
    [InlineData("Error", Totals, "收入支出总计500.00万元，其中：本年支出480.00万元，年末结转和结余40.00万元。")]
    [InlineData("", General, "一般公共预算财政拨款支出100.00万元，其中：教育支出（类）60.00万元；教育支出（类）进修及培训（款）55.00万元；卫生健康支出（类）40.00万元。")]
    [InlineData("Error", General, "一般公共预算财政拨款支出100.00万元，其中：教育支出（类）60.00万元；教育支出（类）进修及培训（款）55.00万元；卫生健康支出（类）50.00万元。")]
    [InlineData("", General, "教育支出（类）60.00万元，其中：教育支出（类）进修及培训（款）55.00万元；卫生健康支出（类）行政事业单位医疗（款）40.00万元。")]    // the second is another's
    [InlineData("Error", General, "教育支出（类）60.00万元，其中：教育支出（类）进修及培训（款）65.00万元。")]
    [InlineData("", Basic, "一般公共预算财政拨款基本支出30.00万元，其中：工资福利支出20.00万元，基本工资20.00万元，商品和服务支出10.00万元。")]
    [InlineData("Error", Basic, "工资福利支出20.00万元，其中：基本工资25.00万元。")]
    [InlineData("", Basic, "工资福利支出20.00万元，其中：基本工资20.00万元，办公费10.00万元。")]
    [InlineData("Warning", Totals, "收入总计500.00万元，其中：本年收入510.00万元，年初结转和结余-20.00万元。")]          // with what may be negative
    [InlineData("Warning", Totals, "收入总计500.00万元，其中：本年收入530.00万元，年初结转和结余-20.00万元。")]
    [InlineData("", Income, "本年收入合计500.00万元，其中：财政拨款收入400.00万元；其他收入20.00万元。")]                            // nothing promises all
    [InlineData("Warning", Income, "本年收入合计500.00万元，其中：财政拨款收入450.00万元，占90.00%；其他收入20.00万元，占4.00%。")]      // the shares do
    [InlineData("", Income, "本年收入合计500.00万元，另有33.00万元，其中：财政拨款收入450.00万元，占90.00%；其他收入20.00万元，占4.00%。")]   // but one number was not read
    [InlineData("", Funds, "政府性基金预算财政拨款本年收入48.00万元，其中：一般公共预算财政拨款收入60.00万元。")]                       // no part of another budget
    [InlineData("", General, "一般公共预算财政拨款支出100.00万元，其中：基本支出60.00万元，项目支出40.00万元，教育支出（类）70.00万元，卫生健康支出（类）30.00万元。")]    // two ways of dividing it
    [InlineData("Error", "六、政府采购支出情况说明\n", "政府采购支出总额100.00万元，其中：政府采购货物支出50.00万元、政府采购工程支出30.00万元、政府采购服务支出10.00万元。")]      // there are no others
    [InlineData("Warning", "六、政府采购支出情况说明\n", "政府采购支出总额100.00万元，其中：政府采购货物支出50.00万元、政府采购工程支出30.00万元、政府采购服务支出-10.00万元。")]
    [InlineData("", Income, "本年收入合计500.00万元，其中：财政拨款收入480.00万元，财政拨款收入480.00万元，其他收入20.00万元。")]       // one part told twice
    [InlineData("", Income, "本年收入合计约500.00万元，其中：财政拨款收入480.00万元，其他收入30.00万元。")]                            // about
    [InlineData("", Performance, "纳入绩效评价的项目10个，其中：评级为优的项目5个、评级为良的项目3个、评级为中的项目1个、评级为差的项目1个。")]
    [InlineData("Error", Performance, "纳入绩效评价的项目10个，其中：评级为优的项目5个、评级为良的项目3个、评级为中的项目1个、评级为差的项目2个。")]
    [InlineData("Error", Performance, "发现问题10个，其中：已完成整改5个，正在整改6个。")]
    public void Parts_are_what_the_classification_says(string severities, string heading, string text) => Assert.Equal(severities, Severities("PF5003", heading + text));

    [Theory]
    [InlineData("10.00", "10.00", "")]
    [InlineData("12.00", "12.00", "Error")]
    public void Running_costs_stand_for_vehicles_where_nothing_was_bought(string running, string reception, string severities) =>
        Assert.Equal(severities, Severities("PF5003", ThreePublic + $"“三公”经费支出决算数为20.00万元，其中：公务用车运行维护费{running}万元，公务接待费{reception}万元。"));

    [Fact]
    public void A_row_that_was_filled_in_twice_is_named()
    {
        Finding finding = Assert.Single(Findings("PF5003", Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元；事业收入20.00万元；其他收入20.00万元。"));
        Assert.StartsWith("事业收入与其他收入所列数据相同，疑为重复填列", finding.Message, StringComparison.Ordinal);
        finding = Assert.Single(Findings("PF5003", Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元；事业收入30.00万元；其他收入30.00万元。"));
        Assert.DoesNotContain("疑为重复填列", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20.01", true)]                 // without the one the other is the whole, within rounding
    [InlineData("20.02", false)]
    public void A_row_is_filled_in_twice_where_the_rest_makes_the_whole(string whole, bool twice)
    {
        Finding finding = Assert.Single(Findings("PF5003", Income + $"本年收入合计{whole}万元，其中：事业收入20.00万元；其他收入20.00万元。"));
        Assert.Equal(twice, finding.Message.Contains("疑为重复填列", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Error", "财政拨款收入500.00万元，占99.00%")]                   // one share is asked of its amount, not again of 100 %
    [InlineData("", "财政拨款收入400.00万元，占80.00%；事业收入80.00万元，占16.00%；其他收入20.00万元")]
    [InlineData("Error Error", "财政拨款收入400.00万元，占80.00%；事业收入100.00万元，占16.00%")]
    public void Shares_of_all_parts_make_100(string severities, string parts) => Assert.Equal(severities, Severities("PF5004", Income + $"本年收入合计500.00万元，其中：{parts}。"));

    [Fact]
    public void What_is_all_this_year_need_not_have_been_all_last_year() => Assert.Equal(
        "", Severities("PF5016", Income + "本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入500.00万元，较上年增加110.00万元。"));

    [Theory]
    [InlineData("35.00", true)]
    [InlineData("36.00", false)]            // nine short, and the budget ten
    public void A_list_that_is_short_by_the_same_in_budget_and_final_says_so(string last, bool alike)
    {
        Finding[] findings = Findings("PF5003", General + "一般公共预算财政拨款支出年初预算数为100.00万元，决算数为90.00万元，其中：\n1.教育支出（类）年初预算数为50.00万元，决算数为45.00万元。\n"
            + $"2.卫生健康支出（类）年初预算数为40.00万元，决算数为{last}万元。");
        Assert.Equal(2, findings.Length);
        Assert.All(findings, f => Assert.Equal((alike, alike), (f.Message.Contains("预算数与决算数所少相同", StringComparison.Ordinal), f.EnglishMessage.Contains("budget and final alike", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("", "90.00", "10.00")]
    [InlineData("Error", "90.00", "15.00")]
    public void Changes_of_all_parts_make_the_change_of_the_whole(string severities, string one, string other)
    {
        Assert.Equal(severities, Severities("PF5016", Income + $"本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入480.00万元，较上年增加{one}万元；其他收入20.00万元，较上年增加{other}万元。"));
        Assert.Equal("", Severities("PF5016", Income + $"本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入480.00万元，较上年增加{one}万元；其他收入20.00万元。"));
        Assert.Equal("", Severities("PF5016", Income + $"本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入480.00万元，较上年增加{one}万元。"));
    }

    [Fact]
    public void What_two_changes_contradict_is_said_once() => Assert.Equal(
        "Error", Severities("PF5016", Basic + "一般公共预算财政拨款基本支出30.00万元，较上年增加3.00万元，其中：人员经费20.00万元，较上年增加1.00万元，公用经费10.00万元，较上年增加1.00万元。"));

    [Fact]
    public void Of_two_changes_told_of_one_quantity_the_nearest_counts()
    {
        const string Text = "本年收入合计500.00万元，较上年增加100.00万元。\n本年收入合计500.00万元，较上年增加{0}万元，其中：财政拨款收入480.00万元，较上年增加90.00万元；其他收入20.00万元，较上年增加10.00万元。";
        Assert.Equal("", Severities("PF5016", Income + Text.Replace("{0}", "100.00", StringComparison.Ordinal)));
        Assert.Equal("Error", Severities("PF5016", Income + Text.Replace("{0}", "120.00", StringComparison.Ordinal)));
    }
}
