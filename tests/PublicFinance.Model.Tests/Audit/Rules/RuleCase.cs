using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>Two documents that differ in one cell: a rule passes the first and fails the second.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Name">What differs, for people.</param>
/// <param name="Pass">The document that passes.</param>
/// <param name="Fail">The document that fails.</param>
/// <param name="Cell">The cell in which they differ; null where they differ in a row or in a told change.</param>
public sealed record RuleCase(string RuleId, string Name, AuditInput Pass, AuditInput Fail, CellPlace? Cell)
{
    /// <summary>The linear rule for which the case was made.</summary>
    public LinearRule? Linear { get; init; }

    /// <summary>Other rules that the same row or told change concerns.</summary>
    public string[] Others { get; init; } = [];

    /// <summary>Whether a finding is about the cell in which the documents differ.</summary>
    public bool Concerns(Finding finding) => finding.RuleId == RuleId || Others.Contains(finding.RuleId)
        || (Cell is not null && finding.Figures.Any(f => Cell.Equals(f.Place)));

    public static bool Fails(Rule rule, AuditInput input) =>
        rule.Checks(input).Any(c => c.Form is not null || (c.NotAsked is null && c.Relation?.Evaluate().Reading is Reading.Footed or Reading.Truncated or Reading.Contradicted));

    public override string ToString() => $"{RuleId}: {Name}";
}
