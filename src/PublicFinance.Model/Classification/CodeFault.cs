namespace PublicFinance.Model.Classification;

/// <summary>Why a text or a number is not a code.</summary>
internal enum CodeFault
{
    /// <summary>A character is not an ASCII digit.</summary>
    NotDigits,

    /// <summary>Too few, too many or an even number of digits.</summary>
    Length,

    /// <summary>The leading digit is that of another kind of code.</summary>
    Lead,

    /// <summary>A pair of digits is 00.</summary>
    EmptyPair,
}
