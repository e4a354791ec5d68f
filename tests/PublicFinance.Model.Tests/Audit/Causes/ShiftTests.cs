using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>By how much a figure must change: whole steps nearest to what is asked, as long as one lies inside.</summary>
public class ShiftTests
{
    [Theory]
    [InlineData(-7, 7, 3, 5)]
    [InlineData(-7, 7, -3, -5)]
    [InlineData(-7, 7, 2, 0)]
    [InlineData(-7, 7, -2, 0)]
    [InlineData(-1, 4, 3, 0)]           // the nearer step lies outside
    [InlineData(1, 7, 2, 5)]
    [InlineData(1, 4, 3, 3)]            // none lies inside
    [InlineData(5, 5, 5, 5)]
    public void The_nearest_whole_step_inside_is_taken(int low, int high, int exact, int nearest) =>
        Assert.Equal(nearest, new Shift(low, high, exact).Nearest(5));

    [Theory]
    [InlineData(3, 10, 74, 106)]            // 3·(10 + x) is 300 ± 50 fen
    [InlineData(-3, -10, -106, -74)]
    [InlineData(3, 1_000, -916, -884)]
    [InlineData(5, 10, 40, 60)]             // without rest
    [InlineData(7, 100, -64, -50)]
    public void A_figure_that_weighs_more_moves_by_less(long weight, long fen, long low, long high)
    {
        Figure figure = Figure.Printed(fen, Precision.Of(AmountUnit.Yuan, 2), new Spot("甲")), total = Figure.Printed(300, Precision.Of(AmountUnit.Yuan, 0));
        Relation relation = Relation.Linear([new Term(weight, figure), new Term(-1, total)]);
        Shift shift = Assert.NotNull(Shift.Needed(Ask(relation), figure.Place!));
        Assert.Equal((low, high), ((long)shift.Low, (long)shift.High));
        bool Holds(Int128 by) => relation.With(figure.Place!, figure.WithValue((long)(fen + by))).Holds;
        Assert.Equal((false, true, true, false), (Holds(shift.Low - 1), Holds(shift.Low), Holds(shift.High), Holds(shift.High + 1)));
        Assert.Equal(Shift.Needed(Ask(Relation.Linear([new Term(-weight, figure), new Term(1, total)])), figure.Place!), shift);
    }

    [Fact]
    public void Only_an_operand_of_a_share_whose_factor_is_not_zero_is_told_by_it()
    {
        Figure part = Told.Amount("甲", 25), whole = Told.Amount("合计", 90), rate = Told.Rate("占比", 2500);
        Shift shift = Assert.NotNull(Shift.OfRatio(Ask(Relation.Share(part, whole, rate)), whole.Place!));
        Assert.True(shift.Contains(10 * whole.Precision.Step) && !shift.Contains(5 * whole.Precision.Step));
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, Told.Rate("占比", 0))), whole.Place!));       // any whole will do
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, rate)), new Spot("乙")));
        Assert.Null(Shift.OfRatio(Ask(Relation.Sum(whole, part)), whole.Place!));
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, default)), whole.Place!));
    }

    private static Asked Ask(Relation relation) => new(Auditor.Official.Rules[0], PublicFinance.Model.Audit.Check.Of(relation), relation.Evaluate(), 0);

    [Fact]
    public void Ends_are_inside_and_touching_shifts_meet()
    {
        Shift shift = new(2, 5, 3);
        Assert.Equal((false, true, true, false), (shift.Contains(1), shift.Contains(2), shift.Contains(5), shift.Contains(6)));
        Assert.True(shift.Meets(new(5, 9, 7)));
        Assert.False(shift.Meets(new(6, 9, 7)));
        Assert.Equal(new Shift(5, 5, 5), shift.Intersect(new(5, 9, 7)));
        Assert.Equal(new Shift(3, 4, 4), shift.Intersect(new(3, 4, 4)));        // the narrower one knows better
        Assert.Equal(new Shift(2, 5, 3), shift.Intersect(new(0, 9, 8)));
    }
}
