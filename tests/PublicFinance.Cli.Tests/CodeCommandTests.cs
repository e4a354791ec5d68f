using System.Text.Json;
using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

public class CodeCommandTests
{
    [Theory]
    [InlineData("code-2080505", "zh", "2080505")]
    [InlineData("code-20805", "zh", "20805", "--year", "2020")]
    [InlineData("code-20805", "en", "20805", "--year", "2020")]
    [InlineData("code-20110", "zh", "20110", "--year", "2024")]
    [InlineData("code-2080588", "zh", "2080588", "--year", "2024")]
    [InlineData("code-30101", "zh", "30101", "--year", "2024")]
    [InlineData("code-30101", "en", "30101", "--year", "2024")]
    [InlineData("code-50502", "zh", "50502", "--year", "2024")]
    [InlineData("code-2030", "zh", "2080505", "--year", "2030")]
    [InlineData("code-养老保险", "zh", "养老保险", "--year", "2024")]
    [InlineData("code-养老保险", "en", "养老保险", "--year", "2024")]
    [InlineData("code-other-year", "zh", "医疗卫生与计划生育支出", "--year", "2024")]
    [InlineData("code-nothing", "zh", "并无此名")]
    public async Task A_code_or_a_name_is_looked_up(string golden, string language, params string[] args)
    {
        Support.Cli run = await Support.Cli.RunAsync(["code", .. args, "--lang", language]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check($"{golden}.{language}.txt", run.Output);
    }

    [Theory]
    [InlineData("code-20805", "20805", "--year", "2020")]
    [InlineData("code-30101", "30101", "--year", "2024")]
    [InlineData("code-住房公积金", "住房公积金", "--year", "2024")]
    public async Task Json_says_the_same_in_every_language(string golden, params string[] args)
    {
        Support.Cli run = await Support.Cli.RunAsync(["code", .. args, "--format", "json"]);
        Support.Cli english = await Support.Cli.RunAsync(["code", .. args, "--format", "json", "--lang", "en"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run.Output, english.Output);
        using JsonDocument document = JsonDocument.Parse(run.OutputBytes);
        Golden.Check($"{golden}.json", run.Output);
    }

    [Fact]
    public async Task Output_goes_to_a_file()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Root, "code.txt");
        Support.Cli run = await Support.Cli.RunAsync("code", "2080505", "--output", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("机关事业单位基本养老保险缴费支出", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("208050")]
    [InlineData("4080505")]
    [InlineData("3010101")]
    [InlineData("20800")]
    [InlineData("99999999999999999999")]
    [InlineData(" ")]
    [InlineData("2080505", "--year", "24")]
    [InlineData("2080505", "--year", "x")]
    [InlineData("2080505", "--format", "xml")]
    public async Task What_cannot_be_looked_up_is_told(params string[] args)
    {
        Support.Cli run = await Support.Cli.RunAsync(["code", .. args]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("错误：", run.Error, StringComparison.Ordinal);
        Support.Cli english = await Support.Cli.RunAsync(["code", .. args, "--lang", "en"]);
        Assert.StartsWith("error: ", english.Error, StringComparison.Ordinal);
    }
}
