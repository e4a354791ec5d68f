using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Tests.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>What a perfect audit says about the 2020 disclosure beside the repository, and what it must not say.</summary>
public class SeedFindingTests
{
    private static readonly Lazy<(NarrativeReading Reading, AuditReport Report)?> s_audit = new(Audit);

    [Theory]
    [InlineData("PF5007", Severity.Error, "-19.11", null)]
    [InlineData("PF5006", Severity.Error, "-19.11", Slip.WrongBase)]
    [InlineData("PF5006", Severity.Error, "-40.10", null)]
    [InlineData("PF5009", Severity.Error, "139.61元", Slip.Unit)]
    [InlineData("PF5003", Severity.Warning, "年初预算数 329.48万元 少", null)]
    [InlineData("PF5003", Severity.Warning, "支出合计 291.19万元 少", null)]
    [InlineData("PF5003", Severity.Error, "239.48", null)]
    [InlineData("PF5011", Severity.Note, "3.66", Slip.Truncated)]
    [InlineData("PF5010", Severity.Warning, "购置费则购置数", null)]
    [InlineData("PF5003", Severity.Error, "疑为重复填列", null)]
    [InlineData("PF5006", Severity.Error, "-113.09", Slip.WrongBase)]
    [InlineData("PF5008", Severity.Error, "-480", null)]
    [InlineData("PF5010", Severity.Error, "与公用经费一致", null)]
    [InlineData("PF5004", Severity.Error, "授予中小企业合同金额", null)]
    [InlineData("PF5010", Severity.Warning, "在职人员不超过编制人数", null)]
    [InlineData("PF5010", Severity.Warning, "上年年末数", null)]
    [InlineData("PF5017", Severity.Warning, "240.12", null)]
    [InlineData("PF5013", Severity.Warning, "医疗卫生与计划生育支出", null)]
    [InlineData("PF5013", Severity.Warning, "行政事业单位离退休", null)]
    public void Every_contradiction_is_found(string rule, Severity severity, string words, Slip? slip)
    {
        AuditReport report = Report();
        Finding finding = Assert.Single(report.AllFindings, f => f.RuleId == rule && f.Severity == severity && f.Message.Contains(words, StringComparison.Ordinal) && (slip is null || f.Cause?.Slip == slip));
        Assert.True(slip is not null || finding.Cause is null, finding.ToString());
    }

    [Fact]
    public void The_missing_item_is_told_with_its_amount() => Assert.Equal(2, Report().AllFindings.Count(f => f.Message.Contains("少 27.00万元，预算数与决算数所少相同", StringComparison.Ordinal)));

    [Theory]
    [InlineData("313.63", "PF5003")]
    [InlineData("96.70%", "PF5004")]
    [InlineData("12.71%", "PF5006")]
    [InlineData("17.68%", "PF5011")]
    [InlineData("331.03%", "PF5006")]
    [InlineData("92.72%", "PF5005")]
    [InlineData("因公出国", "")]
    [InlineData("持平", "")]
    [InlineData("保有量", "")]
    [InlineData("总分", "PF5")]
    [InlineData("评分表", "PF4001")]
    [InlineData("评分表", "PF4008")]
    public void What_is_consistent_is_no_warning(string words, string rule) => Assert.DoesNotContain(
        Report().AllFindings,
        f => f.Severity >= Severity.Warning && f.RuleId.StartsWith(rule, StringComparison.Ordinal) && f.Message.Contains(words, StringComparison.Ordinal));

    /// <summary>The attached scorecard makes 100 at every level; the narrative tells 98 of it as 19 + 25 + 14 + 25, 25 of full marks of 20, and no fifth section that could reach 98.</summary>
    [Fact]
    public void What_the_sentences_tell_of_the_scorecard_contradicts_its_rows()
    {
        string[] scores = [.. Report().AllFindings.Where(f => f.RuleId.StartsWith("PF40", StringComparison.Ordinal))
            .Select(f => $"{f.RuleId} {f.Figures[0].Value / 10_000} {(f.Figures.Length == 2 ? f.Figures[1].Value / 10_000 : f.Figures.Skip(1).Sum(t => t.Value) / 10_000)}")];
        Assert.Equal(["PF4002 25 20", "PF4003 98 93", "PF4007 14 20", "PF4007 19 20", "PF4007 25 20", "PF4007 25 30", "PF4007 98 100"], scores.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_else_is_an_error_or_a_warning()
    {
        AuditReport report = Report();
        Assert.Equal(11 + 7, report.Count(Severity.Error));
        Assert.Equal(11, report.Count(Severity.Warning));
    }

    private static AuditReport Report()
    {
        Assert.SkipUnless(s_audit.Value is not null, "../shared is not beside the repository");
        return s_audit.Value!.Value.Report;
    }

    private static (NarrativeReading, AuditReport)? Audit()
    {
        string path = Path.Combine(Repository.Shared, "data", "disclosures", "jingdezhen-shanghai-2020.txt");
        if (!File.Exists(path))
        {
            return null;
        }

        NarrativeReading reading = NarrativeReader.Read(File.ReadAllText(path), 2020);
        return (reading, Auditor.Official.Audit(new AuditInput { Narrative = reading }));
    }
}
