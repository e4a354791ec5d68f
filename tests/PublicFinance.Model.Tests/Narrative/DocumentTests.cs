using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Whole narratives in the templates of several provinces, written by authors who had not seen the grammar.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Documents => ["water-2023", "justice-2022", "health-2024", "city-water-2023", "disabled-2021", "museum-2024"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nearly_all_is_read_and_nearly_nothing_wrong(string name)
    {
        (int right, List<Told> wrong, List<Told> missed) = NarrativeDocument.Load(name).Score();

        string differences = string.Join('\n', wrong.Select(w => $"wrong {w}").Concat(missed.Select(m => $"missed {m}")));
        Assert.True(right * 100 >= (right + wrong.Count) * 99, $"precision {right} of {right + wrong.Count}\n{differences}");
        Assert.True(right * 100 >= (right + missed.Count) * 98, $"recall {right} of {right + missed.Count}\n{differences}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_consistent_narrative_is_contradicted_nowhere(string name)
    {
        NarrativeDocument document = NarrativeDocument.Load(name);

        Assert.Empty(Findings(document.Text, document.Year).Where(f => f.Severity == Severity.Error).Select(f => f.Message));
    }

    // Each is planted alone: all but one item of a list that promises nothing, and a share that fits a wider base, are told by a finding that the right text has not.
    [Theory]
    [InlineData("water-2023", 8)]
    [InlineData("justice-2022", 6)]
    [InlineData("health-2024", 7)]
    [InlineData("city-water-2023", 7)]
    [InlineData("disabled-2021", 7)]
    [InlineData("museum-2024", 8)]
    public void Errors_that_the_text_shows_are_found(string name, int least)
    {
        NarrativeDocument document = NarrativeDocument.Load(name);
        HashSet<string> before = [.. Findings(document.Text, document.Year).Select(f => f.Message)];

        List<string> missed = [];
        int found = 0;
        foreach (PlantedError error in PlantedError.Load(name).Where(e => e.Knowable))
        {
            bool told = Findings(error.In(document.Text), document.Year).Any(f => f.Severity >= Severity.Warning && !before.Contains(f.Message));
            found += told ? 1 : 0;
            missed.AddRange(told ? [] : [$"line {error.Line}: {error.Printed} for {error.Right}"]);
        }

        Assert.True(found >= least, string.Join('\n', missed));
    }

    private static IEnumerable<Finding> Findings(string text, int year) =>
        Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, year) }).AllFindings;
}
