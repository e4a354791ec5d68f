namespace PublicFinance.Model.Narrative;

/// <summary>
/// The given text as the reader sees it: sentences only, folded, without blanks and line ends, each character with its offset. Tables and page
/// numbers are left out, and their numbers kept apart.
/// </summary>
internal sealed class NarrativeText
{
    [Flags]
    private enum Mark : byte
    {
        None = 0,
        LineStart = 1,
        Blank = 2,
        Gap = 4,
        Break = 8,
    }

    private readonly char[] _chars;
    private readonly int[] _offsets;
    private readonly Mark[] _marks;
    private readonly List<int> _lineStarts = [0];

    public NarrativeText(string text)
    {
        Source = text;
        _chars = new char[text.Length];
        _offsets = new int[text.Length];
        _marks = new Mark[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }

        Mark next = Mark.LineStart | Mark.Break;
        foreach (NarrativeLine line in LineClassifier.Split(text))
        {
            next |= Mark.LineStart | Mark.Blank;
            if (line.Kind == LineKind.Prose)
            {
                next = Append(line, next);
                continue;
            }

            SetApart(line);
            next |= line.Kind == LineKind.Table ? Mark.Break : Mark.None;
        }

        _marks[Length] = Mark.LineStart | Mark.Break;
    }

    /// <summary>The text as given.</summary>
    public string Source { get; }

    /// <summary>Number of characters that the reader sees.</summary>
    public int Length { get; private set; }

    /// <summary>What the reader sees.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>Numbers of tables and pages.</summary>
    public List<UnreadNumber> SetAsideNumbers { get; } = [];

    /// <summary>True at the first character of a line of the given text.</summary>
    public bool IsLineStart(int at) => (_marks[at] & Mark.LineStart) != 0;

    /// <summary>True where something was left out that ends a sentence.</summary>
    public bool IsBreak(int at) => (_marks[at] & Mark.Break) != 0;

    /// <summary>True where blanks stood.</summary>
    public bool IsBlankBefore(int at) => (_marks[at] & Mark.Blank) != 0;

    /// <summary>True where several blanks stood, as between cells.</summary>
    public bool IsGapBefore(int at) => (_marks[at] & Mark.Gap) != 0;

    /// <summary>Marks the end of a heading.</summary>
    public void Break(int at) => _marks[at] |= Mark.Break;

    /// <summary>The stretch of the given text behind seen characters.</summary>
    public TextSpan Span(int start, int end)
    {
        if (start >= end)
        {
            return new(start < Length ? _offsets[start] : Source.Length, 0);
        }

        int first = _offsets[start], last = _offsets[end - 1];
        return first <= last ? TextSpan.Between(first, last + 1) : new(first, 1);
    }

    /// <summary>The place of a stretch.</summary>
    public TextPlace Place(TextSpan span, NarrativeSection? section)
    {
        int line = _lineStarts.BinarySearch(span.Start);
        line = line >= 0 ? line : ~line - 1;
        return new(span, Source.Substring(span.Start, span.Length), line + 1, span.Start - _lineStarts[line] + 1, section);
    }

    private Mark Append(NarrativeLine line, Mark next)
    {
        int blanks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            i += BookmarkAt(i, line.End);
            if (i >= line.End)
            {
                break;
            }

            char c = Source[i];
            if (CharClass.IsBlank(c))
            {
                blanks += c == '\t' ? 2 : 1;
                continue;
            }

            next |= blanks > 0 ? Mark.Blank : Mark.None;
            next |= blanks > 1 && i > line.Start + blanks ? Mark.Gap : Mark.None;
            _chars[Length] = CharClass.Fold(c);
            _offsets[Length] = i;
            _marks[Length++] = next;
            next = Mark.None;
            blanks = 0;
        }

        return next;
    }

    /// <summary>The length of the mark of a bookmark, which converters put into headings: <c>[bookmark: _Toc1]（一）</c>; 0 where there is none.</summary>
    private int BookmarkAt(int at, int end)
    {
        const string Bookmark = "[bookmark:";
        ReadOnlySpan<char> text = Source.AsSpan(at, end - at);
        return text[0] == '[' && text.StartsWith(Bookmark, StringComparison.Ordinal) ? text.IndexOf(']') + 1 : 0;
    }

    private void SetApart(NarrativeLine line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if (!CharClass.IsDigit(Source[i]))
            {
                continue;
            }

            int start = i;
            while (i + 1 < line.End && (CharClass.IsDigit(Source[i + 1]) || (CharClass.Fold(Source[i + 1]) is '.' or ',' && i + 2 < line.End && CharClass.IsDigit(Source[i + 2]))))
            {
                i++;
            }

            SetAsideNumbers.Add(new(TextSpan.Between(start, i + 1), line.Kind == LineKind.Page ? UnreadReason.Page : UnreadReason.Table));
        }
    }
}
