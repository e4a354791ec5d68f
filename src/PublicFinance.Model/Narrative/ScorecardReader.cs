using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Reads the assessment scorecards (考核评分表) that stand in a text as rows of cells, and the points that its sentences tell again. A table whose rows do not fit
/// its head is not guessed at: it gives no scorecard.
/// </summary>
internal static class ScorecardReader
{
    private static readonly string[] FullMarksHeads = ["分值", "满分", "标准分", "标准分值", "权重", "分值(分)", "权重(分)"];
    private static readonly string[] PointsHeads = ["得分", "自评得分", "考核得分", "评价得分", "实际得分", "得分(分)", "自评分"];
    private static readonly string[] TotalNames = ["合计", "总计", "总分", "合计得分", "总得分"];
    private static readonly string[] TitleEnds = ["评分表", "考核表", "自评表", "评价表"];

    /// <summary>The reading with its scorecards; the numbers of their rows are cells and no longer unread.</summary>
    public static NarrativeReading AddTo(NarrativeReading reading)
    {
        List<TextSpan> tables = [];
        ImmutableArray<Scorecard> cards = Read(reading, tables);
        return cards.IsEmpty ? reading : reading with
        {
            Scorecards = cards,
            Unread = [.. reading.Unread.Select(u => tables.Exists(t => t.Start <= u.Span.Start && u.Span.End <= t.End) ? u with { Reason = UnreadReason.Table } : u)],
        };
    }

    private static ImmutableArray<Scorecard> Read(NarrativeReading reading, List<TextSpan> tables)
    {
        if (!FullMarksHeads.Any(h => reading.Text.Contains(h, StringComparison.Ordinal)))
        {
            return [];
        }

        var cards = ImmutableArray.CreateBuilder<Scorecard>();
        (string title, string entity) = ("绩效评分表", "");
        Head? head = null;
        int start = 0;
        foreach ((TextSpan span, string[] cells) in CellRows.Read(reading.Text))
        {
            if (HeadOf(cells) is var (full, points))
            {
                (head, start) = (new(cells.Length, full, points), span.Start);
            }
            else if (head is null)
            {
                string line = string.Concat(cells);
                title = TitleEnds.Any(e => line.EndsWith(e, StringComparison.Ordinal)) && line.Length <= 60 ? line : title;
                entity = cells.FirstOrDefault(c => (c.StartsWith("部门", StringComparison.Ordinal) || c.StartsWith("单位", StringComparison.Ordinal)) && c.Contains(':')) is { } told ? told[(told.IndexOf(':') + 1)..] : entity;
            }
            else if (head.Take(cells) is { } isOver)
            {
                if (isOver && head.Build() is { } total)
                {
                    var card = new DepartmentAssessment(title, entity, reading.FiscalYear, total);
                    tables.Add(TextSpan.Between(start, span.End));
                    cards.Add(card with { Told = ScoresTold.About(card, ScoresTold.Of(card, reading)) });
                }

                head = null;
            }
        }

        return cards.ToImmutable();
    }

    private static (int Full, int Points)? HeadOf(string[] cells)
    {
        int full = Array.FindIndex(cells, c => FullMarksHeads.Contains(c)), points = Array.FindIndex(cells, c => PointsHeads.Contains(c));
        return cells.Length is >= 3 and <= 12 && full > 0 && points > full ? (full, points) : null;
    }

    /// <summary>A head of a table and the rows taken so far.</summary>
    private sealed class Head(int columns, int full, int points)
    {
        private readonly ScorecardDraft _total = new("合计", 0, default, default);
        private readonly List<ScorecardDraft> _open = [];
        private int _rows;

        public ScoreLine? Build() => _rows > 1 && _total.FullMarks.IsKnown ? _total.Build() : null;

        /// <summary>Takes a row: null goes on, true is the total's row, false a row that does not fit.</summary>
        public bool? Take(string[] cells)
        {
            if (cells.All(c => c.Length == 0) || (cells.Length == 1 && cells[0].All(c => char.IsAsciiDigit(c) || c is '(' or ')' or '-')))
            {
                return null; // an empty row, or the number of a page
            }

            if (cells.Length != columns || !TryScore(cells[full], out Figure marks) || !TryScore(cells[points], out Figure told))
            {
                return false;
            }

            if (TotalNames.Contains(cells[0]))
            {
                (_total.FullMarks, _total.Points) = (marks, told);
                return true;
            }

            if (!marks.IsKnown || (cells[0].Length == 0 && _open.Count == 0))
            {
                return false;
            }

            _rows++;
            if (cells[0].Length == 0)
            {
                AddItem(marks, told);
            }
            else
            {
                AddLine(cells[0], marks, told);
            }

            return null;
        }

        private void AddItem(Figure marks, Figure told)
        {
            ScorecardDraft group = _open[^1];
            if (group.IsLeaf)
            {
                group.BecomeGroup(default);
            }

            group.AddItem(marks, told);
        }

        private void AddLine(string cell, Figure marks, Figure told)
        {
            int number = Numbering.Read(cell.AsSpan(0, Math.Min(12, cell.Length)), out int depth);
            (string name, Figure own) = NameOf(cell[number..]);
            int level = number > 0 ? Math.Clamp(depth, 1, 3) : own.IsKnown && _open.Count > 0 ? 2 : 1;
            _open.RemoveAll(l => l.Level >= level);
            ScorecardDraft line = (_open.Count > 0 ? _open[^1] : _total).Add(new(name, level, marks, told));
            _open.Add(line);
            if (own.IsKnown && own.Value != marks.Value)
            {
                line.BecomeGroup(own);
            }
        }

        /// <summary>组织保障(4): the name and the full marks of its group.</summary>
        private static (string Name, Figure Marks) NameOf(string cell)
        {
            int open = cell.LastIndexOf('(');
            return open > 0 && cell[^1] == ')' && TryScore(cell[(open + 1)..^1].TrimEnd('分'), out Figure marks) && marks.IsKnown ? (cell[..open], marks) : (cell, default);
        }

        /// <summary>A number of points, or nothing.</summary>
        private static bool TryScore(string cell, out Figure score)
        {
            score = default;
            return cell.Length == 0 || cell is "-" or "—" or "/" || (Figure.TryParse(cell.TrimEnd('分') + "分", AmountUnit.Yuan, out score) && score.Value >= 0);
        }
    }
}
