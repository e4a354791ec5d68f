using System.Text.Json;
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

    [Theory]
    [InlineData("zh", "text", "txt")]
    [InlineData("en", "text", "txt")]
    [InlineData("zh", "json", "json")]
    public async Task Merge_tells_which_units_and_adjustments_made_up_a_cell(string language, string format, string extension)
    {
        Support.Cli traced = await Support.Cli.RunAsync(
            ["merge", .. s_units, "--adjustments", Sample("merge/adjustments"), "--entity", "某市教育局", "--trace", "expenditure/2050201/total", "--trace", "income/total/superiorSubsidy", "--format", format, "--lang", language]);
        Assert.Equal((0, ""), (traced.ExitCode, traced.Error));
        Golden.Check($"merge-trace.{language}.{extension}", traced.Output);
    }

    [Fact]
    public async Task What_is_said_of_a_sum_goes_to_the_output_where_the_sum_does_not()
    {
        using TempFolder folder = new();
        string file = Path.Combine(folder.Root, "department.json");
        string[] forgotten = ["merge", .. s_units, "--adjustments", Sample("merge/adjustments"), "--against", Sample("merge/department-not-eliminated"), "--format", "json"];
        Support.Cli apart = await Support.Cli.RunAsync([.. forgotten, "-o", file]), together = await Support.Cli.RunAsync(forgotten);
        Assert.Equal((1, 1, ""), (apart.ExitCode, together.ExitCode, apart.Error));
        Assert.Equal(together.Error, apart.Output);
        Assert.Equal(together.Output, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        using JsonDocument told = JsonDocument.Parse(apart.Output);
        Assert.Equal("contradicted", told.RootElement.GetProperty("audit").GetProperty("verdict").GetString());
        Assert.All(told.RootElement.GetProperty("audit").GetProperty("findings").EnumerateArray(), f => Assert.Equal("PF3101", f.GetProperty("rule").GetString()));
    }

    [Theory]
    [InlineData("expenditure", "应为“表/行/栏”", "table/row/column is expected")]
    [InlineData("expenditures/total/total", "公开格式没有“expenditures”表", "'expenditures' is no table")]
    [InlineData("expenditure/20x/total", "没有“20x”行", "'20x' is no row")]
    [InlineData("expenditure/205", "未指明支出决算表的栏", "names no column")]
    [InlineData("income/205/basic", "未指明收入决算表的栏", "names no column")]
    public async Task A_cell_that_is_none_is_refused_with_what_there_is(string cell, string chinese, string english)
    {
        foreach ((string language, string told) in new[] { ("zh", chinese), ("en", english) })
        {
            Support.Cli refused = await Support.Cli.RunAsync(["merge", .. s_units, "--trace", cell, "--lang", language]);
            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.Contains(told, refused.Error, StringComparison.Ordinal);
        }
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

    [Fact]
    public async Task Series_is_told_to_programs()
    {
        Support.Cli series = await Support.Cli.RunAsync("series", Sample("series/2020"), Sample("series/2022"), Sample("series/2021"), "--format", "json");
        Assert.Equal((0, ""), (series.ExitCode, series.Error));
        Golden.Check("series.zh.json", series.Output);
    }

    [Theory]
    [InlineData("department-assessment-2020", "en", "text", "txt", 1)]
    [InlineData("project-self-evaluation-2020", "zh", "json", "json", 0)]
    public async Task Score_speaks_to_programs_and_in_English(string name, string language, string format, string extension, int exitCode)
    {
        Support.Cli score = await Support.Cli.RunAsync("score", Sample("scorecards/" + name), "--format", format, "--lang", language);
        Assert.Equal((exitCode, ""), (score.ExitCode, score.Error));
        Golden.Check($"score-{name}.{language}.{extension}", score.Output);
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
