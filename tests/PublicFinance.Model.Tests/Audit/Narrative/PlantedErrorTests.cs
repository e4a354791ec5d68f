using System.Text.Json;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Tests.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>Errors planted in whole narratives by someone who knew no rule: each is found where it stands, and the text without them raises no alarm.</summary>
public class PlantedErrorTests
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <param name="name">The narrative.</param>
    /// <param name="missed">How many of the errors that the text itself betrays are not found.</param>
    [Theory]
    [InlineData("water-2023", 0)]
    [InlineData("justice-2022", 1)]           // an item below a class, in a list that promises nothing
    [InlineData("health-2024", 0)]
    public void Planted_errors_are_found_one_by_one(string name, int missed)
    {
        NarrativeDocument document = NarrativeDocument.Load(name);
        Assert.DoesNotContain(Audit(document.Text, document.Year).AllFindings, f => f.Severity >= Severity.Warning);
        List<string> unseen = [];
        foreach (Planted error in File.ReadLines(Path.Combine(Repository.Narrative, "Documents", name + ".errors.jsonl")).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<Planted>(l, s_options)!).Where(e => e.Knowable))
        {
            string[] lines = document.Text.Split('\n');
            Assert.Contains(error.Right, lines[error.Line - 1], StringComparison.Ordinal);
            lines[error.Line - 1] = lines[error.Line - 1].Replace(error.Right, error.Printed, StringComparison.Ordinal);
            bool isFound = Audit(string.Join('\n', lines), document.Year).AllFindings.Any(f => f.Severity >= Severity.Warning
                && f.Figures.Any(x => x.Place is TextPlace place && place.Line == error.Line));
            if (!isFound)
            {
                unseen.Add($"{error.Line} {error.Printed} ({error.Kind})");
            }
        }

        Assert.True(unseen.Count == missed, string.Join('\n', unseen));
    }

    private static AuditReport Audit(string text, int year) => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, year) });

    private sealed record Planted(int Line, string Right, string Printed, string Kind, bool Knowable);
}
