using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Output;

/// <summary>Findings as lines, for commands whose result is something else.</summary>
internal static class FindingLines
{
    public static IEnumerable<string> Of(AuditReport report, Language language) =>
        report.AllFindings.Select(f => $"{f.Severity.NameIn(language)} {f.RuleId}  {f.MessageIn(language)}");

    public static int ExitCodeOf(AuditReport report) => report.Count(Severity.Error) > 0 ? ExitCode.Findings : ExitCode.Clean;
}
