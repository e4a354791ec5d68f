using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Narrative;

/// <summary>A line of a scorecard while its rows are read.</summary>
internal sealed class ScorecardDraft(string name, int level, Figure fullMarks, Figure points)
{
    private readonly List<ScorecardDraft> _lines = [];

    public string Name { get; } = name;

    /// <summary>0 for the total, 1 for 一、, 2 for （一）, 3 for items.</summary>
    public int Level { get; } = level;

    public bool IsLeaf => _lines.Count == 0;

    public Figure FullMarks { get; set; } = fullMarks;

    public Figure Points { get; set; } = points;

    public ScorecardDraft Add(ScorecardDraft line)
    {
        _lines.Add(line);
        return line;
    }

    /// <summary>An item without a name of its own.</summary>
    public void AddItem(Figure fullMarks, Figure points) => Add(new(FormattableString.Invariant($"第{_lines.Count + 1}项"), Level + 1, fullMarks, points));

    /// <summary>The marks that its row told are those of its first item.</summary>
    public void BecomeGroup(Figure fullMarks)
    {
        AddItem(FullMarks, Points);
        (FullMarks, Points) = (fullMarks, default);
    }

    /// <summary>Null where two lines have one name: rows were misread.</summary>
    public ScoreLine? Build()
    {
        ImmutableArray<ScoreLine?> lines = [.. _lines.Select(l => l.Build())];
        return lines.Contains(null) || lines.Select(l => l!.Name).Distinct(StringComparer.Ordinal).Count() < lines.Length
            ? null
            : new ScoreLine(Name, FullMarks, Points.IsKnown || Level == 0 ? Points : Awarded()) { Lines = [.. lines.Select(l => l!)] };
    }

    /// <summary>What a group without a row of its own was awarded: the points of its items, where all are told.</summary>
    private Figure Awarded()
    {
        if (IsLeaf || _lines.Exists(l => !l.Points.IsKnown))
        {
            return default;
        }

        Precision precision = _lines.Select(l => l.Points.Precision).MaxBy(p => p.Decimals);
        return Figure.Printed(_lines.Sum(l => l.Points.Value), precision);
    }
}
