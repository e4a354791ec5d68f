using System.Globalization;
using System.Text;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Output;

/// <summary>The sentences of a narrative that a finding speaks of, with their figures marked.</summary>
internal sealed class NarrativeExcerpt(NarrativeReading narrative, Language language, Ink ink)
{
    private const int MostSentences = 4;
    private const int LongestWing = 40;
    private const int LongestGap = 60;

    /// <summary>A line for each sentence: where its first figure stands, and its words.</summary>
    public IEnumerable<string> Of(Finding finding)
    {
        TextPlace[] places = [.. finding.Figures.Select(f => f.Place).OfType<TextPlace>().Where(p => p.Span.Length > 0).DistinctBy(p => p.Span).OrderBy(p => p.Span.Start)];
        List<(int Start, int End, List<TextPlace> Places)> sentences = [];
        foreach (TextPlace place in places)
        {
            if (sentences.Count > 0 && place.Span.Start < sentences[^1].End)
            {
                sentences[^1].Places.Add(place);
                continue;
            }

            sentences.Add((Before(place.Span.Start), After(place.Span.End), [place]));
        }

        foreach ((int start, int end, List<TextPlace> marked) in sentences.Take(MostSentences))
        {
            string where = string.Create(CultureInfo.InvariantCulture, $"{marked[0].Line}:{marked[0].Column}");
            yield return $"{ink.Faint(where)}  {Marked(start, end, marked)}";
        }

        if (sentences.Count > MostSentences)
        {
            int rest = sentences.Count - MostSentences;
            yield return language.Choose($"另涉及 {rest} 处", $"and {rest} more sentences");
        }
    }

    /// <summary>Where headings begin, and where those end that have a line of their own: no sentence runs across one.</summary>
    private readonly (HashSet<int> Starts, HashSet<int> Ends) _headings =
    (
        [.. narrative.Sections.Select(s => s.Heading.Start)],
        [.. narrative.Sections.Select(s => s.Heading.End).Where(end => narrative.Text.AsSpan(end).TrimStart(" \u3000\r\t") is ['\n', ..])]
    );

    private int Before(int at)
    {
        while (at > 0 && !_headings.Starts.Contains(at) && !_headings.Ends.Contains(at) && narrative.Text[at - 1] is not ('。' or '\f') && !IsBlankLine(at - 1))
        {
            at--;
        }

        return at;
    }

    private int After(int at)
    {
        while (at < narrative.Text.Length && !_headings.Starts.Contains(at) && narrative.Text[at] is not ('。' or '\f') && !IsBlankLine(at))
        {
            at++;
        }

        return at;
    }

    private bool IsBlankLine(int at) => narrative.Text[at] == '\n' && at > 0 && narrative.Text[at - 1] == '\n';

    private string Marked(int start, int end, List<TextPlace> places)
    {
        StringBuilder line = new();
        int at = start;
        for (int i = 0; i < places.Count; i++)
        {
            TextPlace place = places[i];
            line.Append(Shortened(Clean(at, place.Span.Start), i == 0 ? 0 : LongestGap / 2, i == 0 ? LongestWing : LongestGap / 2));
            line.Append(ink.Marked(Clean(place.Span.Start, place.Span.End)));
            at = Math.Max(at, place.Span.End);
        }

        return line.Append(Shortened(Clean(at, end), LongestWing, 0)).ToString();
    }

    private static string Shortened(string text, int head, int tail) => text.Length <= head + tail ? text : text[..head] + "…" + text[^tail..];

    private string Clean(int start, int end) => start >= end ? "" : string.Concat(narrative.Text[start..end].Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
