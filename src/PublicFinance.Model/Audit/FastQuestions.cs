using System.Collections.Concurrent;
using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>The rules of an auditor arranged for the fast question: sums of children a table at a time, named cells in one walk, the rest one by one.</summary>
internal sealed class FastQuestions
{
    private readonly ImmutableArray<(TreeFamily Family, ImmutableArray<Rule> Rules)> _trees;
    private readonly ConcurrentDictionary<DisclosureTemplate, CellQuestions> _cells = new();
    private readonly ImmutableArray<(Rule Whole, Rule Part)> _cellRules;
    private readonly ImmutableArray<(Rule Whole, Rule Part)> _others;

    public FastQuestions(ImmutableArray<Rule> rules)
    {
        _trees = [.. rules.Where(TreeFamily.Takes).Cast<LinearRule>().GroupBy(r => r.Scope.Table!.Value)
            .Select(g => (new TreeFamily(g.Key, [.. g.SelectMany(r => r.Scope.Columns).Distinct()]), g.ToImmutableArray<Rule>()))];
        ImmutableArray<(Rule Whole, Rule Part)> parts =
            [.. rules.Where(r => !TreeFamily.Takes(r)).SelectMany(r => r is CompoundRule compound ? compound.Parts.Select(p => (r, p)) : [(r, r)])];
        _cellRules = [.. parts.Where(p => CellQuestions.Takes(p.Part))];
        _others = [.. parts.Where(p => !CellQuestions.Takes(p.Part))];
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

        return (CellsHold(input) || AllHold(_cellRules, input)) && AllHold(_others, input);
    }

    /// <summary>One walk over the named cells; false also where each rule must answer for itself.</summary>
    internal bool CellsHold(AuditInput input)
    {
        if (input.Accounts is not { } accounts)
        {
            return true;
        }

        CellQuestions questions = _cells.GetOrAdd(accounts.Template, static (t, rules) => new CellQuestions(rules.Select(p => (p.Whole, (LinearRule)p.Part)), t), _cellRules);
        if (accounts.NamedCells is not NamedCells cells || cells.AskedBy != questions || cells.Previous != input.Previous)
        {
            accounts.NamedCells = cells = questions.Find(input, accounts);
        }

        return questions.Holds(cells);
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

    private static bool AllHold(ImmutableArray<(Rule Whole, Rule Part)> rules, AuditInput input)
    {
        foreach ((Rule whole, Rule part) in rules)
        {
            if (whole.Applies(input) && !part.Holds(input))
            {
                return false;
            }
        }

        return true;
    }
}
