namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Whole narratives in the templates of several provinces, written by someone who had not seen the grammar.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("water-2023")]
    [InlineData("justice-2022")]
    [InlineData("health-2024")]
    public void Nearly_all_is_read_and_nearly_nothing_wrong(string name)
    {
        (int right, List<Told> wrong, List<Told> missed) = NarrativeDocument.Load(name).Score();

        string differences = string.Join('\n', wrong.Select(w => $"wrong {w}").Concat(missed.Select(m => $"missed {m}")));
        Assert.True(right * 100 >= (right + wrong.Count) * 99, $"precision {right} of {right + wrong.Count}\n{differences}");
        Assert.True(right * 100 >= (right + missed.Count) * 95, $"recall {right} of {right + missed.Count}\n{differences}");
    }
}
