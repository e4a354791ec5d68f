using PublicFinance.Cli.Tests.Support;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("错误：缺少命令")]
    [InlineData("错误：没有命令“bar”", "bar")]
    [InlineData("错误：缺少参数 PATH", "audit")]
    [InlineData("错误：没有选项 --foo", "audit", "x.json", "--foo")]
    [InlineData("错误：选项 --format 的值应为 text、json、sarif 之一，而不是“xml”", "audit", "x.json", "--format", "xml")]
    [InlineData("错误：选项 --lang 的值应为 zh、en 之一，而不是“fr”", "rules", "--lang", "fr")]
    [InlineData("错误：没有规则 PF9999；juesuan rules 列出全部规则", "audit", "x.json", "--rule", "PF9999")]
    [InlineData("错误：没有规则 PF9999；juesuan rules 列出全部规则", "explain", "PF9999")]
    [InlineData("error: there is no rule PF9999; 'juesuan rules' lists them", "explain", "PF9999", "--lang", "en")]
    [InlineData("error: there is no option --foo", "audit", "x.json", "--foo", "--lang=en")]
    public async Task Wrong_usage_is_told_and_gives_2(string message, params string[] args)
    {
        Support.Cli run = await Support.Cli.RunAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(message, run.Error.Split('\n')[0]);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        Support.Cli run = await Support.Cli.RunAsync("--version");
        Assert.Equal((0, "0.1.0"), (run.ExitCode, run.Output.TrimEnd()));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Help_is_in_the_users_language(string language)
    {
        Support.Cli root = await Support.Cli.RunAsync("--help", "--lang", language);
        Support.Cli audit = await Support.Cli.RunAsync("audit", "--help", "--lang", language);
        Assert.Equal((0, 0), (root.ExitCode, audit.ExitCode));
        Golden.Check($"help.{language}.txt", (root.Output + audit.Output).Replace("PublicFinance.Cli.Tests", "juesuan", StringComparison.Ordinal));      // the parser names the process
    }

    [Fact]
    public async Task The_schema_is_that_of_the_library()
    {
        Support.Cli run = await Support.Cli.RunAsync("schema");
        Assert.Equal((0, AccountsSchema.Write() + "\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_cancelled_run_ends_without_a_report()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        using MemoryStream output = new();
        using StringWriter error = new();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error };
        Assert.Equal(130, await App.RunAsync(["audit", Repository.Sample("small-department-2024")], terminal, source.Token));
        Assert.Equal(0, output.Length);
    }
}
