using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>What settling a system of relations says about its quantities.</summary>
public sealed class Settlement
{
    private readonly RelationSystem _system;
    private readonly RelationSystem.Run _run;

    internal Settlement(RelationSystem system, RelationSystem.Run run)
    {
        _system = system;
        _run = run;
    }

    /// <summary>False when the sweeps were over before nothing moved; the intervals are right all the same.</summary>
    public bool IsSettled => _run.IsSettled;

    /// <summary>True when a quantity has no value left.</summary>
    public bool IsContradicted => _run.EmptyNode >= 0;

    /// <summary>The interval in which a quantity lies, by its position in <see cref="RelationSystem.Figures"/>.</summary>
    public Interval this[int quantity] => _run[quantity];

    /// <summary>The quantities that are not printed and that the document bounds on both sides, each with the relations that do.</summary>
    public IEnumerable<DerivedFigure> Derived()
    {
        for (int node = 0; node < _system.Figures.Count && !IsContradicted; node++)
        {
            Figure figure = _system.Figures[node];
            Interval interval = _run[node];
            if (!figure.IsKnown && figure.Place is { } place && interval.Low > -RelationSystem.Unbounded && interval.High < RelationSystem.Unbounded)
            {
                (int low, int high) = _run.Reasons(node);
                ImmutableArray<Relation> by = low == high ? [_system.Relations[low]] : [_system.Relations[low], _system.Relations[high]];
                yield return new DerivedFigure(place, interval, by) { Precision = figure.Precision };
            }
        }
    }
}
