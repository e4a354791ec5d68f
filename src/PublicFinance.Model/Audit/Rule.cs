using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// One rule of the catalogue (勾稽关系): its id, title, severity and basis, and what it asks of a document. The docs page,
/// <c>explain</c>, JSON and SARIF metadata all come from this one place. Immutable.
/// </summary>
public abstract partial class Rule
{
    private protected Rule(string id, string title, string englishTitle, Severity severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Id = id;
        Title = title;
        EnglishTitle = englishTitle;
        Severity = severity;
    }

    /// <summary>The stable id, for example <c>PF0301</c>.</summary>
    public string Id { get; }

    /// <summary>Ids are compared without case, as they are typed.</summary>
    internal bool IsCalled(string id) => string.Equals(Id, id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The title in Chinese.</summary>
    public string Title { get; }

    /// <summary>The title in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>The severity of a contradiction, unless the case at hand is weaker.</summary>
    public Severity Severity { get; }

    /// <summary>Where the relation comes from, in Chinese.</summary>
    public string Basis { get; init; } = "部门决算公开表的表内、表间勾稽关系";

    /// <summary>Where the relation comes from, in English.</summary>
    public string EnglishBasis { get; init; } = "Relations within and between the published tables of departmental final accounts.";

    /// <summary>What weakens or narrows the rule, in Chinese; empty for nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What weakens or narrows the rule, in English; empty for nothing.</summary>
    public string EnglishRemark { get; init; } = "";

    /// <summary>The page about the rule, relative to the project.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>To which accounts the rule applies; null for all.</summary>
    internal Func<FinalAccounts, bool>? When { get; init; }

    /// <summary>The severity of a failing relation where it depends on the case; null for <see cref="Severity"/>.</summary>
    internal Func<FinalAccounts, Relation, Severity>? Grade { get; init; }

    /// <summary>True for a relation that is one of several which printed zeros admit: nothing follows from it for other figures.</summary>
    internal bool IsOneOfSeveral { get; init; }

    /// <summary>The official shape of the rule for people, in Chinese: its formula or what it asks.</summary>
    public abstract string Formula { get; }

    /// <summary>The same in English; a rule that is no formula is told by its title.</summary>
    public virtual string EnglishFormula => EnglishTitle;

    /// <summary>All that the rule asks of a document, in a fixed order.</summary>
    internal abstract IEnumerable<Check> Checks(AuditInput input);

    /// <summary>The hot path: true when nothing that the rule asks fails (or could be said to fail). Allocates nothing.</summary>
    internal abstract bool Holds(AuditInput input);

    internal bool Applies(AuditInput input) => When is null || (input.Accounts is { } accounts && When(accounts));

    /// <inheritdoc/>
    public sealed override string ToString() => $"{Id} {Title}";

    private protected Check Ask(AuditInput input, Relation relation) =>
        Check.Of(relation, Grade is not null && input.Accounts is { } accounts ? Grade(accounts, relation) : null) with { IsOneOfSeveral = IsOneOfSeveral };
}
