using System.Collections.Immutable;

namespace PublicFinance.Model.Performance;

/// <summary>A project's self-evaluation (项目支出绩效自评表): money by source, objectives, and indicators in three levels.</summary>
/// <param name="Title">What it is called in findings.</param>
/// <param name="Entity">The unit.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Project">项目名称.</param>
/// <param name="Total">The total: 预算执行率 and the first-level indicators, with the second and third level below.</param>
public sealed record ProjectSelfEvaluation(string Title, string Entity, int FiscalYear, string Project, ScoreLine Total) : Scorecard(Title, Entity, FiscalYear, Total)
{
    /// <summary>项目资金: money rows by source.</summary>
    public ImmutableArray<FundingRow> Funding { get; init; } = [];

    /// <summary>年度总体目标—预期目标.</summary>
    public string Objective { get; init; } = "";

    /// <summary>年度总体目标—实际完成情况.</summary>
    public string ObjectiveReached { get; init; } = "";

    internal override string Label(string name) => $"{name}（{Project}）";
}
