using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>教育支出（类）N，主要用于高中教育N，初中教育N: names without marks of level, below a name that was told.</summary>
internal sealed partial class ClaimReader
{
    private const int LongestList = 300;

    /// <summary>The group that the names of the sentence's list share, by the name above; remembered since it is asked at each name.</summary>
    private (int Sentence, RowKey Above, RowKey? Group) _shared = (-1, default, null);

    /// <summary>Where the purpose began whose names are parts of a list.</summary>
    private int _listed = -1;

    /// <summary>A name that ends here and lies below the code whose purpose or parts are told.</summary>
    private void TakeNameBelow(int i)
    {
        Subject? around = _s.Mode == Mode.Purpose ? _s.Outer : _s.UnknownName ? _s.Whole : null;
        bool coded = around is { Topic: Topic.Function or Topic.Economic, Code.IsCode: true };
        bool basic = _s.Mode == Mode.Purpose && around is { Topic: Topic.Basic or Topic.Personnel or Topic.Public } && SectionArea == Area.Basic;
        if ((!coded && !basic) || _s.PerUnit || NameFrom(_clauseStart, i) is not { } name)
        {
            return;
        }

        bool economic = basic || around!.Value.Topic == Topic.Economic;
        RowKey? found = basic ? _names.FindAlone(name, economic: true) : One(_names.Below(name, around!.Value.Code, economic)) ?? InSharedGroup(name, around.Value.Code, economic);
        if (found is { } code)
        {
            if (_s.Mode == Mode.Purpose && _listed != _modeStart)
            {
                _listed = _modeStart;
                _lists.Begin(_text.Span(_modeStart, _tokens[_clauseStart].End), _brackets.Count, _section?.Section, isOpenEnded: false);
            }

            Speak(new Subject(economic ? Topic.Economic : Topic.Function, around!.Value.Scope, _year) { Code = code });
        }
    }

    /// <summary>The name between the beginning of a clause and the number; null where more than a name stands there.</summary>
    private string? NameFrom(int from, int to)
    {
        if (to - from > LongestPath)
        {
            return null;
        }

        while (from < to && (KindAt(from) is WordKind.Purpose or WordKind.Among || IsText(from, ":") || IsText(from, "为")))
        {
            from++;
        }

        int last = to;
        while (last > from && (KindAt(last - 1) == WordKind.Glue || IsText(last - 1, "支出") && last - 1 > from && KindAt(last - 2) == WordKind.Level))
        {
            last--;
        }

        for (int n = from; n < last; n++)
        {
            if (KindAt(n) is not (WordKind.Free or WordKind.Noun or WordKind.WeakNoun or WordKind.Unit or WordKind.Basically or WordKind.Self or WordKind.Performance or WordKind.Glue))
            {
                return null;
            }
        }

        int start = from < last ? _tokens[from].Start : 0, end = from < last ? _tokens[last - 1].End : 0;
        return end - start is >= 2 and <= 40 ? _text.Chars[start..end].ToString() : null;
    }

    /// <summary>行政运行, which many 款 have, is that of the one 款 that has all names of the list.</summary>
    private RowKey? InSharedGroup(string name, RowKey above, bool economic)
    {
        if (economic || above.Level != 1)
        {
            return null;
        }

        if (_shared.Sentence != _sentence || _shared.Above != above)
        {
            _shared = (_sentence, above, SharedGroup(above));
        }

        return _shared.Group is { } group ? One(_names.Below(name, group, economic: false)) : null;
    }

    private RowKey? SharedGroup(RowKey above)
    {
        HashSet<int>? groups = null;
        int names = 0;
        for (int n = _clauseStart, clause = n; n < _tokens.Count && n < _clauseStart + LongestList && _tokens[n].Kind is not (WordKind.Stop or WordKind.Semicolon or WordKind.Break or WordKind.Numbering); n++)
        {
            _steps++;
            if (_tokens[n].Kind == WordKind.Comma)
            {
                clause = n + 1;
            }
            else if (_tokens[n].Kind == WordKind.Number && NameFrom(clause, n) is { } name && _names.Below(name, above, economic: false) is { Count: > 0 } codes)
            {
                names++;
                IEnumerable<int> own = codes.Where(c => c.Level == 3).Select(c => c.Code / 100);
                groups = groups is null ? [.. own] : [.. groups.Intersect(own)];
            }
        }

        return names > 1 && groups is { Count: 1 } ? RowKey.OfCode(groups.Single()) : null;
    }

    private static RowKey? One(IReadOnlyList<RowKey> codes) => codes.Count == 1 ? codes[0] : null;
}
