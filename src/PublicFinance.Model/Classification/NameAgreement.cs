namespace PublicFinance.Model.Classification;

/// <summary>How a printed name stands to the official name of its code.</summary>
public enum NameAgreement
{
    /// <summary>The official name, character by character.</summary>
    Exact = 0,

    /// <summary>The official name but for blanks, width, brackets, punctuation or an ending such as 支出 or 费.</summary>
    Forgiving = 1,

    /// <summary>The code is known, its name in the year is not verified: nothing can be said.</summary>
    Unverified = 2,

    /// <summary>The code has no row in the year, and the name tells no more: see the status of the code.</summary>
    CodeNotListed = 3,

    /// <summary>The name that the code has in other years.</summary>
    OtherYear = 4,

    /// <summary>The name of another code, in this year if there is one, else in another.</summary>
    OtherCode = 5,

    /// <summary>Unlike the official name, and nobody else's name.</summary>
    Unlike = 6,
}
