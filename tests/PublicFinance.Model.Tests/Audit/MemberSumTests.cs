using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>How a department's figure is told against the sum of its units.</summary>
public class MemberSumTests
{
    private static readonly Precision s_print = Precision.Of(AmountUnit.TenThousandYuan, 2);
    private static readonly FinalAccounts s_accounts = FinalAccounts.Of("某部门", 2024, DisclosureTemplate.All[^1]);
    private static readonly CellPlace s_cell = (CellPlace)s_accounts.Find(TableId.Summary, RowKey.Of(Item.Income), Item.Final).Place!;

    [Theory]
    [InlineData(new[] { 500 }, "（乙 5.00万元）", " (乙 5.00万元)")]
    [InlineData(new[] { 500, 400 }, "（乙 5.00万元、丙 4.00万元）", " (乙 5.00万元, 丙 4.00万元)")]
    [InlineData(new[] { 500, 400, 300 }, "（乙 5.00万元、丙 4.00万元、丁 3.00万元）", " (乙 5.00万元, 丙 4.00万元, 丁 3.00万元)")]
    [InlineData(new[] { 500, 400, 300, 200, 0 }, "（乙 5.00万元、丙 4.00万元、丁 3.00万元，另有 1 项）", " (乙 5.00万元, 丙 4.00万元, 丁 3.00万元 and 1 more)")]
    [InlineData(new[] { 500, 400, 300, 200, 100 }, "（乙 5.00万元、丙 4.00万元、丁 3.00万元，另有 2 项）", " (乙 5.00万元, 丙 4.00万元, 丁 3.00万元 and 2 more)")]
    public void Three_units_are_named_the_largest_first_and_the_others_counted(int[] members, string chinese, string english)
    {
        Finding finding = Of(members.Sum() + 10_000, members);
        Assert.Contains(chinese + "，差 ", finding.Message, StringComparison.Ordinal);
        Assert.Contains(english + ", apart by ", finding.EnglishMessage, StringComparison.Ordinal);
    }

    /// <summary>A unit whose figure alone is the difference, within what rounding explains, comes first: it may have been left out, or added twice.</summary>
    [Theory]
    [InlineData(-200)]
    [InlineData(200)]
    [InlineData(-203)]
    [InlineData(203)]
    [InlineData(-197)]
    public void A_unit_that_is_the_difference_is_named_first(int difference)
    {
        int[] members = [900, 800, 700, 200, 100];
        Assert.Contains("（戊 2.00万元、乙 9.00万元、丙 8.00万元，另有 2 项）", Of(members.Sum() + difference, members).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-204)]
    [InlineData(204)]
    public void What_rounding_does_not_explain_is_no_difference(int difference)
    {
        int[] members = [900, 800, 700, 200, 100];
        Assert.Contains("（乙 9.00万元、丙 8.00万元、丁 7.00万元，另有 2 项）", Of(members.Sum() + difference, members).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_of_units_and_others_is_told_as_any_sum()
    {
        Figure unit = Print(300).At(new MemberPlace("乙", s_cell)), other = Print(400).At(new Causes.Spot("其他"));
        Finding finding = Assert.Single(Auditor.Official.Select().With(Rule.Of("H1", "汇总", Severity.Error, _ => [Relation.Sum(Print(900).At(s_cell), unit, other)])).Audit(s_accounts).Findings);
        Assert.DoesNotContain("汇总数", finding.Message, StringComparison.Ordinal);
        Assert.Contains(" + 其他 4.00", finding.Message, StringComparison.Ordinal);
    }

    private static Finding Of(int printed, int[] members)
    {
        Figure[] figures = [.. members.Select((m, i) => Print(m).At(new MemberPlace("乙丙丁戊己"[i].ToString(), s_cell)))];
        return Assert.Single(Auditor.Official.Select().With(Rule.Of("H1", "汇总", Severity.Error, _ => [Relation.Sum(Print(printed).At(s_cell), figures)])).Audit(s_accounts).Findings);
    }

    private static Figure Print(int hundredths) => Figure.Printed(hundredths * s_print.Step, s_print);
}
