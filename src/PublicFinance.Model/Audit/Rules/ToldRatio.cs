using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A share, completion or change as the relation that the words admit and that fits best.</summary>
/// <param name="Claim">The claim of the rate.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Outcome">How it comes out.</param>
internal sealed record ToldRatio(Claim Claim, Relation Relation, Outcome Outcome)
{
    /// <summary>Words before the message.</summary>
    public string? Label { get; init; }

    /// <summary>The severity, where it is not the rule's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>True for a rate told as a number on a base of zero.</summary>
    public bool IsOnZero { get; init; }

    /// <summary>The check.</summary>
    public Check Check => Check.Of(Relation, Severity, Label);
}
