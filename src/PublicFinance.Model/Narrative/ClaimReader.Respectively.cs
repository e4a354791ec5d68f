using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Narrative;

/// <summary>甲、乙分别为N、N: several figures, one for each of several subjects or comparisons.</summary>
internal sealed partial class ClaimReader
{
    private const int MostRespective = 6;

    /// <summary>One figure behind 分别.</summary>
    /// <param name="At">The token of the number, or of 持平.</param>
    /// <param name="Direction">The word of direction before it, or null where the one before the first holds for all.</param>
    private readonly record struct Respective(int At, int? Direction);

    /// <summary>The subjects of the last 分别, and its sentence: 分别为N、N，分别增长N%、N%.</summary>
    private (int Sentence, List<Subject> Subjects) _respective = (-1, []);

    private int OnRespectively(int i)
    {
        int end = i + 1;
        if (IsVersus(end))
        {
            Compare(ComparedWith.LastYear);
            end += 2;
        }

        List<Respective> figures = FiguresFrom(ref end);
        if (figures.Count < 2)
        {
            return i + 1;
        }

        List<(Subject Subject, ComparedWith Against)> told = Told(i, figures.Count);
        if (told.Count != figures.Count)
        {
            if (_s.Current is { Topic: Topic.Total })
            {
                return i + 1;       // 收、支总计分别为N和N: one amount told twice
            }

            foreach (Respective figure in figures.Where(f => KindAt(f.At) == WordKind.Number))
            {
                _unread.Add(new(SpanOf(_tokens[figure.At]), Refuse() ?? UnreadReason.NoSubject));
            }

            return end;
        }

        FiscalMeasure measure = _s.Measure;
        bool compared = _s.Compared;
        int? direction = null;
        for (int n = 0; n < told.Count; n++)
        {
            direction = figures[n].Direction ?? direction;
            TakeRespective(figures[n].At, direction, told[n].Subject with { Measure = measure }, compared ? told[n].Against : ComparedWith.LastYear);
        }

        _s.Pending = Pending.None;
        _s.Used = true;
        return end;
    }

    private bool IsVersus(int i) => KindAt(i) == WordKind.Versus && KindAt(i + 1) == WordKind.LastYear;

    /// <summary>The figures that follow, with nothing between them but directions and enumeration marks.</summary>
    private List<Respective> FiguresFrom(ref int i)
    {
        List<Respective> figures = [];
        for (int n = i; figures.Count < MostRespective;)
        {
            n += IsVersus(n) ? 2 : 0;
            bool level = KindAt(n) == WordKind.Direction && WordOf(_tokens[n]).Direction == Direction.Level;
            int? direction = KindAt(n) == WordKind.Direction ? n++ : null;
            n += !level && IsText(n, "为") ? 1 : 0;
            if (!level && !(KindAt(n) == WordKind.Number && KindAt(n + 1) == WordKind.Unit))
            {
                break;
            }

            figures.Add(new(level ? n - 1 : n, direction));
            i = n += level ? 0 : 2;
            if (!IsText(n, "、") && !IsText(n, "和") && !IsText(n, "与") && !IsText(n, "及"))
            {
                break;
            }

            n++;
        }

        return figures;
    }

    /// <summary>What the figures are told of: the subjects named right before, those of the last 分别, the comparisons or the amounts of the sentence.</summary>
    private List<(Subject Subject, ComparedWith Against)> Told(int i, int count)
    {
        List<Subject> named = NamedBefore(i);
        if (named.Count > 1)
        {
            _respective = (_sentence, named);
        }

        if (named.Count > 1 || (_respective.Sentence == _sentence && _respective.Subjects.Count == count))
        {
            return [.. _respective.Subjects.Select(s => (s, _s.Against))];
        }

        List<(Subject Subject, ComparedWith Against)> compared = [], amounts = [];
        for (int n = _claims.Count - 1; n >= 0 && _claims[n].Sentence == _sentence && n >= _claims.Count - (2 * MostRespective); n--)
        {
            Claim claim = _claims[n];
            if (claim.Kind == ClaimKind.Change && claim.Subject with { Measure = FiscalMeasure.Final } == _s.Current)
            {
                compared.Insert(0, (claim.Subject, claim.ComparedWith));
            }
            else if (claim.Kind == ClaimKind.Amount && claim.Subject is { Measure: FiscalMeasure.Final } subject && subject.Year == _year)
            {
                amounts.Insert(0, (subject, _s.Against));
            }
        }

        return compared.Count == count && compared.DistinctBy(c => c.Against).Count() == count ? compared
            : compared.Count == 0 && amounts.DistinctBy(a => a.Subject).Count() == amounts.Count ? amounts : [];
    }

    /// <summary>The names that stand side by side and end here, but for connecting words.</summary>
    private List<Subject> NamedBefore(int i)
    {
        List<Subject> named = [];
        int n = i - 1;
        while (KindAt(n) is WordKind.Measure or WordKind.Glue || IsText(n, "各"))
        {
            n--;
        }

        while (KindAt(n) == WordKind.Noun && named.Count < MostRespective)
        {
            Word word = WordOf(_tokens[n]);
            named.Insert(0, Make(word.Topic, word.Scope, word.Code));
            if (!IsText(n - 1, "、") && !IsText(n - 1, "和") && !IsText(n - 1, "与") && !IsText(n - 1, "及"))
            {
                break;
            }

            n -= 2;
        }

        return named;
    }

    private void TakeRespective(int at, int? direction, Subject subject, ComparedWith against)
    {
        Speak(subject);
        if (direction is not { } word)
        {
            NumberText amount = _lexer.Numbers[_tokens[at].Index];
            UnitKind money = WordOf(_tokens[at + 1]).Unit;
            if (money is UnitKind.Yuan or UnitKind.TenThousandYuan or UnitKind.HundredMillionYuan && Money(amount, money, at) is { } told)
            {
                Add(ClaimKind.Amount, subject, told, at, money);
            }
            else
            {
                _unread.Add(new(SpanOf(_tokens[at]), UnreadReason.Unit));
            }

            return;
        }

        (_s.Compared, _s.Against) = (true, against);
        _s.Direction = WordOf(_tokens[word]).Direction;
        _s.DirectionSpan = SpanOf(_tokens[word]);
        if (word == at)
        {
            AddDirectionClaim(at, subject, Direction.Level, against);
            return;
        }

        NumberText number = _lexer.Numbers[_tokens[at].Index];
        UnitKind unit = WordOf(_tokens[at + 1]).Unit;
        _s.Pending = Pending.Change;
        UnreadReason? why = unit switch
        {
            UnitKind.Percent => OnPercent(at, number, missing: false),
            UnitKind.Yuan or UnitKind.TenThousandYuan or UnitKind.HundredMillionYuan when Money(number, unit, at) is { } change => AddChange(ClaimKind.Change, change, at, unit),
            _ => UnreadReason.Unit,
        };
        if (why is { } reason)
        {
            _unread.Add(new(SpanOf(_tokens[at]), reason));
        }
    }
}
