using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>Every form and every reading, at the last figure that holds and the first that does not.</summary>
public class RelationTests
{
    [Theory]
    [InlineData(1_001, Reading.Rounded)]
    [InlineData(1_002, Reading.Contradicted)]
    [InlineData(998, Reading.Contradicted)]
    public void Two_parts_and_their_total_hide_a_step_and_a_half(long total, Reading reading) =>
        Assert.Equal(reading, Relation.Sum(Told.Amount("合计", total, ""), Told.Amount("甲", 600), Told.Amount("乙", 400)).Evaluate().Reading);

    [Theory]
    [InlineData(601, Reading.Rounded)]
    [InlineData(602, Reading.Contradicted)]
    [InlineData(1, Reading.Rounded)]
    public void A_part_exceeds_its_whole_only_by_rounding(long part, Reading reading) =>
        Assert.Equal(reading, Relation.AtMost(Told.Amount("部分", part), Told.Amount("全部", 600)).Evaluate().Reading);

    [Fact]
    public void What_is_unknown_decides_nothing()
    {
        Assert.Equal(Reading.Undecided, Relation.Equal(Told.Amount("甲", 1), Absent("乙")).Evaluate().Reading);
        Assert.Equal(new Outcome(Reading.Undecided, 0, 0), Relation.Share(Absent("甲"), Told.Amount("乙", 1), Told.Rate("占比", 1)).Evaluate());
    }

    [Theory]
    [InlineData(3_000, 10_000, 3_000, Reading.Rounded)]             // 30 of 100 is 30.00 %
    [InlineData(3_000, 10_000, 3_002, Reading.Contradicted)]
    [InlineData(3_000, 10_000, 2_998, Reading.Contradicted)]
    [InlineData(-3_000, 10_000, -3_000, Reading.Rounded)]
    [InlineData(2_000, 3_000, 6_667, Reading.Rounded)]
    [InlineData(2_000_000, 3_000_000, 6_666, Reading.Truncated)]    // 66.66 % is 66.666… % cut off
    [InlineData(2_000_000, 3_000_000, 6_665, Reading.Contradicted)]
    [InlineData(2_000_000, 3_000_000, 6_668, Reading.Contradicted)]
    [InlineData(-2_000_000, 3_000_000, -6_666, Reading.Truncated)]
    [InlineData(-2_000_000, 3_000_000, -6_668, Reading.Contradicted)]
    public void A_share_is_the_part_of_the_whole(long part, long whole, long rate, Reading reading) =>
        Assert.Equal(reading, Relation.Share(Told.Amount("部分", part), Told.Amount("全部", whole), Told.Rate("占比", rate)).Evaluate().Reading);

    [Theory]
    [InlineData(12_500, 2_500, 2_500, Reading.Rounded)]             // from 100 to 125
    [InlineData(12_500, 2_500, 2_000, Reading.Contradicted)]        // not of the current figure
    [InlineData(7_500, -2_500, -2_500, Reading.Rounded)]
    [InlineData(7_500, -2_500, 2_500, Reading.Contradicted)]
    [InlineData(7_500, 2_500, -2_500, Reading.Contradicted)]
    [InlineData(0, -2_500, -10_000, Reading.Rounded)]
    public void A_change_is_told_against_the_earlier_figure(long current, long change, long rate, Reading reading) =>
        Assert.Equal(reading, Relation.Change(Told.Amount("本年", current), Told.Amount("增减额", change), Told.Rate("增减率", rate)).Evaluate().Reading);

    [Fact]
    public void Residual_and_tolerance_are_in_base_units()
    {
        Outcome sum = Relation.Sum(Told.Amount("合计", 1_005), Told.Amount("甲", 600), Told.Amount("乙", 400)).Evaluate();
        Assert.Equal((5 * 10_000, 3 * 5_000), (sum.Residual, sum.Tolerance));       // 0.01万元 is 10,000 fen
        Assert.Equal(5 * 10_000 - 3 * 5_000, sum.Excess);
        Outcome share = Relation.Share(Figure.Count(50), Figure.Count(100), Figure.Printed(490_000_000, Precision.OfRate(0))).Evaluate();
        Assert.Equal((1_000_000_000, 500_000_000), (share.Residual, share.Tolerance));
        Outcome change = Relation.Change(Figure.Count(150), Figure.Count(50), Figure.Printed(490_000_000, Precision.OfRate(0))).Evaluate();
        Assert.Equal((1_000_000_000, 500_000_000), (change.Residual, change.Tolerance));
        Assert.Equal((4, 4), (new Outcome(Reading.Contradicted, 5, 1).Excess, new Outcome(Reading.Contradicted, -5, 1).Excess));
        Assert.Equal(0, new Outcome(Reading.Rounded, 5, 1).Excess);
        Assert.Equal(0, new Outcome(Reading.Footed, 5, 9).Excess);
    }

    [Theory]
    [InlineData(1_002, "表", "表", Reading.Rounded)]
    [InlineData(1_003, "表", "表", Reading.Truncated)]                // four parts below a step more each
    [InlineData(1_004, "表", "表", Reading.Contradicted)]
    [InlineData(997, "表", "表", Reading.Contradicted)]               // cutting off only makes totals greater than the sum of their parts
    [InlineData(1_003, "表", "别表", Reading.Truncated)]              // one table cut off, the other rounded
    [InlineData(1_004, "表", "别表", Reading.Contradicted)]
    [InlineData(1_004, "别表", "表", Reading.Truncated)]              // parts cut off, their total rounded
    [InlineData(1_005, "别表", "表", Reading.Contradicted)]
    [InlineData(-1_003, "表", "表", Reading.Truncated)]
    [InlineData(-1_004, "表", "表", Reading.Contradicted)]
    public void All_figures_of_a_table_are_cut_off_or_none(long total, string ofTotal, string ofSome, Reading reading)
    {
        int sign = Math.Sign(total);
        Relation relation = Relation.Sum(
            Told.Amount("合计", total, ofTotal), Told.Amount("甲", 200 * sign, "表"), Told.Amount("乙", 300 * sign, "表"), Told.Amount("丙", 400 * sign, ofSome), Told.Amount("丁", 100 * sign, ofSome));
        Assert.Equal(reading, relation.Evaluate().Reading);
    }

    [Fact]
    public void A_cut_off_zero_hides_either_sign_and_what_is_not_listed_is_zero()
    {
        Reading Of(long total, Figure part) => Relation.Sum(
            Told.Amount("合计", total, "表"), Told.Amount("甲", 200 * Math.Sign(total), "表"), Told.Amount("乙", 200 * Math.Sign(total), "表"), Told.Amount("丙", 200 * Math.Sign(total), "表"), part).Evaluate().Reading;
        Figure zero = Told.Amount("丁", 0, "表"), notListed = Figure.NotListed(zero.Precision, zero.Place);
        Assert.Equal(Reading.Truncated, Of(603, zero));
        Assert.Equal(Reading.Truncated, Of(-603, zero));
        Assert.Equal(Reading.Contradicted, Of(603, notListed));
        Assert.Equal(Reading.Contradicted, Of(-603, notListed));
        Assert.Equal(Reading.Rounded, Of(602, notListed));
    }

    [Theory]
    [InlineData(5, 5, Reading.Rounded)]
    [InlineData(5, 0, Reading.Contradicted)]
    [InlineData(5, null, Reading.Undecided)]
    [InlineData(0, 0, Reading.Rounded)]
    [InlineData(0, null, Reading.Rounded)]
    [InlineData(-5, 0, Reading.Rounded)]
    [InlineData(null, 5, Reading.Rounded)]
    [InlineData(null, 0, Reading.Undecided)]
    public void Where_one_is_positive_another_must_be(int? condition, int? consequence, Reading reading) =>
        Assert.Equal(reading, Relation.Implies(Count(condition), Count(consequence), Count(0)).Evaluate().Reading);

    [Theory]
    [InlineData(1, 0, Reading.Rounded)]
    [InlineData(0, 1, Reading.Rounded)]
    [InlineData(0, 0, Reading.Contradicted)]
    [InlineData(0, -1, Reading.Contradicted)]
    [InlineData(0, null, Reading.Undecided)]
    [InlineData(null, 1, Reading.Rounded)]
    public void One_of_them_is_positive(int? first, int? second, Reading reading) =>
        Assert.Equal(reading, Relation.Positive(Count(first), Count(second)).Evaluate().Reading);

    [Fact]
    public void A_sign_that_rounding_hides_decides_nothing()
    {
        Figure hidden = Told.Amount("甲", 0);               // 0.00万元 is −50元 to 50元
        Assert.Equal(Reading.Undecided, Relation.Positive(hidden).Evaluate().Reading);
        Assert.Equal(Reading.Undecided, Relation.Implies(hidden, Count(0)).Evaluate().Reading);
    }

    [Theory]
    [InlineData(1, 8, 0, 13)]               // a tie goes away from zero
    [InlineData(-1, 8, 0, -13)]
    [InlineData(1, -8, 0, -13)]
    [InlineData(-1, -8, 0, 13)]
    [InlineData(1, 3, 2, 3_333)]
    [InlineData(2, 3, 2, 6_667)]
    [InlineData(0, 3, 2, 0)]
    public void The_expected_rate_of_a_share_is_rounded(long part, long whole, int decimals, long units)
    {
        Precision precision = Precision.OfRate(decimals);
        Relation share = Relation.Share(Figure.Count(part), Figure.Count(whole), Figure.Printed(0, precision));
        Assert.Equal(units * precision.Step, share.ExpectedRate());
        Relation change = Relation.Change(Figure.Count(whole + part), Figure.Count(part), Figure.Printed(0, precision));
        Assert.Equal(units * precision.Step, change.ExpectedRate());
    }

    [Fact]
    public void Where_there_is_no_rate_none_is_expected()
    {
        Figure rate = Told.Rate("率", 0);
        Assert.Null(Relation.Share(Figure.Count(5), Figure.Count(0), rate).ExpectedRate());
        Assert.Null(Relation.Change(Figure.Count(5), Figure.Count(5), rate).ExpectedRate());
        Assert.Null(Relation.Share(Figure.Count(long.MaxValue / 4), Figure.Count(1), rate).ExpectedRate());
        Assert.Null(Relation.Share(Figure.Count(-(long.MaxValue / 4)), Figure.Count(1), rate).ExpectedRate());
        Assert.Throws<InvalidOperationException>(() => Relation.Equal(rate, rate).ExpectedRate());
    }

    [Fact]
    public void What_does_not_add_up_is_refused()
    {
        Figure amount = Told.Amount("甲", 1), rate = Told.Rate("率", 1), count = Figure.Count(1);
        Assert.Throws<ArgumentException>(() => Relation.Equal(amount, count));
        Assert.Throws<ArgumentException>(() => Relation.Linear([]));
        Assert.Throws<ArgumentException>(() => Relation.LinearAtMost(default));
        Assert.Throws<ArgumentException>(() => Relation.Linear([new(1, amount), new(0, amount)]));
        Assert.Throws<ArgumentException>(() => Relation.Share(amount, count, rate));
        Assert.Throws<ArgumentException>(() => Relation.Share(amount, amount, count));
        Assert.Throws<ArgumentException>(() => Relation.Change(amount, amount, amount));
        Assert.Throws<ArgumentException>(() => Relation.Positive());
        Assert.Equal(Reading.Undecided, Relation.Share(amount, amount, Absent("率")).Evaluate().Reading);
    }

    [Fact]
    public void A_formula_names_the_places()
    {
        Figure a = Told.Amount("甲", 1), b = Told.Amount("乙", 1), c = Told.Amount("丙", 1), rate = Told.Rate("率", 1);
        Assert.Equal("甲 = 乙 + 丙", Relation.Sum(a, b, c).ToString());
        Assert.Equal("甲 ≤ 乙", Relation.AtMost(a, b).ToString());
        Assert.Equal("甲 = −乙 − 丙", Relation.Linear([new(1, a), new(1, b), new(1, c)]).ToString());
        Assert.Equal("甲 ≤ −乙 + 丙", Relation.LinearAtMost([new(-1, a), new(-1, b), new(1, c)]).ToString());
        Assert.Equal("甲 = 0", Relation.Linear([new(1, a)]).ToString());
        Assert.Equal("甲 ≤ 0", Relation.LinearAtMost([new(1, a)]).ToString());
        Assert.Equal("甲 = 乙 × 率", Relation.Share(a, b, rate).ToString());
        Assert.Equal("乙 = 率 ×（甲 − 乙）", Relation.Change(a, b, rate).ToString());
        Assert.Equal("7 = 甲", Relation.Linear([new(1, Figure.Count(7)), new(-1, Figure.Count(0).At(a.Place))]).ToEnglish());
    }

    [Fact]
    public void A_figure_without_a_place_is_told_by_itself() =>
        Assert.Equal("5.00万元 = 6.00万元", Relation.Equal(Figure.Parse("5.00万元"), Figure.Parse("6.00万元")).ToString());

    [Fact]
    public void A_repair_asks_with_another_figure_at_the_same_place()
    {
        Figure total = Told.Amount("合计", 1_001), part = Told.Amount("甲", 500), wrong = Told.Amount("乙", 400);
        Relation relation = Relation.Sum(total, part, wrong);
        Assert.False(relation.Holds);
        Assert.True(relation.With(wrong.Place!, Told.Amount("乙", 500)).Holds);
        Assert.False(relation.With(new Spot("丁"), Told.Amount("丁", 500)).Holds);
        Assert.True(relation.With(2, Told.Amount("乙", 500)).Holds);
    }

    private static Figure Absent(string place) => Figure.Absent(Precision.Of(AmountUnit.TenThousandYuan, 2), new Spot(place));

    private static Figure Count(int? value) => value is { } known ? Figure.Count(known) : Figure.Absent(Precision.Count);
}
