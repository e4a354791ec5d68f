using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>All that a catalogue knows of one code in a fiscal year.</summary>
internal sealed record CodeCard(CodeScheme Scheme, int Year, bool IsYearCovered, NamedCode Code, CodeLevel Level, CodeStatus Status)
{
    /// <summary>The codes above, from the 类 down.</summary>
    public IReadOnlyList<NamedCode> Path { get; init; } = [];

    public BudgetKind? Budget { get; init; }

    /// <summary>人员经费 or 公用经费; only for departmental economic codes.</summary>
    public BasicExpenditureKind Basic { get; init; }

    public IReadOnlyList<CodeName> History { get; init; } = [];

    public IReadOnlyList<CodeChange> Predecessors { get; init; } = [];

    public IReadOnlyList<CodeChange> Successors { get; init; } = [];

    public IReadOnlyList<NamedCode> Children { get; init; } = [];

    public ListCompleteness Completeness { get; init; }

    /// <summary>The other economic classification's codes.</summary>
    public IReadOnlyList<CodeCounterpart> Counterparts { get; init; } = [];

    public CofogAssignment? Cofog { get; init; }
}
