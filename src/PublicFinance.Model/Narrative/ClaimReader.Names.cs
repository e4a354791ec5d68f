using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    private string _path = "";
    private RowKey? _above;
    private int _pathStart;
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
        from += coded ? 1 : 0;
        int start = _tokens[from].Start, end = _tokens[i].Start;
        if (end - start is < 2 or > 40)
        {
            return;
        }

        string name = _text.Chars[start..end].ToString();
        bool economic = SectionArea == Area.Basic;
        RowKey? found = _names.FindAlone(name, economic);
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

    private void OnLevel(int i, int level)
    {
        Token mark = _tokens[i];
        int from = NameStart(i);
        if (level == 1 || _pathEnd != from || _above is null)
        {
            if (level == 1 || _pathEnd != from)
            {
                _path = "";
                _above = null;
            }
        }

        ReadOnlySpan<char> name = _text.Chars[from..mark.Start];
        (RowKey Code, bool IsOfYear)? found = _names.Find(_path, name, level, _above);
        int start = _path.Length > 0 ? _pathStart : from;
        _pathStart = start;
        _path += name.Length <= 40 ? name.ToString() : name[^40..].ToString();
        _path += _text.Chars[mark.Start..mark.End].ToString();
        _pathEnd = mark.End;
        if (_modeStart >= start && _s.Mode != Mode.Stating)
        {
            _s.Mode = Mode.Stating;
            _s.Outer = null;
        }

        if (_path.Length > 200)
        {
            _path = "";
            _pathEnd = -1;
        }

        RecordName(start, mark.End, found, level);
        if (found is { } code)
        {
            _above = code.Code;
            Speak(new Subject(Topic.Function, _s.Scope ?? SectionScope, _year) { Code = code.Code });
        }
        else
        {
            _s.Current = null;
            _s.UnknownName = true;
            _s.Gap = 0;
            _s.Pending = Pending.None;
        }
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
            if (_tokens[n].Kind is WordKind.Level or WordKind.Comma or WordKind.Semicolon or WordKind.Stop or WordKind.Numbering or WordKind.Among || IsText(n, ":"))
            {
                return _tokens[n].End;
            }
        }

        return Math.Max(start, _tokens[Math.Max(0, i - 24)].Start);
    }
}
