using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>Which figures are read as rounded, adjusted or cut off, and how far that goes.</summary>
public class ReadingTests
{
    /// <summary>110 × 50.5 % is farther from 50 than 90 × 49.5 % is.</summary>
    [Fact]
    public void The_tolerance_of_a_share_is_that_of_its_farthest_corner()
    {
        Figure whole = Figure.Printed(100, 10, Precision.Count), rate = Figure.Printed(500_000_000, Precision.OfRate(0));
        Assert.Equal(new Outcome(Reading.Rounded, 0, 5_550_000_000), Relation.Share(Figure.Count(50), whole, rate).Evaluate());
        Assert.Equal(new Outcome(Reading.Rounded, 0, 5_550_000_000), Relation.Share(Figure.Count(-50), whole, rate.WithValue(-500_000_000)).Evaluate());
    }

    /// <summary>2 hundredths are more than three half ones and what cutting off one part hides; cutting off both parts would hide them.</summary>
    [Theory]
    [InlineData("甲表", "乙表", Reading.Contradicted)]
    [InlineData("甲表", "甲表", Reading.Truncated)]
    [InlineData("", "", Reading.Truncated)]
    [InlineData("甲表", "", Reading.Contradicted)]
    public void Figures_of_two_tables_are_not_both_cut_off(string ofFirst, string ofSecond, Reading reading) =>
        Assert.Equal(reading, Relation.Sum(Told.Amount("合计", 1_002, "表"), Told.Amount("甲", 600, ofFirst), Told.Amount("乙", 400, ofSecond)).Evaluate().Reading);

    /// <summary>Consolidated figures (汇总数) are as wide as their units together: such a one may be nothing though it is printed as something.</summary>
    [Fact]
    public void A_condition_that_may_be_nothing_asks_for_nothing()
    {
        Figure Of(long value, long half) => Figure.Printed(value, half, Precision.Count);
        Assert.Equal(Reading.Undecided, Relation.Implies(Of(5, 5), Figure.Count(0)).Evaluate().Reading);
        Assert.Equal(Reading.Contradicted, Relation.Implies(Of(5, 4), Figure.Count(0)).Evaluate().Reading);
    }

    /// <summary>
    /// The last of three equal shares was adjusted so that they make 100. Its part stands in a column of fifty figures, any of which may be off by more
    /// units than the share; but only the share explains it.
    /// </summary>
    [Theory]
    [InlineData(3_334, Reading.Footed)]
    [InlineData(3_336, Reading.Contradicted)]
    public void A_share_that_was_adjusted_is_footed_whatever_its_part_is(long printed, Reading reading)
    {
        Figure[] members = [.. Enumerable.Range(1, 50).Select(i => Told.Amount($"第{i}项", i == 1 ? 100_000_000 : 300, "表"))];
        Figure rate = Told.Rate("丙占比", printed, "文");
        var footing = new Footing([Relation.Sum(Told.Amount("合计", members.Sum(Told.Hundredths), "表"), members), Hundred(rate)]);
        Assert.Equal(reading, Relation.Share(members[0], Told.Amount("全部", 300_000_000), rate).Evaluate(footing).Reading);
    }

    /// <summary>The part was adjusted so that its column adds up; its share stands in a list that makes 100, which allows it more units.</summary>
    [Theory]
    [InlineData(35, Reading.Footed)]
    [InlineData(32, Reading.Footed)]
    [InlineData(36, Reading.Contradicted)]
    [InlineData(31, Reading.Contradicted)]
    public void A_part_that_was_adjusted_is_footed_whatever_its_share_is(long printed, Reading reading)
    {
        Figure part = Told.Amount("甲", printed, "表"), third = Told.Rate("甲占比", 3_333, "文");
        Assert.Equal(reading, Relation.Share(part, Figure.Parse("1.000000万元"), third).Evaluate(new Footing([Column(part), Hundred(third)])).Reading);
    }

    /// <summary>Only one of them was: what both together would explain contradicts.</summary>
    [Fact]
    public void A_part_and_its_share_were_not_both_adjusted()
    {
        Figure part = Told.Amount("甲", 35, "表"), third = Told.Rate("甲占比", 3_333, "文");
        Assert.Equal(Reading.Contradicted, Relation.Share(part, Figure.Parse("0.989800万元"), third).Evaluate(new Footing([Column(part), Hundred(third)])).Reading);
    }

    /// <summary>A column of three that adds up to the last digit.</summary>
    private static Relation Column(Figure part) =>
        Relation.Sum(Told.Amount("合计", Told.Hundredths(part) + 66, "表"), part, Told.Amount("乙", 33, "表"), Told.Amount("丙", 33, "表"));

    /// <summary>Three shares that make 100.</summary>
    private static Relation Hundred(Figure share) =>
        Relation.Sum(Told.Rate("合计占比", 10_000, "文"), share, Told.Rate("乙占比", 3_333, "文"), Told.Rate("丁占比", 6_667 - Told.Hundredths(share), "文"));
}
