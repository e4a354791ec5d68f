using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>The text of two real disclosures, laid out in two ways: what is really wrong is found, and nothing else is an error or a warning.</summary>
public class DisclosureFindingTests
{
    [Theory]
    [InlineData("putuo-planning-2024.layout")]
    [InlineData("putuo-planning-2024.plain")]
    public void Planning_alone(string name)
    {
        AuditReport report = Audit(name, withTables: false);
        Assert.Equal(["PF5012", "PF5013", "PF5013", "PF5013"], Weighty(report).Select(f => f.RuleId));
        Assert.Contains(report.Findings, f => f.RuleId == "PF5012" && f.Message.Contains("下降（增长）", StringComparison.Ordinal));
        Assert.Contains(report.Findings, f => f.RuleId == "PF5013" && f.Message.Contains("其他国土资源事务支出", StringComparison.Ordinal) && f.Message.Contains("其他自然资源事务支出", StringComparison.Ordinal));
        Assert.Equal(2, report.Findings.Count(f => f.RuleId == "PF5013" && f.Message.Contains("“住房保障支出”与 22102 的名称", StringComparison.Ordinal)));
        Assert.Contains(report.Findings, f => f.RuleId == "PF5020" && f.Message.Contains("缺少%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("putuo-planning-2024.layout")]
    [InlineData("putuo-planning-2024.plain")]
    public void Planning_with_its_tables(string name)
    {
        AuditReport report = Audit(name, withTables: true);
        Assert.Contains(report.Findings, f => f is { RuleId: "PF5002", Severity: Severity.Error } && f.Message.Contains("5,377.64", StringComparison.Ordinal) && f.Message.Contains("5,364.75", StringComparison.Ordinal));
        Assert.Contains(report.Findings, f => f is { RuleId: "PF5002", Severity: Severity.Error } && f.Message.Contains("4,896.98", StringComparison.Ordinal) && f.Message.Contains("4,884.09", StringComparison.Ordinal));
        Assert.Equal(2, report.Count(Severity.Error));
        Assert.All(Weighty(report), f => Assert.Contains(f.RuleId, new[] { "PF5002", "PF5012", "PF5013", "PF5015" }));
    }

    [Theory]
    [InlineData("putuo-finance-2024.layout")]
    [InlineData("putuo-finance-2024.plain")]
    public void Finance_alone(string name)
    {
        AuditReport report = Audit(name, withTables: false);
        Assert.Contains(report.AllFindings, f => f is { RuleId: "PF5017", Severity: Severity.Error } && f.Message.Contains("收入支出总计 0.3", StringComparison.Ordinal));
        Assert.All(Weighty(report), f => Assert.Contains(f.RuleId, new[] { "PF5004", "PF5017" }));
    }

    private static IEnumerable<Finding> Weighty(AuditReport report) => report.AllFindings.Where(f => f.Severity >= Severity.Warning);

    private static AuditReport Audit(string name, bool withTables)
    {
        string path = Path.Combine(Repository.Shared, "data", "disclosures", name + ".txt");
        Assert.SkipUnless(File.Exists(path), "../shared is not beside the repository");
        FinalAccounts? accounts = withTables ? AccountsJson.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", "putuo-planning-2024.json"))) : null;
        NarrativeReading reading = NarrativeReader.Read(File.ReadAllText(path), 2024, DisclosureTemplate.Shanghai2024);
        return Auditor.Official.Audit(new AuditInput { Narrative = reading, Accounts = accounts });
    }
}
