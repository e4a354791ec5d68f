using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

internal sealed partial class ClaimReader
{
    /// <summary>Characters that may lie between 公务接待 and its batches.</summary>
    private const int CountGap = 8;

    private UnreadReason? OnCount(int i, NumberText number, UnitKind unit)
    {
        if (unit == UnitKind.Score)
        {
            return AddScore(i, number, unit);
        }

        if (!number.IsWhole || number.IsNegative || number.Scaled > 1_000_000_000_000)
        {
            return UnreadReason.Unit;
        }

        if (_s.Mode == Mode.Reason && _s.Current is not { Topic: >= Topic.Groups and <= Topic.PersonsAccompanying })
        {
            return UnreadReason.FreeText;
        }

        if (_s.Pending == Pending.Change && !_s.ChangeAmountRead && _s.Gap == 0 && _s.Current is { } changing && Counts(changing.Topic, unit, i) is { } changed)
        {
            _s.Current = changing with { Topic = changed };
            return AddChange(ClaimKind.Change, Figure.Count(number.Scaled, PlaceOf(i)), i, unit);
        }

        if (TopicOf(unit, i) is not { } topic || (_s.Gap > 0 && topic is >= Topic.Groups and <= Topic.PersonsAccompanying && IsCounted(topic)))
        {
            return Refuse();
        }

        Subject subject = _s.Current is { } current && current.Topic == topic ? current : Make(topic, null, 0);
        if (topic is >= Topic.Groups and <= Topic.PersonsAccompanying && _s.Current is { Topic: >= Topic.ThreePublic and <= Topic.PersonsAccompanying } around)
        {
            subject = subject with { Scope = around.Scope };
        }

        subject = subject with { Measure = FiscalMeasure.Final };
        Add(ClaimKind.Count, subject, Figure.Count(number.Scaled, PlaceOf(i)), i, unit);
        _s.Counted = _s.Current is { } told && IsMoney(told.Topic) ? told : _s.Counted;
        _s.Nearest = subject;
        _s.Current = subject;
        _s.Used = true;
        _s.Pending = Pending.None;
        return null;
    }

    /// <summary>接待N批N人，其中某某N批: what was counted in the sentence is counted again only by its own name.</summary>
    private bool IsCounted(Topic topic)
    {
        for (int n = _claims.Count - 1; n >= 0 && n >= _claims.Count - 8 && _claims[n].Sentence == _sentence; n--)
        {
            if (_claims[n].Kind == ClaimKind.Count && _claims[n].Subject.Topic == topic)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a unit counts, by what was named last and where.</summary>
    private Topic? TopicOf(UnitKind unit, int i)
    {
        Topic? named = _s.Gap == 0 && !_s.UnknownName ? _s.Current?.Topic : null;
        switch (unit)
        {
            case UnitKind.Batch:
                return _s.Area == Area.Reception && _s.Gap <= CountGap ? _s.Foreign ? Topic.ForeignBatches : Topic.Batches : null;
            case UnitKind.PersonTime:
            case UnitKind.Person when _s.Area is Area.Reception or Area.Abroad:
                return _s.Gap > CountGap ? null
                    : named == Topic.PersonsAccompanying && !_s.Used ? named
                    : _s.Area == Area.Reception ? _s.Foreign ? Topic.ForeignPersons : Topic.PersonsReceived
                    : _s.Area == Area.Abroad ? Topic.PersonsAbroad : null;
            case UnitKind.Person:
                return named is >= Topic.Posts and <= Topic.Students && !_s.Used ? named : null;
            case UnitKind.Vehicle:
            case UnitKind.Set when named is Topic.VehiclesBought or Topic.VehiclesHeld or (>= Topic.VehiclesOwned and <= Topic.GeneralVehicle):
                return _s.Used ? null
                    : named is Topic.VehiclesBought or Topic.VehiclesHeld or (>= Topic.VehiclesOwned and <= Topic.GeneralVehicle) ? named
                    : named == Topic.Purchase ? Topic.VehiclesBought : null;
            case UnitKind.Set:
                return named is Topic.Equipment50 or Topic.Equipment100 && !_s.Used ? named : null;
            case UnitKind.Piece:
                return PieceOf(named, i);
            default:
                return null;
        }
    }

    private Topic? PieceOf(Topic? named, int i)
    {
        if (_s.Area == Area.Performance && IsProject(i + 2))
        {
            return Topic.Projects;
        }

        if (_s.Area == Area.Reception && IsText(i - 1, "团组") && _s.Gap <= CountGap)
        {
            return _s.Foreign ? Topic.ForeignBatches : Topic.Batches;
        }

        if (_s.Area == Area.Reception && (named is Topic.Batches or Topic.ForeignBatches || IsText(i + 2, "批次")) && !_s.Used)
        {
            return _s.Foreign ? Topic.ForeignBatches : Topic.Batches;
        }

        if (_s.Area == Area.Abroad && named == Topic.GroupsJoined)
        {
            return named;
        }

        if (_s.Area == Area.Abroad && (named is Topic.Groups or Topic.Abroad || KindAt(i + 2) == WordKind.Noun && WordOf(_tokens[i + 2]).Topic == Topic.Groups))
        {
            return Topic.Groups;
        }

        if (_s.Used)
        {
            return null;
        }

        return named is Topic.Units or Topic.Projects or (>= Topic.ProjectGradeExcellent and <= Topic.ProblemsMending) ? named
            : _s.Area == Area.Staffing && IsText(i + 2, "单位") && named is Topic.Units ? Topic.Units : null;
    }

    private bool IsProject(int i)
    {
        i += KindAt(i) == WordKind.Scope ? 1 : 0;
        return KindAt(i) is WordKind.WeakNoun or WordKind.Noun && WordOf(_tokens[i]).Topic is Topic.Projects or Topic.Project;
    }

    /// <summary>The topic that a change told in a unit is about.</summary>
    private Topic? Counts(Topic topic, UnitKind unit, int i) => unit switch
    {
        UnitKind.Batch when _s.Area == Area.Reception => _s.Foreign ? Topic.ForeignBatches : Topic.Batches,
        UnitKind.PersonTime when _s.Area == Area.Reception => _s.Foreign ? Topic.ForeignPersons : Topic.PersonsReceived,
        UnitKind.PersonTime when _s.Area == Area.Abroad => Topic.PersonsAbroad,
        UnitKind.Vehicle when topic is Topic.VehiclesBought or Topic.VehiclesHeld or (>= Topic.VehiclesOwned and <= Topic.GeneralVehicle) => topic,
        UnitKind.Person when topic is >= Topic.Posts and <= Topic.Students => topic,
        UnitKind.Person when topic is Topic.PersonsReceived or Topic.PersonsAbroad => topic,
        UnitKind.Piece when topic is Topic.Groups or Topic.Projects or Topic.Units => topic,
        UnitKind.Set when topic is Topic.Equipment50 or Topic.Equipment100 => topic,
        _ => null,
    };

    /// <summary>True behind 总分N分。其中: until the sentence ends.</summary>
    private bool _ofScore;

    private UnreadReason? AddScore(int i, NumberText number, UnitKind unit)
    {
        if (number.Decimals > 4 || number.IsNegative || number.Scaled > 1_000_000_000)
        {
            return UnreadReason.TooLarge;
        }

        if (ScoreWords.IsFullMarks(_text, _tokens[i].Start))
        {
            return UnreadReason.Threshold;
        }

        bool isItem = (SectionArea == Area.Attachment || _s.Area == Area.Performance) && ScoreWords.IsAwarded(_text, _tokens[i].Start) && _section is { Section.Depth: > 0 };
        if ((SectionArea == Area.Attachment || isItem) && ScoreWords.IsStandard(_text, _tokens[i].Start))
        {
            return UnreadReason.FreeText;
        }

        bool inTotal = _ofScore || (_brackets.Count > 0 && _brackets.Peek().Current is { Topic: Topic.ScoreTotal } && _brackets.Peek().Used);
        Topic? topic = isItem && _s.Current?.Topic != Topic.AverageScore ? Topic.ScoreItem : _s is { Gap: 0, Used: false, Current.Topic: Topic.ScoreTotal or Topic.AverageScore } ? _s.Current.Value.Topic
            : inTotal ? Topic.ScoreItem : null;
        if (topic is not { } scored || _s.Mode != Mode.Stating)
        {
            return Refuse();
        }

        Subject subject = new(scored, MoneyScope.All, _year);
        Precision precision = Precision.OfScore(number.Decimals);
        Add(ClaimKind.Score, subject, Figure.Printed(number.Scaled * precision.Step, precision, PlaceOf(i)), i, unit);
        _s.Used = true;
        return null;
    }
}
