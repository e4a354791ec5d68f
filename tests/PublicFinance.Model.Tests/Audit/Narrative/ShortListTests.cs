using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5003: a list that promises all parts and falls short of its whole misses an item, or one of its figures is wrong.</summary>
public class ShortListTests
{
    private const string Missing = "疑漏列";
    private const string Alike = "预算数与决算数所少相同";

    /// <summary>The budget of the whole is 105.00, its final 95.00.</summary>
    [Theory]
    [InlineData("30.00", "20.00", 2, 2)]
    [InlineData("29.98", "20.00", 2, 2)]             // what four rounded figures explain
    [InlineData("29.97", "20.00", 2, 0)]
    [InlineData("25.00", "20.00", 2, 0)]
    [InlineData("30.00", "15.00", 2, 0)]
    [InlineData("40.00", "20.00", 1, 0)]             // only the final figures are short
    [InlineData("30.00", "30.00", 0, 0)]             // an item that nothing was spent on explains a short budget
    public void An_item_is_missing_all_the_more_where_budget_and_final_are_short_alike(string budget, string final, int missing, int alike)
    {
        Finding[] findings = Findings("PF5003", General + "一般公共预算财政拨款支出年初预算为105.00万元，支出决算为95.00万元，其中：\n"
            + "1、教育支出（类）进修及培训（款）培训支出（项）。年初预算为60.00万元，支出决算为60.00万元。\n"
            + "2、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为5.00万元，支出决算为5.00万元。\n"
            + $"3、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为{budget}万元，支出决算为{final}万元。");
        Assert.Equal(missing, findings.Count(f => f.Message.Contains(Missing, StringComparison.Ordinal)));
        Assert.Equal(alike, findings.Count(f => f.Message.Contains(Alike, StringComparison.Ordinal)));
        Assert.Equal(alike, findings.Count(f => f.EnglishMessage.Contains("budget and final alike", StringComparison.Ordinal)));
        Assert.Equal(missing, findings.Length);
    }

    [Theory]
    [InlineData("", "占4.00%", true)]
    [InlineData("", "占10.00%", false)]                                                          // the share is not that of its amount: one of the two is wrong
    [InlineData("", "占4.00%，较上年增加10.00万元，增长100.00%", true)]
    [InlineData("", "占4.00%，较上年增加10.00万元，增长20.00%", false)]
    [InlineData("，较上年增加100.00万元，增长20.00%", "占4.00%", false)]
    public void No_item_is_missing_where_a_figure_is_doubtful(string ofWhole, string ofPart, bool missing)
    {
        Finding finding = Assert.Single(Findings("PF5003", Income + $"本年收入合计500.00万元{ofWhole}，其中：财政拨款收入450.00万元，占90.00%；其他收入20.00万元，{ofPart}。"));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(missing, finding.Message.Contains(Missing, StringComparison.Ordinal));
        Assert.DoesNotContain(Alike, finding.Message, StringComparison.Ordinal);           // no budget is told
    }
}
