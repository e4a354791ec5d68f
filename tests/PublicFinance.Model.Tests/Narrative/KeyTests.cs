namespace PublicFinance.Model.Tests.Narrative;

/// <summary>What published narratives assert, figure by figure, against what is read from them.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("jingdezhen-shanghai-2020.txt", "jingdezhen-shanghai-2020", 2020)]
    [InlineData("putuo-finance-2024.layout.txt", "putuo-finance-2024", 2024)]
    [InlineData("putuo-finance-2024.plain.txt", "putuo-finance-2024", 2024)]
    [InlineData("putuo-planning-2024.layout.txt", "putuo-planning-2024", 2024)]
    [InlineData("putuo-planning-2024.plain.txt", "putuo-planning-2024", 2024)]
    public void Nearly_all_is_read_and_nearly_nothing_wrong(string document, string key, int year)
    {
        string path = Path.Combine(Repository.Shared, "data", "disclosures", document);
        Assert.SkipUnless(File.Exists(path), $"{document} stands beside the repository, not in it.");
        List<Told> told = NarrativeKey.Read(Path.Combine(Repository.Narrative, "Keys", key + ".csv"));
        List<Told> read = NarrativeKey.Claims(File.ReadAllText(path), year, year == 2020 ? [("二、部门基本情况", "第三部分"), ("第三部分", "第四部分")] : [("第三部分", "第四部分")]);

        (int right, List<Told> wrong, List<Told> missed) = Told.Compare(told, read);

        string differences = string.Join('\n', wrong.Select(w => $"wrong {w}").Concat(missed.Select(m => $"missed {m}")));
        Assert.True(right * 100 >= (right + wrong.Count) * 99, $"precision {right} of {right + wrong.Count}\n{differences}");
        Assert.True(right * 100 >= told.Count * 95, $"recall {right} of {told.Count}\n{differences}");
    }
}
