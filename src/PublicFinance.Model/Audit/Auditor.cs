using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// Asks rules of documents. Immutable and thread-safe; <see cref="Official"/> has the whole catalogue, and every method that
/// changes the selection gives a new auditor.
/// </summary>
public sealed class Auditor
{
    private readonly ImmutableSortedDictionary<string, string> _silenced;
    private readonly FastQuestions _fast;

    private Auditor(ImmutableArray<Rule> rules, ImmutableSortedDictionary<string, string> silenced)
    {
        Rules = rules;
        _silenced = silenced;
        _fast = new FastQuestions(rules);
    }

    /// <summary>All official rules.</summary>
    public static Auditor Official { get; } = new(OfficialRules.All, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The rules, in the order in which they are asked.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The same rules and one more; a rule of the same id, in any case, is replaced.</summary>
    public Auditor With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(Rules.RemoveAll(r => r.IsCalled(rule.Id)).Add(rule), _silenced);
    }

    /// <summary>Only the rules with these ids, each once.</summary>
    /// <exception cref="ArgumentException">There is no rule with that id.</exception>
    public Auditor Select(params ReadOnlySpan<string> ids)
    {
        var chosen = ImmutableArray.CreateBuilder<Rule>();
        foreach (string id in ids)
        {
            chosen.Add(Find(id));
        }

        return new([.. chosen.Distinct()], _silenced);
    }

    /// <summary>The same rules; what this one finds is counted but not reported.</summary>
    /// <exception cref="ArgumentException">There is no rule with that id, or no reason.</exception>
    public Auditor Silence(string id, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(Rules, _silenced.SetItem(Find(id).Id, reason));
    }

    /// <summary>Audits accounts, against last year's where they are at hand.</summary>
    public AuditReport Audit(FinalAccounts accounts, FinalAccounts? previous = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return Audit(new AuditInput { Accounts = accounts, Previous = previous });
    }

    /// <summary>Audits what is at hand.</summary>
    public AuditReport Audit(AuditInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new AuditRun(Rules, _silenced, input).Report();
    }

    /// <summary>
    /// The fast question: does any single rule find anything? It runs over whole columns, allocates nothing for accounts that tell
    /// no changes, and says true exactly when no rule but the joint one (PF3001) has a finding, silenced or not.
    /// </summary>
    public bool FindsNothing(AuditInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return _fast.Holds(input);
    }

    /// <summary>
    /// What the document implies about quantities that it does not print: last year's figures from changes, a missing addend, an
    /// unprinted total. Empty where its figures contradict each other jointly.
    /// </summary>
    public ImmutableArray<DerivedFigure> Derive(AuditInput input)
    {
        ArgumentNullException.ThrowIfNull(input);

        // Only what must hold implies anything: no relation that may be explained away, and no one of several readings.
        var system = new RelationSystem(Rules.SelectMany(r => r.Checks(input).Where(c => c.IsBinding(r)))
            .Where(c => !c.Relation!.Evaluate().Fails).Select(c => c.Relation!));
        return [.. system.Settle().Derived()];
    }

    private Rule Find(string id) => Rules.FirstOrDefault(r => r.IsCalled(id))
        ?? throw new ArgumentException($"There is no rule {id}.", nameof(id));
}
