namespace PublicFinance.Model.Narrative;

/// <summary>
/// Rows of cells in a text: cells side by side, parted by tabs, bars or wide blanks; or one cell a line behind a tab, as converters of office documents
/// write them, with an empty line between rows. Blanks inside cells are left out.
/// </summary>
internal static class CellRows
{
    public static IEnumerable<(TextSpan Span, string[] Cells)> Read(string text)
    {
        List<(int Start, string Line)> block = [];
        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            string line = text[start..end].TrimEnd('\r');
            bool isEmpty = line.Trim(' ', '\f').Length == 0;
            if (!isEmpty)
            {
                block.Add((start, line));
            }

            if (isEmpty || end == text.Length)
            {
                foreach ((TextSpan Span, string[] Cells) row in OfBlock(block))
                {
                    yield return row;
                }

                block.Clear();
            }

            start = end + 1;
        }
    }

    private static IEnumerable<(TextSpan Span, string[] Cells)> OfBlock(List<(int Start, string Line)> block)
    {
        bool isOneCellALine = block.Count > 1 && block.TrueForAll(l => l.Line[0] == '\t' && !l.Line.AsSpan(1).TrimEnd().Contains('\t'));
        return isOneCellALine
            ? [(TextSpan.Between(block[0].Start, block[^1].Start + block[^1].Line.Length), [.. block.Select(l => Fold(l.Line))])]
            : block.Select(l => (TextSpan.Between(l.Start, l.Start + l.Line.Length), Cells(l.Line)));
    }

    private static string[] Cells(string line)
    {
        string row = line.Trim() is ['|', .. var inner, '|'] ? inner : line;
        char[] marked = row.ToCharArray();
        for (int i = 0; i < marked.Length; i++)
        {
            bool isGap = CharClass.IsBlank(row[i]) && i + 1 < row.Length && CharClass.IsBlank(row[i + 1]);
            marked[i] = row[i] is '|' or '\t' || isGap ? '\t' : row[i];
        }

        bool isMarked = row.Contains('|') || row.Contains('\t');
        return [.. new string(marked).Split('\t').Select(Fold).Where(c => isMarked || c.Length > 0)];
    }

    private static string Fold(string cell) => string.Concat(cell.Where(c => !CharClass.IsBlank(c)).Select(CharClass.Fold));
}
