namespace PublicFinance.Model.Classification;

/// <summary>
/// Names with their levels, as sentences write them: 一般公共服务支出（类）财政事务（款）行政运行（项）. A name without a mark of level is a path of one
/// segment of any level.
/// </summary>
internal static class NamePath
{
    public static List<(string Name, CodeLevel Level)> Split(string text)
    {
        List<(string, CodeLevel)> segments = [];
        int start = 0;
        for (int open = 0; open < text.Length; open++)
        {
            if (NameFold.Narrow(text[open]) is '(' or '[' or '〔' && Mark(text, open, out CodeLevel level) is int after and > 0)
            {
                segments.Add((text[start..open], level));
                start = after;
                open = after - 1;
            }
        }

        if (start == 0 || !string.IsNullOrWhiteSpace(text[start..]))
        {
            segments.Add((text[start..], CodeLevel.None));
        }

        return segments;
    }

    /// <summary>The position after a mark of level such as （款）, or 0.</summary>
    private static int Mark(string text, int open, out CodeLevel level)
    {
        level = CodeLevel.None;
        int at = open + 1;
        for (; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            if (level != CodeLevel.None)
            {
                return NameFold.Narrow(text[at]) is ')' or ']' or '〕' ? at + 1 : 0;
            }

            level = text[at] switch
            {
                '类' => CodeLevel.Class,
                '款' => CodeLevel.Section,
                '项' => CodeLevel.Item,
                _ => CodeLevel.None,
            };
            if (level == CodeLevel.None)
            {
                return 0;
            }
        }

        return 0;
    }
}
