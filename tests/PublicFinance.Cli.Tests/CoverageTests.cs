using System.Globalization;
using System.Text;
using PublicFinance.Cli.Tests.Support;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Tests;

/// <summary>What is asked of a published disclosure, so that nothing passes by not running.</summary>
public class CoverageTests
{
    private static readonly FinalAccounts s_accounts = AccountsJson.Read(File.ReadAllBytes(Repository.Sample("putuo-planning-2024")));

    [Fact]
    public void The_relations_evaluated_per_rule_are_those_on_file()
    {
        AuditReport report = Auditor.Official.Audit(s_accounts);
        Assert.Equal(0, report.Count(Severity.Error));
        Assert.Equal(0, report.Count(Severity.Warning));
        StringBuilder table = new("rule    evaluated  held  failed  undecided  not asked\n");
        foreach ((string rule, RuleCoverage coverage) in report.Coverage)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"{rule}  {coverage.Evaluated,9}  {coverage.Held,4}  {coverage.Failed,6}  {coverage.Undecided,9}  {coverage.NotAsked.Values.Sum(),9}\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"total   {report.Evaluated,9}\n");
        Golden.Check("putuo-planning-2024.coverage.txt", table.ToString());
    }
}
