namespace PublicFinance.Model.Narrative;

/// <summary>The numbers of headings and items: 第一部分, 一、, （一）, 1. or 1、, （1）, ①.</summary>
internal static class Numbering
{
    private const string Numerals = "〇零一二三四五六七八九十百";

    /// <summary>True if a line as given begins with a number of a heading.</summary>
    public static bool StartsWith(ReadOnlySpan<char> line)
    {
        Span<char> head = stackalloc char[12];
        int length = 0;
        foreach (char c in line)
        {
            if (!CharClass.IsBlank(c) && length < head.Length)
            {
                head[length++] = CharClass.Fold(c);
            }
        }

        return Read(head[..length], out _) > 0;
    }

    /// <summary>The length of the number at the beginning of folded text without blanks, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, out int depth)
    {
        depth = 0;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] is >= '①' and <= '⑳')
        {
            depth = 5;
            return 1;
        }

        if (text[0] == '[')
        {
            int close = text.IndexOf(']');
            depth = 2;
            return close is > 1 && !text[1..close].ContainsAnyInRange('0', '9') ? close + 1 : 0;
        }

        if (text[0] == '第')
        {
            int n = CountNumerals(text[1..]);
            return n > 0 && text[(1 + n)..].StartsWith("部分") ? n + 3 : 0;
        }

        if (text[0] == '(')
        {
            int n = CountNumerals(text[1..]);
            depth = n > 0 ? 2 : 4;
            n = n > 0 ? n : CountDigits(text[1..], 2);
            return n > 0 && 1 + n < text.Length && text[1 + n] == ')' ? n + 2 : 0;
        }

        int numerals = CountNumerals(text);
        if (numerals > 0)
        {
            depth = 1;
            return numerals < text.Length && text[numerals] == '、' ? numerals + 1 : 0;
        }

        int digits = CountDigits(text, 2);
        depth = 3;
        if (digits == 0 || digits + 1 >= text.Length)
        {
            return 0;
        }

        char mark = text[digits], next = text[digits + 1];
        bool year = CountDigits(text[(digits + 1)..], 5) == 4 && digits + 5 < text.Length && text[digits + 5] == '年';
        bool code = CountDigits(text[(digits + 1)..], 7) == 7;
        return mark is '.' or '、' && code ? digits + 1       // 4.2010602一般行政管理事务: no figure has seven decimals
            : mark == '、' && (!char.IsAsciiDigit(next) || year) ? digits + 1
            : mark == '.' && (!char.IsAsciiDigit(next) || year) ? digits + 1 : 0;
    }

    private static int CountNumerals(ReadOnlySpan<char> text)
    {
        int n = 0;
        while (n < text.Length && n < 4 && Numerals.Contains(text[n], StringComparison.Ordinal))
        {
            n++;
        }

        return n;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int most)
    {
        int n = 0;
        while (n < text.Length && n < most && char.IsAsciiDigit(text[n]))
        {
            n++;
        }

        return n < text.Length && char.IsAsciiDigit(text[n]) ? 0 : n;
    }
}
