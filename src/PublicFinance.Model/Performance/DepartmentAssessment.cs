namespace PublicFinance.Model.Performance;

/// <summary>A department's assessment of its performance management (预算绩效管理考核评分表): sections, groups and items.</summary>
/// <param name="Title">What it is called in findings.</param>
/// <param name="Entity">The unit.</param>
/// <param name="FiscalYear">The year that is assessed.</param>
/// <param name="Total">The total with its sections.</param>
public sealed record DepartmentAssessment(string Title, string Entity, int FiscalYear, ScoreLine Total) : Scorecard(Title, Entity, FiscalYear, Total);
