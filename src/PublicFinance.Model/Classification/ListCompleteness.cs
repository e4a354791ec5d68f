namespace PublicFinance.Model.Classification;

/// <summary>Whether a catalogue lists all children of a code in a fiscal year.</summary>
public enum ListCompleteness
{
    /// <summary>Known or suspected to lack codes, or not covered.</summary>
    Partial = 0,

    /// <summary>No gap is known, but the list was recalled and never compared with an official edition: an unlisted code may exist.</summary>
    Believed = 1,

    /// <summary>Compared with an official list: an unlisted code does not exist.</summary>
    Confirmed = 2,
}
