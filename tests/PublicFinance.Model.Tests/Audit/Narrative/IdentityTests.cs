using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5017: one account's two sides, its parts, and one money inside the other, as sentences tell them.</summary>
public class IdentityTests
{
    [Theory]
    [InlineData("", "收入总计500.00万元，支出总计500.00万元。")]
    [InlineData("Error", "收入总计500.00万元，支出总计510.00万元。")]
    [InlineData("Note", "收入总计500.00万元。\n支出总计480.00万元。\n本年支出合计480.00万元。")]        // told apart, each perhaps the year's own
    [InlineData("Note", "收入总计480.00万元。\n支出总计500.00万元。\n本年收入合计480.00万元。")]
    [InlineData("Error", "收入总计500.00万元。\n支出总计480.00万元。\n本年支出合计470.00万元。")]
    public void The_two_sides_are_equal(string severities, string text)
    {
        Assert.Equal(severities, Severities("PF5017", Totals + text));
        Assert.All(Findings("PF5017", Totals + text), f => Assert.Equal(severities == "Note", f.Message.Contains("疑指本年合计", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "收入总计500.00万元，本年收入合计500.01万元。")]                       // rounding
    [InlineData("Note", "收入总计500.00万元，本年收入合计500.02万元。")]                  // a total added from rounded figures
    [InlineData("Error", "收入总计500.00万元，本年收入合计500.03万元。")]
    [InlineData("Warning", "收入总计500.00万元，年初结转和结余520.00万元。")]
    [InlineData("Warning", "支出总计500.00万元，年末结转和结余520.00万元。")]
    [InlineData("Error", "支出总计500.00万元，本年支出合计520.00万元。")]
    [InlineData("Error", "支出总计0.00万元，本年支出合计5.00万元。")]
    [InlineData("Error", "收入支出总计500.00万元，本年收入合计520.00万元。")]
    [InlineData("Error", "收入支出总计500.00万元。\n本年支出合计520.00万元。")]
    [InlineData("Warning", "支出总计0.00元，年末结转和结余20000.00元。")]                    // nothing, to the fen, is no loss
    [InlineData("Warning", "支出总计-520.00万元，本年支出合计500.00万元。")]
    [InlineData("Warning", "支出总计-520.00万元，本年支出合计-500.00万元。")]              // below zero more is less
    public void The_years_own_is_at_most_the_total(string severities, string text) => Assert.Equal(severities, Severities("PF5017", Totals + text));

    [Theory]
    [InlineData("", "支出总计500.00万元，本年支出合计520.00万元，年末结转和结余-20.00万元。")]
    [InlineData("", "收入总计500.00万元，本年收入合计520.00万元，年初结转和结余-20.00万元。")]
    [InlineData("", "支出总计500.00万元，本年支出合计520.00万元，经营支出80.00万元。")]         // the year's end is not told, and could be a loss
    [InlineData("Error", "支出总计500.00万元，本年支出合计520.00万元，年末结转和结余2.00万元，经营支出80.00万元。")]
    [InlineData("Error", "支出总计500.00万元，本年支出合计520.00万元，年末结转和结余0.00万元，经营支出80.00万元。")]
    [InlineData("Error", "收入总计500.00万元，本年收入合计520.00万元，经营支出80.00万元。")]      // no loss makes income more than its total
    [InlineData("Error", "收入总计500.00万元，本年收入合计520.00万元，年初结转和结余2.00万元。")]
    public void An_operating_loss_makes_the_years_own_more_than_the_total(string severities, string text) => Assert.Equal(severities, Severities("PF5017", Totals + text));

    [Theory]
    [InlineData(Income, "本年收入合计500.00万元。\n财政拨款收入600.00万元。")]
    [InlineData(Income, "财政拨款收入480.00万元。\n一般公共预算财政拨款收入490.00万元。")]
    [InlineData(Appropriation, "财政拨款本年收入480.00万元。\n一般公共预算财政拨款收入490.00万元。")]
    [InlineData(Appropriation, "财政拨款收入支出总计500.00万元。\n一般公共预算财政拨款收入510.00万元。")]
    [InlineData(Appropriation, "财政拨款收入支出总计500.00万元。\n一般公共预算财政拨款支出510.00万元。")]
    [InlineData(Appropriation, "财政拨款支出总计500.00万元。\n一般公共预算财政拨款支出510.00万元。")]
    [InlineData(Appropriation, "财政拨款本年支出500.00万元。\n政府性基金预算财政拨款支出510.00万元。")]
    [InlineData(Appropriation, "财政拨款收入总计500.00万元。\n财政拨款收入510.00万元。")]
    [InlineData(Appropriation, "财政拨款收入总计500.00万元。\n" + Income + "财政拨款收入510.00万元。")]
    [InlineData(Appropriation, "财政拨款收入支出总计500.00万元。\n" + Income + "财政拨款收入510.00万元。")]
    [InlineData(Expenditure, "本年支出合计500.00万元，其中：公用经费100.00万元。\n" + Basic + "公用经费110.00万元。")]
    [InlineData(Expenditure, "本年支出合计500.00万元。\n政府性基金预算财政拨款支出510.00万元。")]
    [InlineData(Expenditure, "项目支出200.00万元。\n三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出200.00万元，项目支出250.00万元。")]
    public void One_money_is_at_most_the_money_that_holds_it_and_that_is_said_once(string heading, string text) => Assert.Equal("Error", Severities("PF5017", heading + text));

    [Theory]
    [InlineData("", "年初结转和结余2.00万元，本年收入48.00万元，本年支出49.00万元，年末结转和结余1.00万元。")]
    [InlineData("Error", "年初结转和结余2.00万元，本年收入48.00万元，本年支出49.00万元，年末结转和结余2.00万元。")]
    [InlineData("Note", "年初结转和结余2.00万元，本年收入48.00万元，本年支出49.00万元，年末结转和结余1.03万元。")]
    public void Appropriations_balance(string severities, string text) => Assert.Equal(severities, Severities("PF5017", Funds + text));

    [Theory]
    [InlineData("", "一般公共预算财政拨款支出300.00万元，政府性基金预算财政拨款支出200.00万元。")]
    [InlineData("Error", "一般公共预算财政拨款支出300.00万元，政府性基金预算财政拨款支出300.00万元。")]
    [InlineData("Error", "一般公共预算财政拨款支出500.00万元，政府性基金预算财政拨款支出20.00万元，国有资本经营预算财政拨款支出0万元。")]
    [InlineData("Error Warning", "一般公共预算财政拨款支出520.00万元，政府性基金预算财政拨款支出-10.00万元。")]    // the one alone, and both with one below zero
    public void The_budgets_together_are_at_most_all_appropriations(string severities, string text)
    {
        Assert.Equal(severities, Severities("PF5017", Appropriation + "财政拨款本年支出500.00万元。\n" + text));
        Assert.Equal(severities, Severities("PF5017", Appropriation + "财政拨款支出总计500.00万元。\n" + text));
        Assert.Equal("", Severities("PF5017", Appropriation + text));          // nothing that holds them is told
    }

    [Theory]
    [InlineData("Error", "三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出200.00万元。")]                        // 100 of own money in basic, 50 in all
    [InlineData("", "三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出250.00万元。")]
    [InlineData("Note", "三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出249.97万元。")]
    [InlineData("Error", "三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出0.00万元。")]
    [InlineData("Warning", "三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出-200.00万元。")]
    [InlineData("Error", General + "一般公共预算财政拨款支出450.00万元，其中：基本支出200.00万元。")]                              // stands for all appropriations
    [InlineData("", General + "一般公共预算财政拨款支出450.00万元，其中：基本支出200.00万元。\n" + Funds + "本年支出20.00万元。")]        // another pays too
    public void Own_money_in_a_part_is_at_most_own_money_in_all(string severities, string text) =>
        Assert.Equal(severities, Severities("PF5017", Expenditure + "本年支出合计500.00万元，其中：基本支出300.00万元。\n" + text));

    [Theory]
    [InlineData("0.00", "Error")]
    [InlineData("200000.00", "")]
    [InlineData("0.00元。\n本年支出200000.00", "")]            // told again, it does
    public void A_budget_told_to_be_zero_to_the_fen_pays_nothing(string funds, string severities) => Assert.Equal(severities, Severities(
        "PF5017", Expenditure + "本年支出合计5000000.00元，其中：基本支出3000000.00元。\n" + General + "一般公共预算财政拨款支出4500000.00元，其中：基本支出2000000.00元。\n" + Funds + $"本年支出{funds}元。"));

    [Fact]
    public void What_no_sentence_tells_is_not_asked()
    {
        var coverage = Report(Expenditure + "本年支出合计500.00万元。\n三、财政拨款支出决算情况说明\n财政拨款支出450.00万元，其中：基本支出200.00万元。").Coverage["PF5017"];
        Assert.Equal(3, coverage.NotAsked.Values.Sum());        // projects of appropriations, and both kinds against all money
        Assert.Equal(0, coverage.Failed);
    }

    [Theory]
    [InlineData(Income, "财政拨款收入510.00万元。")]
    [InlineData(Funds, "本年收入48.00万元，本年支出49.00万元，年末结转和结余1.00万元。")]           // the opening is not told
    [InlineData(Expenditure, "本年支出合计500.00万元，其中：基本支出300.00万元。\n三、财政拨款支出决算情况说明\n财政拨款支出450.00万元。")]
    public void Figures_are_held_against_what_is_told_alone(string heading, string text)
    {
        RuleCoverage coverage = Report(heading + text).Coverage["PF5017"];
        Assert.Equal(0, coverage.Undecided);
        Assert.Empty(coverage.NotAsked);
    }
}
