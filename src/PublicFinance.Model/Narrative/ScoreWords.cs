namespace PublicFinance.Model.Narrative;

/// <summary>What the words around points make of them: points awarded to what a heading names, full marks, or a scoring standard, which awards none.</summary>
internal static class ScoreWords
{
    private const int Farthest = 200;
    private static readonly string[] Standards = ["否则", "每", "扣", "酌情", "不得分", "最多", "最高", "逾期", "以上的", "以下的", "之间的", "含)"];
    private static readonly string[] Awarded = ["指标得", "指标得分", "指标自评得", "指标自评得分", "本项得", "该项得", "此项得", "本项得分", "该项得分", "项自评得分", "内容得分", "内容得", "部分得分", "部分得", "标准,得"];
    private static readonly string[] FullMarks = ["满分", "满分为", "分值", "分值为", "总分值", "总分值为", "标准分", "标准分为", "权重分"];

    /// <summary>True for 满分N分, 分值N分.</summary>
    public static bool IsFullMarks(NarrativeText text, int number) => EndsWithAny(text.Chars[..number], FullMarks);

    /// <summary>True for 该指标得N分 and its like: a sentence that awards points to what its heading names.</summary>
    public static bool IsAwarded(NarrativeText text, int number) => EndsWithAny(text.Chars[..number], Awarded) || IsBehindFullMarks(text, number);

    /// <summary>True where the sentence says how points follow (…的，得N分，否则不得分), and not which were awarded.</summary>
    public static bool IsStandard(NarrativeText text, int number)
    {
        ReadOnlySpan<char> all = text.Chars;
        int start = number, end = number;
        while (start > 0 && number - start < Farthest && all[start - 1] is not '。' && !text.IsBreak(start))
        {
            start--;
        }

        while (end < all.Length && end - number < Farthest && all[end] is not '。' && (end == number || !text.IsBreak(end)))
        {
            end++;
        }

        // The condition stands in the clause before the points, or in the words behind them.
        int clause = all[start..number].LastIndexOfAny('。', ';') is var stop and >= 0 ? start + stop + 1 : start;
        ReadOnlySpan<char> before = all[clause..number], after = all[number..end];
        if (before.EndsWith("的,得") || before.EndsWith("的得") || before.EndsWith("的,计"))
        {
            return true;
        }

        foreach (string word in Standards)
        {
            if (after.Contains(word, StringComparison.Ordinal) || before[Math.Max(0, before.Length - 12)..].Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>满分20分,得18分.</summary>
    private static bool IsBehindFullMarks(NarrativeText text, int number)
    {
        ReadOnlySpan<char> all = text.Chars;
        int at = number;
        string[] links = ["分,得分", "分,得", "分,实际得分", "分,实得", "分,自评得分", "分,自评得"];
        foreach (string link in links)
        {
            if (all[..number].EndsWith(link))
            {
                at = number - link.Length;
                break;
            }
        }

        if (at == number)
        {
            return false;
        }

        while (at > 0 && (char.IsAsciiDigit(all[at - 1]) || all[at - 1] == '.'))
        {
            at--;
        }

        return at > 0 && EndsWithAny(all[..at], FullMarks);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }
}
