using System.Collections.Immutable;

namespace PublicFinance.Model.Narrative;

/// <summary>A narrative as written, with what it asserts.</summary>
/// <param name="Text">The text: one paragraph a line.</param>
/// <param name="Claims">
/// What its sentences assert, in their order: kind, subject, figure as printed, direction and span. <see cref="NarrativeReader"/> reads the same from the text.
/// </param>
public sealed record NarrativeDraft(string Text, ImmutableArray<Claim> Claims);
