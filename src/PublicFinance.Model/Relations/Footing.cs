using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>
/// The sums of a document that hold to the last digit (凑整). Where a column adds up exactly, its total was often added from
/// rounded members, or one member adjusted: such a figure can be further from the truth than half of its last digit.
/// </summary>
public sealed class Footing
{
    private readonly Dictionary<Place, List<Relation>> _asHead = [];
    private readonly Dictionary<Place, long> _adjusted = [];
    private readonly Dictionary<Place, long> _derived = [];
    private readonly Dictionary<Place, Figure> _origins = [];

    /// <summary>Collects, from all relations of a document, the equalities within one sheet that hold exactly.</summary>
    public Footing(IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        foreach (Relation relation in relations)
        {
            if (relation.Form == RelationForm.Equal && relation.Terms.Length > 1 && IsExactWithinOneSheet(relation, out long halves))
            {
                Add(relation, halves);
            }
        }
    }

    /// <summary>How far the figure can be from the truth if it was added from the printed members of its exact sum, members that are sums themselves included. In base units.</summary>
    public long Derived(Figure figure) => figure.Place is { } at && _origins.TryGetValue(at, out Figure origin)
        ? Math.Max(Sum(figure), figure.Half + Sum(origin) - origin.Half)
        : Sum(figure);

    /// <summary>Says that a figure was computed from a printed one, and is as far from the truth as that.</summary>
    internal void Inherit(Place computed, Figure origin) => _origins[computed] = origin;

    private long Sum(Figure figure)
    {
        if (figure.Place is not { } place || !_asHead.TryGetValue(place, out List<Relation>? relations))
        {
            return figure.Half;
        }

        if (_derived.TryGetValue(place, out long known))
        {
            return known;
        }

        _derived[place] = figure.Half;              // ends the recursion should sums ever run in a circle
        long most = figure.Half;
        foreach (Relation relation in relations)
        {
            long sum = 0;
            foreach (Term term in relation.Terms.AsSpan()[1..])
            {
                sum += Math.Abs(term.Weight) * Derived(term.Figure);
            }

            most = Math.Max(most, sum);
        }

        return _derived[place] = most;
    }

    /// <summary>How far the figure can be from the truth if it is the one member that was adjusted to make a sum exact. In base units.</summary>
    public long Adjusted(Figure figure) => figure.Place is { } place && _adjusted.TryGetValue(place, out long sum) ? Math.Max(sum, figure.Half) : figure.Half;

    private static bool IsExactWithinOneSheet(Relation relation, out long halves)
    {
        halves = 0;
        Int128 sum = 0;
        object? sheet = relation.Terms[0].Figure.Place?.Sheet;
        foreach (Term term in relation.Terms)
        {
            if (sheet is null || !term.Figure.IsKnown || !Equals(sheet, term.Figure.Place?.Sheet))
            {
                return false;
            }

            sum += (Int128)term.Weight * term.Figure.Value;
            halves += Math.Abs(term.Weight) * term.Figure.Half;
        }

        return sum == 0;
    }

    private void Add(Relation relation, long halves)
    {
        Place head = relation.Terms[0].Figure.Place!;
        if (!_asHead.TryGetValue(head, out List<Relation>? relations))
        {
            _asHead[head] = relations = [];
        }

        relations.Add(relation);
        foreach (Term term in relation.Terms)
        {
            Place place = term.Figure.Place!;
            _adjusted[place] = Math.Max(_adjusted.GetValueOrDefault(place), halves);
        }
    }
}
