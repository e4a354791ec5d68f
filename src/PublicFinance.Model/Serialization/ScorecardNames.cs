using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Serialization;

/// <summary>The names of the scorecard format.</summary>
internal static class ScorecardNames
{
    public const string Format = "publicfinance.scorecard";
    public const int Version = 1;

    public static readonly MemberNames Document = new(
        "format", "version", "kind", "title", "entity", "fiscalYear", "total", "project", "objective", "objectiveReached", "marks", "grade", "grades", "funding", "told", "counts");

    public static readonly MemberNames Line = new("name", "fullMarks", "points", "indicator", "target", "actual", "deviationReason", "criteria", "lines");
    public static readonly MemberNames Criterion = new("standard", "fullMarks", "each", "cap", "count", "met", "rate", "part", "whole");
    public static readonly MemberNames Band = new("name", "from");
    public static readonly MemberNames Funding = new("source", "initialBudget", "fullYearBudget", "executed", "rate", "fullMarks", "points");
    public static readonly MemberNames Told = new("source", "total", "grade", "parts");
    public static readonly MemberNames Part = new("section", "points");
    public static readonly MemberNames Counts = new("projects", "byGrade", "problemsFound", "mended", "beingMended");
    public static readonly MemberNames ByGrade = new("grade", "projects");

    public static readonly (string Word, IndicatorKind Value)[] Kinds =
    [
        ("quantity", IndicatorKind.Quantity), ("quality", IndicatorKind.Quality), ("timeliness", IndicatorKind.Timeliness), ("cost", IndicatorKind.Cost),
        ("economic", IndicatorKind.Economic), ("social", IndicatorKind.Social), ("ecological", IndicatorKind.Ecological),
        ("sustainable", IndicatorKind.Sustainable), ("satisfaction", IndicatorKind.Satisfaction),
    ];

    public static readonly (string Word, FundingSource Value)[] Sources =
    [
        ("total", FundingSource.Total), ("appropriation", FundingSource.Appropriation), ("carriedOver", FundingSource.CarriedOver), ("other", FundingSource.Other),
    ];
}
