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
    private readonly Dictionary<(TextSpan Span, ClaimKind Kind), Claim> _bySpan = [];
    private readonly ILookup<(int Sentence, Subject Subject), Claim> _bySentence;
    private readonly ILookup<Subject, Claim> _changes;
    private readonly Lazy<ImmutableArray<ToldRatio>> _ratios;
    private readonly Lazy<ImmutableArray<Check>> _parts;
    private readonly Lazy<ImmutableArray<ToldList>> _lists;
    private readonly Lazy<ImmutableArray<UnitSlip>> _unitSlips;

    private ToldFigures(NarrativeReading reading)
    {
        Reading = reading;
        Dictionary<(Measure, AmountUnit), Precision> finest = [];
        foreach (Claim claim in reading.Claims.Where(c => c.Figure is { IsKnown: true, Value: not 0 }))
        {
            Precision precision = claim.Figure.Precision;
            finest[(precision.Measure, precision.Unit)] = finest.TryGetValue((precision.Measure, precision.Unit), out Precision known) && known.Step <= precision.Step ? known : precision;
        }

        Claims = [.. reading.Claims.Select(c => Labelled(c, finest))];
        foreach (Claim claim in Claims)
        {
            _bySpan.TryAdd((claim.Span, claim.Kind), claim);
        }

        _bySentence = Claims.ToLookup(c => (c.Sentence, c.Subject));
        _changes = Claims.Where(c => c is { Kind: ClaimKind.Change, ComparedWith: ComparedWith.LastYear, Figure.IsKnown: true } && IsFirm(c)).ToLookup(c => c.Subject);
        foreach (Claim claim in Claims.Where(c => c.Kind is ClaimKind.Amount or ClaimKind.Count or ClaimKind.Score && IsFirm(c)))
        {
            if (!_amounts.TryGetValue(claim.Subject, out List<Claim>? told))
            {
                _amounts[claim.Subject] = told = [];
            }

            told.Add(claim);
        }

        _ratios = new(() => [.. ToldRatios.Of(this)]);
        _parts = new(() => [.. Group50Parts.Sums(this)]);
        _lists = new(() => [.. ToldList.Of(this)]);
        _unitSlips = new(() => [.. UnitSlip.Find(this)]);
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

    /// <summary>Wholes and their parts as relations.</summary>
    public ImmutableArray<Check> Parts => _parts.Value;

    /// <summary>Figures that fit in another unit.</summary>
    public ImmutableArray<UnitSlip> UnitSlips => _unitSlips.Value;

    /// <summary>The arranged claims of the input's narrative, made once; null without a narrative.</summary>
    public static ToldFigures? Of(AuditInput input) => input.Narrative is { } reading ? Known.GetValue(reading, static r => new ToldFigures(r)) : null;

    /// <summary>A figure that the sentence vouches for: not "about", and not inside a reason, where it may be another quantity's.</summary>
    public static bool IsFirm(Claim claim) => claim.Figure.IsKnown && !claim.IsApproximate && (!claim.IsInReason || claim.Kind == ClaimKind.Count);

    /// <summary>The first print of a quantity; absent where no sentence tells it.</summary>
    public Figure First(Subject subject) => _amounts.TryGetValue(subject, out List<Claim>? told) ? told[0].Figure
        : Figure.Absent(Precision.Of(AmountUnit.TenThousandYuan, 2), new SubjectPlace(subject, SubjectWords.Of(subject)));

    /// <summary>The labelled claim of one that the reader gave.</summary>
    public Claim Own(Claim claim) => _bySpan.GetValueOrDefault((claim.Span, claim.Kind)) ?? claim;

    /// <summary>The claims of a subject in a sentence.</summary>
    public IEnumerable<Claim> InSentence(int sentence, Subject subject) => _bySentence[(sentence, subject)];

    /// <summary>The amounts by which a quantity is told to differ from last year's.</summary>
    public IEnumerable<Claim> Changes(Subject subject) => _changes[subject];

    /// <summary>True if a sentence tells the quantity.</summary>
    public bool IsTold(Subject subject) => _amounts.ContainsKey(subject);

    /// <summary>The print of a quantity that a claim means: of its own sentence, else the last one before it, else the first after it.</summary>
    public Claim? Meant(Subject subject, Claim by)
    {
        if (!_amounts.TryGetValue(subject, out List<Claim>? told))
        {
            return null;
        }

        return told.LastOrDefault(c => c.Sentence == by.Sentence && c.Span.Start < by.Span.Start)
            ?? told.FirstOrDefault(c => c.Sentence == by.Sentence)
            ?? told.LastOrDefault(c => c.Span.Start < by.Span.Start)
            ?? told[0];
    }

    /// <summary>The text between two offsets.</summary>
    public string Text(TextSpan span) => span.End <= Reading.Text.Length ? Reading.Text.Substring(span.Start, span.Length) : "";

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

        return claim with { Figure = figure.At(place with { Told = SubjectWords.Of(claim) }) };
    }
}
