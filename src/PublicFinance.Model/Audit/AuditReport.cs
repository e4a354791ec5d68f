using System.Collections.Immutable;

namespace PublicFinance.Model.Audit;

/// <summary>What an audit found: root findings with their consequences, one verdict, and what was asked.</summary>
public sealed class AuditReport
{
    internal AuditReport(ImmutableArray<Finding> findings, ImmutableSortedDictionary<string, RuleCoverage> coverage, ImmutableArray<SilencedRule> silenced)
    {
        Findings = findings;
        Coverage = coverage;
        Silenced = silenced;
    }

    /// <summary>The root findings, errors first, then in the order of the rules and the tables.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>For each root finding with broken relations what would restore them.</summary>
    public IEnumerable<Repair> Repairs => Findings.Where(f => f.Relation is not null).Select(Repair.Of);

    /// <summary>Root findings and consequences.</summary>
    public IEnumerable<Finding> AllFindings => Findings.SelectMany(f => f.Consequences.Prepend(f));

    /// <summary>For each rule what it could ask.</summary>
    public ImmutableSortedDictionary<string, RuleCoverage> Coverage { get; }

    /// <summary>Rules that the host silenced.</summary>
    public ImmutableArray<SilencedRule> Silenced { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict => AllFindings.Any(f => f.Severity == Severity.Error) ? Verdict.Contradicted : Verdict.NoContradictionFound;

    /// <summary>How many relations and forms were evaluated.</summary>
    public int Evaluated => Coverage.Values.Sum(c => c.Evaluated);

    /// <summary>How many findings, consequences included, have that severity.</summary>
    public int Count(Severity severity) => AllFindings.Count(f => f.Severity == severity);
}
