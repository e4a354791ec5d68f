using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    private void OnNoun(int i, Word word)
    {
        Topic topic = word.Topic;
        if (_s.PerUnit)
        {
            return;
        }

        if (_s.Pending is Pending.Share)
        {
            _s.Base = Make(topic, word.Scope, word.Code);
            return;
        }

        if (_s.Pending is Pending.Completion)
        {
            return;
        }

        if (topic == Topic.OtherExpenditure && (KindAt(i + 1) == WordKind.Level || (_s.Current?.Topic == Topic.Function && KindAt(i + 1) != WordKind.Open)))
        {
            word = word with { Value = (int)Topic.Function, Code = 229 };
            topic = Topic.Function;
        }

        if (topic == Topic.VehiclesOwned && SectionArea is Area.ThreePublic or Area.Vehicles)
        {
            topic = Topic.VehiclesHeld;
        }

        if (!Fits(topic, i))
        {
            _s.Gap += _tokens[i].Length;
            return;
        }

        if (IsSaidOfCurrent(i, word) || TakeLongerName(i, word))
        {
            return;
        }

        _s.Area = AreaOf(topic, _s.Area);
        _s.Scope = ScopeBefore(i);
        _side = topic is Topic.TotalIncome or (>= Topic.Income and <= Topic.UseOfSurplus) ? 1 : topic is Topic.TotalExpenditure or (>= Topic.Expenditure and <= Topic.SurplusDistribution) ? 2 : _side;
        _s.Foreign = topic is Topic.ReceptionForeign or Topic.ForeignBatches or Topic.ForeignPersons || (_s.Foreign && topic is Topic.Batches or Topic.PersonsReceived);
        Subject subject = Make(topic, word.Scope, word.Code);
        bool ofSection = topic == Topic.AppropriationIncome && subject.Scope == SectionScope && SectionScope is MoneyScope.Appropriation or MoneyScope.Funds or MoneyScope.Capital;
        Speak(ofSection ? subject with { Topic = Topic.Income } : subject);
        if (KindAt(i - 1) == WordKind.Direction && WordOf(_tokens[i - 1]).Direction is (Direction.Up or Direction.Down) and var direction && IsMoney(topic))
        {
            // 增加公用经费N: the change of what is named behind the word
            (_s.Direction, _s.DirectionSpan, _s.Pending) = (direction, SpanOf(_tokens[i - 1]), Pending.Change);
        }
    }

    private void OnWeakNoun(int i, Word word)
    {
        if (TakeSectionTopic(i, word.Topic))
        {
            return;
        }

        _side = word.Topic == Topic.Income ? 1 : word.Topic == Topic.Expenditure ? 2 : _side;
        bool qualified = i == _clauseStart || KindAt(i - 1) is WordKind.Scope or WordKind.Self or WordKind.Among || (KindAt(i - 1) == WordKind.Unit && KindAt(i - 2) == WordKind.Number);
        Topic topic = word.Topic;
        bool fits = topic switch
        {
            Topic.Expenditure when IsReception(_s.Current) => FigureFollows(i + 1),
            Topic.Purchase or Topic.Running => _s.Area == Area.Vehicles,
            Topic.Expenditure or Topic.Income => ScopeBefore(i) is not null || (_s.Mode == Mode.Stating && SectionArea is Area.None or Area.Accounts && qualified && _s.Pending == Pending.None && FigureFollows(i + 1)),
            Topic.Total => KindAt(i + 1) == WordKind.Measure && FigureFollows(i + 1),
            >= Topic.ProjectGradeExcellent and <= Topic.ProjectGradePoor => _s.Area == Area.Performance && KindAt(i + 1) == WordKind.Number && IsText(i + 2, "个"),
            Topic.Projects => _s.Area == Area.Performance,
            Topic.ProjectAmount => _s.Area == Area.Performance && i == _clauseStart && _s.Current is { Topic: Topic.Projects } && FigureFollows(i + 1),
            Topic.VehiclesOwned => _s.Area == Area.Assets,
            Topic.Closing => _s.Whole is { Topic: Topic.Opening or Topic.Closing },
            Topic.Units => SectionArea == Area.Staffing && (IsText(i, "预算单位") ? FigureFollows(i + 1) : KindAt(i + 1) == WordKind.Comma && FigureFollows(i + 2)),
            Topic.MicroContracts => _s.Whole is { Topic: Topic.SmeContracts or Topic.SmeReserved or Topic.SmeAwarded } && (FigureFollows(i + 1) || KindAt(i + 1) == WordKind.AmountOf),
            Topic.PostsAdmin or Topic.PostsInstitution => _s.Whole is { Topic: Topic.Posts } && _s.Current is { Topic: >= Topic.Posts and <= Topic.PostsInstitution } && KindAt(i + 1) == WordKind.Number,
            _ => _s.Area == Area.Procurement,
        };
        if (!fits)
        {
            _s.Gap += topic is Topic.Expenditure or Topic.Income or Topic.ProjectAmount ? 0 : _tokens[i].Length;
            return;
        }

        if (topic == Topic.Expenditure && IsReception(_s.Current) && _s.Counted is { } counted && FigureFollows(i + 1))
        {
            // 国内公务接待N批次N人次，共计支出N万元
            Speak(counted);
            return;
        }

        MoneyScope? scope = ScopeBefore(i) ?? word.Scope;
        topic = topic switch
        {
            Topic.Income when scope is not null => Topic.AppropriationIncome,
            Topic.Closing => _s.Whole!.Value.Topic,
            Topic.MicroContracts => _s.Whole!.Value.Topic switch { Topic.SmeReserved => Topic.MicroReserved, Topic.SmeAwarded => Topic.MicroAwarded, _ => topic },
            _ => topic,
        };

        OnNoun(i, word with { Kind = WordKind.Noun, Value = (int)topic, Scope = scope });
    }

    private static bool IsReception(Subject? subject) => subject is { Topic: >= Topic.Batches and <= Topic.PersonsAccompanying };

    /// <summary>True if a number comes next, but for words that only connect.</summary>
    private bool FigureFollows(int i)
    {
        for (int n = 0; n < 4 && KindAt(i + n) is WordKind.Glue or WordKind.Measure or WordKind.About; n++)
        {
            if (KindAt(i + n + 1) == WordKind.Number)
            {
                return true;
            }
        }

        return KindAt(i) == WordKind.Number;
    }

    /// <summary>Words that mean a topic only in their own part of the document.</summary>
    private bool Fits(Topic topic, int i) => topic switch
    {
        Topic.Batches or Topic.PersonsReceived => _s.Area is Area.Reception or Area.ThreePublic or Area.Vehicles or Area.Abroad,
        Topic.VehiclesBought or Topic.VehiclesHeld or Topic.PersonsAccompanying => _s.Area is not (Area.Staffing or Area.Performance or Area.Procurement),
        Topic.Groups => _s.Area is not Area.Reception || _text.Chars[_tokens[i].Start.._tokens[i].End].Contains('出'),
        Topic.VehiclesOwned => _s.Area is not Area.Performance,
        >= Topic.Projects and <= Topic.ScoreItem => _s.Area == Area.Performance || (topic == Topic.ScoreTotal && (_s.Area == Area.None || SectionArea == Area.Attachment)),
        >= Topic.Units and <= Topic.Students => _s.Area is Area.Staffing or Area.None or Area.Basic || SectionArea is Area.Staffing or Area.None,
        Topic.OtherExpenditure or Topic.OtherIncome => SectionArea is Area.None or Area.Accounts or Area.Basic,
        Topic.Goods or Topic.Works or Topic.Services => _s.Area is Area.Procurement,
        _ => true,
    };

    private static Area AreaOf(Topic topic, Area area) => topic switch
    {
        Topic.ThreePublic => Area.ThreePublic,
        Topic.Abroad or Topic.Groups or Topic.GroupsJoined or Topic.PersonsAbroad => Area.Abroad,
        Topic.Vehicles or Topic.Purchase or Topic.Running or Topic.VehiclesBought or Topic.VehiclesHeld => Area.Vehicles,
        >= Topic.Reception and <= Topic.ReceptionForeign => Area.Reception,
        >= Topic.Batches and <= Topic.PersonsAccompanying => Area.Reception,
        Topic.Meeting or Topic.Training => area,
        Topic.OperatingFunds => Area.OperatingFunds,
        >= Topic.Procurement and <= Topic.SmeOther => Area.Procurement,
        >= Topic.VehiclesOwned and <= Topic.Equipment100 => Area.Assets,
        >= Topic.Units and <= Topic.Students => Area.Staffing,
        >= Topic.Projects and <= Topic.ScoreItem => Area.Performance,
        _ => area is Area.Performance or Area.Procurement or Area.Assets ? area : Area.Accounts,
    };

    private Subject Make(Topic topic, MoneyScope? named, int code)
    {
        MoneyScope scope = topic switch
        {
            Topic.Meeting or Topic.Training when SectionArea is not (Area.ThreePublic or Area.Abroad or Area.Vehicles or Area.Reception) => named ?? _s.Scope ?? SectionScope,
            Topic.OperatingFunds or (>= Topic.Procurement and <= Topic.ScoreItem) => named ?? _s.Scope ?? (SectionArea == Area.Performance ? SentenceScope : MoneyScope.All),
            >= Topic.ThreePublic and <= Topic.PersonsAccompanying => named ?? _s.Scope ?? ItemScope ?? (SectionScope != MoneyScope.All ? SectionScope : InheritedThreePublic()),
            Topic.AppropriationIncome => named ?? _s.Scope switch { MoneyScope.Appropriation or null => SectionScope, { } s => s },
            _ => named ?? _s.Scope ?? (SectionScope == MoneyScope.All && topic is Topic.Function or Topic.Economic or Topic.Basic or Topic.Project or Topic.Personnel or Topic.Public
                ? _s.Whole?.Scope ?? _s.Outer?.Scope ?? ItemScope ?? MoneyScope.All : SectionScope),
        };
        if (topic is Topic.OperatingFunds or (>= Topic.Procurement and <= Topic.ScoreItem) && SectionArea != Area.Performance)
        {
            scope = MoneyScope.All;
        }

        if (scope == MoneyScope.Appropriation && topic <= Topic.Public && IsOneBudget(SectionScope) && _s.Pending != Pending.Share)
        {
            scope = SectionScope;
        }

        _s.Scope = null;
        var subject = new Subject(topic, scope, _s.ClauseYear > 0 ? _s.ClauseYear : _year) { Code = code > 0 ? RowKey.OfCode(code) : default };
        return _s is { ClauseYear: 0, ListYear: > 0, Whole: { } whole } && TopicParts.IsPart(whole, subject with { Year = _s.ListYear }) ? subject with { Year = _s.ListYear } : subject;
    }

    private static bool IsOneBudget(MoneyScope scope) => scope is MoneyScope.General or MoneyScope.Funds or MoneyScope.Capital;

    private int _scopeAt = -1;

    /// <summary>1 after words of income, 2 after words of expenditure.</summary>
    private int _side;

    /// <summary>The money that is named right before, years and quotation marks aside.</summary>
    private MoneyScope? ScopeBefore(int i)
    {
        if (_scopeAt < 0 || i - _scopeAt > 4 || _scopeAt >= i)
        {
            return null;
        }

        for (int n = _scopeAt + 1; n < i; n++)
        {
            if (KindAt(n) is not (WordKind.Number or WordKind.Unit or WordKind.Self) && !IsText(n, "\""))
            {
                return null;
            }
        }

        return WordOf(_tokens[_scopeAt]).Scope;
    }

    /// <summary>一般公共预算财政拨款N万元: revenue or expenditure of that budget, as the words before speak of either.</summary>
    private void TakeScope(int i)
    {
        if (_scopeAt < 0 || ScopeBefore(i) is not { } scope || _side == 0 || i - _scopeAt > 2)
        {
            return;
        }

        if (_side == 1)
        {
            Speak(new Subject(Topic.AppropriationIncome, scope == MoneyScope.Appropriation ? SectionScope : scope, _year));
        }
        else
        {
            Speak(new Subject(Topic.Expenditure, scope, _year));
        }
    }

    private MoneyScope InheritedThreePublic() => _s.Current is { Topic: >= Topic.ThreePublic and <= Topic.PersonsAccompanying } c ? c.Scope : MoneyScope.General;

    /// <summary>In the performance section the budget that a sentence names, up to its next semicolon, holds for what it counts.</summary>
    private MoneyScope SentenceScope
    {
        get
        {
            if (_sentenceScope.Sentence != _sentence || _sentenceScope.Start != _partStart)
            {
                MoneyScope inherited = _sentenceScope.Sentence == _sentence ? _sentenceScope.Scope : MoneyScope.All;
                _sentenceScope = (_sentence, _partStart, inherited);
                for (int i = _partStart; i < _tokens.Count && _tokens[i].Kind is not (WordKind.Stop or WordKind.Break or WordKind.Numbering or WordKind.Semicolon); i++)
                {
                    _steps++;
                    if (_tokens[i].Kind is WordKind.Scope or WordKind.Noun && WordOf(_tokens[i]).Scope is { } scope)
                    {
                        _sentenceScope.Scope = scope;
                        break;
                    }
                }
            }

            return _sentenceScope.Scope;
        }
    }

    /// <summary>The first token of the sentence, or behind its last semicolon.</summary>
    private int _partStart;

    private (int Sentence, int Start, MoneyScope Scope) _sentenceScope = (-1, -1, MoneyScope.All);

    private void Speak(Subject subject)
    {
        if (_s.Mode == Mode.Stating && _s.Current is { } old && old != subject && !_s.Used)
        {
            _s.Used = false;
        }

        _s.Counted = !IsMoney(subject.Topic) ? _s.Current is { } money && IsMoney(money.Topic) ? money : _s.Counted : null;
        _s.WholeBefore = null;
        _s.Stranger = false;
        _s.Current = subject;
        _s.UnknownName = false;
        _s.Gap = 0;
        _s.Used = false;
        _s.Measure = FiscalMeasure.Final;
        _s.Pending = Pending.None;
        _s.ChangeAmountRead = false;
        _s.Direction = Direction.None;
    }

    private void OnMeasure(int i, FiscalMeasure measure)
    {
        if (_s.Pending is Pending.Share)
        {
            _s.Base = _s.Current is { } whole ? whole with { Measure = measure } : null;
            return;
        }

        if (measure != FiscalMeasure.Final && IsText(i - 1, "为") && IsText(i + 1, "的") && KindAt(i + 2) == WordKind.Number && IsText(i + 3, "%") && _s.Current is { } done)
        {
            // 支出决算为N，为年初预算的p%
            _s.Pending = Pending.Completion;
            _s.Base = done with { Measure = measure };
            _s.Gap = 0;
            return;
        }

        LeavePurpose(i);
        if (_s.Mode == Mode.Purpose && i == _clauseStart)
        {
            EndMode(_tokens[i].Start);
        }

        TakeFreeName(i);
        _s.ClauseFinal |= measure == FiscalMeasure.Final;
        _s.ClauseBudget |= measure != FiscalMeasure.Final;
        _s.Measure = measure;
        _s.Pending = Pending.None;
        if (_s.Current is null && SectionArea == Area.Performance && _s.Mode == Mode.Stating)
        {
            _s.Current = new Subject(Topic.ProjectAmount, SentenceScope, _year);
            _s.Gap = 0;
        }
        else if (SectionArea == Area.Performance && _s.Mode == Mode.Stating && _s.Current is { Topic: not Topic.ProjectAmount })
        {
            _s.Current = new Subject(Topic.ProjectAmount, SentenceScope, _year);
            _s.Gap = 0;
        }

        if (_s is { Current: null, UnknownName: false, Mode: Mode.Stating } && SectionArea is Area.None or Area.Accounts && (i == _clauseStart || OnlySelfBefore(i)) && SideOf(i) is { } side)
        {
            // 2024年度支出年初预算数为N, with nothing named before
            Speak(Make(side, null, 0));
            _s.Measure = measure;
        }

        // What a clause begins with, or what stands right behind the subject, is the subject's.
        if (!_s.Stranger && (i == _clauseStart || _s.Gap == 0 || OnlySelfBefore(i)))
        {
            _s.Gap = 0;
            _s.Used = false;
        }
    }

    private bool OnlySelfBefore(int i)
    {
        for (int n = _clauseStart; n < i; n++)
        {
            bool date = KindAt(n) == WordKind.Number && KindAt(n + 1) == WordKind.Unit && WordOf(_tokens[n + 1]).Unit == UnitKind.Date;
            if (_tokens[n].Kind is WordKind.Free or WordKind.Noun || (KindAt(n) == WordKind.Number && !date) || i - n > 6)
            {
                return false;
            }
        }

        return true;
    }
}
