namespace PublicFinance.Model.Narrative;

/// <summary>Reports and scorecards that are attached behind the last part of a disclosure (附件): each begins with a line that is its title.</summary>
internal static class Attachments
{
    private const int LongestTitle = 40;
    private static readonly string[] Ends = ["报告", "自评表", "评分表", "评价表", "考核表", "自评报告", "总结", "评分标准"];

    /// <summary>The length of a title that fills the line beginning here, or 0: no sentence, no item of a list, and named as such documents are.</summary>
    public static int TitleLength(NarrativeText text, int at)
    {
        ReadOnlySpan<char> all = text.Chars;
        int end = at;
        while (end < all.Length && (end == at || !text.IsLineStart(end)))
        {
            if (end - at > LongestTitle || all[end] is '。' or ',' or ';' or ':')
            {
                return 0;
            }

            end++;
        }

        ReadOnlySpan<char> title = all[at..end];
        bool isNamed = Named(title) || (title.Length > 2 && title[^1] == ')' && title.LastIndexOf('(') is var open and > 0 && Named(title[..open]));
        return isNamed && Numbering.Read(title[..Math.Min(title.Length, 12)], out _) == 0 ? title.Length : 0;
    }

    private static bool Named(ReadOnlySpan<char> title)
    {
        foreach (string end in Ends)
        {
            if (title.Length > end.Length && title.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }
}
