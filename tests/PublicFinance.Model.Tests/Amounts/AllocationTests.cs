using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Amounts;

public class AllocationTests
{
    [Fact]
    public void Six_yuan_into_a_thousand_shares_has_no_negative_share()
    {
        Amount[] shares = Amount.FromYuan(6m).Allocate(1_000);
        Assert.Equal(600, shares.Count(x => x == Amount.FromFen(1)));
        Assert.Equal(400, shares.Count(x => x.IsZero));
        Assert.Equal(Amount.FromYuan(6m), Amount.Sum(shares));
    }

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(2, new long[] { 1, 3 }, new long[] { 0, 2 })]
    [InlineData(2, new long[] { 3, 1 }, new long[] { 2, 0 })]
    [InlineData(10, new long[] { 0, 5, 0 }, new long[] { 0, 10, 0 })]
    [InlineData(long.MinValue, new long[] { long.MaxValue, long.MaxValue }, new long[] { long.MinValue / 2, long.MinValue / 2 })]
    public void By_weight(long fen, long[] weights, long[] shares) =>
        Assert.Equal(shares, Amount.FromFen(fen).Allocate(weights).Select(x => x.Fen));

    [Fact]
    public void To_a_step_such_as_a_hundredth_of_ten_thousand_yuan()
    {
        Amount[] shares = Amount.Parse("1.00万元").Allocate([1, 1, 1], Amount.FromYuan(100m));
        Assert.Equal(["0.34", "0.33", "0.33"], shares.Select(x => x.Format(AmountUnit.TenThousandYuan)));
    }

    [Theory]
    [InlineData(new long[] { }, 1, "There is no weight to allocate by.")]
    [InlineData(new long[] { 0, 0 }, 1, "No weight is positive.")]
    [InlineData(new long[] { 1, -2 }, 1, "Weight -2 at index 1 is negative.")]
    [InlineData(new long[] { 1 }, 0, "The step 0.00 元 is not positive.")]
    [InlineData(new long[] { 1 }, 7, "1.00 元 is not a whole multiple of the step 0.07 元.")]
    public void Refuses_what_has_no_answer(long[] weights, long step, string message)
    {
        Amount amount = Amount.FromYuan(1m);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => amount.Allocate(weights, Amount.FromFen(step))).Message);
        Assert.False(amount.TryAllocate(weights, Amount.FromFen(step), out Amount[] shares));
        Assert.Empty(shares);
    }

    [Fact]
    public void Refuses_no_shares() => Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Zero.Allocate(0));
}
