using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>Numbers that a performance report tells (绩效工作数量). What is not told is absent.</summary>
public sealed record EvaluationCounts
{
    /// <summary>评价项目数: projects assessed.</summary>
    public Figure Projects { get; init; }

    /// <summary>Projects by grade; all grades or none.</summary>
    public ImmutableArray<(string Grade, Figure Projects)> ByGrade { get; init; } = [];

    /// <summary>发现问题数: problems found.</summary>
    public Figure ProblemsFound { get; init; }

    /// <summary>已整改数: problems mended.</summary>
    public Figure Mended { get; init; }

    /// <summary>正在整改数: problems being mended.</summary>
    public Figure BeingMended { get; init; }
}
