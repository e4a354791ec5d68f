using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>
/// A line of a scorecard with the lines below it: the total, a section, a group, an item or indicator. Full marks are exact. Points
/// are exact as they are awarded, and rounded where they follow from a share or are printed with fewer decimals than the lines below.
/// </summary>
public sealed record ScoreLine
{
    /// <summary>A line.</summary>
    /// <param name="name">Its short name (考核内容、指标名称).</param>
    /// <param name="fullMarks">分值: full marks, a score; absent where not told.</param>
    /// <param name="points">得分: points, a score; absent where not told.</param>
    public ScoreLine(string name, Figure fullMarks, Figure points)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        FullMarks = fullMarks.Value >= 0 ? Score(fullMarks, nameof(fullMarks)) : throw new ArgumentOutOfRangeException(nameof(fullMarks), "Full marks are not negative.");
        Points = Score(points, nameof(points));
    }

    /// <summary>The short name.</summary>
    public string Name { get; }

    /// <summary>分值: full marks.</summary>
    public Figure FullMarks { get; }

    /// <summary>得分: points.</summary>
    public Figure Points { get; }

    /// <summary>The lines that add up to this one, each with a name of its own.</summary>
    /// <exception cref="ArgumentException">Two lines have one name.</exception>
    public ImmutableArray<ScoreLine> Lines
    {
        get;
        init => field = value.GroupBy(l => l.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new ArgumentException($"{Name} has two lines {twice.Key}.", nameof(value))
            : value;
    } = [];

    /// <summary>计分标准: what its points follow from.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [];

    /// <summary>二级指标 of a project's indicator.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>年度指标值: the target.</summary>
    public string Target { get; init; } = "";

    /// <summary>实际完成值: what was reached.</summary>
    public string Actual { get; init; } = "";

    /// <summary>偏差原因分析及改进措施: the reason for a deviation.</summary>
    public string DeviationReason { get; init; } = "";

    /// <summary>The points by the facts, never negative and never above the full marks; null where no fact at all is given below or here.</summary>
    public PointRange? Recomputed
    {
        get
        {
            if (Criteria.IsEmpty && Lines.IsEmpty)
            {
                return null;
            }

            bool any = Criteria.Any(c => c.Fact is not null);
            PointRange sum = Criteria.Aggregate(default(PointRange), (s, c) => s + c.Points);
            foreach (ScoreLine line in Lines)
            {
                PointRange? below = line.Recomputed;
                any |= below is not null;
                sum += below ?? new PointRange(0, line.FullMarks.IsKnown ? line.FullMarks.Value : line.Criteria.Sum(c => c.Standard.Most));
            }

            return !any ? null : FullMarks.IsKnown ? sum.Within(FullMarks.Value) : sum;
        }
    }

    /// <summary>True where the points follow from a share and so may be rounded.</summary>
    internal bool IsMeasured => Criteria.Any(c => c.Standard is ProportionalStandard) || Lines.Any(l => l.IsMeasured || l.Points.Precision.Decimals > Points.Precision.Decimals);

    private static Figure Score(Figure figure, string name) => !figure.IsKnown || figure.Measure == Measure.Score
        ? figure
        : throw new ArgumentException($"{figure} is no score.", name);
}
