using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Narrative;

/// <summary>What was read from a narrative, and what was not.</summary>
public sealed record NarrativeReading
{
    /// <summary>The fiscal year it was read for.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The text that was read: all offsets are offsets into it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The form it was read for; null for none in particular.</summary>
    public DisclosureTemplate? Template { get; init; }

    /// <summary>What is asserted, by offset.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Wholes and their parts, by offset.</summary>
    public required ImmutableArray<Breakdown> Breakdowns { get; init; }

    /// <summary>What is said without a figure, by offset.</summary>
    public required ImmutableArray<Assertion> Statements { get; init; }

    /// <summary>Names with marks of level, by offset.</summary>
    public required ImmutableArray<WrittenName> Names { get; init; }

    /// <summary>Numbers that are no part of a claim, by offset.</summary>
    public required ImmutableArray<UnreadNumber> Unread { get; init; }

    /// <summary>Headings with the text below them, by offset.</summary>
    public required ImmutableArray<NarrativeSection> Sections { get; init; }

    /// <summary>Assessment scorecards (考核评分表) that stand in the text as rows of cells, with what its sentences tell of their points.</summary>
    public ImmutableArray<Scorecard> Scorecards { get; init; } = [];

    /// <summary>How many numbers became part of a claim.</summary>
    public int ReadCount => Claims.Count(static c => c.Figure.IsKnown);

    /// <summary>How many numbers could assert a figure and did not become part of a claim.</summary>
    public int UnreadCount => Unread.Count(static u => u.CountsAgainstCoverage);

    /// <summary>The share of numbers read, as whole percent rounded down; 100 where there is none to read.</summary>
    public int CoveragePercent => ReadCount + UnreadCount is > 0 and var all ? ReadCount * 100 / all : 100;

    /// <summary>Characters, tokens and steps that reading took: a measure of work that does not depend on the machine.</summary>
    internal long Steps { get; init; }
}
