namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Sentences in the project's own words: half written by someone who had not seen the grammar (blind), half beside it (own).</summary>
public sealed class SentenceTests
{
    public static TheoryData<string> Own => [.. Load("own").Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_sentence_written_beside_the_grammar_is_read(string id)
    {
        Sentence sentence = Load("own").Single(s => s.Id == id);
        (_, List<Told> wrong, List<Told> missed) = sentence.Score();
        Assert.True(wrong.Count + missed.Count == 0, $"{sentence.Text}\n{Differences(wrong, missed)}");
    }

    [Theory]
    [InlineData("blind")]
    [InlineData("blind2")]
    [InlineData("blind3")]
    public void Sentences_written_without_the_grammar_are_read_nearly_all_and_nearly_nothing_wrong(string set)
    {
        int right = 0;
        List<Told> wrong = [], missed = [];
        foreach (Sentence sentence in Load(set))
        {
            (int r, List<Told> w, List<Told> m) = sentence.Score();
            right += r;
            wrong.AddRange(w);
            missed.AddRange(m);
        }

        Assert.True(right * 100 >= (right + wrong.Count) * 99, $"precision {right} of {right + wrong.Count}\n{Differences(wrong, missed)}");
        Assert.True(right * 100 >= (right + missed.Count) * 97, $"recall {right} of {right + missed.Count}\n{Differences(wrong, missed)}");
    }

    private static List<Sentence> Load(string name) => NarrativeKey.Sentences(Path.Combine(Repository.Narrative, "Sentences", name + ".jsonl"));

    private static string Differences(List<Told> wrong, List<Told> missed) =>
        string.Join('\n', wrong.Select(w => $"wrong {w}").Concat(missed.Select(m => $"missed {m}")));
}
