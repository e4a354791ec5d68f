using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Which figures a finding names as suspects, and how many.</summary>
public class SuspicionTests
{
    /// <summary>Two sums over the same members are both 91.70 short: each member explains both.</summary>
    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "")]
    [InlineData(4, "另有 1 个数据可作同样解释")]
    [InlineData(6, "另有 3 个数据可作同样解释")]
    public void Three_suspects_are_named_and_the_others_counted(int members, string rest)
    {
        Figure[] addends = [.. Enumerable.Range(1, members).Select(i => Told.Amount($"第{i}项", 100_003 * i))];
        long sum = addends.Sum(Told.Hundredths) + 9_170;
        Finding finding = Assert.Single(Told.Audit(Relation.Sum(Told.Amount("甲", sum), addends), Relation.Sum(Told.Amount("乙", sum), addends)).Findings);
        Assert.Equal(members, finding.Suspects.Length);
        string[] lines = [.. finding.SuspicionIn(Language.Chinese)];
        Assert.Equal(Math.Min(members, 3) + (rest.Length > 0 ? 1 : 0), lines.Length);
        Assert.All(lines.Take(3), l => Assert.StartsWith("可疑数据：第", l, StringComparison.Ordinal));
        Assert.Equal(rest, lines.Length > 3 ? lines[3] : "");
    }

    [Fact]
    public void The_only_figure_of_a_broken_relation_is_named_with_what_it_should_be()
    {
        Figure figure = Told.Amount("甲", 48_231);
        Finding finding = Assert.Single(Told.Audit(Relation.Equal(figure, Figure.Parse("91.76万元"))).Findings);
        Assert.Null(finding.Cause);
        Assert.Equal("可疑数据：甲 482.31万元，若为 91.76万元，则上述关系成立", Assert.Single(finding.SuspicionIn(Language.Chinese)));
        Assert.Equal($"T0 错误 {finding.Message}；可疑数据：甲 482.31万元，若为 91.76万元，则上述关系成立", finding.ToString());
    }

    [Fact]
    public void One_broken_relation_accuses_all_its_figures_alike_unless_a_slip_singles_one_out()
    {
        Assert.Empty(Assert.Single(Told.Audit(Relation.Equal(Told.Amount("甲", 48_231), Told.Amount("乙", 91_756))).Findings).SuspicionIn(Language.Chinese));
        Finding slip = Assert.Single(Told.Audit(Relation.Sum(Told.Amount("甲", 482_310), Told.Amount("乙", 40_000), Told.Amount("丙", 8_231))).Findings);
        Assert.StartsWith("可疑数据：甲 ", Assert.Single(slip.SuspicionIn(Language.Chinese)), StringComparison.Ordinal);
    }

    /// <summary>
    /// A figure of a sentence that breaks two relations and would restore both is told; where its value would break as many as it restores, the
    /// tables alone are told.
    /// </summary>
    [Fact]
    public void A_figure_of_a_sentence_is_told_where_it_restores_more_than_it_breaks()
    {
        Figure told = Sentence(1, 91_756), table = Told.Amount("甲", 48_231), other = Told.Amount("乙", 48_231);
        Finding both = Assert.Single(Told.Audit(Relation.Equal(told, table), Relation.Equal(told, other)).Findings);
        Assert.Contains(both.SuspicionIn(Language.Chinese), l => l.Contains("第1行", StringComparison.Ordinal) && l.EndsWith("则上述 2 个关系全部成立", StringComparison.Ordinal));

        foreach (Figure alone in (Figure[])[told, told.At(new Spot("甲"))])
        {
            Finding one = Assert.Single(Told.Audit(Relation.Equal(alone, Figure.Parse("482.31万元")), Relation.Equal(alone, Told.Amount("丙", 91_756))).Findings);
            Suspect suspect = Assert.Single(one.Suspects);
            Assert.Equal((1, 1), (suspect.Restores, suspect.Breaks));
            Assert.Equal(alone.Place is TextPlace ? 0 : 1, one.SuspicionIn(Language.Chinese).Count());
        }
    }

    private static Figure Sentence(int line, long hundredths) => Told.Amount("", hundredths).At(new TextPlace(new TextSpan(10 * line, 5), "数", line, 1, null));
}
