using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

public abstract partial class Rule
{
    /// <summary>A rule of a host's own: any relations over the figures of the accounts.</summary>
    /// <param name="id">An id of the host's; <c>PF…</c> ids are the library's.</param>
    /// <param name="title">What it says.</param>
    /// <param name="severity">The severity of a contradiction.</param>
    /// <param name="relations">The relations that must hold.</param>
    public static Rule Of(string id, string title, Severity severity, Func<FinalAccounts, IEnumerable<Relation>> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        return new FunctionRule(id, title, title, severity, title, input => input.Accounts is { } accounts ? relations(accounts).Select(r => Check.Of(r)) : []);
    }

    /// <summary>left = right, within rounding.</summary>
    public static Rule Equal(string id, string title, Severity severity, Func<FinalAccounts, Figure> left, Func<FinalAccounts, Figure> right) =>
        Of(id, title, severity, accounts => [Relation.Equal(left(accounts), right(accounts))]);

    /// <summary>left ≤ right, within rounding.</summary>
    public static Rule AtMost(string id, string title, Severity severity, Func<FinalAccounts, Figure> left, Func<FinalAccounts, Figure> right) =>
        Of(id, title, severity, accounts => [Relation.AtMost(left(accounts), right(accounts))]);

    /// <summary>left ≥ right, within rounding.</summary>
    public static Rule AtLeast(string id, string title, Severity severity, Func<FinalAccounts, Figure> left, Func<FinalAccounts, Figure> right) =>
        AtMost(id, title, severity, right, left);

    /// <summary>A form rule of a host's own: what is wrong with names, codes or missing statements.</summary>
    public static Rule Form(string id, string title, Severity severity, Func<FinalAccounts, IEnumerable<FormFailure>> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        return new FunctionRule(id, title, title, severity, title, input => input.Accounts is { } accounts ? failures(accounts).Select(f => Check.Broken(f)) : []);
    }
}
