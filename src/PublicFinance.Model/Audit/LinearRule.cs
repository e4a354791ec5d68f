using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// A linear relation as data: for every instance of its scope, the sum of its terms is zero (or at most zero). The hot path runs term by term
/// over whole columns; the same terms enumerate the operands for findings, propagation and docs.
/// </summary>
public sealed partial class LinearRule : Rule
{
    private readonly bool[] _asksItem;

    /// <summary>A linear rule.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="title">The title in Chinese.</param>
    /// <param name="englishTitle">The title in English.</param>
    /// <param name="severity">The severity of a contradiction.</param>
    /// <param name="scope">For what it is asked.</param>
    /// <param name="atMost">True for ≤ 0, false for = 0.</param>
    /// <param name="terms">The terms; the first is the head.</param>
    public LinearRule(string id, string title, string englishTitle, Severity severity, RuleScope scope, bool atMost, params ReadOnlySpan<RuleTerm> terms)
        : base(id, title, englishTitle, severity)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (terms.IsEmpty)
        {
            throw new ArgumentException("A rule needs a term.", nameof(terms));
        }

        foreach (RuleTerm term in terms)
        {
            if (term.Weight == 0)
            {
                throw new ArgumentException($"{id}: a term of weight zero says nothing.", nameof(terms));
            }

            if (term.Rows == RowPick.Children ? scope.Table != term.Table : term.Rows == RowPick.Same && !scope.OverCodes && scope.Table != term.Table)
            {
                throw new ArgumentException($"{id}: a term of {term.Table} asks for rows that the scope does not give.", nameof(terms));
            }
        }

        Scope = scope;
        IsAtMost = atMost;
        Terms = [.. terms];
        _asksItem = AskedItems();
    }

    private LinearRule(LinearRule other, ImmutableArray<RuleTerm> terms)
        : base(other.Id, other.Title, other.EnglishTitle, other.Severity)
    {
        Scope = other.Scope;
        IsAtMost = other.IsAtMost;
        Terms = terms;
        _asksItem = AskedItems();
        When = other.When;
        Grade = other.Grade;
        IsOneOfSeveral = other.IsOneOfSeveral;
    }

    /// <summary>For what the rule is asked.</summary>
    public RuleScope Scope { get; }

    /// <summary>True for ≤ 0, false for = 0.</summary>
    public bool IsAtMost { get; }

    /// <summary>The terms; the first is the head.</summary>
    public ImmutableArray<RuleTerm> Terms { get; }

    /// <inheritdoc/>
    public override string Formula => FormulaText.Of(this, Language.Chinese);

    /// <inheritdoc/>
    public override string EnglishFormula => FormulaText.Of(this, Language.English);

    /// <summary>The same rule with other terms: what mutation tests ask.</summary>
    internal LinearRule WithTerms(ImmutableArray<RuleTerm> terms) => new(this, terms);

    private bool[] AskedItems() => [.. Enumerable.Range(0, Items.Count).Select(i => Scope.Asks(RowKey.Of((Item)i)))];

    /// <summary>The columns of the scope that the document's template can print; one default entry for a rule without columns.</summary>
    internal ImmutableArray<Item> ColumnsFor => Scope.Columns.IsEmpty ? [default] : Scope.Columns;
}
