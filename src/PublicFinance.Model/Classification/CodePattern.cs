namespace PublicFinance.Model.Classification;

/// <summary>Codes by their digits, where ? is any digit. The empty pattern is the root, whose children are the 类.</summary>
internal readonly record struct CodePattern(string Text)
{
    public bool Matches<TCode>(TCode code)
        where TCode : struct, IClassificationCode<TCode>
    {
        int rest = code.ToInt32();
        for (int i = Text.Length - 1; i >= 0; i--, rest /= 10)
        {
            // A code that is shorter than the pattern runs out of digits, and no pattern begins with 0.
            if (rest == 0 || (Text[i] != '?' && Text[i] != '0' + (rest % 10)))
            {
                return false;
            }
        }

        return rest == 0;
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
