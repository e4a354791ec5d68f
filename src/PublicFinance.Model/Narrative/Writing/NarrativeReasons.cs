using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// What the accounts do not say and a narrative may: why a quantity changed or left its budget, and the budgets of items of expenditure
/// (增减原因、年初预算). Immutable. Without a reason no reason is told; without a budget no completion.
/// </summary>
public sealed class NarrativeReasons
{
    private readonly ImmutableDictionary<Subject, string> _reasons;
    private readonly ImmutableDictionary<Subject, Amount> _budgets;

    private NarrativeReasons(ImmutableDictionary<Subject, string> reasons, ImmutableDictionary<Subject, Amount> budgets) => (_reasons, _budgets) = (reasons, budgets);

    /// <summary>None.</summary>
    public static NarrativeReasons None { get; } = new(ImmutableDictionary<Subject, string>.Empty, ImmutableDictionary<Subject, Amount>.Empty);

    /// <summary>
    /// These reasons and one more. The words follow 主要原因是 and end the sentence: full stops, semicolons and line ends within become commas.
    /// </summary>
    /// <param name="subject">The quantity. With <see cref="FiscalMeasure.Final"/> the reason explains its change against last year, with
    /// <see cref="FiscalMeasure.Budget"/> the difference between budget and final.</param>
    /// <param name="reason">The reason, without 主要原因是.</param>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public NarrativeReasons With(Subject subject, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        string clause = Clause(reason);
        return clause.Length > 0
            ? new(_reasons.SetItem(subject, clause), _budgets)
            : throw new ArgumentException("A reason has words, not only punctuation.", nameof(reason));
    }

    /// <summary>These reasons, and the budget at the start of the year (年初预算) of an item; it replaces one that the accounts hold.</summary>
    /// <param name="subject">The item; its measure does not matter.</param>
    /// <param name="budget">The exact budget.</param>
    public NarrativeReasons WithBudget(Subject subject, Amount budget) => new(_reasons, _budgets.SetItem(subject with { Measure = FiscalMeasure.Budget }, budget));

    /// <summary>What something was given for: with <see cref="FiscalMeasure.Budget"/> a budget or the reason for leaving it, with <see cref="FiscalMeasure.Final"/> the reason for a change.</summary>
    internal IEnumerable<Subject> Given => _reasons.Keys.Concat(_budgets.Keys).Distinct();

    internal bool Explains(Subject subject) => _reasons.ContainsKey(subject);

    /// <summary>True if a text has words that can stand as a reason.</summary>
    internal static bool HasWords(string reason) => Clause(reason).Length > 0;

    /// <summary>True if the host gave a budget of anything.</summary>
    internal bool HasBudgets => !_budgets.IsEmpty;

    internal string? Find(Subject subject) => _reasons.GetValueOrDefault(subject);

    internal Amount? Budget(Subject subject) => _budgets.TryGetValue(subject with { Measure = FiscalMeasure.Budget }, out Amount budget) ? budget : null;

    /// <summary>One clause: what would end the sentence must not stand in it.</summary>
    private static string Clause(string reason)
    {
        char[] marked = [.. reason.Select(static c => c is '。' or '；' or ';' or '!' or '！' or '?' or '？' || char.IsControl(c) || c is '\u2028' or '\u2029' ? '，' : c)];
        return string.Join('，', new string(marked).Split('，', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
