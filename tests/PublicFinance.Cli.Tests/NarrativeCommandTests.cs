using System.Text.Json;
using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

/// <summary>Narratives on the command line: audited alone and with their accounts, and listed claim by claim.</summary>
public sealed class NarrativeCommandTests : IDisposable
{
    private const string Text = "第三部分 2024年度部门决算情况说明\n二、收入决算情况说明\n本年收入合计500.00万元，较上年增加100.00万元，增长20.00%。\n其中：财政拨款收入480.00万元，占96.00%。\n";
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_narrative_is_audited_alone_and_its_sentence_shown_with_marks()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Write(Text));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2024年度决算情况说明", run.Output, StringComparison.Ordinal);
        Assert.Contains("错误 PF5006", run.Output, StringComparison.Ordinal);
        Assert.Contains("3:7  本年收入合计「500.00」万元", run.Output, StringComparison.Ordinal);       // not the heading above
        Assert.Contains("增加「100.00」万元，增长「20.00」%", run.Output, StringComparison.Ordinal);
        Assert.Contains("按文中所述为2024年度", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consistent_narrative_has_no_finding()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Write(Text.Replace("20.00%", "25.00%", StringComparison.Ordinal)));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("未发现矛盾", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_regions_carry_line_column_and_offset()
    {
        string path = Write(Text);
        Support.Cli run = await Support.Cli.RunAsync("audit", path, "--format", "sarif");
        using JsonDocument log = JsonDocument.Parse(run.Output);
        JsonElement result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        JsonElement[] regions = [.. result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()).Select(l => l.GetProperty("physicalLocation").GetProperty("region"))];
        Assert.Equal(3, regions.Length);
        Assert.All(regions, r =>
        {
            int offset = r.GetProperty("charOffset").GetInt32();
            Assert.Equal(3, r.GetProperty("startLine").GetInt32());
            Assert.Equal(Text.LastIndexOf('\n', offset) + r.GetProperty("startColumn").GetInt32(), offset);
            Assert.True(char.IsAsciiDigit(Text[offset]));
            Assert.InRange(r.GetProperty("charLength").GetInt32(), 5, 6);
        });
    }

    [Fact]
    public async Task Accounts_and_narrative_are_audited_together()
    {
        string narrative = Write("第三部分 2024年度部门决算情况说明\n三、支出决算情况说明\n本年支出合计1.00万元。\n");
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("small-department-2024"), "--narrative", narrative);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("错误 PF5002", run.Output, StringComparison.Ordinal);
        Assert.Contains("本年支出合计「1.00」万元", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_files_inside_folders_are_left_alone()
    {
        Write(Text);
        File.Copy(Repository.Sample("small-department-2024"), Path.Combine(_folder.Root, "accounts.json"));
        Support.Cli run = await Support.Cli.RunAsync("audit", _folder.Root);
        Assert.DoesNotContain("PF5006", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本年收入合计500.00万元。", "--year")]
    [InlineData("中国, in GB 18030", "UTF-8")]
    public async Task What_cannot_be_read_is_told(string text, string words)
    {
        string path = Path.Combine(_folder.Root, "text.txt");
        File.WriteAllBytes(path, text[0] == '中' ? [0xD6, 0xD0, 0xB9, 0xFA] : System.Text.Encoding.UTF8.GetBytes(text));
        Support.Cli run = await Support.Cli.RunAsync("audit", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_narrative_without_a_year_does_not_keep_the_others_back()
    {
        string path = Path.Combine(_folder.Root, "text.txt");
        await File.WriteAllTextAsync(path, "本年收入合计500.00万元。", TestContext.Current.CancellationToken);
        Support.Cli run = await Support.Cli.RunAsync("audit", path, Repository.Sample("small-department-2024"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--year", run.Error, StringComparison.Ordinal);
        Assert.Contains("云溪县农业农村局", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("derive")]
    [InlineData("merge")]
    [InlineData("series")]
    [InlineData("audit", "--previous")]
    [InlineData("merge", "--against")]
    public async Task A_narrative_in_the_place_of_accounts_is_refused(string command, string? option = null)
    {
        string[] other = option is null ? [] : [Repository.Sample("small-department-2024"), option];
        string path = Write(Text);
        Support.Cli run = await Support.Cli.RunAsync([command, .. other, path]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith($"错误：{path.Replace('\\', '/')}: 第1行第1列", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("audit", "--narrative")]
    public async Task Accounts_in_the_place_of_a_narrative_are_refused(string command, string? option = null)
    {
        string path = Repository.Sample("small-department-2024");
        Support.Cli run = await Support.Cli.RunAsync([command, path, .. option is null ? (string[])[] : [option, path]]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(": 是 JSON 数据，不是情况说明的文本\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "本年收入合计  500.00万元", "读到数据 5 个，未读 0 个")]
    [InlineData("en", "income of the year  500.00万元", "5 figures read, 0 not")]
    public async Task Claims_are_listed_with_coverage(string language, string claim, string coverage)
    {
        Support.Cli run = await Support.Cli.RunAsync("claims", Write(Text), "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(claim, run.Output, StringComparison.Ordinal);
        Assert.Contains(coverage, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_as_json_keep_their_offsets()
    {
        Support.Cli run = await Support.Cli.RunAsync("claims", Write(Text), "--format", "json", "--year", "2024");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.All(json.RootElement.GetProperty("claims").EnumerateArray(), c =>
            Assert.Equal(c.GetProperty("text").GetString(), Text.Substring(c.GetProperty("offset").GetInt32(), c.GetProperty("length").GetInt32())));
        Assert.Equal(100, json.RootElement.GetProperty("coverage").GetProperty("percent").GetInt32());
    }

    private string Write(string text)
    {
        string path = Path.Combine(_folder.Root, "narrative.txt");
        File.WriteAllText(path, text);
        return path;
    }
}
