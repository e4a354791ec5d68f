namespace PublicFinance.Model.Narrative;

/// <summary>What the words before a name, the section or the list around it make of it.</summary>
internal sealed partial class ClaimReader
{
    /// <summary>机关运行经费财政拨款支出N, 水利（款）防汛（项），当年支出N: the expenditure of what was just named.</summary>
    private bool IsSaidOfCurrent(int i, Word word)
    {
        if (word.Topic != Topic.Expenditure || _s is not { Mode: Mode.Stating, Used: false, Gap: 0, UnknownName: false, Current: { } current })
        {
            return false;
        }

        if (word.Scope is { } money)
        {
            if (KindAt(i - 1) != WordKind.Noun || current.Topic is not (Topic.OperatingFunds or (>= Topic.Basic and <= Topic.Public)))
            {
                return false;
            }

            _s.Current = current with { Scope = money == MoneyScope.Appropriation && IsOneBudget(SectionScope) ? SectionScope : money };
            return true;
        }

        return current.Topic is Topic.Function or Topic.Economic && FigureFollows(i + 1) && _text.Chars[_tokens[i].End - 1] != '计';
    }

    /// <summary>其他商品和服务支出, 基本建设类项目支出: the text before makes another, narrower name of it.</summary>
    private bool TakeLongerName(int i, Word word)
    {
        if (KindAt(i - 1) != WordKind.Free || i <= _clauseStart)
        {
            return false;
        }

        ReadOnlySpan<char> before = _text.Chars[_tokens[i - 1].Start.._tokens[i - 1].End];
        bool narrower = word.Topic is >= Topic.Basic and <= Topic.Public && before[^1] is '类' or '性' or '型' && !before.EndsWith("分类");
        if (word.Code > 0)
        {
            bool economic = word.Topic == Topic.Economic;
            if (_tokens[i].End - _tokens[_clauseStart].Start <= 40 && _names.FindAlone(_text.Chars[_tokens[_clauseStart].Start.._tokens[i].End].ToString(), economic) is { } code)
            {
                Speak(Make(word.Topic, null, code.Code));
                return true;
            }

            narrower = before.EndsWith("其他") || before.EndsWith("其它");
        }

        if (!narrower)
        {
            return false;
        }

        _s.Current = null;
        _s.UnknownName = true;
        return true;
    }

    /// <summary>（一）基本支出情况，用于保障机构运转的日常支出N: the first amount of a section on one kind of expenditure, told by what it is for.</summary>
    private bool TakeSectionTopic(int i, Topic topic)
    {
        if (topic != Topic.Expenditure || _s.Mode != Mode.Purpose || _claims.Count > _sectionClaims || _s.Outer is not { Topic: Topic.Basic or Topic.Project } outer
            || outer.Topic != _section?.Topic || !FigureFollows(i + 1))
        {
            return false;
        }

        EndMode(_tokens[i].Start);
        Speak(outer);
        return true;
    }

    /// <summary>The number of claims before the section.</summary>
    private int _sectionClaims;

    /// <summary>国内公务接待N批次N人次，共计N万元: nothing but connecting words stands before the amount.</summary>
    private void TakeCounted(int i)
    {
        if (i == _clauseStart || _s.Counted is not { } counted || !IsReception(_s.Current) || _s.Gap > 0)
        {
            return;
        }

        for (int n = i - 1; n >= _clauseStart; n--)
        {
            if (KindAt(n) != WordKind.Glue || i - n > 4)
            {
                return;
            }
        }

        Speak(counted);
    }

    /// <summary>The money of the whole whose parts stand in the items below: 财政拨款“三公”经费…其中：, 1.公务接待费….</summary>
    private MoneyScope? ItemScope => _items is { } items && _section is { } section && section.Section.Depth > items.Depth ? items.Scope : null;

    private (MoneyScope Scope, int Depth)? _items;

    /// <summary>The total that 支出预算数 or 收入决算数 names by itself.</summary>
    private Topic? SideOf(int i) => _text.Chars[_tokens[i].Start.._tokens[i].End] switch
    {
        ['支', '出', ..] => Topic.Expenditure,
        ['收', '入', ..] => SectionScope == MoneyScope.All ? Topic.Income : Topic.AppropriationIncome,
        _ => null,
    };
}
