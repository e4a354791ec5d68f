using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Serialization;

/// <summary>Decodes a scorecard.</summary>
internal static partial class ScorecardDecoder
{
    public static Scorecard Read(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        bool isProject = false;
        string title = "", entity = "", project = "", objective = "", reached = "", grade = "";
        int year = 0;
        ScoreLine? total = null;
        MarkScheme? marks = null;
        GradeScheme grades = GradeScheme.Standard;
        List<FundingRow> funding = [];
        List<ToldScore> told = [];
        EvaluationCounts? counts = null;
        while (json.NextMember(ScorecardNames.Document, ref seen) is { } member)
        {
            switch (member)
            {
                case "format":
                    json.CheckFormat(ScorecardNames.Format);
                    break;
                case "version":
                    json.CheckVersion(ScorecardNames.Version);
                    break;
                case "kind":
                    isProject = json.OneOf(("departmentAssessment", false), ("projectSelfEvaluation", true));
                    break;
                case "title":
                    title = json.Name();
                    break;
                case "entity":
                    entity = json.Name();
                    break;
                case "fiscalYear":
                    year = json.Integer(1949, 2999);
                    break;
                case "total":
                    total = ReadLine(ref json);
                    break;
                case "project":
                    project = json.Name();
                    break;
                case "objective":
                    objective = json.Text(4_000);
                    break;
                case "objectiveReached":
                    reached = json.Text(4_000);
                    break;
                case "marks":
                    string name = json.Text();
                    marks = MarkScheme.TryParse(name, out MarkScheme? scheme) ? scheme
                        : throw json.Fault($"'{JsonLocator.Shorten(name)}' are no full marks that make 100, as 10-50-30-10", $"“{JsonLocator.Shorten(name)}”不是合计100的分值设置，如10-50-30-10");
                    break;
                case "grade":
                    grade = json.Text();
                    break;
                case "grades":
                    long at = json.Offset;
                    List<GradeBand> bands = json.Array(ReadBand);
                    grades = bands.Count > 0 && bands.DistinctBy(b => b.From.Value).Count() == bands.Count ? new GradeScheme(bands)
                        : throw new JsonFault("grades begin at different points", "各级别的下限应不相同", at);
                    break;
                case "funding":
                    funding = json.Array(ReadFunding);
                    break;
                case "told":
                    told = json.Array(ReadTold);
                    break;
                default:
                    counts = ReadCounts(ref json);
                    break;
            }
        }

        JsonCursor.Require(ScorecardNames.Document, seen, 7, start);
        if (isProject != (project.Length > 0))
        {
            throw isProject
                ? new JsonFault("a project's self-evaluation names its project", "项目支出绩效自评表应有项目名称（project）", start)
                : new JsonFault("only a project's self-evaluation has 'project'", "只有项目支出绩效自评表有project", start);
        }

        Scorecard card = isProject
            ? new ProjectSelfEvaluation(title, entity, year, project, total!) { Funding = [.. funding], Objective = objective, ObjectiveReached = reached }
            : funding.Count == 0 && objective.Length + reached.Length == 0
                ? new DepartmentAssessment(title, entity, year, total!)
                : throw new JsonFault("only a project's self-evaluation has funding and objectives", "只有项目支出绩效自评表有资金和目标", start);
        return card with { Grade = grade, Grades = grades, Marks = marks, Told = [.. told], Counts = counts };
    }

    private static ScoreLine ReadLine(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        string name = "", target = "", actual = "", reason = "";
        Figure full = default, points = default;
        IndicatorKind kind = IndicatorKind.None;
        List<Criterion> criteria = [];
        List<ScoreLine> lines = [];
        while (json.NextMember(ScorecardNames.Line, ref seen) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = json.Name();
                    break;
                case "fullMarks":
                    full = FullMarks(ref json);
                    break;
                case "points":
                    points = json.Figure(Measure.Score);
                    break;
                case "indicator":
                    kind = json.OneOf(ScorecardNames.Kinds);
                    break;
                case "target":
                    target = json.Text();
                    break;
                case "actual":
                    actual = json.Text();
                    break;
                case "deviationReason":
                    reason = json.Text(4_000);
                    break;
                case "criteria":
                    criteria = json.Array(ReadCriterion);
                    break;
                default:
                    lines = json.Array(ReadLine);
                    break;
            }
        }

        JsonCursor.Require(ScorecardNames.Line, seen, 1, start);
        if (lines.GroupBy(l => l.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new JsonFault($"'{JsonLocator.Shorten(name)}' has two lines '{JsonLocator.Shorten(twice.Key)}'", $"“{JsonLocator.Shorten(name)}”下有两项“{JsonLocator.Shorten(twice.Key)}”", start);
        }

        return new ScoreLine(name, full, points)
        {
            Kind = kind,
            Target = target,
            Actual = actual,
            DeviationReason = reason,
            Criteria = [.. criteria],
            Lines = [.. lines],
        };
    }

    private static Figure FullMarks(ref JsonCursor json) => json.Figure(Measure.Score) is { Value: >= 0 } full ? full : throw json.Fault("full marks are not negative", "分值不能为负数");

    private static GradeBand ReadBand(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        string name = "";
        Figure from = default;
        while (json.NextMember(ScorecardNames.Band, ref seen) is { } member)
        {
            if (member == "name")
            {
                name = json.Name();
            }
            else
            {
                from = json.Figure(Measure.Score);
            }
        }

        JsonCursor.Require(ScorecardNames.Band, seen, 2, start);
        return new GradeBand(name, from);
    }
}
