using System.Text.RegularExpressions;

namespace PublicFinance.Model.Tests.Classification;

/// <summary>
/// Pairs of code and name out of the layout text of a disclosure (columns kept by blanks): a code stands in one column or in two or three,
/// the pieces of its wrapped name stand to the right of it, on lines around that of the code.
/// </summary>
public static partial class PrintedTable
{
    private const int Reach = 2;

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Piece();

    [GeneratedRegex("^[23](?:[0-9]{2}|[0-9]{4}|[0-9]{6})$")]
    private static partial Regex Code();

    [GeneratedRegex("^[0-9]{2}$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）“”、 ]+$")]
    private static partial Regex Words();

    public static List<(string Code, string Name)> Read(string layout)
    {
        string[] lines = layout.Replace('\f', ' ').Split('\n');
        List<Token> tokens = [];
        for (int line = 0; line < lines.Length; line++)
        {
            tokens.AddRange(Piece().Matches(lines[line]).Select(m => new Token(line, m.Index, m.Value)));
        }

        List<Row> rows = [.. tokens.Where(t => Code().IsMatch(t.Text)).Select(t => new Row(t.Line, t.Column, t.Text))];
        foreach (Token pair in tokens.Where(t => Pair().IsMatch(t.Text)))
        {
            // A 款 or 项 in its own column belongs to the 类 at its left, printed at most one line higher.
            Row? row = rows.Where(r => pair.Line - r.ClassLine is 0 or 1 && pair.Column > r.Column && pair.Column - r.Column < 20)
                .MinBy(r => pair.Line - r.ClassLine + ((pair.Column - r.Column) / 1000.0));
            if (row is not null)
            {
                row.Code += pair.Text;
                row.Line = pair.Line;
            }
        }

        List<List<Row>> lanes = Lanes(rows);
        ILookup<List<Row>, Token> pieces = tokens.Where(t => Words().IsMatch(t.Text) && !IsFurniture(t.Text))
            .Select(t => (Piece: t, Lane: lanes.Where(l => l.Any(r => Reaches(r, t))).MaxBy(l => l[0].Column)))
            .Where(p => p.Lane is not null).ToLookup(p => p.Lane!, p => p.Piece);
        foreach (List<Row> lane in lanes)
        {
            Share(lane, [.. pieces[lane]]);
        }

        return [.. rows.Where(r => r.Name.Length > 0).Select(r => (r.Code, r.Name.Replace(" ", "", StringComparison.Ordinal)))];
    }

    /// <summary>Rows whose codes stand under one another.</summary>
    private static List<List<Row>> Lanes(List<Row> rows)
    {
        List<List<Row>> lanes = [];
        foreach (Row row in rows.OrderBy(r => r.Line))
        {
            List<Row>? lane = lanes.LastOrDefault(l => Math.Abs(l[^1].Column - row.Column) <= 6 && row.Line - l[^1].Line <= 8);
            if (lane is null)
            {
                lanes.Add(lane = []);
            }

            lane.Add(row);
        }

        return lanes;
    }

    private static bool Reaches(Row row, Token piece)
        => Math.Abs(piece.Line - row.Line) <= Reach && piece.Column > row.Column && piece.Column - row.Column < 24;

    /// <summary>
    /// Shares the pieces of a lane, in their order, among its rows so that names stand as near to the middle of their codes as can be and no
    /// name goes on after a piece that left room in its line.
    /// </summary>
    private static void Share(List<Row> lane, List<Token> pieces)
    {
        const double left = 4;
        double width = pieces.Select(p => p.Letters).DefaultIfEmpty().Max();
        (double Cost, int From)[,] best = new (double, int)[pieces.Count + 1, lane.Count + 1];
        for (int i = 0; i <= pieces.Count; i++)
        {
            for (int j = 0; j <= lane.Count; j++)
            {
                best[i, j] = i == 0 && j == 0 ? (0, 0) : (double.MaxValue, 0);
                if (i > 0 && best[i - 1, j].Cost + left < best[i, j].Cost)
                {
                    best[i, j] = (best[i - 1, j].Cost + left, -1);
                }

                for (int k = i; j > 0 && k >= 0 && (k == i || Reaches(lane[j - 1], pieces[k])); k--)
                {
                    double cost = k == i ? left : Math.Abs(pieces[k..i].Average(p => p.Line) - lane[j - 1].Line)
                        + (5 * pieces[k..(i - 1)].Count(p => p.Letters < width * 0.75));
                    if (best[k, j - 1].Cost + cost < best[i, j].Cost)
                    {
                        best[i, j] = (best[k, j - 1].Cost + cost, k);
                    }
                }
            }
        }

        for ((int i, int j) = (pieces.Count, lane.Count); i > 0 || j > 0;)
        {
            int from = best[i, j].From;
            if (from < 0)
            {
                i--;
                continue;
            }

            lane[--j].Name = string.Concat(pieces[from..i].Select(p => p.Text));
            i = from;
        }
    }

    private static bool IsFurniture(string text)
        => text is "类" or "款" or "项" or "科目名称" or "科目编码" or "决算数" or "经济分类" or "功能分类"
            || text.EndsWith('表') || text.EndsWith('计') || text.StartsWith('注');

    private sealed record Token(int Line, int Column, string Text)
    {
        public int Letters => Text.Length - Text.Count(c => c == ' ');
    }

    private sealed class Row(int line, int column, string code)
    {
        public int ClassLine { get; } = line;

        public int Line { get; set; } = line;

        public int Column { get; } = column;

        public string Code { get; set; } = code;

        public string Name { get; set; } = string.Empty;
    }
}
