using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5004 to PF5008 and PF5011: what shares, completions and changes are the rates of.</summary>
public class RateTests
{
    [Theory]
    [InlineData("", "年初预算数为10.00万元，决算数为8.00万元，较预算减少2.00万元。")]
    [InlineData("Error", "年初预算数为10.00万元，决算数为8.00万元，较预算减少3.00万元。")]
    [InlineData("", "年初预算数为10.00万元，决算数为8.00万元，较预算减少约3.00万元。")]                    // about
    [InlineData("", "决算数为8.00万元，较预算减少3.00万元。")]                                        // no budget told
    public void A_change_against_the_budget_is_final_less_budget(string severities, string text) => Assert.Equal(severities, Severities("PF5006", ThreePublic + "公务接待费支出" + text));

    [Theory]
    [InlineData("", "25.00")]
    [InlineData("Error", "15.00")]
    [InlineData("Error", "85.00")]
    public void A_rate_against_the_budget_alone_is_final_over_budget(string severities, string rate) =>
        Assert.Equal(severities, Severities("PF5006", General + $"一般公共预算财政拨款支出年初预算数为200.00万元，决算数为150.00万元，较年初预算下降{rate}%。"));

    [Theory]
    [InlineData("", "50.00")]
    [InlineData("", "25.00")]           // of the budget of the year
    [InlineData("Error", "20.00")]
    public void A_rate_against_the_budget_fits_either_budget(string severities, string rate) =>
        Assert.Equal(severities, Severities("PF5006", General + $"一般公共预算财政拨款支出年初预算数为200.00万元，全年预算数为240.00万元，决算数为300.00万元，较预算增长{rate}%。"));

    [Fact]
    public void What_falls_to_nothing_falls_by_all_of_its_budget()
    {
        Assert.Equal("", Severities("PF5006", General + "一般公共预算财政拨款支出年初预算数为200.00万元，决算数为0.00万元，较年初预算下降100.00%。"));
        Assert.Equal("Error", Severities("PF5006", General + "一般公共预算财政拨款支出年初预算数为200.00万元，决算数为20.00万元，较年初预算下降100.00%。"));
    }

    [Theory]
    [InlineData("Error", "年初预算数为200.00万元，决算数为150.00万元，较年初预算下降115.00%。")]
    [InlineData("", "年初预算数为200.00万元，决算数为-50.00万元，较年初预算下降125.00%。")]              // below zero
    [InlineData("", "年初预算数为200.00万元，决算数为0.00万元，较年初预算下降100.00%。")]
    [InlineData("Error", "年初预算数为200.00万元，决算数为0.00万元，较年初预算下降115.00%。")]
    public void Only_what_is_below_zero_falls_by_more_than_all(string severities, string text) => Assert.Equal(severities, Severities("PF5008", General + "一般公共预算财政拨款支出" + text));

    [Theory]
    [InlineData("Warning", "年末结转和结余5.00万元，较上年下降120.00%。")]
    [InlineData("Warning", "经营收入5.00万元，较上年下降120.00%。")]
    [InlineData("Error", "事业收入5.00万元，较上年下降120.00%。")]
    [InlineData("", "事业收入5.00万元，较上年增长120.00%。")]
    [InlineData("Warning", "年初结转和结余5.00万元，占120.00%。")]
    [InlineData("Error", "事业收入5.00万元，占120.00%。")]
    [InlineData("", "事业收入5.00万元，占100.00%。")]
    [InlineData("", "事业收入0.00万元，较上年下降100.0000000%。")]          // to the last digit that a rate has
    [InlineData("", "事业收入5.00万元，较上年下降约120.00%。")]             // about
    [InlineData("", "事业收入5.00万元，占约120.00%。")]
    public void No_rate_of_what_is_never_negative_passes_all(string severities, string text) => Assert.Equal(severities, Severities("PF5008", Income + text));

    [Theory]
    [InlineData("下降5.00%", 1)]
    [InlineData("增长0.00%", 0)]
    [InlineData("增长5.00%", 0)]
    public void Only_a_decrease_is_asked_whether_it_is_more_than_all(string rate, int asked) =>
        Assert.Equal(asked, Report(Income + $"事业收入5.00万元，较上年{rate}。").Coverage["PF5008"].Evaluated);

    [Theory]
    [InlineData("0万元", "150.00万元", "100.00", "Warning", "")]          // a number told on a base of zero
    [InlineData("0.00万元", "150.00万元", "100.00", "Warning", "")]
    [InlineData("0.00元", "150.00元", "100.00", "Warning", "")]
    [InlineData("0.00万元", "0.00万元", "100.00", "", "")]               // nothing over nothing
    [InlineData("200.00万元", "0.00万元", "0.00", "", "")]
    [InlineData("200.00万元", "0.00万元", "10.00", "", "Error")]
    public void A_completion_on_a_budget_of_zero_has_no_rate(string budget, string final, string rate, string bounds, string completion)
    {
        string text = General + $"一般公共预算财政拨款支出年初预算数为{budget}，支出决算为{final}，完成年初预算的{rate}%。";
        Assert.Equal(bounds, Severities("PF5008", text));
        Assert.Equal(completion, Severities("PF5005", text));
    }

    [Theory]
    [InlineData("50.00", "")]
    [InlineData("60.00", "Error")]
    public void Running_costs_of_vehicles_may_be_told_as_a_share_of_all_three_public_money(string share, string severities) =>
        Assert.Equal(severities, Severities("PF5004", ThreePublic + $"公务用车运行维护费支出决算为10.00万元，占{share}%。“三公”经费支出决算数为20.00万元。"));

    [Theory]
    [InlineData("", "其中：财政拨款收入480.00万元，占96.00%；其他收入20.00万元，占4.00%。")]
    [InlineData("", "其中：财政拨款收入480.00万元，占96.00%；其他收入10.00万元，占2.00%。")]                       // not all parts told
    [InlineData("Error Error", "其中：财政拨款收入480.00万元，占96.00%；其他收入20.00万元，占14.00%。")]            // neither the share nor the sum
    public void Shares_of_all_parts_make_a_hundred(string severities, string text) => Assert.Equal(severities, Severities("PF5004", Income + "本年收入合计500.00万元，" + text));

    [Theory]
    [InlineData(150, null)]
    [InlineData(140, Severity.Error)]
    public void Words_against_the_budget_agree_with_it(int final, Severity? severity)
    {
        Finding[] findings = Findings("PF5007", General + $"一般公共预算财政拨款支出年初预算数为150.00万元，支出决算为{final}.00万元，与年初预算持平。");
        Assert.Equal(severity, findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("增加20.00万元", "Error")]
    [InlineData("增加0.00万元", "")]
    public void What_is_level_did_not_change(string change, string severities) =>
        Assert.Equal(severities, Severities("PF5007", Income + $"本年收入合计500.00万元，较上年{change}。\n本年收入合计500.00万元，与上年持平。"));

    [Fact]
    public void The_other_budget_is_named_where_it_fits() => Assert.Contains(
        "所列比率实为占全年预算数的比率",
        Assert.Single(Findings("PF5005", General + "财政拨款支出年初预算数为200.00万元，全年预算数为300.00万元，决算数为150.00万元，完成年初预算的50.00%。")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_print_of_the_same_sentence_is_meant() =>
        Assert.Equal("", Severities("PF5006", Income + "本年收入合计400.00万元。\n本年收入较上年增加100.00万元，增长25.00%，本年收入合计500.00万元。"));

    [Fact]
    public void The_nearest_change_of_the_section_is_meant()
    {
        const string Far = "各项工作任务均按时完成，各项制度均已建立健全，各项管理均有所加强。\n本年收入合计500.00万元，较上年增加{0}万元。";
        const string Near = "本年收入合计500.00万元，较上年增加{1}万元。\n本年收入合计500.00万元，与上年持平。\n";
        Assert.Equal("Error", Severities("PF5007", Income + (Near + Far).Replace("{1}", "20.00", StringComparison.Ordinal).Replace("{0}", "0.00", StringComparison.Ordinal)));
        Assert.Equal("", Severities("PF5007", Income + (Near + Far).Replace("{1}", "0.00", StringComparison.Ordinal).Replace("{0}", "20.00", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("4.00", "")]
    [InlineData("5.00", "Error")]           // of appropriations, that the words do not name
    public void A_named_base_is_the_base(string share, string severities) =>
        Assert.Equal(severities, Severities("PF5004", Appropriation + "财政拨款本年收入400.00万元。\n" + Income + $"本年收入合计500.00万元。\n其他收入20.00万元，占本年收入合计的{share}%。"));

    [Fact]
    public void A_rate_against_last_year_alone_is_not_held_against_the_budget() =>
        Assert.Equal("", Severities("PF5006", General + "一般公共预算财政拨款支出年初预算数为200.00万元，决算数为150.00万元，较上年下降15.00%。"));

    [Fact]
    public void A_truncated_rate_is_a_note_and_no_error()
    {
        const string Text = Income + "本年收入合计3000.00万元，其中：财政拨款收入2000.00万元，占66.66%。";
        Assert.Equal("Note", Severities("PF5011", Text));
        Assert.Equal("", Severities("PF5004", Text));
        Assert.Equal(Reading.Truncated, Findings("PF5011", Text)[0].Reading);
    }
}
