namespace PublicFinance.Model.Narrative;

/// <summary>A number of the text that became no part of a claim.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">Why.</param>
public readonly record struct UnreadNumber(TextSpan Span, UnreadReason Reason)
{
    /// <summary>True for numbers that could assert a figure; dates, thresholds, codes, headings, tables and pages do not.</summary>
    public bool CountsAgainstCoverage => Reason >= UnreadReason.FreeText;
}
