namespace PublicFinance.Model.Narrative;

/// <summary>Cuts the text that the reader sees into words, numbers and marks; every character is looked at a bounded number of times.</summary>
internal sealed class Lexer(NarrativeText text)
{
    private const int MostDigits = 17;
    private readonly Lexicon _lexicon = Vocabulary.Lexicon;

    /// <summary>True behind 名词解释, until another part or an attachment begins.</summary>
    private bool _isInGlossary;

    /// <summary>The tokens.</summary>
    public List<Token> Tokens { get; } = new(text.Length / 3);

    /// <summary>The numbers, by <see cref="Token.Index"/>.</summary>
    public List<NumberText> Numbers { get; } = [];

    /// <summary>Headings: index of the token of their number.</summary>
    public List<(int Start, int NumberEnd, int TitleEnd, int Depth)> Headings { get; } = [];

    /// <summary>Reads all.</summary>
    public void Run()
    {
        ReadOnlySpan<char> all = text.Chars;
        int free = -1;
        for (int at = 0; at < all.Length;)
        {
            int start = at;
            Token token = Next(all, ref at);
            if (token.Kind == WordKind.Free && token.Index < 0 && !text.IsBreak(start))
            {
                free = free < 0 ? start : free;
                continue;
            }

            if (free >= 0)
            {
                Tokens.Add(new(WordKind.Free, free, start, -1));
                free = -1;
            }

            if (text.IsBreak(start))
            {
                Tokens.Add(new(WordKind.Break, start, start, -1));
            }

            Tokens.Add(token);
        }

        if (free >= 0)
        {
            Tokens.Add(new(WordKind.Free, free, all.Length, -1));
        }

        Tokens.Add(new(WordKind.Break, all.Length, all.Length, -1));
    }

    private Token Next(ReadOnlySpan<char> all, ref int at)
    {
        int start = at;
        char c = all[at];
        if (_isInGlossary && text.IsLineStart(at) && Attachments.TitleLength(text, at) is var titled and > 0)
        {
            Headings.Add((at, at, at + titled, 0));
            text.Break(at + titled);
            _isInGlossary = false;
            return new(WordKind.Numbering, at, at, 0);
        }

        if (MayNumber(all, at) && Numbering.Read(all[at..Math.Min(all.Length, at + (c == '[' ? 24 : 12))], out int depth) is int length and > 0)
        {
            at += length;
            AddHeading(all, start, at, depth);
            return new(WordKind.Numbering, start, at, depth);
        }

        bool minus = c == '-' && at + 1 < all.Length && char.IsAsciiDigit(all[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(all[at - 1]));
        if (char.IsAsciiDigit(c) || minus)
        {
            ReadNumber(all, ref at, minus);
            return new(WordKind.Number, start, at, Numbers.Count - 1);
        }

        if (char.IsAsciiLetter(c) && c != 'X')
        {
            while (at < all.Length && (char.IsAsciiLetterOrDigit(all[at]) || all[at] == '_'))
            {
                at++;
            }

            return new(WordKind.Free, start, at, -1);
        }

        int word = _lexicon.Longest(all[at..Math.Min(all.Length, at + 40)], out int wordLength);
        at += Math.Max(1, wordLength);
        return word < 0 ? new(WordKind.Free, start, at, -1) : new(_lexicon.Words[word].Kind, start, at, word);
    }

    /// <summary>A number of a heading stands at the beginning of a line, or behind the end of a sentence.</summary>
    private bool MayNumber(ReadOnlySpan<char> all, int at)
    {
        if (text.IsBreak(at))
        {
            return true;
        }

        char before = all[at - 1];
        return text.IsLineStart(at)
            ? !char.IsAsciiDigit(before) && before is not ('占' or '为' or '加' or '少' or '长' or '降' or '的' or '、' or ',' or '第' or '约')
            : before is '。' or ';' or ':';
    }

    private void AddHeading(ReadOnlySpan<char> all, int start, int numberEnd, int depth)
    {
        if (all[start] == '[')
        {
            Headings.Add((start, start + 1, numberEnd - 1, depth));
            text.Break(numberEnd);
            return;
        }

        int end = numberEnd;
        while (end < all.Length && end - numberEnd < 60 && !text.IsLineStart(end) && all[end] is not ('。' or ',' or ';' or ':'))
        {
            end++;
        }

        Headings.Add((start, numberEnd, end, depth));
        _isInGlossary = depth <= 1 && all[numberEnd..end].Contains("名词解释", StringComparison.Ordinal) || (_isInGlossary && depth > 0);
        if (end < all.Length && text.IsLineStart(end) && IsTitle(all[numberEnd..end]))
        {
            text.Break(end);
        }
    }

    internal static bool IsTitle(ReadOnlySpan<char> title) => title.EndsWith("情况") || title.EndsWith("说明") || title.EndsWith("概况") || title.EndsWith("构成")
        || title.EndsWith("职能") || title.EndsWith("职责") || title.EndsWith("解释") || title.EndsWith("表") || title.EndsWith("结果") || title.EndsWith("事项") || title.EndsWith("设置")
        || title.EndsWith("分析") || title.EndsWith("问题") || title.EndsWith("建议") || title.EndsWith("措施");

    private void ReadNumber(ReadOnlySpan<char> all, ref int at, bool minus)
    {
        at += minus ? 1 : 0;
        int first = at, digits = 0, decimals = -1;
        long scaled = 0;
        bool large = false;
        for (; at < all.Length; at++)
        {
            char c = all[at];
            if (at > first && Parts(all, at, decimals))
            {
                break;
            }

            if (char.IsAsciiDigit(c))
            {
                large |= ++digits > MostDigits;
                scaled = large ? scaled : (scaled * 10) + (c - '0');
                decimals += decimals >= 0 ? 1 : 0;
                continue;
            }

            bool digitFollows = at + 1 < all.Length && char.IsAsciiDigit(all[at + 1]);
            if (c == '.' && decimals < 0 && digitFollows)
            {
                decimals = 0;
                continue;
            }

            if (c != ',' || decimals >= 0 || digits > 18 || !IsGroup(all, at) || (digits > 3 && !all[first..at].Contains(',')))
            {
                break;
            }
        }

        Numbers.Add(new(minus ? -scaled : scaled, Math.Max(decimals, 0), minus, large));
    }

    /// <summary>True where blanks part two numbers: cells side by side, or a second decimal point.</summary>
    private bool Parts(ReadOnlySpan<char> all, int at, int decimals)
    {
        if (!char.IsAsciiDigit(all[at]) || !text.IsBlankBefore(at))
        {
            return text.IsBreak(at);
        }

        if (text.IsGapBefore(at) || text.IsBreak(at))
        {
            return true;
        }

        int i = at;
        while (i < all.Length && i - at < 20 && char.IsAsciiDigit(all[i]))
        {
            i++;
        }

        return decimals >= 0 && i + 1 < all.Length && all[i] == '.' && char.IsAsciiDigit(all[i + 1]);
    }

    /// <summary>True for a comma before exactly three digits.</summary>
    private static bool IsGroup(ReadOnlySpan<char> all, int at)
    {
        for (int i = 1; i <= 3; i++)
        {
            if (at + i >= all.Length || !char.IsAsciiDigit(all[at + i]))
            {
                return false;
            }
        }

        return at + 4 >= all.Length || !char.IsAsciiDigit(all[at + 4]);
    }
}
