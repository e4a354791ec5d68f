namespace PublicFinance.Model.Classification;

/// <summary>How closely a text must be an official name.</summary>
public enum NameMatching
{
    /// <summary>Character by character.</summary>
    Exact = 0,

    /// <summary>
    /// Exact if anything is, else without blanks, brackets and punctuation and with full-width letters and digits as half-width ones,
    /// else also without a last 支出, 费用, 经费 or 费.
    /// </summary>
    Forgiving = 1,
}
