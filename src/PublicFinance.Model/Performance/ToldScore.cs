using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>A score that a text tells beside the scorecard (文字中的得分): the total, the grade, the points of sections.</summary>
/// <param name="Source">Where it is told.</param>
/// <param name="Total">总分, or absent.</param>
/// <param name="Grade">The grade, or empty.</param>
/// <param name="Parts">Points of lines, by their names or by the whole path (section/group) where a name stands more than once; all of them or some.</param>
public sealed record ToldScore(string Source, Figure Total, string Grade, ImmutableArray<(string Section, Figure Points)> Parts);
