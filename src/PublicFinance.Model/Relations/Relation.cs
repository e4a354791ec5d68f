using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>
/// A form over quantities that must be zero, at most zero, or positive (勾稽关系). It is symbolic: evaluating asks whether
/// the intervals of the printed figures allow it; the same object feeds propagation, repair and explanation.
/// </summary>
/// <remarks>Immutable. The first term of a linear relation is its head: the total, or the figure derived from the others.</remarks>
public sealed partial class Relation
{
    private Relation(RelationForm form, ImmutableArray<Term> terms)
    {
        Form = form;
        Terms = terms;
    }

    /// <summary>The shape.</summary>
    public RelationForm Form { get; }

    /// <summary>The operands, in the order that the form names.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>True for the forms Σ w·x = 0 and Σ w·x ≤ 0.</summary>
    public bool IsLinear => Form is RelationForm.Equal or RelationForm.AtMost;

    /// <summary>True when rounding alone explains the figures.</summary>
    public bool Holds => Evaluate().Holds;

    /// <summary>total = Σ parts.</summary>
    public static Relation Sum(Figure total, params ReadOnlySpan<Figure> parts)
    {
        var terms = ImmutableArray.CreateBuilder<Term>(parts.Length + 1);
        terms.Add(new Term(1, total));
        foreach (Figure part in parts)
        {
            terms.Add(new Term(-1, part));
        }

        return Linear(terms.MoveToImmutable());
    }

    /// <summary>left = right: two prints of one quantity, or two quantities that are equal by definition.</summary>
    public static Relation Equal(Figure left, Figure right) => Linear([new Term(1, left), new Term(-1, right)]);

    /// <summary>part ≤ whole.</summary>
    public static Relation AtMost(Figure part, Figure whole) => LinearAtMost([new Term(1, part), new Term(-1, whole)]);

    /// <summary>Σ weight·figure = 0.</summary>
    /// <exception cref="ArgumentException">No term, a weight of zero, or figures of different measures.</exception>
    public static Relation Linear(ImmutableArray<Term> terms) => new(RelationForm.Equal, OfOneMeasure(terms));

    /// <summary>Σ weight·figure ≤ 0.</summary>
    /// <exception cref="ArgumentException">No term, a weight of zero, or figures of different measures.</exception>
    public static Relation LinearAtMost(ImmutableArray<Term> terms) => new(RelationForm.AtMost, OfOneMeasure(terms));

    /// <summary>part = whole · rate: a share (占比) or a completion (完成率, with the final figure as part and the budget as whole).</summary>
    /// <exception cref="ArgumentException">The rate is no rate, or part and whole are of different measures.</exception>
    public static Relation Share(Figure part, Figure whole, Figure rate) => new(
        RelationForm.Share,
        [.. OfOneMeasure([new Term(1, part), new Term(1, whole)]), OfRate(rate)]);

    /// <summary>
    /// The change against an earlier figure: change / (current − change) = rate, without a division, so that a base of zero
    /// needs no special case. Change and rate are signed.
    /// </summary>
    /// <exception cref="ArgumentException">The rate is no rate, or current and change are of different measures.</exception>
    public static Relation Change(Figure current, Figure change, Figure rate) => new(
        RelationForm.Change,
        [.. OfOneMeasure([new Term(1, current), new Term(1, change)]), OfRate(rate)]);

    /// <summary>condition &gt; 0 ⇒ one of the consequences &gt; 0.</summary>
    public static Relation Implies(Figure condition, params ReadOnlySpan<Figure> consequences) => new(
        RelationForm.Implies,
        [new Term(1, condition), .. AsTerms(consequences)]);

    /// <summary>One of the figures is positive.</summary>
    /// <exception cref="ArgumentException">No figure.</exception>
    public static Relation Positive(params ReadOnlySpan<Figure> figures) => figures.Length > 0
        ? new(RelationForm.Positive, [.. AsTerms(figures)])
        : throw new ArgumentException("A relation needs a figure.", nameof(figures));

    /// <summary>The same relation with another figure wherever <paramref name="place"/> is printed: what a repair asks about.</summary>
    public Relation With(Place place, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(Form, [.. Terms.Select(t => place.Equals(t.Figure.Place) ? t with { Figure = figure } : t)]);
    }

    /// <summary>The same relation with other figures at the places for which <paramref name="replacement"/> gives one.</summary>
    internal Relation With(Func<Place, Figure?> replacement) =>
        new(Form, [.. Terms.Select(t => t.Figure.Place is { } place && replacement(place) is { } figure ? t with { Figure = figure } : t)]);

    /// <summary>The same relation with another figure as operand <paramref name="index"/>.</summary>
    public Relation With(int index, Figure figure) => new(Form, Terms.SetItem(index, Terms[index] with { Figure = figure }));

    /// <summary>The rate that the other two figures of a share or change give, rounded to the decimals of the printed one; null where the base is zero.</summary>
    /// <exception cref="InvalidOperationException">The relation has no rate.</exception>
    public long? ExpectedRate() => ExpectedRate(Terms[^1].Figure.Precision);

    /// <summary>The rate that the other two figures give, rounded to <paramref name="precision"/>; null where the base is zero.</summary>
    /// <exception cref="InvalidOperationException">The relation has no rate.</exception>
    public long? ExpectedRate(Precision precision)
    {
        if (Form is not (RelationForm.Share or RelationForm.Change))
        {
            throw new InvalidOperationException("Only shares and changes have a rate.");
        }

        Int128 first = Terms[0].Figure.Value, second = Terms[1].Figure.Value;
        (Int128 part, Int128 whole) = Form == RelationForm.Share ? (first, second) : (second, first - second);
        if (whole == 0)
        {
            return null;
        }

        Int128 by = Int128.Abs(whole) * precision.Step, over = Int128.Abs(part) * RateOne;
        Int128 steps = (over + (by / 2)) / by;
        Int128 rate = ((part < 0) != (whole < 0) ? -steps : steps) * precision.Step;
        return Figure.CanTell(rate) ? (long)rate : null;
    }

    private static ImmutableArray<Term> AsTerms(ReadOnlySpan<Figure> figures)
    {
        var terms = ImmutableArray.CreateBuilder<Term>(figures.Length);
        foreach (Figure figure in figures)
        {
            terms.Add(new Term(1, figure));
        }

        return terms.MoveToImmutable();
    }

    private static ImmutableArray<Term> OfOneMeasure(ImmutableArray<Term> terms)
    {
        if (terms.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A relation needs a term.", nameof(terms));
        }

        Measure measure = terms[0].Figure.Measure;
        foreach (Term term in terms)
        {
            if (term.Weight == 0)
            {
                throw new ArgumentException("A term of weight zero says nothing.", nameof(terms));
            }

            if (term.Figure.Measure != measure)
            {
                throw new ArgumentException($"{term.Figure.Measure} and {measure} do not add up.", nameof(terms));
            }
        }

        return terms;
    }

    private static Term OfRate(Figure rate) => rate.Measure == Measure.Rate || !rate.IsKnown
        ? new Term(1, rate)
        : throw new ArgumentException("The rate of a share or change is a percentage.", nameof(rate));
}
