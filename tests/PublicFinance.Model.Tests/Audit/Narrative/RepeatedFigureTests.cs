using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5001, PF5002 and PF5021: one quantity told again, in the table, and as the gap to another.</summary>
public class RepeatedFigureTests
{
    [Theory]
    [InlineData("万元", "500.00", "499.99", "Note")]             // one last digit apart, either way
    [InlineData("万元", "499.99", "500.00", "Note")]
    [InlineData("万元", "500.00", "499.98", "Error")]
    [InlineData("万元", "500.0", "500.04", "")]
    [InlineData("元", "5000000.00", "5000000.01", "Error")]     // to the fen nothing is rounded
    public void Two_prints_of_one_quantity_are_alike(string unit, string one, string other, string severities) =>
        Assert.Equal(severities, Severities("PF5001", Income + $"本年收入合计{one}{unit}。\n本年收入合计{other}{unit}。"));

    [Fact]
    public void A_wrong_figure_that_is_repeated_is_one_finding_that_names_the_other_lines()
    {
        const string Right = "本年收入合计500.00万元。\n", Wrong = "本年收入合计520.00万元。\n";
        static string Message(string text) => Assert.Single(Findings("PF5001", Income + text)).Message;
        Assert.DoesNotContain("亦为此数", Message(Right + Right + Wrong), StringComparison.Ordinal);
        Assert.StartsWith("第6行亦为此数：第4行", Message(Right + Right + Wrong + Right + Wrong), StringComparison.Ordinal);
        string eight = string.Concat(Enumerable.Repeat(Right, 8));
        Assert.StartsWith("第11、12、13、14、15行亦为此数：第10行", Message(eight + string.Concat(Enumerable.Repeat(Wrong, 6))), StringComparison.Ordinal);
        Assert.StartsWith("第11、12、13、14、15行等处亦为此数：第10行", Message(eight + string.Concat(Enumerable.Repeat(Wrong, 7))), StringComparison.Ordinal);
        Assert.StartsWith("第6行亦为此数：第6行", Message(Right + Right + Right + Right + string.Concat(Enumerable.Repeat(Wrong.TrimEnd('\n'), 3))), StringComparison.Ordinal);     // thrice in one line
    }

    [Fact]
    public void Every_print_but_the_first_is_compared()
    {
        RuleCoverage coverage = Report(Income + string.Concat(Enumerable.Repeat("本年收入合计500.00万元。\n", 3))).Coverage["PF5001"];
        Assert.Equal((2, 0), (coverage.Held, coverage.Failed));
    }

    [Fact]
    public void Money_of_the_three_public_items_is_of_the_source_of_the_table()
    {
        const string General = ThreePublic + "公务接待费支出决算为9.00万元。", Appropriation = "五、财政拨款“三公”经费支出决算情况说明\n公务接待费支出决算为9.00万元。";
        FinalAccounts general = Reception(DisclosureTemplate.Jiangxi2020), appropriation = Reception(DisclosureTemplate.Shanghai2024);
        Assert.Equal((Item.General, Item.Total), (general.Template[TableId.ThreePublic]!.Source, appropriation.Template[TableId.ThreePublic]!.Source));
        Assert.Equal("Error", Severities("PF5002", General, general));
        Assert.Equal("", Severities("PF5002", Appropriation, general));
        Assert.Equal("", Severities("PF5002", General, appropriation));
        Assert.Equal("Error", Severities("PF5002", Appropriation, appropriation));

        static FinalAccounts Reception(DisclosureTemplate template) => Spoken.Accounts(2020, template, TableId.ThreePublic, Item.Reception, (RowKey.Of(Item.Final), "8.00"));
    }

    [Theory]
    [InlineData("1.00", "0.80", "0.20", "20.00", "Note")]
    [InlineData("0.99", "0.79", "0.20", "20.20", "")]           // so few digits are alike by chance
    [InlineData("10.00", "8.00", "2.00", "20.00", "Note")]
    [InlineData("10.00", "8.00", "2.00", "25.00", "")]          // not the rate of the gap
    public void A_change_that_is_the_gap_to_the_budget_is_noted(string budget, string final, string change, string rate, string severities) =>
        Assert.Equal(severities, Severities("PF5021", ThreePublic + $"公务接待费支出年初预算数为{budget}万元，决算数为{final}万元，较上年减少{change}万元，下降{rate}%。"));

    [Theory]
    [InlineData("8.00", "较上年减少2.00万元，下降20.00%", "Note")]
    [InlineData("8.00", "较上年减少约2.00万元，下降20.00%", "")]
    [InlineData("8.00", "较年初预算减少2.00万元，较上年下降20.00%", "")]       // what is called the gap is the gap
    [InlineData("10.00", "较上年增加0.00万元，增长0.00%", "")]                // level with both
    public void Only_a_change_told_for_sure_and_against_last_year_may_be_the_gap(string final, string change, string severities) =>
        Assert.Equal(severities, Severities("PF5021", ThreePublic + $"公务接待费支出年初预算数为10.00万元，决算数为{final}万元，{change}。"));

    [Theory]
    [InlineData("10.00", "")]
    [InlineData("10.50", "Note")]
    public void Unless_last_year_spent_what_was_budgeted(string last, string severities)
    {
        FinalAccounts previous = Spoken.Accounts(2019, DisclosureTemplate.Jiangxi2020, TableId.ThreePublic, Item.Reception, (RowKey.Of(Item.Final), last));
        Assert.Equal(severities, Severities("PF5021", ThreePublic + "公务接待费支出年初预算数为10.00万元，决算数为8.00万元，较上年减少2.00万元，下降20.00%。", previous: previous));
    }
}
