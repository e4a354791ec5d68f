using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>A performance scorecard (绩效评分表): its lines under one total, the grade, and what texts tell of it again. Immutable.</summary>
/// <param name="Title">What it is called in findings.</param>
/// <param name="Entity">The unit.</param>
/// <param name="FiscalYear">The year that is assessed.</param>
/// <param name="Total">The total with the lines below it.</param>
public abstract record Scorecard(string Title, string Entity, int FiscalYear, ScoreLine Total)
{
    /// <summary>The grade told (等级), or empty.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Which grade follows from which points.</summary>
    public GradeScheme Grades { get; init; } = GradeScheme.Standard;

    /// <summary>The full marks that the form prescribes, or null where it is not known.</summary>
    public MarkScheme? Marks { get; init; }

    /// <summary>The same scores told elsewhere.</summary>
    public ImmutableArray<ToldScore> Told { get; init; } = [];

    /// <summary>Numbers told beside it, or null.</summary>
    public EvaluationCounts? Counts { get; init; }

    /// <summary>The grades that the total's points allow; none where they are not told.</summary>
    public ImmutableArray<GradeBand> GradesByPoints => Total.Points.IsKnown ? Grades.Of(RangeOf(Total)) : [];

    internal static PointRange RangeOf(ScoreLine line) => line.IsMeasured ? new PointRange(line.Points.Low, line.Points.High) : new PointRange(line.Points.Value, line.Points.Value);

    /// <summary>The full marks at their place: exact.</summary>
    internal Figure FullMarksOf(ScoreLine line, string path) => Exact(line.FullMarks, new ScorePlace(Label(Title), path, "分值"));

    /// <summary>The points at their place: exact unless measured.</summary>
    internal Figure PointsOf(ScoreLine line, string path)
    {
        var place = new ScorePlace(Label(Title), path, "得分");
        return line.IsMeasured ? line.Points.At(place) : Exact(line.Points, place);
    }

    /// <summary>A score that is awarded, not rounded.</summary>
    internal static Figure Exact(Figure score, ScorePlace place) => score.IsKnown ? Figure.Printed(score.Value, 0, score.Precision, place) : Figure.Absent(score.Precision, place);

    /// <summary>A source's name as findings call it; that of a project names the project, for a unit has several.</summary>
    internal virtual string Label(string name) => name;

    /// <summary>All lines with the path of names that leads to them; the total first, with an empty path.</summary>
    internal IEnumerable<(ScoreLine Line, string Path)> AllLines()
    {
        Stack<(ScoreLine Line, string Path)> open = new([(Total, "")]);
        while (open.TryPop(out (ScoreLine Line, string Path) next))
        {
            yield return next;
            for (int i = next.Line.Lines.Length - 1; i >= 0; i--)
            {
                ScoreLine below = next.Line.Lines[i];
                open.Push((below, next.Path.Length > 0 ? $"{next.Path}/{below.Name}" : below.Name));
            }
        }
    }
}
