using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>A sentence with the claims that a correct reading yields; see README.md.</summary>
public sealed record Sentence
{
    private static readonly Regex s_numbered = new("^(第?[一二三四五六七八九十]+(、|部分)|（[一二三四五六七八九十]+）)", RegexOptions.CultureInvariant);

    public required string Id { get; init; }

    public string Context { get; init; } = "";

    public required int Year { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<SentenceClaim> Claims { get; init; }

    public IReadOnlyList<string> Unread { get; init; } = [];

    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Compares what is read with the claims; optional numbers count on neither side.</summary>
    public (int Right, List<Told> Wrong, List<Told> Missed) Score()
    {
        string head = Context.Length == 0 ? "" : s_numbered.IsMatch(Context) ? Context + "\n" : "一、" + Context + "\n";
        NarrativeReading reading = NarrativeReader.Read(head + Text, Year);
        IEnumerable<Told> read = reading.Claims.Where(c => c.Span.Start >= head.Length).Select(Told.Of).Select(t => t with { At = t.At - head.Length });
        // README: 三公 without a word about its money is `general`, and a comparison may take it and `appropriation` as one.
        bool open = !(Context + Text).Contains("财政拨款", StringComparison.Ordinal) && !(Context + Text).Contains("一般公共预算", StringComparison.Ordinal);
        Told Own(Told told) => open && told.Scope == "appropriation" ? told with { Scope = "general" } : told;
        (int right, List<Told> wrong, List<Told> missed) = Told.Compare(Claims.Select(c => Own(c.ToTold(Year))), read.Select(Own));
        wrong.RemoveAll(w => Optional.Contains(w.Value));
        return (right, wrong, missed);
    }
}

/// <summary>A claim of a sentence.</summary>
public sealed record SentenceClaim
{
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string Scope { get; init; }

    public required string Value { get; init; }

    public required string Unit { get; init; }

    public int Decimals { get; init; }

    public required string Sign { get; init; }

    public int Year { get; init; }

    public int At { get; init; }

    public string? Against { get; init; }

    [JsonExtensionData]
    public IDictionary<string, object>? Rest { get; init; }

    public Told ToTold(int year) => new(Kind, Subject, Scope, Value, Unit, Decimals, Sign, Year == 0 ? year : Year) { At = At, IsAgainstBudget = Against == "budget" };
}
