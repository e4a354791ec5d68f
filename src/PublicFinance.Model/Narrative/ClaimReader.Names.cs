using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    /// <summary>Words that a name can have.</summary>
    private const int LongestPath = 24;

    private string _path = "";
    private RowKey? _above;
    private int _pathStart;

    /// <summary>The last 类 or 款 and the depth of the item that named it: items below it may leave it out.</summary>
    private RowKey? _lastAbove;
    private int _lastDepth = -1;
    private SectionContext? _lastSection;
    private int _pathEnd = -1;

    /// <summary>A name without a mark of level that begins the clause and ends here: 行政运行年初预算为N.</summary>
    private void TakeFreeName(int i, bool alone = false)
    {
        if (_s.Gap == 0 || _s.Mode != Mode.Stating || i - _clauseStart is 0 or > 12)
        {
            return;
        }

        int from = _clauseStart;
        bool coded = KindAt(from) == WordKind.Number;
        from += coded || IsText(from, "为") ? 1 : 0;
        int start = _tokens[from].Start, end = _tokens[i].Start;
        if (end - start is < 2 or > 40)
        {
            return;
        }

        string name = _text.Chars[start..end].ToString();
        bool economic = SectionArea == Area.Basic;
        RowKey? found = _names.FindAlone(name, economic);
        if (found is not null && !economic && SectionScope == MoneyScope.All && _names.FindAlone(name, true) is not null)
        {
            // 住房公积金 is a functional and an economic name: only a section of one budget's expenditure says which.
            found = null;
        }

        if (found is { } code)
        {
            Speak(new Subject(economic ? Topic.Economic : Topic.Function, _s.Scope ?? SectionScope, _year) { Code = code });
        }
        else if (Missing(name) is { } word)
        {
            Speak(Make(word.Topic, word.Scope, word.Code));
        }
        else if (KindAt(i - 1) == WordKind.Free && !alone)
        {
            _s.UnknownName = true;
        }
    }

    /// <summary>The one word of the accounts that the text is but for a single character lost in print.</summary>
    private static Word? Missing(string name)
    {
        if (name.Length < 3)
        {
            return null;
        }

        Word? only = null;
        foreach (int index in Vocabulary.WithOneLost(name))
        {
            Word word = Vocabulary.Lexicon.Words[index];
            if (only is { } other && (other.Topic != word.Topic || other.Code != word.Code))
            {
                return null;
            }

            only = word;
        }

        return only;
    }

    /// <summary>A 款 stands below the 类 of the 款 named before it.</summary>
    private static RowKey? Above(RowKey? last, int level) => level == 2 && last is { Level: 2 } group ? RowKey.OfCode(group.Code / 100) : last;

    private void OnLevel(int i, int level)
    {
        Token mark = _tokens[i];
        int from = NameStart(i);
        if (level == 1 || _pathEnd != from)
        {
            _path = "";
            _above = level > 1 && _section is { } section && (section.Section.Depth > _lastDepth || section == _lastSection) ? Above(_lastAbove, level) : null;
        }

        (RowKey Code, bool IsOfYear)? found = null;
        int start = from;
        for (int n = i; n >= 0 && n >= i - LongestPath && _tokens[n].End > from; n--)
        {
            // 用于教育支出（类）: the name begins where the clause does, or behind a word that is no part of a name.
            bool begins = _tokens[n].Start <= from || KindAt(n - 1) is not (WordKind.Free or WordKind.Noun or WordKind.WeakNoun or WordKind.Basically or WordKind.Close or WordKind.Unit);
            int at = Math.Max(_tokens[n].Start, from);
            if (begins && at < mark.Start && _names.Find(_path, _text.Chars[at..mark.Start], level, _above) is { } name)
            {
                found = name;
                start = at;
            }
        }

        _pathStart = _path.Length > 0 ? _pathStart : start;
        ReadOnlySpan<char> written = _text.Chars[start..mark.Start];
        _path += written.Length <= 40 ? written.ToString() : written[^40..].ToString();
        _path += _text.Chars[mark.Start..mark.End].ToString();
        _pathEnd = mark.End;
        if (_modeStart >= _pathStart && _s.Mode != Mode.Stating)
        {
            _s.Mode = Mode.Stating;
            _s.Outer = null;
        }

        RecordName(_pathStart, mark.End, found, level);
        if (_path.Length > 200)
        {
            _path = "";
            _pathEnd = -1;
        }

        SpeakOfName(found, level);
    }

    private void SpeakOfName((RowKey Code, bool IsOfYear)? found, int level)
    {
        if (found is not { } name)
        {
            _s.Current = null;
            _s.UnknownName = true;
            _s.Gap = 0;
            _s.Pending = Pending.None;
            return;
        }

        _above = name.Code;
        if (level < 3)
        {
            (_lastAbove, _lastDepth, _lastSection) = (name.Code, _section?.Section.Depth ?? 0, _section);
        }

        if (_scopeAt >= 0 && _tokens[_scopeAt].Start >= _pathStart)
        {
            _s.Scope = null;        // 其他政府性基金安排的支出（项）: words of the name name no money
        }

        Subject subject = Make(Topic.Function, null, name.Code.Code);
        Speak(subject);
    }

    private void RecordName(int start, int end, (RowKey Code, bool IsOfYear)? found, int level)
    {
        WrittenName name = new(_path, _text.Span(start, end), found?.Code, found?.IsOfYear ?? false);
        bool continues = level > 1 && _writtenNames.Count > 0 && _writtenNames[^1].Span.Start == name.Span.Start;
        if (continues)
        {
            _writtenNames[^1] = name;
        }
        else
        {
            _writtenNames.Add(name);
        }
    }

    /// <summary>Where the name before a mark of level begins: behind the mark before it, or at the beginning of the clause.</summary>
    private int NameStart(int i)
    {
        int start = _tokens[Math.Min(_clauseStart, i)].Start;
        for (int n = i - 1; n >= 0 && n >= i - 24; n--)
        {
            if (IsText(n, "、"))
            {
                continue;       // 驻外使领馆（团、处）（项）: part of a name, or what stands before one
            }

            if (_tokens[n].Kind is WordKind.Level or WordKind.Comma or WordKind.Semicolon or WordKind.Stop or WordKind.Numbering or WordKind.Among || IsText(n, ":"))
            {
                return _tokens[n].End;
            }
        }

        return Math.Max(start, _tokens[Math.Max(0, i - 24)].Start);
    }
}
