using System.Globalization;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>A whole narrative with the claims that a correct reading yields; see README.md.</summary>
public sealed record NarrativeDocument(string Text, int Year, IReadOnlyList<SentenceClaim> Claims)
{
    /// <summary>The document of a name, which ends with its fiscal year.</summary>
    public static NarrativeDocument Load(string name)
    {
        string path = Path.Combine(Repository.Narrative, "Documents", name);
        return new(File.ReadAllText(path + ".txt"), int.Parse(name.AsSpan(name.Length - 4), CultureInfo.InvariantCulture), NarrativeKey.Claims(path + ".jsonl"));
    }

    /// <summary>Compares what is read with the claims; optional numbers count on neither side.</summary>
    public (int Right, List<Told> Wrong, List<Told> Missed) Score()
    {
        HashSet<int> optional = [.. Claims.Where(c => c.Kind == "optional").Select(c => c.At)];
        return Told.Compare(
            Claims.Where(c => c.Kind != "optional").Select(c => c.ToTold(Year)),
            NarrativeReader.Read(Text, Year).Claims.Where(c => !optional.Contains(c.Span.Start)).Select(Told.Of));
    }
}
