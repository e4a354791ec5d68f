using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>The claims of a narrative, arranged for questions: which figure of a subject a sentence means.</summary>
internal sealed class ToldFigures
{
    private static readonly ConditionalWeakTable<NarrativeReading, ToldFigures> Known = [];
    private readonly Dictionary<Subject, List<Claim>> _amounts = [];
    private readonly Dictionary<(TextSpan Span, ClaimKind Kind), Claim> _bySpan;
    private readonly Dictionary<(ClaimKind Kind, int Sentence, Subject Subject, ComparedWith With), List<Claim>> _beside = [];
    private readonly Dictionary<(Subject Subject, NarrativeSection? Section), List<Claim>> _changes = [];
    private readonly Lazy<ImmutableArray<ToldRatio>> _ratios;
    private readonly Lazy<ImmutableArray<Check>> _parts;
    private readonly Lazy<ImmutableArray<ToldList>> _lists;
    private readonly Lazy<ImmutableArray<UnitSlip>> _unitSlips;
    private readonly Lazy<Dictionary<(TextSpan Words, Subject Whole), ToldList>> _listOf;
    private readonly Lazy<Dictionary<TextSpan, UnitSlip>> _unitSlipOf;
    private readonly Lazy<HashSet<TextSpan>> _suspects;
    private readonly Lazy<ImmutableArray<Assertion>> _reasons;
    private readonly Lazy<ImmutableArray<int>> _unread;
    private readonly Lazy<ImmutableArray<int>> _lines;

    private ToldFigures(NarrativeReading reading)
    {
        Reading = reading;
        Dictionary<(Measure, AmountUnit), Precision> finest = reading.Claims.Where(c => c.Figure is { IsKnown: true, Value: not 0 })
            .Select(c => c.Figure.Precision).GroupBy(p => (p.Measure, p.Unit)).ToDictionary(g => g.Key, g => g.MinBy(p => p.Step));
        Claims = [.. FunctionParts.Distinguish(reading.Claims).Select(c => Labelled(c, finest))];
        _bySpan = ByFirst(Claims, c => (c.Span, c.Kind));
        foreach (Claim claim in Claims)
        {
            switch (claim.Kind)
            {
                case ClaimKind.Amount or ClaimKind.Count or ClaimKind.Score when IsFirm(claim):
                    Add(_amounts, claim.Subject, claim);
                    break;
                case ClaimKind.Change when IsFirm(claim):
                    Add(_beside, (claim.Kind, claim.Sentence, claim.Subject, claim.ComparedWith), claim);
                    if (claim.ComparedWith == ComparedWith.LastYear)
                    {
                        Add(_changes, (claim.Subject, claim.Section), claim);
                    }

                    break;
                case ClaimKind.ChangeRate or ClaimKind.Share:
                    Add(_beside, (claim.Kind, claim.Sentence, claim.Subject, claim.ComparedWith), claim);
                    break;
                default:
                    break;
            }
        }

        _ratios = new(() => [.. ToldRatios.Of(this)]);
        _parts = new(() => [.. Group50Parts.Sums(this)]);
        _lists = new(() => [.. ToldList.Of(this)]);
        _unitSlips = new(() => [.. UnitSlip.Find(this)]);
        _unitSlipOf = new(() => ByFirst(UnitSlips, u => u.Claim.Span));
        _listOf = new(() => ByFirst(Lists, l => (l.Words, l.Whole.Subject)));
        _suspects = new(() => [.. UnitSlips.Select(u => u.Claim.Span), .. Ratios.Where(r => r.Outcome.Reading == Relations.Reading.Contradicted).SelectMany(r => r.Relation.Terms).Select(t => t.Figure.Place).OfType<TextPlace>().Select(p => p.Span)]);
        _reasons = new(() => [.. reading.Statements.Where(s => s.Kind == StatementKind.Reason).OrderBy(s => s.Span.Start)]);
        _unread = new(() => [.. reading.Unread.Where(u => u.CountsAgainstCoverage).Select(u => u.Span.Start).Order()]);
        _lines = new(() => [0, .. Enumerable.Range(0, reading.Text.Length).Where(i => reading.Text[i] == '\n').Select(i => i + 1)]);
    }

    /// <summary>What was read.</summary>
    public NarrativeReading Reading { get; }

    /// <summary>The claims, each figure with the name of its quantity.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The quantities told, each with its claims in the order of the text.</summary>
    public IReadOnlyDictionary<Subject, List<Claim>> Amounts => _amounts;

    /// <summary>Shares, completions and changes as relations.</summary>
    public ImmutableArray<ToldRatio> Ratios => _ratios.Value;

    /// <summary>Wholes with their parts.</summary>
    public ImmutableArray<ToldList> Lists => _lists.Value;

    /// <summary>The list that the same words begin, of another measure's figures.</summary>
    public ToldList? List(TextSpan words, Subject whole) => _listOf.Value.GetValueOrDefault((words, whole));

    /// <summary>Wholes and their parts as relations.</summary>
    public ImmutableArray<Check> Parts => _parts.Value;

    /// <summary>Figures that fit in another unit.</summary>
    public ImmutableArray<UnitSlip> UnitSlips => _unitSlips.Value;

    /// <summary>The other unit that an amount fits in, or null.</summary>
    public UnitSlip? UnitSlipOf(Claim claim) => _unitSlipOf.Value.GetValueOrDefault(claim.Span);

    /// <summary>The arranged claims of the input's narrative, made once; null without a narrative.</summary>
    public static ToldFigures? Of(AuditInput input) => input.Narrative is { } reading ? Known.GetValue(reading, static r => new ToldFigures(r)) : null;

    /// <summary>A figure that the sentence vouches for: not "about", and not inside a reason, where it may be another quantity's.</summary>
    public static bool IsFirm(Claim claim) => claim.Figure.IsKnown && !claim.IsApproximate && (!claim.IsInReason || claim.Kind == ClaimKind.Count);

    /// <summary>The first print of a quantity; absent where no sentence tells it.</summary>
    public Figure First(Subject subject) => _amounts.TryGetValue(subject, out List<Claim>? told) ? told[0].Figure
        : Figure.Absent(Precision.Of(AmountUnit.TenThousandYuan, 2), new SubjectPlace(subject, SubjectWords.Of(subject)));

    /// <summary>The labelled claim of one that the reader gave.</summary>
    public Claim Own(Claim claim) => _bySpan.GetValueOrDefault((claim.Span, claim.Kind)) ?? claim;

    /// <summary>The amount of a change, its rate or a share that a sentence tells of a subject; the nearest to an offset.</summary>
    public Claim? Beside(ClaimKind kind, int sentence, Subject subject, ComparedWith with, int offset) => _beside.TryGetValue((kind, sentence, subject, with), out List<Claim>? told) ? Nearest(told, offset) : null;

    /// <summary>The amount by which a section tells a quantity to differ from last year's; where it tells several, the nearest to an offset.</summary>
    public Claim? Change(Subject subject, NarrativeSection? section, int offset) => _changes.TryGetValue((subject, section), out List<Claim>? told) ? Nearest(told, offset) : null;

    /// <summary>True for a figure that another relation makes doubtful: its unit is wrong, or it stands in a ratio that does not come out.</summary>
    public bool IsSuspect(Claim claim) => _suspects.Value.Contains(claim.Span);

    /// <summary>The first reason that begins at an offset or after it.</summary>
    public Assertion? ReasonFrom(int offset) => Find(_reasons.Value.Length, i => _reasons.Value[i].Span.Start < offset) is var at && at < _reasons.Value.Length ? _reasons.Value[at] : null;

    /// <summary>True if a number between two offsets could assert a figure and was not read.</summary>
    public bool HasUnread(int after, int before) => Find(_unread.Value.Length, i => _unread.Value[i] <= after) is var at && at < _unread.Value.Length && _unread.Value[at] < before;

    /// <summary>True if a sentence tells the quantity.</summary>
    public bool IsTold(Subject subject) => _amounts.ContainsKey(subject);

    /// <summary>The print of a quantity that a claim means: of its own sentence, else the last one before it, else the first after it.</summary>
    public Claim? Meant(Subject subject, Claim by)
    {
        if (!_amounts.TryGetValue(subject, out List<Claim>? told))
        {
            return null;
        }

        int after = Find(told.Count, i => told[i].Span.Start < by.Span.Start);
        Claim last = told[Math.Max(after - 1, 0)];
        return last.Sentence != by.Sentence && after < told.Count && told[after].Sentence == by.Sentence ? told[after] : last;
    }

    /// <summary>The text between two offsets.</summary>
    public string Text(TextSpan span) => span.End <= Reading.Text.Length ? Reading.Text.Substring(span.Start, span.Length) : "";

    /// <summary>A place in the text without a figure.</summary>
    public Figure Mark(TextSpan span, NarrativeSection? section, string words)
    {
        int line = Find(_lines.Value.Length, i => _lines.Value[i] <= span.Start);
        return Figure.Absent(Precision.Count, new TextPlace(span, Text(span), line, span.Start - _lines.Value[line - 1] + 1, section) { Told = words });
    }

    private static Dictionary<TKey, T> ByFirst<TKey, T>(ImmutableArray<T> all, Func<T, TKey> key)
        where TKey : notnull
    {
        Dictionary<TKey, T> first = [];
        foreach (T one in all)
        {
            first.TryAdd(key(one), one);
        }

        return first;
    }

    private static void Add<TKey>(Dictionary<TKey, List<Claim>> lists, TKey key, Claim claim)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<Claim>? told))
        {
            lists[key] = told = [];
        }

        told.Add(claim);
    }

    private static Claim Nearest(List<Claim> told, int offset)
    {
        int after = Find(told.Count, i => told[i].Span.Start < offset);
        return after == told.Count || (after > 0 && offset - told[after - 1].Span.Start <= told[after].Span.Start - offset) ? told[after - 1] : told[after];
    }

    /// <summary>How many of so many things in order come before: claims stand by offset, so that none is searched for.</summary>
    private static int Find(int count, Predicate<int> isBefore)
    {
        int low = 0;
        for (int high = count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = isBefore(middle) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The figure with the name of its quantity; a zero in any dress is as precise as the text's finest figure.</summary>
    private static Claim Labelled(Claim claim, Dictionary<(Measure Measure, AmountUnit Unit), Precision> finest)
    {
        if (claim.Figure is not { IsKnown: true, Place: TextPlace place })
        {
            return claim;
        }

        Figure figure = claim.Figure;
        if (figure.Value == 0 && finest.TryGetValue((figure.Precision.Measure, figure.Precision.Unit), out Precision precision) && precision.Step < figure.Precision.Step)
        {
            figure = Figure.Printed(0, precision.Half, figure.Precision, place);
        }

        return claim with { Figure = figure.At(place with { Claim = claim }) };
    }
}
