using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

/// <summary><c>merge</c>, <c>series</c> and <c>score</c> over the samples of their how-to pages.</summary>
public class CalculationCommandTests
{
    private static readonly string[] s_units = [Sample("merge/bureau"), Sample("merge/centre"), Sample("merge/kindergarten")];

    [Fact]
    public async Task Merge_writes_a_department_that_reads_and_says_what_is_left()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Root, "department.json");
        Support.Cli merged = await Support.Cli.RunAsync(["merge", .. s_units, "--adjustments", Sample("merge/adjustments"), "--entity", "某市教育局", "-o", file]);
        Assert.Equal((0, "", ""), (merged.ExitCode, merged.Output, merged.Error));
        Assert.Contains("4182678.90", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await Support.Cli.RunAsync("audit", file)).ExitCode);
        Support.Cli plain = await Support.Cli.RunAsync(["merge", .. s_units, "--lang", "en"]);
        Assert.Equal(0, plain.ExitCode);
        Assert.Equal(2, plain.Error.Split("PF3103").Length - 1);
        Assert.StartsWith("{", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_holds_a_department_against_its_units()
    {
        Support.Cli right = await Support.Cli.RunAsync(["merge", .. s_units, "--adjustments", Sample("merge/adjustments"), "--against", Sample("merge/department")]);
        Assert.Equal((0, ""), (right.ExitCode, right.Error));
        Support.Cli forgotten = await Support.Cli.RunAsync(["merge", .. s_units, "--adjustments", Sample("merge/adjustments"), "--against", Sample("merge/department-not-eliminated")]);
        Assert.Equal(1, forgotten.ExitCode);
        Golden.Check("merge-not-eliminated.zh.txt", forgotten.Error);
    }

    [Fact]
    public async Task Merge_refuses_what_does_not_add_up()
    {
        Support.Cli years = await Support.Cli.RunAsync("merge", Sample("series/2020"), Sample("series/2021"));
        Assert.Equal(2, years.ExitCode);
        Assert.Contains("不同年度不能汇总", years.Error, StringComparison.Ordinal);
        Support.Cli faulty = await Support.Cli.RunAsync(["merge", .. s_units, "--adjustments", Sample("merge/bureau")]);
        Assert.Equal(2, faulty.ExitCode);
        Assert.Contains("$.format", faulty.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Support.Cli.RunAsync("merge", Sample("merge/nothing"))).ExitCode);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Series_tells_growth_and_continuity(string language)
    {
        Support.Cli series = await Support.Cli.RunAsync("series", Sample("series/2022"), Sample("series/2020"), Sample("series/2021"), "--lang", language);
        Assert.Equal((0, ""), (series.ExitCode, series.Error));
        Golden.Check($"series.{language}.txt", series.Output);
    }

    [Theory]
    [InlineData("department-assessment-2020", 1)]
    [InlineData("project-self-evaluation-2020", 0)]
    public async Task Score_recomputes_and_finds(string name, int exitCode)
    {
        Support.Cli score = await Support.Cli.RunAsync("score", Sample("scorecards/" + name));
        Assert.Equal((exitCode, ""), (score.ExitCode, score.Error));
        Golden.Check($"score-{name}.zh.txt", score.Output);
    }

    [Fact]
    public async Task A_faulty_scorecard_is_refused_at_its_place()
    {
        Support.Cli score = await Support.Cli.RunAsync("score", Sample("merge/bureau"), "--lang", "en");
        Assert.Equal(2, score.ExitCode);
        Assert.Contains("line 2, column 13 ($.format)", score.Error, StringComparison.Ordinal);
    }

    private static string Sample(string name) => Repository.Sample(name);
}
