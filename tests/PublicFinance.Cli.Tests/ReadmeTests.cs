using PublicFinance.Cli.Tests.Support;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Tests;

/// <summary>What the two READMEs show is what happens; UPDATE_DOCS=1 writes it anew.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.zh-CN.md", "zh")]
    public async Task The_findings_shown_are_those_of_the_damaged_sample(string readme, string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--lang", language);
        string shown = run.Output.Replace(Repository.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        Check(readme, "findings", $"```text\n{shown}```\n");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_example_shown_is_the_one_below(string readme)
    {
        string[] source = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "PublicFinance.Cli.Tests", "ReadmeTests.cs"));
        int begin = Array.FindIndex(source, l => l.Trim() == "// example"), end = Array.FindIndex(source, l => l.Trim() == "// end of example");
        string[] example = [.. source[(begin + 1)..end].Select(l => l.Length > 8 ? l[8..] : "")];
        Assert.InRange(example.Length, 15, 24);
        Check(readme, "example", $"```csharp\n{string.Join('\n', example)}\n```\n");
    }

    [Fact]
    public void The_example_does_what_it_says()
    {
        string path = Repository.Sample("damaged-department-2024");
        // example
        FinalAccounts accounts = AccountsJson.Read(File.ReadAllBytes(path));
        AuditReport report = Auditor.Official.Audit(accounts);

        Console.WriteLine(report.Verdict);                          // Contradicted
        foreach (Finding finding in report.Findings)
            Console.WriteLine(finding);                             // rule, place, figures as published, difference, likely slip
        Console.WriteLine(report.Coverage["PF2009"].Evaluated);     // how often a rule was asked; NotAsked says why not

        Figure salary = accounts.BasicExpenditure["30101"].Final;   // a figure knows its value, its precision and its place
        Console.WriteLine($"{salary.Place} {salary}");              // 公开06表 30101 基本工资 198.40万元

        // Relations need no tables: 0.01 is within the rounding of three figures.
        Relation sum = Relation.Sum(Figure.Parse("430.80万元"), Figure.Parse("117.16万元"), Figure.Parse("313.63万元"));
        Console.WriteLine(sum.Holds);                               // True

        // A rule of your own, and one silenced.
        Auditor mine = Auditor.Official
            .With(Rule.AtLeast("MY0001", "基本支出不低于项目支出", Severity.Note, x => x.Expenditure.Total.Basic, x => x.Expenditure.Total.Project))
            .Silence("PF0709", reason: "高海拔地区接待标准不同");
        Console.WriteLine(mine.Audit(accounts).Coverage["MY0001"].Evaluated);    // 1
        // end of example
        Assert.Equal(Verdict.Contradicted, report.Verdict);
        Assert.Equal("公开06表 30101 基本工资 198.40万元", $"{salary.Place} {salary}");
        Assert.True(sum.Holds);
        Assert.Equal(1, mine.Audit(accounts).Coverage["MY0001"].Evaluated);
    }

    private static void Check(string readme, string block, string content)
    {
        string path = Path.Combine(Repository.Root, readme);
        string page = File.ReadAllText(path);
        string begin = $"<!-- generated: {block} -->\n";
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && end >= start, $"{readme} has no block {block}");
        string current = string.Concat(page.AsSpan(0, start), content, page.AsSpan(end));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, current);
            return;
        }

        Assert.True(page == current, $"{readme} is stale: run UPDATE_DOCS=1 dotnet test");
    }
}
