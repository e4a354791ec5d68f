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

    private static IEnumerable<Finding> Audit(string text) => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2020) }).AllFindings;
}
