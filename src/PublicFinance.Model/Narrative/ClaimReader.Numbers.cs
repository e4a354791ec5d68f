using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    private UnitKind _moneyUnit = UnitKind.None;

    private int OnNumber(int i)
    {
        Token token = _tokens[i];
        NumberText number = _lexer.Numbers[token.Index];
        int next = i + 1;
        Word word = KindAt(next) == WordKind.Unit ? WordOf(_tokens[next]) : default;
        UnitKind unit = word.Unit;
        bool code = unit == UnitKind.None && IsCode(i, number);
        UnreadReason? why = number.IsTooLarge ? UnreadReason.TooLarge
            : unit == UnitKind.Date || IsYear(i, number) || IsReference(i) ? UnreadReason.Date
            : code ? UnreadReason.Code
            : SectionArea == Area.Glossary || _s.Norm || (SectionArea == Area.Attachment && unit != UnitKind.Score) ? UnreadReason.FreeText
            : _s.PerUnit ? UnreadReason.NoSubject
            : unit switch
            {
                UnitKind.Yuan or UnitKind.TenThousandYuan or UnitKind.HundredMillionYuan => OnMoney(i, number, unit),
                UnitKind.Percent => OnPercent(i, number, missing: false),
                UnitKind.None => OnBare(i, number),
                UnitKind.Points => UnreadReason.Unit,
                _ => OnCount(i, number, unit),
            };
        if (why == UnreadReason.Code)
        {
            next = TakeCode(i, (int)number.Scaled);
        }

        if (unit == UnitKind.Date && IsYear(i, number) && (number.Scaled == _year || number.Scaled == _year - 1))
        {
            _s.ClauseYear = (int)number.Scaled;
        }

        if (why is { } reason)
        {
            _unread.Add(new(SpanOf(token), reason));
            _s.Gap += reason is UnreadReason.Date or UnreadReason.Code ? 0 : 1;
        }
        else
        {
            _s.Gap = 0;
        }

        _s.About = false;
        return unit == UnitKind.None ? next : SkipAbout(next + 1);
    }

    private int SkipAbout(int i) => IsText(i, "左右") ? i + 1 : i;

    /// <summary>2024年初预算: the year before a word that begins with 年.</summary>
    private bool IsYear(int i, NumberText number) => number is { IsWhole: true, IsNegative: false, Scaled: > 1948 and < 3000 }
        && _tokens[i].End < _text.Length && _text.Chars[_tokens[i].End] == '年';

    /// <summary>〔2021〕8号, 第3条: part of a reference.</summary>
    private bool IsReference(int i)
    {
        int start = _tokens[i].Start, end = _tokens[i].End;
        char before = start > 0 ? _text.Chars[start - 1] : '\0', after = end < _text.Length ? _text.Chars[end] : '\0';
        return before is '第' or '[' || after is ']' or '号' or '届' or '期' or '周' or '条' || (before == '-' && after != '%' && char.IsAsciiDigit(start > 1 ? _text.Chars[start - 2] : '\0'))
            || (char.IsAsciiLetter(before) && before != 'X');
    }

    private bool IsCode(int i, NumberText number) => number is { IsWhole: true, IsNegative: false, Scaled: (>= 201 and <= 399) or (>= 20_101 and <= 39_999) or (>= 2_010_101 and <= 2_999_999) }
        && (i == _clauseStart || KindAt(i - 1) is WordKind.Open) && KindAt(i + 1) is WordKind.Noun or WordKind.WeakNoun or WordKind.Free or WordKind.Basically;

    /// <summary>2210201住房公积金, （2210201）住房公积金, 住房公积金（2210201）: the code and the name behind it; the token behind both.</summary>
    private int TakeCode(int i, int code)
    {
        int next = i + 1;
        int length = next < _tokens.Count ? _names.NameLength(code, _text.Chars[_tokens[next].Start..]) : 0;
        int end = next < _tokens.Count ? _tokens[next].Start + length : 0;
        while (next < _tokens.Count && _tokens[next].Start < end)
        {
            next++;
        }

        if (length > 0 || KindAt(i) == WordKind.Close)
        {
            bool economic = code is (>= 300 and < 400) or (>= 30_000 and < 40_000);
            Speak(new Subject(economic ? Topic.Economic : Topic.Function, SectionScope, _year) { Code = Accounts.RowKey.OfCode(code) });
        }

        return next;
    }

    private UnreadReason? Refuse() => _s.UnknownName ? UnreadReason.UnknownName
        : _s.Mode != Mode.Stating ? UnreadReason.FreeText
        : UnreadReason.NoSubject;

    private UnreadReason? OnMoney(int i, NumberText number, UnitKind unit)
    {
        if (KindAt(i + 2) == WordKind.ThresholdEnd || (KindAt(i + 2) == WordKind.Open && IsText(i + 3, "含") && KindAt(i + 4) == WordKind.Close))
        {
            return UnreadReason.Threshold;
        }

        if (_s.Pending == Pending.Share || KindAt(i + 2) == WordKind.Free && _text.Chars[_tokens[i + 2].Start] == '/')
        {
            return Refuse();
        }

        if (Money(number, unit, i) is not { } figure)
        {
            return UnreadReason.TooLarge;
        }

        _moneyUnit = unit;
        if (i == _baseAt && _s.Compared && _s.Current is { } compared && IsMoney(compared.Topic) && !_s.UnknownName)
        {
            Subject told = _s.Against == ComparedWith.Budget ? compared with { Measure = FiscalMeasure.Budget } : compared with { Year = _year - 1, Measure = FiscalMeasure.Final };
            Add(ClaimKind.Amount, told, figure, i, unit);
            return null;
        }

        if (_s.Pending == Pending.Completion && _s.Base is { } budget && _s.Gap == 0)
        {
            Add(ClaimKind.Amount, budget, figure, i, unit);
            return null;
        }

        if (_s.Pending == Pending.Change && !_s.ChangeAmountRead)
        {
            return AddChange(ClaimKind.Change, figure, i, unit);
        }

        if (_s.Pending == Pending.None)
        {
            TakeFreeName(i);
            TakeNameBelow(i);
            TakeCounted(i);
            TakeScope(i);
        }

        _s.Stranger |= _s.Gap > 0 && _s.Mode == Mode.Stating && (_s.ClauseBudget || _s.ClauseFinal);
        if (_s.Mode == Mode.Reason && IsText(_clauseStart - 1, "、"))
        {
            return Refuse();        // 压缩办公费N、会议费N: amounts by which something changed
        }

        if (_s.Current is not { } subject || _s.Gap > 0 || _s.UnknownName || !IsMoney(subject.Topic) || (_s.Used && !IsBoth(subject, i)))
        {
            return Refuse();
        }

        subject = subject with { Measure = _s.Measure, Year = _s.ClauseYear > 0 ? _s.ClauseYear : subject.Year };
        Add(ClaimKind.Amount, subject, figure, i, unit);
        _s.Nearest = subject;
        _s.Used = true;
        _s.Pending = Pending.None;
        return null;
    }

    /// <summary>收、支总计各是N，N: one amount for each side.</summary>
    private bool IsBoth(Subject subject, int i) => subject.Topic == Topic.Total && KindAt(i - 1) is WordKind.Comma or WordKind.Versus && KindAt(i - 2) == WordKind.Unit && KindAt(i - 3) == WordKind.Number
        && _s.Nearest == subject && _claims.Count > 0 && _claims[^1].Subject == subject && (_claims.Count < 2 || _claims[^2].Subject != subject || _claims[^2].Sentence != _sentence);

    private UnreadReason? OnPercent(int i, NumberText number, bool missing)
    {
        if (number.Decimals > 7)
        {
            return UnreadReason.TooLarge;
        }

        Figure figure = Figure.Printed(number.Scaled * Precision.OfRate(number.Decimals).Step, Precision.OfRate(number.Decimals), PlaceOf(i));
        if (Math.Abs(number.Scaled) > 1_000_000_000_000)
        {
            return UnreadReason.TooLarge;
        }

        UnitKind unit = missing ? UnitKind.None : UnitKind.Percent;
        if (_s.Mode == Mode.Reason && _s.Current is null)
        {
            return UnreadReason.FreeText;
        }

        switch (_s.Pending)
        {
            case Pending.Share when _s.Current is { } part && !_s.UnknownName && !_s.Stranger && IsMoney(part.Topic):
                Add(ClaimKind.Share, part with { Measure = _s.Measure }, figure, i, unit, _s.Base);
                _lists.AddShare(part);
                _s.Pending = Pending.None;
                return null;
            case Pending.Completion when _s.Current is { } done && !_s.UnknownName && _s.Gap == 0 && IsMoney(done.Topic):
                Add(ClaimKind.Completion, done with { Measure = FiscalMeasure.Final }, figure, i, unit, _s.Base);
                _s.Pending = Pending.None;
                return null;
            case Pending.Change:
                return AddChange(ClaimKind.ChangeRate, figure, i, unit);
            default:
                return Refuse();
        }
    }

    private UnreadReason? AddChange(ClaimKind kind, Figure figure, int i, UnitKind unit)
    {
        if (_s.Gap > 0 || _s.UnknownName || _s.Stranger || ChangeSubject() is not { } subject || (_s.Mode == Mode.Purpose && !_s.Compared))
        {
            return Refuse();
        }

        if (!IsMoney(subject.Topic) && kind == ClaimKind.Change && figure.Measure != Amounts.Measure.Count)
        {
            // 公务接待N批次N人次，比上年减少N万元
            if (_s.Counted is not { } counted)
            {
                return Refuse();
            }

            _s.Current = subject = counted;
        }

        if (!_s.Compared && _s.Mode == Mode.Stating && !_everCompared && kind == ClaimKind.Change && _s.Current is null)
        {
            return UnreadReason.NoSubject;
        }

        if (_s.Direction == Direction.Down && figure.Value > 0)
        {
            figure = figure.WithValue(-figure.Value);
        }

        Claim claim = NewClaim(kind, subject with { Measure = FiscalMeasure.Final, Year = _year }, figure, i, unit) with
        {
            Direction = _s.Direction,
            DirectionSpan = _s.DirectionSpan,
            ComparedWith = _s.Compared ? _s.Against : ComparedWith.LastYear,
            Nearest = _s.Current is { } current && current != subject ? current : null,
        };
        _claims.Add(claim);
        _s.ChangeAmountRead = kind == ClaimKind.Change;
        _s.Pending = kind == ClaimKind.Change ? Pending.Change : Pending.None;
        return null;
    }

    /// <summary>A number without a unit: a share or rate that lost its %, an amount that lost its unit, points.</summary>
    private UnreadReason? OnBare(int i, NumberText number)
    {
        bool ends = KindAt(i + 1) is WordKind.Comma or WordKind.Semicolon or WordKind.Stop or WordKind.Close or WordKind.Break or WordKind.Numbering;
        bool bracketed = KindAt(i + 1) == WordKind.Open && KindAt(i + 2) == WordKind.Unit && KindAt(i + 3) == WordKind.Close;
        UnitKind money = bracketed ? WordOf(_tokens[i + 2]).Unit : _moneyUnit;
        bool quoted = IsText(i + 1, "\"") && _s.Current is { Topic: Topic.ScoreTotal };
        if (_s.Current is { Topic: Topic.ScoreTotal or Topic.ScoreItem or Topic.AverageScore } && (quoted || ends) && _s.Gap == 0 && _s.Pending == Pending.None && !_s.Used)
        {
            return AddScore(i, number, UnitKind.None);
        }

        if (!ends && !bracketed)
        {
            return Refuse();
        }

        if (_s.Pending is Pending.Share or Pending.Completion || (_s.Pending == Pending.Change && (_s.ChangeAmountRead || IsRateWord()) && !number.IsWhole))
        {
            return OnPercent(i, number, missing: true);
        }

        if (number.IsWhole || _s.Pending != Pending.None || money is not (UnitKind.Yuan or UnitKind.TenThousandYuan or UnitKind.HundredMillionYuan) || _s.Current is not { } subject || _s.Gap > 0 || _s.Used || _s.UnknownName
            || !IsMoney(subject.Topic) || _s.Mode != Mode.Stating || Money(number, money, i) is not { } figure || KindAt(i + 1) is WordKind.Break or WordKind.Numbering)
        {
            return UnreadReason.Unit;
        }

        Add(ClaimKind.Amount, subject with { Measure = _s.Measure }, figure, i, UnitKind.None);
        _s.Used = true;
        return null;
    }

    private bool IsRateWord()
    {
        ReadOnlySpan<char> word = _s.DirectionSpan.In(_text.Source);
        return word.Contains('率') || word.Contains('幅') || word.Contains("比例", StringComparison.Ordinal);
    }

    private int OnThreshold(int i)
    {
        int next = i + 1;
        while (next <= i + 2 && KindAt(next) is WordKind.Glue or WordKind.About)
        {
            next++;
        }

        if (KindAt(next) != WordKind.Number)
        {
            _s.Gap += _tokens[i].Length;
            return i + 1;
        }

        NumberText number = _lexer.Numbers[_tokens[next].Index];
        _unread.Add(new(SpanOf(_tokens[next]), UnreadReason.Threshold));
        long value = number.IsWhole ? number.Scaled : 0;
        bool bound = KindAt(next + 2) == WordKind.ThresholdEnd || (KindAt(next + 2) == WordKind.Open && IsText(next + 3, "含"));
        if (KindAt(next + 1) == WordKind.Unit && WordOf(_tokens[next + 1]).Unit == UnitKind.TenThousandYuan && bound && value is 50 or 100)
        {
            Speak(Make(value == 50 ? Topic.Equipment50 : Topic.Equipment100, null, 0));
            _s.Area = Area.Assets;
            next++;
        }

        next++;
        while (KindAt(next) == WordKind.ThresholdEnd || IsText(next, "(含)"))
        {
            next++;
        }

        return next;
    }

    private UnitKind FirstMoneyUnit()
    {
        foreach (Token token in _tokens)
        {
            UnitKind unit = token.Kind == WordKind.Unit ? WordOf(token).Unit : UnitKind.None;
            if (unit is UnitKind.Yuan or UnitKind.TenThousandYuan or UnitKind.HundredMillionYuan)
            {
                return unit;
            }
        }

        return UnitKind.None;
    }

    private static bool IsMoney(Topic topic) => topic is < Topic.Groups or (>= Topic.OperatingFunds and <= Topic.SmeOther) or Topic.ProjectAmount;

    private Figure? Money(NumberText number, UnitKind unit, int i)
    {
        AmountUnit money = unit switch { UnitKind.Yuan => AmountUnit.Yuan, UnitKind.TenThousandYuan => AmountUnit.TenThousandYuan, _ => AmountUnit.HundredMillionYuan };
        if (number.Decimals > money.MaxDecimals())
        {
            return null;
        }

        Precision precision = Precision.Of(money, number.Decimals);
        Int128 value = (Int128)number.Scaled * precision.Step;
        return Figure.CanTell(value) ? Figure.Printed((long)value, precision, PlaceOf(i)) : null;
    }

    private TextPlace PlaceOf(int i) => _text.Place(SpanOf(_tokens[i]), _section?.Section);

    private Claim NewClaim(ClaimKind kind, Subject subject, Figure figure, int i, UnitKind unit) => new(kind, subject, figure, SpanOf(_tokens[i]))
    {
        Unit = unit == UnitKind.None ? "" : _text.Chars[_tokens[i + 1].Start.._tokens[i + 1].End].ToString(),
        UnitIsMissing = unit == UnitKind.None,
        IsApproximate = _s.About || IsText(i + 2, "左右"),
        IsInReason = _s.Mode == Mode.Reason,
        Sentence = _sentence,
        Section = _section?.Section,
        Whole = _lists.WholeOf(kind, subject),
    };

    private void Add(ClaimKind kind, Subject subject, Figure figure, int i, UnitKind unit, Subject? @base = null)
    {
        _claims.Add(NewClaim(kind, subject, figure, i, unit) with { Base = @base });
        if (kind is ClaimKind.Amount or ClaimKind.Count && _s.Mode != Mode.Reason)
        {
            _lists.Add(_claims.Count - 1);
        }
    }
}
