using System.Globalization;
using System.Text.Json;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Reads the keys, the documents beside the repository and the sentences.</summary>
public static class NarrativeKey
{
    /// <summary>The rows of a key.</summary>
    public static List<Told> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Where(l => l.Length > 0).Select(line =>
        {
            string[] f = line.Split(',');
            return new Told(f[2], f[3], f[4], f[5], f[7 - 1], int.Parse(f[7], CultureInfo.InvariantCulture), f[8], int.Parse(f[9], CultureInfo.InvariantCulture));
        }),
    ];

    /// <summary>What is read between two markers, the last of each in the text, of a document.</summary>
    public static List<Told> Claims(string text, int year, IReadOnlyList<(string From, string To)> parts)
    {
        NarrativeReading reading = NarrativeReader.Read(text, year);
        List<(int Start, int End)> spans = [.. parts.Select(p => Part(text, p.From, p.To))];
        return [.. reading.Claims.Where(c => c.Figure.IsKnown && spans.Any(s => c.Span.Start >= s.Start && c.Span.Start < s.End)).Select(Told.Of)];
    }

    /// <summary>The sentences of a file of JSON lines.</summary>
    public static List<Sentence> Sentences(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Sentence>(l, s_options)!)];

    /// <summary>The claims of a document.</summary>
    public static List<SentenceClaim> Claims(string path) =>
        [.. File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<SentenceClaim>(l, s_options)!)];

    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true };

    private static (int Start, int End) Part(string text, string from, string to)
    {
        int start = text.LastIndexOf(from, StringComparison.Ordinal);
        int end = text.IndexOf(to, Math.Max(start, 0), StringComparison.Ordinal);
        return (Math.Max(start, 0), end < 0 ? text.Length : end);
    }
}
