namespace PublicFinance.Model.Narrative;

/// <summary>Tells sentences from the cells of tables and the numbers of pages that stand between them.</summary>
internal static class LineClassifier
{
    /// <summary>The lines of a text with blank ones left out.</summary>
    public static List<NarrativeLine> Split(ReadOnlySpan<char> text)
    {
        List<NarrativeLine> lines = [];
        List<bool> spaced = [];
        bool blank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('\n', '\r', '\f');
            int end = length < 0 ? text.Length : start + length;
            if (HasInk(text[start..end]))
            {
                lines.Add(new(start, end, LineKind.Prose));
                spaced.Add(blank);
                blank = false;
            }
            else
            {
                blank = true;
            }

            blank |= end < text.Length && text[end] == '\f';
            start = end + 1;
            if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }

        spaced.Add(true);
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> before = i > 0 ? text[lines[i - 1].Start..lines[i - 1].End] : [];
            ReadOnlySpan<char> after = i + 1 < lines.Count ? text[lines[i + 1].Start..lines[i + 1].End] : [];
            lines[i] = lines[i] with { Kind = Classify(text[lines[i].Start..lines[i].End], before, after, spaced[i] || spaced[i + 1]) };
        }

        return Reorder(text, lines);
    }

    private static LineKind Classify(ReadOnlySpan<char> line, ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool spaced)
    {
        int numbers = 0, digits = 0, ink = 0, run = 0, gaps = 0, blanks = 0;
        int points = 0;
        bool units = false, page = true;
        char last = '\0', asking = '\0';
        foreach (char raw in line)
        {
            char c = CharClass.Fold(raw);
            if (CharClass.IsBlank(raw))
            {
                blanks += raw == '\t' ? 2 : 1;
                continue;
            }

            if (c is ',' && char.IsAsciiDigit(last) && blanks == 0)
            {
                last = c;
                continue;
            }

            if (c is '。' or ';' or ',' or '、' or '"' or ':')
            {
                return LineKind.Prose;
            }

            bool digit = char.IsAsciiDigit(c);
            if (digit && (run == 0 || blanks > 0))
            {
                asking = numbers++ == 0 ? last : asking;
            }

            units |= !digit && run > 0 && CharClass.IsUnitStart(c);
            gaps += blanks >= 2 && ink > 0 ? 1 : 0;
            points += c == '.' ? 1 : 0;
            page &= digit || c is '第' or '页' or '共' or '-' or '/';
            run = digit || c == '.' ? run + 1 : 0;
            digits += digit ? 1 : 0;
            ink += c is '.' or '-' ? 0 : 1;
            blanks = 0;
            last = c;
        }

        if (page && numbers is 1 or 2 && ink > digits && line.Contains('页'))
        {
            return LineKind.Page;
        }

        if (numbers == 0 || units)
        {
            return LineKind.Prose;
        }

        if (ink > digits)
        {
            return gaps == 0 && (IsHungry(asking) || (points <= 1 && (CharClass.IsUnitStart(FirstInk(after)) || BeginsWithFigure(after)))) ? LineKind.Prose : gaps > 0 || numbers > 2 || points > 1 || (numbers > 1 && CharClass.IsDigit(FirstInk(line))) ? LineKind.Table : LineKind.Prose;
        }

        return OfFigures(new(numbers, points, digits, last, gaps > 0, spaced), before, after);
    }

    private readonly record struct Figures(int Numbers, int Points, int Digits, char Last, bool HasGaps, bool IsSpaced);

    /// <summary>
    /// A line of nothing but digits: a piece of a number whose other pieces stand on the lines around, a page, or a cell. Where it could be
    /// either it ends the sentence, so that nothing is read from it.
    /// </summary>
    private static LineKind OfFigures(Figures line, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        char next = FirstInk(after), previous = LastInk(before);
        bool digitBefore = CharClass.IsDigit(previous) || CharClass.Fold(previous) is '.', digitAfter = CharClass.IsDigit(next);
        bool pointAfter = CharClass.Fold(next) is '.' or ',';
        bool unitAfter = CharClass.IsUnitStart(next);
        if (unitAfter && (!line.IsSpaced || IsHungry(previous)))
        {
            return LineKind.Prose;
        }

        if (!line.IsSpaced && !line.HasGaps)
        {
            bool continues = pointAfter || (line.Last is '.' or ',' && digitAfter) || (digitBefore && digitAfter)
                || (line.Numbers > 1 && line.Points <= 1 && BeginsWithFigure(after));
            if (continues)
            {
                return LineKind.Prose;
            }
        }

        return line is { Numbers: 1, Points: 0, Digits: <= 4 } && (line.IsSpaced || !BeginsWithFigure(after)) ? LineKind.Page : LineKind.Table;
    }

    /// <summary>
    /// Puts back a line that a PDF's text shows before the line it continues: it begins with a figure that nothing before it asks for, and the
    /// line after it ends asking for a figure that does not follow.
    /// </summary>
    private static List<NarrativeLine> Reorder(ReadOnlySpan<char> text, List<NarrativeLine> lines)
    {
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Prose || lines[i + 1].Kind != LineKind.Prose || !BeginsWithFigure(text[lines[i].Start..lines[i].End]))
            {
                continue;
            }

            char before = i > 0 ? LastInk(text[lines[i - 1].Start..lines[i - 1].End]) : '\0';
            if (IsHungry(before) || CharClass.IsDigit(before) || before == '.')
            {
                continue;
            }

            char end = LastInk(text[lines[i + 1].Start..lines[i + 1].End]);
            ReadOnlySpan<char> after = i + 2 < lines.Count ? text[lines[i + 2].Start..lines[i + 2].End] : [];
            char next = FirstInk(after);
            bool asks = end is '为' or '占' or '额' or '约' or '达' && !CharClass.IsDigit(next) && CharClass.Fold(next) != '"';
            asks |= end is '出' or '入' or '费' or '计' or '的' or '加' or '少' or '长' or '降' && (after.IsEmpty || Numbering.StartsWith(after));
            if (asks)
            {
                (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
                i++;
            }
        }

        return lines;
    }

    private static bool BeginsWithFigure(ReadOnlySpan<char> line)
    {
        int i = 0;
        while (i < line.Length && (CharClass.IsBlank(line[i]) || CharClass.IsDigit(line[i]) || CharClass.Fold(line[i]) is '.' or ','))
        {
            i++;
        }

        return (CharClass.IsDigit(FirstInk(line)) || CharClass.Fold(FirstInk(line)) == '.') && i < line.Length && line[i] is '万' or '元' or '%' or '％' or '个' or '人' or '辆';
    }

    /// <summary>True after a character that a figure is expected to follow.</summary>
    private static bool IsHungry(char c) => c is '为' or '占' or '额' or '加' or '少' or '长' or '降' or '约' or '达' or '的' or '共' or '计';

    private static bool HasInk(ReadOnlySpan<char> text) => FirstInk(text) != '\0';

    private static char FirstInk(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!CharClass.IsBlank(c))
            {
                return c;
            }
        }

        return '\0';
    }

    private static char LastInk(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (!CharClass.IsBlank(text[i]))
            {
                return text[i];
            }
        }

        return '\0';
    }
}
