namespace PublicFinance.Model.Classification;

/// <summary>Names as they are compared: what printing changes, taken away step by step.</summary>
internal static class NameFold
{
    private const int Usual = 256;

    // The longer ending first: 经费 is not 经 and 费.
    private static readonly string[] s_endings = ["支出", "费用", "经费", "费"];

    /// <summary>Without blanks, brackets, punctuation; full-width letters and digits as half-width ones.</summary>
    public static string Marks(string name)
    {
        Span<char> kept = name.Length <= Usual ? stackalloc char[name.Length] : new char[name.Length];
        ReadOnlySpan<char> folded = Marks(name, kept);
        return folded.SequenceEqual(name) ? name : folded.ToString();
    }

    /// <summary>Folded text without its ending.</summary>
    public static string Ending(string folded) => Ending(folded.AsSpan()) is var stem && stem.Length == folded.Length ? folded : stem.ToString();

    /// <summary>True if two names are one but for marks and ending. Allocates nothing, and says false of names that are unusually long.</summary>
    public static bool Agree(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > Usual || right.Length > Usual)
        {
            return false;
        }

        Span<char> leftKept = stackalloc char[Usual], rightKept = stackalloc char[Usual];
        ReadOnlySpan<char> leftFolded = Marks(left, leftKept), rightFolded = Marks(right, rightKept);
        return leftFolded.Length > 0 && Ending(leftFolded).SequenceEqual(Ending(rightFolded));
    }

    private static ReadOnlySpan<char> Marks(ReadOnlySpan<char> name, Span<char> kept)
    {
        int length = 0;
        foreach (char c in name)
        {
            char narrow = Narrow(c);
            if (IsHan(narrow) || (!char.IsWhiteSpace(narrow) && !char.IsPunctuation(narrow) && !char.IsSymbol(narrow) && !char.IsControl(narrow)))
            {
                kept[length++] = narrow;
            }
        }

        return kept[..length];
    }

    /// <summary>Almost every character of a name, and never a mark; asking for its category would take ten times as long.</summary>
    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> folded)
    {
        foreach (string ending in s_endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return folded[..^ending.Length];
            }
        }

        return folded;
    }

    /// <summary>The half-width form of a full-width ASCII character.</summary>
    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
