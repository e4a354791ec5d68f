using System.Collections.Immutable;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Serialization;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>All findings, in Chinese, with the official rules.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language of messages and names.</summary>
    public Language Language { get; init; }

    /// <summary>Findings below this severity are left out; the verdict is the same.</summary>
    public Severity MinSeverity { get; init; }

    /// <summary>The rules that were asked, in their order; SARIF describes them.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = OfficialRules.All;

    /// <summary>The absolute address under which the rules' pages stand (<c>docs/rules/…</c> is put behind it); null where they have none.</summary>
    public Uri? HelpBase { get; init; }

    /// <summary>The version of the program that audits.</summary>
    public string ToolVersion { get; init; } = "0.0.0";

    /// <summary>The findings of a report that are not left out; a consequence stands with its root.</summary>
    public IEnumerable<Finding> Select(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Findings.Where(f => f.Severity >= MinSeverity);
    }

    /// <summary>The consequences of a finding that are not left out.</summary>
    public IEnumerable<Finding> SelectConsequences(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Consequences.Where(f => f.Severity >= MinSeverity);
    }
}
