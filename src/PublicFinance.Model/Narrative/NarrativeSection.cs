namespace PublicFinance.Model.Narrative;

/// <summary>A numbered or bracketed heading and the text below it (标题及其下的文字).</summary>
/// <param name="Depth">0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1、, 4 for （1）, 5 for ①.</param>
/// <param name="Title">The heading without its number, blanks removed, brackets and punctuation as half-width ones; cut at the first punctuation.</param>
/// <param name="Heading">Where the number and the title stand.</param>
/// <param name="Span">From the heading to the next one of the same depth or less.</param>
/// <param name="Parent">The section around; null at the top.</param>
public sealed record NarrativeSection(int Depth, string Title, TextSpan Heading, TextSpan Span, NarrativeSection? Parent)
{
    /// <summary>Which money the heading, or one around it, names.</summary>
    public MoneyScope Scope { get; init; }

    /// <summary>The titles from the outermost to this one.</summary>
    public string Path => Parent is null ? Title : Parent.Path + " › " + Title;

    /// <inheritdoc/>
    public bool Equals(NarrativeSection? other) => other is not null && Span == other.Span && Heading == other.Heading;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Heading);
}
