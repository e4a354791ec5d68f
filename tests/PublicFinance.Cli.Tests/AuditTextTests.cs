using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

public class AuditTextTests
{
    [Theory]
    [InlineData("damaged-department-2024", "zh", 1)]
    [InlineData("damaged-department-2024", "en", 1)]
    [InlineData("small-department-2024", "zh", 0)]
    [InlineData("putuo-planning-2024", "zh", 0)]
    [InlineData("putuo-planning-2024", "en", 0)]
    public async Task A_sample_is_reported_in_the_words_of_an_auditor(string sample, string language, int exitCode)
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample(sample), "--lang", language);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("", run.Error);
        Golden.Check($"{sample}.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Output_is_utf8_without_mark_and_without_colours()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"));
        Assert.NotEqual(0xEF, run.OutputBytes[0]);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Several_documents_have_one_verdict_at_the_end()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("small-department-2024"), Repository.Sample("damaged-department-2024"));
        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Contains("审核 2 份决算，1 份存在矛盾", lines[^1], StringComparison.Ordinal);
        Assert.Single(lines, l => l.StartsWith("审核结论：", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(l => l.StartsWith("小结：", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_least_severity_leaves_findings_out_but_not_the_verdict()
    {
        Support.Cli all = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"));
        Support.Cli errors = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--min-severity", "error");
        Assert.Contains("PF0703", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PF0703", errors.Output, StringComparison.Ordinal);
        Assert.Equal(all.Output.TrimEnd().Split('\n')[^1], errors.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(1, errors.ExitCode);
    }

    [Fact]
    public async Task Only_the_chosen_rules_are_asked()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--rule", "pf1001", "--rule", "PF0101");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("错误 PF1001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PF0301", run.Output, StringComparison.Ordinal);
        Assert.Contains("核对勾稽关系 2 项", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--rule", "PF0101")).ExitCode);
    }
}
