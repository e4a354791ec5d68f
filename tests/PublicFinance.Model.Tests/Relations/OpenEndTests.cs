using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>What settling says where a quantity has no bound, or one on one side only: no bound is made up.</summary>
public class OpenEndTests
{
    private static readonly Figure X = Absent("未知"), Y = Absent("又未知"), Total = Absent("合计");

    private static readonly Interval Open = new(-RelationSystem.Unbounded, RelationSystem.Unbounded);

    [Theory]
    [InlineData(10)]
    [InlineData(-10)]
    public void Two_that_are_not_told_leave_each_other_open(int total)
    {
        Relation sum = Relation.Sum(Figure.Count(total), X, Y);
        Assert.Equal((Open, Open), (Of(X, sum), Of(Y, sum)));
    }

    [Fact]
    public void A_total_is_bounded_on_the_side_on_which_all_its_parts_are()
    {
        Figure three = Figure.Count(3), five = Figure.Count(5);
        Assert.Equal(Open with { Low = 8 }, Of(Total, Relation.AtMost(three, X), Relation.AtMost(five, Y), Relation.Sum(Total, X, Y)));
        Assert.Equal(Open with { High = 8 }, Of(Total, Relation.AtMost(X, three), Relation.AtMost(Y, five), Relation.Sum(Total, X, Y)));
    }

    /// <summary>One end of the whole or of the rate is open: what the part can be is not told.</summary>
    [Fact]
    public void A_share_bounds_nothing_where_an_end_of_the_others_is_open()
    {
        Figure whole = Absent("全部"), rate = Figure.Absent(Precision.OfRate(2), new Spot("占比"));
        Figure hundred = Figure.Count(100), tenth = Figure.Printed(100_000_000, 0, Precision.OfRate(2));
        Assert.Equal(Open, Of(X, Relation.AtMost(hundred, whole), Relation.Share(X, whole, tenth)));
        Assert.Equal(Open, Of(X, Relation.AtMost(whole, hundred), Relation.Share(X, whole, tenth)));
        Assert.Equal(Open, Of(X, Relation.AtMost(tenth, rate), Relation.Share(X, hundred, rate)));
        Assert.Equal(Open, Of(X, Relation.AtMost(rate, tenth), Relation.Share(X, hundred, rate)));
    }

    [Fact]
    public void A_share_of_nothing_keeps_nothing_else_from_being_told() =>
        Assert.Equal(new Interval(7, 7), Of(X, Relation.Share(Figure.Count(5), Figure.Count(0), Figure.Absent(Precision.OfRate(2), new Spot("占比"))), Relation.Equal(X, Figure.Count(7))));

    /// <summary>The relation that is asked first learns what the second says, whichever end it moves.</summary>
    [Fact]
    public void A_bound_of_one_side_goes_on_from_relation_to_relation()
    {
        Figure five = Figure.Count(5);
        Assert.Equal(Open with { High = 5 }, Of(X, Relation.AtMost(X, Y), Relation.AtMost(Y, five)));
        Assert.Equal(Open with { Low = 5 }, Of(X, Relation.AtMost(Y, X), Relation.AtMost(five, Y)));
    }

    [Fact]
    public void Relations_of_signs_take_no_part()
    {
        Relation sum = Relation.Equal(X, Figure.Count(5));
        var system = new RelationSystem([Relation.Positive(X), sum, Relation.Implies(X, Y)]);
        Assert.Equal([sum], system.Relations);
        Assert.Equal(new Interval(5, 5), system.Settle()[0]);
    }

    [Fact]
    public void Of_several_prints_of_a_quantity_the_first_counts()
    {
        Figure first = Figure.Count(5).At(new Spot("五")), second = Figure.Count(7).At(first.Place);
        Assert.Equal(new Interval(5, 5), Of(X, Relation.Equal(X, first), Relation.AtMost(second, Figure.Count(9))));
    }

    [Fact]
    public void No_relations_are_a_fault_of_the_caller()
    {
        Assert.Equal("relations", Assert.Throws<ArgumentNullException>(() => new RelationSystem(null!)).ParamName);
        Assert.Equal("place", Assert.Throws<ArgumentNullException>(() => Relation.Equal(X, Y).With(null!, X)).ParamName);
    }

    private static Figure Absent(string place) => Figure.Absent(Precision.Count, new Spot(place));

    private static Interval Of(Figure figure, params Relation[] relations)
    {
        var system = new RelationSystem(relations);
        Settlement settlement = system.Settle();
        Assert.True(settlement.IsSettled);
        return settlement[system.Figures.Index().First(f => figure.Place!.Equals(f.Item.Place)).Index];
    }
}
