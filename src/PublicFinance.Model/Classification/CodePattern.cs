namespace PublicFinance.Model.Classification;

/// <summary>Codes by their digits, where ? is any digit. The empty pattern is the root, whose children are the 类.</summary>
internal readonly record struct CodePattern(string Text)
{
    public bool Matches<TCode>(TCode code)
        where TCode : struct, IClassificationCode<TCode>
    {
        Span<char> digits = stackalloc char[CodeDigits.ItemDigits];
        _ = code.TryFormat(digits, out int length, default, null);
        return Matches(digits[..length]);
    }

    public bool Matches(ReadOnlySpan<char> digits)
    {
        if (digits.Length != Text.Length)
        {
            return false;
        }

        for (int i = 0; i < digits.Length; i++)
        {
            if (Text[i] != '?' && Text[i] != digits[i])
            {
                return false;
            }
        }

        return true;
    }
}
