using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit.Rules;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>One audit: asks every rule, evaluates, blames, reports.</summary>
internal sealed class AuditRun(ImmutableArray<Rule> rules, ImmutableSortedDictionary<string, string> silenced, AuditInput input)
{
    public AuditReport Report()
    {
        List<(Rule Rule, Check Check)> checks = [];
        foreach (Rule rule in rules)
        {
            foreach (Check check in rule.Checks(input))
            {
                checks.Add((rule, check));
            }
        }

        Lazy<Footing> footing = new(() => Footed([.. checks.Select(c => c.Check)]));
        List<Asked> asked = [];
        foreach ((Rule rule, Check check) in checks)
        {
            if (check.NotAsked is null)
            {
                asked.Add(new Asked(rule, check, Evaluate(check, footing), asked.Count));
            }
        }

        List<Finding> findings = [.. Blame.Explain(asked.Where(a => !silenced.ContainsKey(a.Rule.Id)).ToList(), input.Accounts, input.Previous)];
        if (rules.OfType<JointRule>().FirstOrDefault() is { } joint)
        {
            foreach (Check check in JointRule.Jointly(checks.Where(c => c.Check.IsBinding(c.Rule)).Select(c => c.Check), asked, findings, footing))
            {
                checks.Add((joint, check));
                if (check.NotAsked is null)
                {
                    asked.Add(new Asked(joint, check, new Outcome(check.Joint is null ? Reading.Rounded : Reading.Contradicted, 0, 0), asked.Count));
                    if (asked[^1].Fails && !silenced.ContainsKey(joint.Id))
                    {
                        findings.Add(Blame.Single(asked[^1]));
                    }
                }
            }
        }

        return new AuditReport([.. findings.OrderByDescending(f => f.Severity)], Coverage(checks, asked), Silenced(asked));
    }

    /// <summary>
    /// What adds up exactly, in this year's accounts and in last year's. A figure implied by a change inherits the footing of this year's, and
    /// one that a sentence tells that of its cell: it is another print of it.
    /// </summary>
    private Footing Footed(List<Check> checks)
    {
        var footing = new Footing([.. checks.Concat(OfLastYear()).Where(c => c is { Relation: not null, NotAsked: null }).Select(c => c.Relation!)]);
        foreach (ToldChange change in input.Accounts?.Changes ?? [])
        {
            if (input.Accounts!.ImpliedPrevious?.Find(change.Table, change.Row, change.Column).Place is { } place)
            {
                footing.Inherit(place, input.Accounts.Find(change.Table, change.Row, change.Column));
            }
        }

        foreach (Claim claim in input.Accounts is not null && ToldFigures.Of(input) is { } told ? told.Claims.Where(c => c.Kind == ClaimKind.Amount && c.Figure.IsKnown) : [])
        {
            if (claim.Subject.Year == input.Accounts!.FiscalYear && claim.Subject.Cell(input.Accounts) is { } cell
                && input.Accounts.Find(cell.Table.Id, cell.Row, cell.Column) is { IsKnown: true } printed && printed.Measure == claim.Figure.Measure && Relation.Equal(claim.Figure, printed).Holds)
            {
                footing.Inherit(claim.Figure.Place!, printed);
            }
        }

        return footing;
    }

    /// <summary>What the rules ask of last year's accounts alone: not reported, but it says which of their sums were added from printed figures.</summary>
    private IEnumerable<Check> OfLastYear() => input.Previous is { } previous
        ? rules.SelectMany(r => r.Checks(new AuditInput { Accounts = previous }))
        : [];

    private static Outcome Evaluate(Check check, Lazy<Footing> footing)
    {
        if (check.Relation is not { } relation)
        {
            return new Outcome(check.Form is null ? Reading.Rounded : Reading.Contradicted, 0, 0);
        }

        Outcome plain = relation.Evaluate();
        return plain.Fails ? relation.Evaluate(footing.Value) : plain;
    }

    private ImmutableArray<SilencedRule> Silenced(List<Asked> asked) =>
        [.. rules.Where(r => silenced.ContainsKey(r.Id)).Select(r => new SilencedRule(r, silenced[r.Id], asked.Count(a => a.Rule.Id == r.Id && a.Fails)))];

    private ImmutableSortedDictionary<string, RuleCoverage> Coverage(List<(Rule Rule, Check Check)> checks, List<Asked> asked)
    {
        ILookup<string, Asked> evaluated = asked.ToLookup(a => a.Rule.Id, StringComparer.Ordinal);
        ILookup<string, Unasked> open = checks.Where(c => c.Check.NotAsked is not null).ToLookup(c => c.Rule.Id, c => c.Check.NotAsked!, StringComparer.Ordinal);
        return rules.ToImmutableSortedDictionary(
            r => r.Id,
            r => new RuleCoverage(
                evaluated[r.Id].Count(a => !a.Fails && a.Outcome.Reading != Reading.Undecided),
                evaluated[r.Id].Count(a => a.Fails),
                evaluated[r.Id].Count(a => !a.Fails && a.Outcome.Reading == Reading.Undecided),
                open[r.Id].CountBy(u => u).ToImmutableSortedDictionary()),
            StringComparer.Ordinal);
    }
}
