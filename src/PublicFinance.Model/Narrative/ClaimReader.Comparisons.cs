namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    private bool _everCompared;

    private void Compare(ComparedWith with)
    {
        _s.Against = with;
        _s.Compared = true;
        _s.Pending = Pending.None;
        _s.ChangeAmountRead = false;
        _s.Gap = 0;
        _everCompared |= with == ComparedWith.LastYear;
    }

    /// <summary>比, 较, 与: compares if last year, a year or a budget follows.</summary>
    private int OnVersus(int i)
    {
        LeavePurpose(i);
        int next = i + 1;
        while (next <= i + 3 && (KindAt(next) is WordKind.Self || IsText(next, "\"")))
        {
            next++;
        }

        bool unnamed = _s.Current is null || (!IsMoney(_s.Current.Value.Topic) && !_s.Used);
        bool afresh = _s.Mode == Mode.Reason && unnamed && i == _clauseStart && (IsText(i, "与") || IsText(i, "同") || IsText(i, "和"));
        if (afresh && KindAt(next) is WordKind.LastYear or WordKind.Number)
        {
            // 主要原因是厉行节约，与上年相比减少N: the reason named nothing that could have changed.
            EndMode(_tokens[i].Start);
        }

        if (KindAt(next) == WordKind.LastYear)
        {
            Compare(ComparedWith.LastYear);
            return _baseAt = SkipMeasure(next + 1);
        }

        if (KindAt(next) == WordKind.Number && IsBudgetOfYear(next))
        {
            _unread.Add(new(SpanOf(_tokens[next]), UnreadReason.Date));
            Compare(ComparedWith.Budget);
            _s.ClauseBudget = true;
            return _baseAt = SkipAlternative(IsText(next + 2, "的") ? next + 3 : next + 2);
        }

        if (KindAt(next) == WordKind.Number && KindAt(next + 1) == WordKind.Unit && WordOf(_tokens[next + 1]).Unit == UnitKind.Date
            && _lexer.Numbers[_tokens[next].Index] is { IsWhole: true, Scaled: > 1900 and < 3000 } year)
        {
            _unread.Add(new(SpanOf(_tokens[next]), UnreadReason.Date));
            if (BudgetWithin(next + 2) is int budget and > 0)
            {
                Compare(ComparedWith.Budget);
                _s.ClauseBudget = true;
                return _baseAt = SkipAlternative(budget + 1);
            }

            if (year.Scaled != _year)
            {
                Compare(ComparedWith.LastYear);
            }

            return _baseAt = SkipMeasure(next + 2);
        }

        if (KindAt(next) == WordKind.Measure && WordOf(_tokens[next]).Measure != FiscalMeasure.Final)
        {
            Compare(ComparedWith.Budget);
            _s.ClauseBudget = true;
            return _baseAt = SkipAlternative(IsText(next + 1, "的") ? next + 2 : next + 1);
        }

        if (KindAt(next) == WordKind.Measure && _s.ClauseBudget)
        {
            _s.ClauseFinal = true;
            return next + 1;
        }

        return i + 1;
    }

    /// <summary>2022年初预算数: the year runs into a word that begins with 年.</summary>
    private bool IsBudgetOfYear(int i) => IsYear(i, _lexer.Numbers[_tokens[i].Index]) && KindAt(i + 1) == WordKind.Measure && WordOf(_tokens[i + 1]).Measure != FiscalMeasure.Final;

    /// <summary>上年决算数为N, 上年公务接待费N: told of last year without a comparison.</summary>
    private void OnLastYear(int i)
    {
        if (_s.Mode != Mode.Stating || i != _clauseStart)
        {
            return;
        }

        _s.ClauseYear = _year - 1;
        if (FigureFollows(i + 1) && _s is { Current: { } subject, Compared: false } && IsMoney(subject.Topic))
        {
            _s.Measure = FiscalMeasure.Final;
            _s.Used = false;
            _s.Gap = 0;
        }
    }

    /// <summary>Where the figure compared with would stand: 较上年决算数N减少.</summary>
    private int _baseAt = -1;

    /// <summary>The token of a budget's name that comes before any other word of sense, or 0.</summary>
    private int BudgetWithin(int i)
    {
        for (int n = i; n < i + 5; n++)
        {
            if (KindAt(n) == WordKind.Measure)
            {
                return WordOf(_tokens[n]).Measure != FiscalMeasure.Final ? n : 0;
            }

            if (KindAt(n) is not (WordKind.Noun or WordKind.Scope or WordKind.Self or WordKind.Glue))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>决算数小于预算数，差值为N: the difference belongs to the direction told before.</summary>
    private void OnDifference()
    {
        if (_claims.Count == 0 || _claims[^1] is not { Figure.IsKnown: false, Kind: ClaimKind.Change } direction || direction.Sentence != _sentence || direction.Direction == Direction.Level)
        {
            return;
        }

        _claims.RemoveAt(_claims.Count - 1);
        Compare(direction.ComparedWith);
        _s.Current = direction.Subject;
        _s.Direction = direction.Direction;
        _s.DirectionSpan = direction.DirectionSpan;
        _s.Pending = Pending.Change;
    }

    private int SkipMeasure(int i)
    {
        while (KindAt(i) == WordKind.Measure && WordOf(_tokens[i]).Measure == FiscalMeasure.Final || IsText(i, "相比") || IsText(i, "年") || IsText(i, "的"))
        {
            i++;
        }

        return SkipAlternative(i);
    }

    /// <summary>较年初预算数（或者上年决算数）: an alternative of the template that was left over.</summary>
    private int SkipAlternative(int i)
    {
        if (KindAt(i) != WordKind.Open || CharAt(_tokens[i + 1].Start) != '或')
        {
            return i;
        }

        for (int n = i + 1; n < i + 8; n++)
        {
            if (KindAt(n) != WordKind.Close)
            {
                continue;
            }

            _statements.Add(new(StatementKind.Placeholder, _text.Span(_tokens[i].Start, _tokens[n].End), _s.Current, Direction.None, _section?.Section));
            return n + 1;
        }

        return i;
    }

    private int OnDirection(int i, Word word)
    {
        Token token = _tokens[i];
        bool weak = token.Kind == WordKind.WeakDirection;
        if (weak && !(_s.Compared && KindAt(i + 1) == WordKind.Number))
        {
            _s.Gap += token.Length;
            return i + 1;
        }

        if (_s.Without && word.Direction != Direction.Level)
        {
            _s.Gap += token.Length;
            return i + 1;
        }

        bool leftOver = KindAt(i + 1) == WordKind.Open && KindAt(i + 2) == WordKind.Direction && KindAt(i + 3) == WordKind.Close;
        _statements.Add(new(StatementKind.Direction, SpanOf(token), ChangeSubject(), word.Direction, _section?.Section));
        if (word.Direction == Direction.Level)
        {
            OnLevelWord(i);
            return i + 1;
        }

        LeavePurpose(i);
        TakeFreeName(i, alone: true);
        if ((IsText(i + 1, "到") || IsText(i + 1, "至")) && KindAt(i + 2) == WordKind.Number && _s.Compared)
        {
            _s.Pending = Pending.None;
            _s.Used = false;
            _s.Measure = FiscalMeasure.Final;
            return i + 2;
        }

        if (!leftOver && IsText(i + 1, "/") && KindAt(i + 2) == WordKind.Direction)
        {
            _statements.Add(new(StatementKind.Placeholder, _text.Span(token.Start, _tokens[i + 2].End), _s.Current, Direction.None, _section?.Section));
        }

        bool continues = _s.Pending == Pending.Change && _s.ChangeAmountRead;
        _s.Direction = word.Direction;
        _s.DirectionSpan = SpanOf(token);
        _s.Pending = Pending.Change;
        _s.ChangeAmountRead = continues;
        return i + 1;
    }

    private void OnLevelWord(int i)
    {
        if (_s.Mode == Mode.Reason || _s.Basically || _s.UnknownName || _s.Gap > 0 || ChangeSubject() is not { } subject || subject.Topic is Topic.Groups or Topic.GroupsJoined or Topic.PersonsAbroad or (>= Topic.Batches and <= Topic.PersonsAccompanying))
        {
            return;
        }

        bool weak = IsText(i, "一致") || IsText(i, "相同") || IsText(i, "相等");
        bool both = _s.ClauseFinal && _s.ClauseBudget;
        if (weak && !both && !_s.Compared)
        {
            return;
        }

        bool budget = both || (_s.Compared && _s.Against == ComparedWith.Budget);
        if (!budget && !_s.Compared && !_everCompared)
        {
            return;
        }

        AddDirectionClaim(i, subject, Direction.Level, budget ? ComparedWith.Budget : ComparedWith.LastYear);
    }

    /// <summary>决算数大于预算数.</summary>
    private int OnComparison(int i, Direction direction)
    {
        int next = i + 1;
        if (KindAt(next) != WordKind.Measure || WordOf(_tokens[next]).Measure == FiscalMeasure.Final || _s.Current is null || _s.Mode == Mode.Reason || _s.UnknownName)
        {
            _s.Gap += _tokens[i].Length;
            return i + 1;
        }

        if (KindAt(i - 1) is WordKind.Basically)
        {
            return next + 1;
        }

        Compare(ComparedWith.Budget);
        _s.Direction = direction;
        _s.DirectionSpan = SpanOf(_tokens[i]);
        _statements.Add(new(StatementKind.Direction, _s.DirectionSpan, ChangeSubject(), direction, _section?.Section));
        if (FigureFollows(next + 1) && direction != Direction.Level)
        {
            _s.Pending = Pending.Change;
        }
        else if (ChangeSubject() is { } subject)
        {
            AddDirectionClaim(i, subject, direction, ComparedWith.Budget);
        }

        return next + 1;
    }

    private void AddDirectionClaim(int i, Subject subject, Direction direction, ComparedWith against) =>
        _claims.Add(new Claim(ClaimKind.Change, subject with { Measure = FiscalMeasure.Final }, default, SpanOf(_tokens[i]))
        {
            Direction = direction,
            DirectionSpan = SpanOf(_tokens[i]),
            ComparedWith = against,
            Sentence = _sentence,
            Section = _section?.Section,
            Whole = _lists.WholeOf(ClaimKind.Change, subject with { Measure = FiscalMeasure.Final }),
        });

    /// <summary>
    /// What a change is told of. 收入总计N，其中年初结转和结余N，较上年减少: the whole, since the change of what was carried over from last year is
    /// last year's own.
    /// </summary>
    private Subject? ChangeSubject() => _s.WholeBefore is { } before ? before
        : _s.Current is { Topic: Topic.Opening } && _s.Whole is { Topic: Topic.Total or Topic.TotalIncome or Topic.TotalExpenditure } whole
        ? whole
        : _s.Current;

    private int OnComplete(int i)
    {
        int next = i + 1;
        while (next <= i + 3 && KindAt(next) is WordKind.Self or WordKind.Glue)
        {
            next++;
        }

        if (KindAt(next) == WordKind.Number && IsBudgetOfYear(next))
        {
            _unread.Add(new(SpanOf(_tokens[next]), UnreadReason.Date));
            next++;
        }

        if (KindAt(next) != WordKind.Measure || _s.Stranger || (_s.Current is null && SectionArea != Area.Performance))
        {
            _s.Gap += _tokens[i].Length;
            return i + 1;
        }

        if (i == _clauseStart && _s.Mode == Mode.Purpose)
        {
            EndMode(_tokens[i].Start);
        }

        FiscalMeasure measure = WordOf(_tokens[next]).Measure;
        _s.Current ??= new Subject(Topic.ProjectAmount, SentenceScope, _year);
        _s.Pending = Pending.Completion;
        _s.Base = _s.Current.Value with { Measure = measure == FiscalMeasure.Final ? FiscalMeasure.Budget : measure };
        _s.Gap = 0;
        return next + 1;
    }

    private int OnWithout(int i)
    {
        for (int n = i + 1; n <= i + 3; n++)
        {
            WordKind kind = KindAt(n);
            if (kind is WordKind.Noun or WordKind.Scope && WordOf(_tokens[n]) is var word)
            {
                Subject subject = kind == WordKind.Scope
                    ? new Subject(Topic.Expenditure, word.Scope ?? SectionScope, _year)
                    : new Subject(word.Topic, word.Scope ?? SectionScope, _year) { Code = word.Code > 0 ? Accounts.RowKey.OfCode(word.Code) : default };
                _statements.Add(new(StatementKind.Nothing, _text.Span(_tokens[i].Start, _tokens[n].End), subject, Direction.None, _section?.Section));
                break;
            }

            if (kind is not (WordKind.Glue or WordKind.Self))
            {
                break;
            }
        }

        return i + 1;
    }
}
