using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

public class SuggestAndDeriveTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Suggestions_follow_the_findings_and_change_nothing(string language)
    {
        byte[] before = File.ReadAllBytes(Repository.Sample("damaged-department-2024"));
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--suggest", "--lang", language);
        Assert.Equal(1, run.ExitCode);
        Golden.Check($"damaged-department-2024.suggest.{language}.txt", run.Output);
        Assert.Equal(before, File.ReadAllBytes(Repository.Sample("damaged-department-2024")));
    }

    [Fact]
    public async Task Where_nothing_is_broken_nothing_is_suggested()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("small-department-2024"), "--suggest");
        Assert.DoesNotContain("改正建议", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Derived_figures_come_with_the_relations_that_bound_them(string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("derive", Repository.Sample("putuo-planning-2024"), "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Golden.Check($"putuo-planning-2024.derive.{language}.txt", run.Output);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_fault() =>
        Assert.Equal(2, (await Support.Cli.RunAsync("derive", "no-such-file.json")).ExitCode);
}
