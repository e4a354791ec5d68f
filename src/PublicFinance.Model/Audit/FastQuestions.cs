using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>The rules of an auditor arranged for the fast question: sums of children are asked a table at a time, the rest one by one.</summary>
internal sealed class FastQuestions
{
    private readonly ImmutableArray<(TreeFamily Family, ImmutableArray<Rule> Rules)> _trees;
    private readonly ImmutableArray<Rule> _others;

    public FastQuestions(ImmutableArray<Rule> rules)
    {
        _trees = [.. rules.Where(TreeFamily.Takes).Cast<LinearRule>().GroupBy(r => r.Scope.Table!.Value)
            .Select(g => (new TreeFamily(g.Key, [.. g.SelectMany(r => r.Scope.Columns).Distinct()]), g.ToImmutableArray<Rule>()))];
        _others = [.. rules.Where(r => !TreeFamily.Takes(r))];
    }

    public bool Holds(AuditInput input)
    {
        foreach ((TreeFamily family, ImmutableArray<Rule> rules) in _trees)
        {
            if (!family.Holds(input) && !AllHold(rules, input))
            {
                return false;
            }
        }

        return AllHold(_others, input);
    }

    private static bool AllHold(ImmutableArray<Rule> rules, AuditInput input)
    {
        foreach (Rule rule in rules)
        {
            if (!rule.Holds(input))
            {
                return false;
            }
        }

        return true;
    }
}
