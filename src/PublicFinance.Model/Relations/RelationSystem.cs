using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>
/// All quantities and relations of a document as one system (联合一致性). Settling it narrows every quantity's interval by every
/// relation until nothing moves: an empty interval is a contradiction that no single relation need show, and the interval of a
/// quantity that is not printed is what the document implies about it.
/// </summary>
/// <remarks>
/// Exact integers throughout; rounding goes outward, so no true value is ever cut away. It is sound, not a decision procedure.
/// Relations of signs take no part.
/// </remarks>
public sealed partial class RelationSystem
{
    /// <summary>More sweeps than this and the system is not settled.</summary>
    public const int MostSweeps = 16;

    /// <summary>Bounds beyond it are no bounds: 10^18 base units, more than any document tells.</summary>
    internal const long Unbounded = 1_000_000_000_000_000_000;

    private readonly Dictionary<Place, int> _nodes;
    private readonly List<Figure> _figures = [];
    private readonly List<Interval> _printed = [];
    private readonly ImmutableArray<Relation> _relations;
    private readonly int[] _termStart;
    private readonly int[] _termNode;
    private readonly int[] _useStart;
    private readonly int[] _uses;

    /// <summary>Builds the system.</summary>
    /// <param name="relations">The relations; figures at equal places are one quantity.</param>
    /// <param name="reading">The interval that a printed figure gives; null for none. Without it, the figure's own rounding.</param>
    public RelationSystem(IEnumerable<Relation> relations, Func<Figure, Interval?>? reading = null)
    {
        ArgumentNullException.ThrowIfNull(relations);
        _relations = [.. relations.Where(r => r.IsLinear || r.Form is RelationForm.Share or RelationForm.Change)];
        _nodes = [];
        _termStart = new int[_relations.Length + 1];
        for (int r = 0; r < _relations.Length; r++)
        {
            _termStart[r + 1] = _termStart[r] + _relations[r].Terms.Length;
        }

        _termNode = new int[_termStart[^1]];
        for (int r = 0; r < _relations.Length; r++)
        {
            for (int t = 0; t < _relations[r].Terms.Length; t++)
            {
                _termNode[_termStart[r] + t] = NodeOf(_relations[r].Terms[t].Figure, reading);
            }
        }

        _useStart = new int[_figures.Count + 1];
        foreach (int node in _termNode)
        {
            _useStart[node + 1]++;
        }

        for (int node = 0; node < _figures.Count; node++)
        {
            _useStart[node + 1] += _useStart[node];
        }

        _uses = new int[_termNode.Length];
        int[] next = _useStart[..^1];
        for (int r = 0; r < _relations.Length; r++)
        {
            for (int t = _termStart[r]; t < _termStart[r + 1]; t++)
            {
                _uses[next[_termNode[t]]++] = r;
            }
        }
    }

    /// <summary>The relations that take part.</summary>
    public ImmutableArray<Relation> Relations => _relations;

    /// <summary>The quantities, each with one of its prints or absent.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>Narrows until nothing moves, an interval is empty, or <see cref="MostSweeps"/> sweeps are over.</summary>
    public Settlement Settle()
    {
        var run = new Run(this, null, null);
        run.Go();
        return new Settlement(this, run);
    }

    /// <summary>
    /// The figures and relations of a contradiction, none of which can be left out: without any of them no contradiction is
    /// found. Null where the settled system has none.
    /// </summary>
    public Contradiction? FindContradiction()
    {
        var run = new Run(this, null, null);
        run.Go();
        if (run.EmptyNode < 0 || !run.IsSettled)
        {
            return null;
        }

        bool[] relations = run.Support();
        bool[] figures = new bool[_figures.Count];
        for (int r = 0; r < relations.Length; r++)
        {
            for (int t = _termStart[r]; relations[r] && t < _termStart[r + 1]; t++)
            {
                figures[_termNode[t]] |= _figures[_termNode[t]].IsKnown;
            }
        }

        Reduce(relations, relations, figures);
        for (int node = 0; node < figures.Length; node++)
        {
            figures[node] &= Enumerable.Range(_useStart[node], _useStart[node + 1] - _useStart[node]).Any(i => relations[_uses[i]]);
        }

        Reduce(figures, relations, figures);
        return new Contradiction(
            [.. Enumerable.Range(0, figures.Length).Where(i => figures[i]).Select(i => _figures[i])],
            [.. Enumerable.Range(0, relations.Length).Where(i => relations[i]).Select(i => _relations[i])]);
    }

    /// <summary>Leaves out each member in turn and keeps it out where the contradiction stays.</summary>
    private void Reduce(bool[] members, bool[] relations, bool[] figures)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (!members[i])
            {
                continue;
            }

            members[i] = false;
            var run = new Run(this, relations, figures);
            run.Go();
            members[i] = run.EmptyNode < 0 || !run.IsSettled;
        }
    }

    private int NodeOf(Figure figure, Func<Figure, Interval?>? reading)
    {
        if (figure.Place is { } place && _nodes.TryGetValue(place, out int known))
        {
            if (!_figures[known].IsKnown && figure.IsKnown)
            {
                _figures[known] = figure;
                _printed[known] = Bounds(figure, reading);
            }

            return known;
        }

        int node = _figures.Count;
        if (figure.Place is not null)
        {
            _nodes[figure.Place] = node;
        }

        _figures.Add(figure);
        _printed.Add(Bounds(figure, reading));
        return node;
    }

    private static Interval Bounds(Figure figure, Func<Figure, Interval?>? reading) =>
        !figure.IsKnown ? new Interval(-Unbounded, Unbounded)
        : reading is null ? new Interval(figure.Low, figure.High)
        : reading(figure) ?? new Interval(-Unbounded, Unbounded);
}
