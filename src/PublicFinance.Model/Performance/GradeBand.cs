using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>A grade and the least points for it (等级).</summary>
/// <param name="Name">For example 优.</param>
/// <param name="From">The least points, a score.</param>
public sealed record GradeBand(string Name, Figure From);
