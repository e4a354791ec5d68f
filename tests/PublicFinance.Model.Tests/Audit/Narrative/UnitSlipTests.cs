using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5009: an amount in the wrong unit fits in another unit whatever it is held against.</summary>
public class UnitSlipTests
{
    private const string Expenditure = "一、支出决算情况说明\n";

    [Fact]
    public void The_amount_is_told_in_the_unit_that_fits_with_its_own_digits()
    {
        Finding finding = Assert.Single(Audit(Expenditure + "支出总计430.00万元，其中：本年支出合计290.00万元，年末结转和结余140.00元。"), f => f.RuleId == "PF5009");
        Assert.Contains("140.00元", finding.Message, StringComparison.Ordinal);
        Assert.Contains("140.00万元", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>In yuan it would be less, but so would anything.</summary>
    [Fact]
    public void What_is_only_too_much_is_no_slip()
    {
        Finding[] findings = [.. Audit(Expenditure + "支出总计430.00万元。\n本年支出合计2900.00万元。")];
        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, f => f.RuleId == "PF5009");
    }

    /// <summary>Fewer digits fit in another unit by chance.</summary>
    [Theory]
    [InlineData("291.00", "1.00", 1)]
    [InlineData("290.99", "0.99", 0)]
    public void Three_digits_tell_a_unit(string total, string closing, int slips) =>
        Assert.Equal(slips, Slips(Expenditure + $"支出总计{total}万元，其中：本年支出合计290.00万元，年末结转和结余{closing}元。"));

    [Theory]
    [InlineData("减少140.00元，下降32.56%", 1)]
    [InlineData("增加140.00元，增长93.33%", 1)]
    [InlineData("减少140.00万元，下降32.56%", 0)]
    public void A_change_in_the_wrong_unit_does_not_fit_its_rate(string change, int slips) =>
        Assert.Equal(slips, Slips(Expenditure + $"支出总计430.00万元，其中：本年支出合计290.00万元，较上年{change}；年末结转和结余140.00万元。"));

    /// <summary>Beside a total in whole 亿元 a closing in 元 and one in 万元 are both next to nothing.</summary>
    [Fact]
    public void What_fits_in_two_units_is_one_slip() =>
        Assert.Equal(1, Slips(Expenditure + "支出总计5亿元，其中：本年支出合计5亿元，年末结转和结余140.00亿元。"));

    /// <summary>In 元 it would be 140.12 and the sum would come out, but nobody tells parts of a fen.</summary>
    [Theory]
    [InlineData("140.123456万元", 0)]
    [InlineData("140.12万元", 1)]
    public void Digits_below_a_fen_are_not_dropped(string closing, int slips) =>
        Assert.Equal(slips, Slips(Expenditure + $"支出总计430.12元，其中：本年支出合计290.00元，年末结转和结余{closing}。"));

    private static int Slips(string text) => Audit(text).Count(f => f.RuleId == "PF5009");

    private static IEnumerable<Finding> Audit(string text) => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2020) }).AllFindings;
}
