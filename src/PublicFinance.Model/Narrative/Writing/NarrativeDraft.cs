using System.Collections.Immutable;

namespace PublicFinance.Model.Narrative;

/// <summary>A narrative as written, with what it asserts.</summary>
/// <param name="Text">The text: one paragraph a line.</param>
/// <param name="Claims">
/// What its sentences assert, in their order: kind, subject, figure as printed, direction and span. <see cref="NarrativeReader"/> reads the same from the text.
/// </param>
public sealed record NarrativeDraft(string Text, ImmutableArray<Claim> Claims)
{
    /// <summary>
    /// The quantities whose reason or budget no sentence tells: those that the text does not speak of, or whose change or budget is not known. With
    /// <see cref="FiscalMeasure.Budget"/> what concerns the budget, with <see cref="FiscalMeasure.Final"/> the reason for a change.
    /// </summary>
    public ImmutableArray<Subject> Untold { get; init; } = [];
}
