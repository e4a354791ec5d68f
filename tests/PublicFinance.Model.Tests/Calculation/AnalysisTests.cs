using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Tests.Classification;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Calculation;

public class AnalysisTests
{
    [Theory]
    [InlineData("1.5万元", "0.35万元", "308.45%至349.28%")]
    [InlineData("313.63万元", "278.25万元", "12.71%至12.72%")]
    [InlineData("5.00万元", "0.00万元", "上年数为0，不可比")]
    [InlineData("0.00万元", "0.00万元", "上年数为0，不可比")]
    [InlineData("-3.00万元", "-2.00万元", "49.38%至50.63%")]
    [InlineData("5.00元", "5.00元", "0.00%")]
    public void Growth_is_told_with_its_bounds(string current, string previous, string text) =>
        Assert.Equal(text, Ratio.Growth(Figure.Parse(current), Figure.Parse(previous)).ToText());

    [Theory]
    [InlineData("51万元", "55万元", "92.72%", true)]
    [InlineData("51万元", "55万元", "94.60%", false)]
    [InlineData("303.29万元", "313.63万元", "96.70%", true)]
    [InlineData("303.29万元", "313.63万元", "96.71%", true)]
    [InlineData("303.29万元", "313.63万元", "96.72%", false)]
    public void A_printed_rate_is_admitted_where_the_exact_amounts_can_have_it(string part, string whole, string rate, bool admitted) =>
        Assert.Equal(admitted, Ratio.Share(Figure.Parse(part), Figure.Parse(whole)).Admits(Figure.Parse(rate)));

    [Theory]
    [InlineData("1.50万元", 12, "1,245.83元至1,254.17元")]
    [InlineData("15000.00元", 12, "1,250.00元")]
    [InlineData("1.50万元", 0, "人数为0，无人均")]
    public void Money_per_head_is_two_amounts(string money, int persons, string text) =>
        Assert.Equal(text, Ratio.PerHead(Figure.Parse(money), Figure.Count(persons)).ToText());

    [Theory]
    [InlineData("313.63万元", "278.25万元", 2, "12.72%", "0.008638200")]
    [InlineData("15000.00元", "12000.00元", 2, "25.00%", "0.000000000")]
    [InlineData("1万元", "3万元", 0, "-67%", "27.000000000")]
    [InlineData("5.00万元", "0.00万元", 2, "", "0.000000000")]
    public void A_growth_is_a_figure_with_its_interval(string current, string previous, int decimals, string text, string half)
    {
        Figure figure = Ratio.Growth(Figure.Parse(current), Figure.Parse(previous)).ToFigure(decimals);
        Assert.Equal((text.Length > 0, text, half), (figure.IsKnown, figure.IsKnown ? figure.ToString() : "", (figure.Half / 1e7m).ToString("0.000000000", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_ratio_too_large_for_a_figure_is_absent_and_not_cut()
    {
        Ratio ratio = Ratio.Share(Figure.Parse("900000000000.00元"), Figure.Parse("0.01元"));
        Assert.Equal((RatioState.Defined, false), (ratio.State, ratio.ToFigure().IsKnown));
    }

    [Fact]
    public void A_base_that_may_be_zero_gives_no_bounds()
    {
        Figure coarse = Figure.Printed(1_000_000, 1_500_000, Precision.Of(AmountUnit.TenThousandYuan, 0));
        Ratio ratio = Ratio.Completion(Figure.Parse("1万元"), coarse);
        Assert.Equal((RatioState.Open, null), (ratio.State, ratio.Bounds));
        Assert.Equal("预算数可能为0，无法计算", ratio.ToText());
    }

    [Fact]
    public void What_is_not_told_is_unknown_and_not_left_out()
    {
        FinalAccounts nothing = FinalAccounts.Of("某单位", 2022, DisclosureTemplate.National2022);
        Assert.All(Analysis.PerUnit(nothing).Concat(Analysis.ThreePublicCompletion(nothing)), l => Assert.Equal(RatioState.Unknown, l.Ratio.State));
        Assert.Equal(8, Analysis.YearOnYear(nothing, nothing).Length);
    }

    [Fact]
    public void Figures_of_different_measures_have_no_share() =>
        Assert.Throws<ArgumentException>(() => Ratio.Share(Figure.Parse("1万元"), Figure.Count(3)));

    [Fact]
    public void The_worked_table_of_the_page_is_current()
    {
        string path = RepositoryFiles.Path("docs", "calculation.md");
        string page = File.ReadAllText(path), current = Replace(page, Worked(Samples.Read("small-department-2024")));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, current);
        }
        else
        {
            Assert.True(page == current, "docs/calculation.md is stale: run UPDATE_DOCS=1 dotnet test");
        }
    }

    private static string Worked(FinalAccounts accounts)
    {
        StringBuilder text = new("| item | kind | part | base | ratio |\n|---|---|---|---|---|\n");
        foreach (RatioLine line in Analysis.ThreePublicCompletion(accounts).Concat(Analysis.PersonnelAndPublicOutlay(accounts)).Concat(Analysis.ExpenditureByKind(accounts))
            .Concat(Analysis.ExpenditureByFunction(accounts)).Concat(Analysis.PerUnit(accounts)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.Name} | {line.Ratio.Kind.Name()} | {line.Ratio.Part} | {line.Ratio.Base} | {line.Ratio} |\n");
        }

        return text.ToString();
    }

    private static string Replace(string page, string table)
    {
        const string Begin = "<!-- generated: worked -->\n";
        int start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, "the page has no worked table");
        return string.Concat(page.AsSpan(0, start), table, page.AsSpan(end));
    }
}
