using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

/// <summary>Narratives written on the command line.</summary>
public sealed class NarrateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("small-department-2024", "national-2022")]
    [InlineData("small-department-2024", "jiangxi-2020")]
    [InlineData("putuo-planning-2024", "shanghai-2024")]
    public async Task A_narrative_is_written_in_the_order_of_a_form(string sample, string form)
    {
        Support.Cli run = await Support.Cli.RunAsync("narrate", Repository.Sample(sample), "--template", form);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Check($"{sample}.narrative.{form}.txt", run.Output);
    }

    [Fact]
    public async Task What_is_written_is_audited_without_a_finding()
    {
        string path = Path.Combine(_folder.Root, "narrative.txt");
        Support.Cli written = await Support.Cli.RunAsync("narrate", Repository.Sample("small-department-2024"), "--output", path);
        Support.Cli audited = await Support.Cli.RunAsync("audit", Repository.Sample("small-department-2024"), "--narrative", path);
        Assert.Equal((0, ""), (written.ExitCode, written.Output));
        Assert.Equal(0, audited.ExitCode);
        Assert.Contains("未发现矛盾", audited.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_of_another_year_are_not_compared_with()
    {
        string sample = Repository.Sample("small-department-2024");
        Support.Cli run = await Support.Cli.RunAsync("narrate", sample, "--previous", sample);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("此为2024年度决算", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_gives_2()
    {
        Support.Cli run = await Support.Cli.RunAsync("narrate", Path.Combine(_folder.Root, "none.json"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
