using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Relations;

/// <summary>What one relation says of each of its quantities when the others are known: the tightest whole bounds.</summary>
public class SettlementTests
{
    private static readonly Figure X = Figure.Absent(Precision.Count, new Spot("未知"));

    [Theory]
    [InlineData(1, 1, -10, -10)]
    [InlineData(1, -1, 10, 10)]
    [InlineData(-1, 1, 10, 10)]
    [InlineData(3, -1, 3, 4)]               // 10/3, outward
    [InlineData(3, 1, -4, -3)]
    [InlineData(-3, 1, 3, 4)]
    [InlineData(-3, -1, -4, -3)]
    [InlineData(5, -1, 2, 2)]
    public void A_sum_bounds_the_one_it_does_not_tell(long weight, long other, long low, long high)
    {
        Interval interval = Of(Relation.Linear([new(weight, X), new(other, Figure.Count(10))]));
        Assert.Equal(new Interval(low, high), interval);
    }

    [Fact]
    public void Each_end_comes_from_the_far_ends_of_the_others()
    {
        Figure wide = Figure.Printed(100, 5, Precision.Count), narrow = Figure.Printed(30, 1, Precision.Count);
        Assert.Equal(new Interval(64, 76), Of(Relation.Linear([new(1, X), new(1, narrow), new(-1, wide)])));
        Assert.Equal(new Interval(124, 136), Of(Relation.Linear([new(-1, X), new(1, narrow), new(1, wide)])));
    }

    [Fact]
    public void At_most_bounds_one_end()
    {
        Figure most = Figure.Printed(100, 5, Precision.Count);
        Assert.Equal(new Interval(-RelationSystem.Unbounded, 105), Of(Relation.AtMost(X, most)));
        Assert.Equal(new Interval(95, RelationSystem.Unbounded), Of(Relation.AtMost(most, X)));
        Assert.Empty(new RelationSystem([Relation.AtMost(X, most)]).Settle().Derived());
    }

    [Fact]
    public void Two_that_are_not_told_bound_nothing_in_a_sum_and_each_other_from_one_side_only_with_a_sign()
    {
        Figure y = Figure.Absent(Precision.Count, new Spot("又未知")), zero = Figure.Count(0), ten = Figure.Count(10);
        Relation sum = Relation.Sum(ten, X, y);
        Assert.Empty(new RelationSystem([sum]).Settle().Derived());
        DerivedFigure[] derived = [.. new RelationSystem([sum, Relation.AtMost(zero, X), Relation.AtMost(zero, y)]).Settle().Derived()];
        Assert.Equal([new Interval(0, 10), new Interval(0, 10)], derived.Select(d => d.Interval));
        Assert.All(derived, d => Assert.Equal(2, d.By.Length));
    }

    [Theory]
    [InlineData(30, 100, null, 300_000_000, 300_000_000)]
    [InlineData(1, 3, null, 333_333_333, 333_333_334)]
    [InlineData(-1, 3, null, -333_333_334, -333_333_333)]
    [InlineData(30, null, 300_000_000L, 100, 100)]
    [InlineData(1, null, 300_000_000L, 3, 4)]
    [InlineData(null, 100, 300_000_000L, 30, 30)]
    [InlineData(null, 101, 300_000_000L, 30, 31)]
    [InlineData(null, 0, 300_000_000L, 0, 0)]
    public void A_share_bounds_the_third_by_the_other_two(int? part, int? whole, long? rate, long low, long high) =>
        Assert.Equal(new Interval(low, high), Of(Relation.Share(Count(part), Count(whole), Rate(rate))));

    [Fact]
    public void A_share_of_nothing_bounds_no_rate()
    {
        Assert.Empty(new RelationSystem([Relation.Share(Count(5), Figure.Printed(0, 1, Precision.Count), Rate(null))]).Settle().Derived());
        Assert.Empty(new RelationSystem([Relation.Share(Count(5), Figure.Count(0), Rate(null))]).Settle().Derived());
        Assert.Empty(new RelationSystem([Relation.Share(Count(5), Count(null), Figure.Printed(0, 1, Precision.OfRate(2)))]).Settle().Derived());
    }

    [Fact]
    public void A_share_takes_the_corners_of_what_is_rounded()
    {
        Figure part = Figure.Printed(30, 2, Precision.Count), whole = Figure.Printed(100, 10, Precision.Count);
        Assert.Equal(new Interval(254_545_454, 355_555_556), Of(Relation.Share(part, whole, Rate(null))));      // 28/110 to 32/90
        Assert.Equal(new Interval(27, 33), Of(Relation.Share(Count(null), whole, Rate(300_000_000))));
        Assert.Equal(new Interval(-33, -27), Of(Relation.Share(Count(null), whole, Rate(-300_000_000))));
    }

    [Theory]
    [InlineData(125, null, 250_000_000L, 25, 25)]
    [InlineData(75, null, -250_000_000L, -25, -25)]
    [InlineData(null, 25, 250_000_000L, 125, 125)]
    [InlineData(null, 1, 300_000_000L, 4, 5)]
    public void A_change_bounds_the_third_by_the_other_two(int? current, int? change, long? rate, long low, long high) =>
        Assert.Equal(new Interval(low, high), Of(Relation.Change(Count(current), Count(change), Rate(rate))));

    [Fact]
    public void A_fall_by_all_bounds_no_change() =>
        Assert.Empty(new RelationSystem([Relation.Change(Count(0), Count(null), Rate(-1_000_000_000))]).Settle().Derived());

    [Fact]
    public void Figures_that_cannot_stand_together_are_a_contradiction_and_nothing_is_derived()
    {
        Relation[] relations = [Relation.Equal(X, Figure.Count(5).At(new Spot("五"))), Relation.Equal(X, Figure.Count(6).At(new Spot("六")))];
        var system = new RelationSystem(relations);
        Settlement settlement = system.Settle();
        Assert.True(settlement.IsContradicted);
        Assert.Empty(settlement.Derived());
        Contradiction contradiction = system.FindContradiction()!;
        Assert.Equal(["五", "六"], contradiction.Figures.Select(f => f.Place!.Name));
        Assert.Equal(relations, contradiction.Relations);
        Assert.Null(new RelationSystem([relations[0], Relation.Equal(X, Figure.Count(5))]).FindContradiction());
        Assert.False(new RelationSystem(relations[..1]).Settle().IsContradicted);
    }

    [Fact]
    public void A_contradiction_leaves_out_what_does_not_take_part()
    {
        Figure five = Figure.Count(5).At(new Spot("五")), six = Figure.Count(6).At(new Spot("六")), y = Figure.Absent(Precision.Count, new Spot("又未知"));
        Relation[] relations = [Relation.Equal(y, five), Relation.Equal(X, y), Relation.AtMost(X, Figure.Count(100).At(new Spot("百"))), Relation.Equal(X, six), Relation.AtMost(y, six)];
        Contradiction contradiction = new RelationSystem(relations).FindContradiction()!;
        Assert.Equal(["五", "六"], contradiction.Figures.Select(f => f.Place!.Name).Order());
        Assert.Equal([relations[0], relations[1], relations[3]], contradiction.Relations);
    }

    /// <summary>The first quantity is printed too, but the two others contradict each other without its print.</summary>
    [Fact]
    public void A_print_without_which_the_contradiction_stays_is_left_out()
    {
        Figure x = Figure.Printed(5, 3, Precision.Count, new Spot("甲")), low = Figure.Printed(3, 1, Precision.Count, new Spot("乙")), high = Figure.Printed(8, 1, Precision.Count, new Spot("丙"));
        Figure far = Figure.Count(100).At(new Spot("丁"));
        foreach (Relation[] relations in (Relation[][])[
            [Relation.Equal(x, low), Relation.Equal(x, high)],
            [Relation.AtMost(x, far), Relation.Equal(x, high), Relation.Equal(low, x)],
            [Relation.AtMost(x, high), Relation.Equal(x, low), Relation.AtMost(high, x)]])
        {
            Contradiction contradiction = new RelationSystem(relations).FindContradiction()!;
            Assert.Equal(["丙", "乙"], contradiction.Figures.Select(f => f.Place!.Name).Order(StringComparer.Ordinal));
            Assert.Equal(2, contradiction.Relations.Length);
        }
    }

    [Fact]
    public void A_reading_of_its_own_replaces_the_rounding()
    {
        Figure five = Figure.Count(5).At(new Spot("五"));
        Relation[] relations = [Relation.Equal(X, five)];
        Assert.Equal(new Interval(3, 9), Of(new RelationSystem(relations, _ => new Interval(3, 9))));
        Assert.Equal(new Interval(-RelationSystem.Unbounded, RelationSystem.Unbounded), Of(new RelationSystem(relations, _ => null)));
    }

    [Fact]
    public void A_quantity_absent_in_one_place_of_the_text_and_told_in_another_is_told()
    {
        var told = Figure.Count(5).At(X.Place);
        var system = new RelationSystem([Relation.AtMost(X, Figure.Count(9)), Relation.AtMost(told, Figure.Count(8))]);
        Assert.Equal(new Interval(5, 5), Of(system));
        Assert.Equal(3, system.Figures.Count);
    }

    [Fact]
    public void A_derived_figure_lies_in_the_middle_of_its_interval()
    {
        Assert.Equal((12, 3), Told(10, 15));
        Assert.Equal((12, 2), Told(10, 14));
        Assert.Equal((7, 0), Told(7, 7));

        static (long, long) Told(long low, long high) =>
            new DerivedFigure(X.Place!, new Interval(low, high), []) { Precision = Precision.Count }.Figure is var f ? (f.Value, f.Half) : default;
    }

    private static Interval Of(Relation relation) => Of(new RelationSystem([relation]));

    private static Interval Of(RelationSystem system) =>
        system.Settle()[system.Figures.Select((f, i) => (f, i)).First(p => X.Place!.Equals(p.f.Place)).i];

    private static Figure Count(int? value) => value is { } known ? Figure.Count(known) : X;

    private static Figure Rate(long? billionths) => billionths is { } known ? Figure.Printed(known, 0, Precision.OfRate(7)) : Figure.Absent(Precision.OfRate(7), X.Place);
}
