using PublicFinance.Cli.Tests.Support;
using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Tests;

public class RuleCommandTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Rules_lists_every_rule_once(string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("rules", "--lang", language);
        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(OfficialRules.All.Select(r => r.Id), lines.Select(l => l[..6]));
    }

    [Theory]
    [InlineData("PF0301", "zh")]
    [InlineData("pf0301", "en")]
    [InlineData("PF2009", "zh")]
    public async Task Explain_tells_what_a_rule_asks(string rule, string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("explain", rule, "--lang", language);
        Assert.Equal(0, run.ExitCode);
        Golden.Check($"explain-{rule.ToUpperInvariant()}.{language}.txt", run.Output);
    }

    [Fact]
    public async Task Every_rule_can_be_explained()
    {
        foreach (Rule rule in OfficialRules.All)
        {
            Support.Cli run = await Support.Cli.RunAsync("explain", rule.Id);
            Assert.Contains(rule.Title, run.Output, StringComparison.Ordinal);
            Assert.Contains("公式：" + rule.Formula, run.Output, StringComparison.Ordinal);
        }
    }
}
