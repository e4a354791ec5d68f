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
    [InlineData(3, 10, 74, 106, 90)]        // 3·(10 + x) is 300 ± 50 fen
    [InlineData(-3, -10, -106, -74, -90)]
    [InlineData(3, 1_000, -916, -884, -900)]
    [InlineData(5, 10, 40, 60, 50)]         // without rest
    [InlineData(7, 100, -64, -50, -57)]
    public void A_figure_that_weighs_more_moves_by_less(long weight, long fen, long low, long high, long exact)
    {
        Figure figure = Figure.Printed(fen, Precision.Of(AmountUnit.Yuan, 2), new Spot("甲")), total = Figure.Printed(300, Precision.Of(AmountUnit.Yuan, 0));
        Relation relation = Relation.Linear([new Term(weight, figure), new Term(-1, total)]);
        Shift shift = Assert.NotNull(Shift.Needed(Ask(relation), figure.Place!));
        Assert.Equal((low, high, exact), ((long)shift.Low, (long)shift.High, (long)shift.Exact));
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
        Assert.InRange((double)shift.Exact / whole.Precision.Step, 9.99, 10.01);
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, Told.Rate("占比", 0))), whole.Place!));       // any whole will do
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, rate)), new Spot("乙")));
        Assert.Null(Shift.OfRatio(Ask(Relation.Sum(whole, part)), whole.Place!));
        Assert.Null(Shift.OfRatio(Ask(Relation.Share(part, whole, default)), whole.Place!));
    }

    /// <summary>2.00元 too much: the part must fall, or the whole rise, by that or more.</summary>
    [Fact]
    public void An_inequality_says_where_a_figure_cannot_be_and_is_open_beyond()
    {
        Figure part = Figure.Parse("5.00元").At(new Spot("甲")), whole = Figure.Parse("3.00元").At(new Spot("合计"));
        Shift down = Assert.NotNull(Shift.Needed(Ask(Relation.AtMost(part, whole)), part.Place!)), up = Assert.NotNull(Shift.Needed(Ask(Relation.AtMost(part, whole)), whole.Place!));
        Assert.Equal((-200, -200, true), ((long)down.High, (long)down.Exact, down.IsOpen));
        Assert.Equal((200, 200, true), ((long)up.Low, (long)up.Exact, up.IsOpen));

        // Where it holds, the figure is best left as it is.
        Shift none = Assert.NotNull(Shift.Needed(Ask(Relation.AtMost(whole, part)), whole.Place!));
        Assert.Equal((200, 0, true), ((long)none.High, (long)none.Exact, none.IsOpen));
        Assert.False(new Shift(long.MaxValue / 2, (long.MaxValue / 2) + 5, long.MaxValue / 2).IsOpen);
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
        Assert.Equal(new Shift(10, 14, 11), new Shift(10, 14, 11).Intersect(new(8, 16, 13)));
        Assert.Equal(new Shift(2, 4, 2), new Shift(0, 4, 1).Intersect(new(2, 6, 5)));       // of two that allow as much the first
        Assert.Equal(0, new Shift(-10, 10, 5).Nearest(10));                                 // of two steps equally near the lower
    }
}
