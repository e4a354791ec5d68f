using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>One application of a rule to a document: a relation to evaluate, a form that is broken, or the reason why it could not be asked.</summary>
public sealed record Check
{
    private Check()
    {
    }

    /// <summary>The relation; null for a broken form or a check that could not be asked.</summary>
    public Relation? Relation { get; private init; }

    /// <summary>The severity if it is broken; null for the rule's own.</summary>
    public Severity? Severity { get; private init; }

    /// <summary>What is broken about the form, or null.</summary>
    public FormFailure? Form { get; private init; }

    /// <summary>Figures that contradict each other only jointly, or null.</summary>
    internal Contradiction? Joint { get; private init; }

    /// <summary>Why the rule could not be asked here, or null.</summary>
    public Unasked? NotAsked { get; private init; }

    /// <summary>Words that go before the message, or null.</summary>
    public string? Label { get; private init; }

    /// <summary>True where the relation is one of several that the words admit: that it holds does not say that it is meant.</summary>
    internal bool IsOneOfSeveral { get; init; }

    /// <summary>The relations of which one must hold, that of the finding among them; empty where there is only the one.</summary>
    internal ImmutableArray<Relation> Alternatives { get; private init; } = [];

    /// <summary>Where the figures stand that decide it.</summary>
    internal IEnumerable<Place> Places => Relations.SelectMany(r => r.Terms).Select(t => t.Figure.Place).OfType<Place>();

    /// <summary>Whether it holds, by any of its relations, with another figure at the place.</summary>
    internal bool HoldsWith(Place place, Figure figure) => Relations.Any(r => r.With(place, figure).Holds);

    private IEnumerable<Relation> Relations => !Alternatives.IsEmpty ? Alternatives : Relation is null ? [] : [Relation];

    /// <summary>A relation that must hold: an error if it does not, and no one of several readings. Only such relations are settled jointly.</summary>
    internal bool IsBinding(Rule rule) => Relation is not null && !IsOneOfSeveral && (Severity ?? rule.Severity) == Audit.Severity.Error;

    /// <summary>A relation to evaluate.</summary>
    public static Check Of(Relation relation, Severity? severity = null, string? label = null) => new() { Relation = relation, Severity = severity, Label = label };

    /// <summary>One of the relations must hold; the nearest to it, by the caller's choice, is told.</summary>
    internal static Check OfOne(Relation told, IReadOnlyCollection<Relation> all, Severity? severity = null) => new()
    {
        Relation = told,
        Severity = severity,
        Alternatives = [.. all],
        IsOneOfSeveral = all.Count > 1,
    };

    internal Check Labelled(string label, Severity severity) => this with { Label = label, Severity = severity };

    internal Check Graded(Severity severity) => this with { Severity = severity };

    /// <summary>A broken form.</summary>
    public static Check Broken(FormFailure failure, Severity? severity = null) => new() { Form = failure, Severity = severity };

    /// <summary>A form that was looked at and is in order.</summary>
    public static Check Passed { get; } = new();

    /// <summary>A relation that cannot be evaluated because an operand is unknown; it still takes part when all relations are settled jointly.</summary>
    public static Check Unknown(Relation relation, Unasked reason) => new() { Relation = relation, NotAsked = reason };

    /// <summary>Figures that cannot all stand, by several relations together.</summary>
    internal static Check Jointly(Contradiction contradiction) => new() { Joint = contradiction };

    /// <summary>Not asked, because something is not at hand.</summary>
    public static Check Without(Unasked reason) => new() { NotAsked = reason };
}
