using System.Text.Json;
using PublicFinance.Cli.Tests.Support;

namespace PublicFinance.Cli.Tests;

public class ReportJsonTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_report_has_the_documented_shape(string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--format", "json", "--lang", language);
        Assert.Equal(1, run.ExitCode);
        using JsonDocument report = JsonDocument.Parse(run.OutputBytes);
        JsonElement document = report.RootElement.GetProperty("documents")[0];
        Assert.Equal(["source", "verdict", "findings", "coverage"], document.EnumerateObject().Select(p => p.Name));
        Assert.Equal("contradicted", document.GetProperty("verdict").GetString());
        foreach (JsonElement finding in document.GetProperty("findings").EnumerateArray())
        {
            Assert.Equal(
                ["rule", "severity", "message", "figures", "expected", "actual", "difference", "tolerance", "reading", "cause", "consequences"],
                finding.EnumerateObject().Select(p => p.Name));
            Assert.All(finding.GetProperty("figures").EnumerateArray(), f => Assert.Equal(["place", "text", "value"], f.EnumerateObject().Select(p => p.Name)));
        }

        Golden.Check($"damaged-department-2024.{language}.json", run.Output);
    }

    [Fact]
    public async Task A_clean_document_has_no_findings_and_all_its_coverage()
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("putuo-planning-2024"), "--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.OutputBytes);
        JsonElement document = report.RootElement.GetProperty("documents")[0];
        Assert.Equal("noContradictionFound", document.GetProperty("verdict").GetString());
        Assert.Equal(0, document.GetProperty("findings").GetArrayLength());
        Assert.True(document.GetProperty("coverage").GetProperty("PF0201").GetProperty("evaluated").GetInt32() > 0);
    }

    [Fact]
    public async Task An_unusable_document_is_named_in_the_report_too()
    {
        Support.Cli run = await Support.Cli.RunAsync("{"u8.ToArray(), "audit", "-", Repository.Sample("small-department-2024"), "--format", "json");
        Assert.Equal(2, run.ExitCode);
        using JsonDocument report = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(1, report.RootElement.GetProperty("documents").GetArrayLength());
        JsonElement unusable = report.RootElement.GetProperty("unusable")[0];
        Assert.Equal("<stdin>", unusable.GetProperty("source").GetString());
        Assert.Equal(1, unusable.GetProperty("line").GetInt32());
    }
}
