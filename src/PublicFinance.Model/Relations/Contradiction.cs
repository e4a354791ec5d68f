using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

/// <summary>Printed figures that cannot all stand, and the relations that say so; no member can be left out.</summary>
/// <param name="Figures">The figures.</param>
/// <param name="Relations">The relations.</param>
public sealed record Contradiction(ImmutableArray<Figure> Figures, ImmutableArray<Relation> Relations);
