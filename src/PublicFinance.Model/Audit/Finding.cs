using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>
/// A relation that the printed figures do not allow, or a broken form: a value, from which every text is rendered. A root
/// finding has the findings that follow from it under it.
/// </summary>
public sealed class Finding
{
    internal Finding(Rule rule, Severity severity, Check check, Outcome outcome, ImmutableArray<Suspect> suspects, ImmutableArray<Finding> consequences, bool isRoot)
    {
        Rule = rule;
        Severity = severity;
        Check = check;
        Outcome = outcome;
        Suspects = suspects;
        Consequences = consequences;
        IsRoot = isRoot;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Its id.</summary>
    public string RuleId => Rule.Id;

    /// <summary>How much it weighs: a note where footing or truncation explains it.</summary>
    public Severity Severity { get; }

    /// <summary>How the figures can be read; for a broken form <see cref="Reading.Contradicted"/>.</summary>
    public Reading Reading => Outcome.Reading;

    /// <summary>The relation; null for a broken form.</summary>
    public Relation? Relation => Check.Relation;

    /// <summary>The figures concerned, as printed, with their places.</summary>
    public ImmutableArray<Figure> Figures => Check.Relation is { } relation ? [.. relation.Terms.Select(t => t.Figure)]
        : Check.Joint is { } joint ? joint.Figures
        : Check.Form!.Figures;

    /// <summary>The broken relation, or those that contradict the figures jointly; empty for a form.</summary>
    public ImmutableArray<Relation> Relations => Check.Relation is { } relation ? [relation] : Check.Joint is { } joint ? joint.Relations : [];

    /// <summary>The likely slip: that of the first suspect, or what makes a ratio come out; null where none restores everything.</summary>
    public Cause? Cause => Suspects.Length > 0 && Suspects[0].Cause is { } cause ? cause : Relation is { } own ? RatioSlips.Explain(own, Reading) : null;

    /// <summary>Residual and tolerance in base units.</summary>
    public Outcome Outcome { get; }

    /// <summary>What the first figure (for ratios: the rate) would have to be by the others, in its own unit; empty for signs and forms.</summary>
    public string Expected => FindingText.Expected(this);

    /// <summary>What is printed there.</summary>
    public string Actual => FindingText.Actual(this);

    /// <summary>Actual less expected, in the same unit.</summary>
    public string Difference => FindingText.Difference(this);

    /// <summary>How far rounding alone can put them apart, in the same unit.</summary>
    public string Tolerance => FindingText.Tolerance(this);

    /// <summary>The figures that explain the finding and its consequences; several where they explain it equally well.</summary>
    public ImmutableArray<Suspect> Suspects { get; }

    /// <summary>The findings that follow from the same figure.</summary>
    public ImmutableArray<Finding> Consequences { get; }

    /// <summary>True unless it stands under another finding.</summary>
    public bool IsRoot { get; }

    /// <summary>The page about its rule.</summary>
    public string HelpLink => Rule.HelpLink;

    /// <summary>What is wrong, in Chinese, with the figures as published.</summary>
    public string Message => FindingText.Chinese(this);

    /// <summary>What is wrong, in English.</summary>
    public string EnglishMessage => FindingText.English(this);

    internal Check Check { get; }

    /// <summary>Rule, severity, message and suspicion on one line.</summary>
    public override string ToString() => string.Join('；', SuspicionText.Of(this, Language.Chinese).Prepend($"{RuleId} {Severity.Name()} {Message}"));
}
