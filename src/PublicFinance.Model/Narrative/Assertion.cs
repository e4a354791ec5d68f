namespace PublicFinance.Model.Narrative;

/// <summary>What a passage says without a figure (无数字的陈述).</summary>
/// <param name="Kind">What.</param>
/// <param name="Span">Where: the words alone, or the whole reason.</param>
/// <param name="Subject">What it is about, as far as the words say so.</param>
/// <param name="Direction">For a word of direction, which.</param>
/// <param name="Section">The section around it.</param>
public sealed record Assertion(StatementKind Kind, TextSpan Span, Subject? Subject, Direction Direction, NarrativeSection? Section);
