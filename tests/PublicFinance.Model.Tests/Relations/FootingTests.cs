using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>How far a total may be off that was added from printed members (凑整).</summary>
public class FootingTests
{
    private const long Half = 5_000;

    private static readonly Figure Total = Told.Amount("合计", 1_000, "表"), A = Told.Amount("甲", 300, "表"), B = Told.Amount("乙", 300, "表"), C = Told.Amount("丙", 400, "表");

    [Fact]
    public void A_total_hides_what_its_members_hide()
    {
        var footing = new Footing([Relation.Sum(Total, A, B, C)]);
        Assert.Equal(3 * Half, footing.Derived(Total));
        Assert.Equal(Half, footing.Derived(A));
        Assert.All(new[] { Total, A, B, C }, f => Assert.Equal(4 * Half, footing.Adjusted(f)));
        Figure other = Told.Amount("丁", 1, "表");
        Assert.Equal((Half, Half), (footing.Derived(other), footing.Adjusted(other)));
    }

    [Fact]
    public void Totals_of_totals_hide_what_all_leaves_hide()
    {
        Figure all = Told.Amount("总计", 2_000, "表"), rest = Told.Amount("其余", 1_000, "表");
        var footing = new Footing([Relation.Sum(all, Total, rest), Relation.Sum(Total, A, B, C), Relation.Linear([new(1, rest), new(-2, Told.Amount("戊", 500, "表"))])]);
        Assert.Equal(2 * Half, footing.Derived(rest));
        Assert.Equal(5 * Half, footing.Derived(all));
        Assert.Equal(4 * Half, footing.Adjusted(Total));
    }

    [Fact]
    public void What_is_subtracted_hides_as_much_as_what_is_added()
    {
        Figure net = Told.Amount("净额", 0, "表");
        var footing = new Footing([Relation.Linear([new(1, net), new(-1, A), new(1, B)])]);
        Assert.Equal((2 * Half, 3 * Half), (footing.Derived(net), footing.Adjusted(A)));
    }

    [Fact]
    public void Sums_that_run_in_a_circle_end()
    {
        Figure x = Told.Amount("子", 5, "表"), y = Told.Amount("丑", 5, "表");
        var footing = new Footing([Relation.Equal(x, y), Relation.Equal(y, x)]);
        Assert.Equal((Half, Half), (footing.Derived(x), footing.Derived(y)));
    }

    [Fact]
    public void Only_exact_sums_within_one_table_were_added_from_prints()
    {
        Figure[] figures = [Total, A, B, C];
        Assert.Equal(Half, new Footing([Relation.Sum(Told.Amount("合计", 1_001, "表"), A, B, C)]).Derived(Total));
        Assert.Equal(Half, new Footing([Relation.Sum(Total, A, B, Told.Amount("丙", 400, "另表"))]).Derived(Total));
        Assert.Equal(Half, new Footing([Relation.Sum(Told.Amount("合计", 1_000), Told.Amount("甲", 600), Told.Amount("丙", 400))]).Derived(Told.Amount("合计", 1_000)));
        Assert.Equal(Half, new Footing([Relation.Sum(Total, A, B, C, Figure.Absent(Total.Precision, new Spot("丁", "表")))]).Derived(Total));
        Assert.Equal(Half, new Footing([Relation.LinearAtMost(Relation.Sum(Total, A, B, C).Terms)]).Derived(Total));
        Assert.All(figures, f => Assert.Equal(Half, new Footing([Relation.Linear([new(1, f.WithValue(0))])]).Adjusted(f)));
        Assert.All(figures, f => Assert.Equal(Half, new Footing([Relation.Linear([new(2, f.WithValue(0))])]).Adjusted(f)));
    }

    [Theory]
    [InlineData(1_002, Reading.Footed)]             // within the halves of the three leaves and of the print
    [InlineData(1_003, Reading.Contradicted)]
    public void A_total_elsewhere_is_compared_with_what_the_added_one_hides(long elsewhere, Reading reading)
    {
        var footing = new Footing([Relation.Sum(Total, A, B, C)]);
        Relation relation = Relation.Equal(Told.Amount("别处", elsewhere, "另表"), Total);
        Assert.Equal(reading, relation.Evaluate(footing).Reading);
        Assert.NotEqual(Reading.Footed, relation.Evaluate().Reading);
    }

    [Fact]
    public void A_total_of_totals_elsewhere_is_compared_with_what_all_leaves_hide()
    {
        Figure all = Told.Amount("总计", 2_000, "表"), rest = Told.Amount("其余", 1_000, "表");
        var footing = new Footing([Relation.Sum(all, Total, rest), Relation.Sum(Total, A, B, C), Relation.Sum(rest, Told.Amount("戊", 400, "表"), Told.Amount("己", 400, "表"), Told.Amount("庚", 200, "表"))]);
        Assert.Equal((6 * Half, 4 * Half), (footing.Derived(all), footing.Adjusted(rest)));
        Assert.Equal(Reading.Footed, Relation.Equal(Told.Amount("别处", 2_003, "另表"), all).Evaluate(footing).Reading);
        Assert.Equal(Reading.Contradicted, Relation.Equal(Told.Amount("别处", 2_004, "另表"), all).Evaluate(footing).Reading);
    }

    /// <summary>A figure computed from the total is as far from the truth as the total, beside its own rounding; or as far as its own members make it.</summary>
    [Fact]
    public void What_was_computed_from_a_footed_figure_inherits_how_far_it_is_off()
    {
        Figure computed = Figure.Printed(900, 2 * Half, Total.Precision, new Spot("上年", "另表"));
        var footing = new Footing([Relation.Sum(Total, A, B, C)]);
        footing.Inherit(computed.Place!, Total);
        Assert.Equal(4 * Half, footing.Derived(computed));
        Assert.Equal(2 * Half, footing.Adjusted(computed));

        Figure[] members = [.. Enumerable.Range(1, 9).Select(i => Told.Amount($"第{i}项", 100, "另表"))];
        Figure sum = Told.Amount("上年", 900, "另表");
        var both = new Footing([Relation.Sum(Total, A, B, C), Relation.Sum(sum, members)]);
        both.Inherit(sum.Place!, Total);
        Assert.Equal(9 * Half, both.Derived(sum));
        both.Inherit(sum.Place!, A);
        Assert.Equal(9 * Half, both.Derived(sum));
    }

    [Theory]
    [InlineData(297, Reading.Contradicted)]
    [InlineData(298, Reading.Footed)]
    [InlineData(302, Reading.Footed)]               // one member was adjusted by what all four can hide
    [InlineData(303, Reading.Contradicted)]
    public void A_member_may_have_been_adjusted_to_make_the_column_add_up(long elsewhere, Reading reading)
    {
        var footing = new Footing([Relation.Sum(Total, A, B, C)]);
        Assert.Equal(reading, Relation.Equal(Told.Amount("别处", elsewhere, "另表"), A).Evaluate(footing).Reading);
    }

    [Fact]
    public void Only_one_member_was_adjusted()
    {
        var footing = new Footing([Relation.Sum(Total, A, B, C)]);
        Assert.Equal(Reading.Footed, Relation.Sum(Told.Amount("别处", 603, "另表"), A, B).Evaluate(footing).Reading);
        Assert.Equal(Reading.Contradicted, Relation.Sum(Told.Amount("别处", 604, "另表"), A, B).Evaluate(footing).Reading);
    }
}
