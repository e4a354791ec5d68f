namespace PublicFinance.Model.Amounts;

/// <summary>Why a text is not a number of the grammar that <see cref="NumberReader"/> reads.</summary>
internal enum NumberFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>The text ends where a digit must follow.</summary>
    MissingDigit,

    /// <summary>A character that the grammar does not allow here.</summary>
    Unexpected,

    /// <summary>A zero before the first digit that counts.</summary>
    LeadingZero,

    /// <summary>A minus sign before zero.</summary>
    NegativeZero,

    /// <summary>A digit other than zero beyond the last decimal that can be kept.</summary>
    TooFine,

    /// <summary>The value does not fit.</summary>
    TooLarge,
}
