namespace PublicFinance.Model.Classification;

/// <summary>Names as they are compared: what printing changes, taken away step by step.</summary>
internal static class NameFold
{
    // The longer ending first: 经费 is not 经 and 费.
    private static readonly string[] s_endings = ["支出", "费用", "经费", "费"];

    /// <summary>Without blanks, brackets, punctuation; full-width letters and digits as half-width ones.</summary>
    public static string Marks(string name)
    {
        Span<char> kept = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            char narrow = Narrow(c);
            if (!char.IsWhiteSpace(narrow) && !char.IsPunctuation(narrow) && !char.IsSymbol(narrow) && !char.IsControl(narrow))
            {
                kept[length++] = narrow;
            }
        }

        return length == name.Length && kept.SequenceEqual(name) ? name : kept[..length].ToString();
    }

    /// <summary>Folded text without its ending.</summary>
    public static string Ending(string folded)
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
