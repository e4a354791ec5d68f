using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Reads a 情况说明: what its sentences assert, figure by figure, and which numbers it could not place. One pass over the text; it never
/// fails, and never guesses: what cannot be placed for certain is left unread and listed.
/// </summary>
public static class NarrativeReader
{
    /// <summary>Reads a narrative, or a whole disclosure whose tables stand in the text: cells of tables give no claims.</summary>
    /// <param name="text">The text; offsets of claims are offsets into it.</param>
    /// <param name="fiscalYear">The fiscal year that it is about.</param>
    /// <param name="template">The form it follows, if known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public static NarrativeReading Read(string text, int fiscalYear, DisclosureTemplate? template = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(fiscalYear, 1949);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiscalYear, 2999);
        return ScorecardReader.AddTo(new ClaimReader(new NarrativeText(text), fiscalYear).Run(template));
    }

    /// <summary>Reads a narrative; see <see cref="Read(string, int, DisclosureTemplate?)"/>.</summary>
    public static NarrativeReading Read(ReadOnlySpan<char> text, int fiscalYear, DisclosureTemplate? template = null) =>
        Read(text.ToString(), fiscalYear, template);
}
