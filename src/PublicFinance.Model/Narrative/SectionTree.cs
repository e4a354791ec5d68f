namespace PublicFinance.Model.Narrative;

/// <summary>The headings of a text as a tree.</summary>
internal static class SectionTree
{
    /// <summary>One context per heading that was found, in the same order.</summary>
    public static List<SectionContext> Build(NarrativeText text, List<(int Start, int NumberEnd, int TitleEnd, int Depth)> headings)
    {
        int[] ends = Ends(text, headings);
        List<SectionContext> contexts = [];
        List<(int Depth, SectionContext Context)> open = [];
        for (int i = 0; i < headings.Count; i++)
        {
            (int start, int numberEnd, int titleEnd, int depth) = headings[i];
            while (open.Count > 0 && open[^1].Depth >= depth)
            {
                open.RemoveAt(open.Count - 1);
            }

            SectionContext? around = open.Count > 0 ? open[^1].Context : null;
            ReadOnlySpan<char> title = text.Chars[numberEnd..titleEnd];
            bool isTitle = depth <= 1 || Lexer.IsTitle(title) || text.Chars[start] == '[';
            Area area = numberEnd == start || around?.Area == Area.Attachment ? Area.Attachment
                : depth == 0 && !title.Contains("名词解释", StringComparison.Ordinal) ? Area.None
                : isTitle || around is null ? SectionContext.AreaOf(title, around?.Area ?? Area.None) : SectionContext.AreaOf(title, around.Area) is var own && around.Area is Area.ThreePublic ? own : around.Area;
            MoneyScope scope = depth == 0 ? MoneyScope.All : isTitle ? SectionContext.ScopeOf(title, around?.Section.Scope ?? MoneyScope.All) : around?.Section.Scope ?? MoneyScope.All;
            if (area is Area.ThreePublic or Area.Abroad or Area.Vehicles or Area.Reception && scope == MoneyScope.All)
            {
                scope = MoneyScope.General;
            }

            NarrativeSection section = new(depth, title.ToString(), text.Span(start, titleEnd), text.Span(start, ends[i]), around?.Section) { Scope = scope };
            SectionContext context = new(section, area, isTitle, isTitle && depth > 0 ? SectionContext.TopicOf(title, area) ?? (SectionContext.SaysNoMore(title) && area == around?.Area ? around.Topic : null) : null) { IsLabel = text.Chars[start] == '[' };
            contexts.Add(context);
            open.Add((depth, context));
        }

        return contexts;
    }

    private static int[] Ends(NarrativeText text, List<(int Start, int NumberEnd, int TitleEnd, int Depth)> headings)
    {
        int[] ends = new int[headings.Count];
        Span<int> next = [text.Length, text.Length, text.Length, text.Length, text.Length, text.Length];
        for (int i = headings.Count - 1; i >= 0; i--)
        {
            int depth = headings[i].Depth;
            int end = text.Length;
            for (int d = 0; d <= depth; d++)
            {
                end = Math.Min(end, next[d]);
            }

            ends[i] = end;
            next[depth] = headings[i].Start;
        }

        return ends;
    }
}
