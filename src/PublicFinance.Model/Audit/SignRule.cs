using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit.Rules;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>A relation of signs as data: if one cell is positive, one of others is.</summary>
public sealed class SignRule : Rule
{
    /// <summary>condition &gt; 0 ⇒ one of the consequences &gt; 0.</summary>
    /// <exception cref="ArgumentException">Every consequence may be left out, so that nothing may be left to ask.</exception>
    public SignRule(string id, string title, string englishTitle, Severity severity, RuleTerm condition, params ReadOnlySpan<RuleTerm> consequences)
        : base(id, title, englishTitle, severity)
    {
        Condition = condition;
        Consequences = [.. consequences];
        if (Consequences.All(t => t.Optional))
        {
            throw new ArgumentException("A rule of signs needs a consequence that is not optional.", nameof(consequences));
        }
    }

    /// <summary>The cell whose being positive asks for the others.</summary>
    public RuleTerm Condition { get; }

    /// <summary>The cells one of which must then be positive.</summary>
    public ImmutableArray<RuleTerm> Consequences { get; }

    /// <inheritdoc/>
    public override string Formula => FormulaText.Of(this, Language.Chinese);

    /// <inheritdoc/>
    public override string EnglishFormula => FormulaText.Of(this, Language.English);

    internal override IEnumerable<Check> Checks(AuditInput input)
    {
        if (input.Accounts is not { } accounts || !Applies(input))
        {
            yield break;
        }

        Figure condition = Find(accounts, Condition);
        ImmutableArray<Figure> consequences = [.. Consequences.Where(t => !IsLeftOut(accounts, t)).Select(t => Find(accounts, t))];
        yield return !condition.IsKnown ? Check.Without(Unasked.NotTold(condition))
            : consequences.All(f => !f.IsKnown) ? Check.Without(Unasked.NotTold(consequences[0]))
            : Ask(input, Relation.Implies(condition, consequences.AsSpan()));
    }

    internal override bool Holds(AuditInput input)
    {
        if (input.Accounts is not { } accounts || !Applies(input) || !TryCell(accounts, Condition, out long value, out long half) || value - half <= 0)
        {
            return true;
        }

        foreach (RuleTerm term in Consequences)
        {
            if (TryCell(accounts, term, out value, out half) ? value + half > 0 : !IsLeftOut(accounts, term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An optional column that the document does not print has no such count; a cell of a printed one may be unknown.</summary>
    private static bool IsLeftOut(FinalAccounts accounts, RuleTerm term) => term.Optional && accounts[term.Table] is { } table && table.ColumnOf(term.Column ?? Item.Final) < 0;

    private static Figure Find(FinalAccounts accounts, RuleTerm term) => accounts.Find(term.Table, term.Key, term.Column ?? Item.Final);

    private static bool TryCell(FinalAccounts accounts, RuleTerm term, out long value, out long half) =>
        RuleSyntax.TryCell(accounts, term.Table, term.Key, term.Column ?? Item.Final, out value, out half);
}
