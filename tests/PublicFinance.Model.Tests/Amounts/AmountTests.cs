using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Amounts;

public class AmountTests
{
    [Fact]
    public void Default_is_zero_and_reads_back()
    {
        Assert.Equal(Amount.Zero, default);
        Assert.Equal("0.00", default(Amount).ToString());
        Assert.Equal(default, Amount.Parse(default(Amount).ToString()));
    }

    [Fact]
    public void Ten_to_the_fifteen_yuan_fit()
    {
        Amount large = Amount.FromYuan(1_000_000_000_000_000m);
        Assert.Equal("2000000000000000.00", (large + large).ToString());
        Assert.Equal(large, Amount.Parse("10000000", AmountUnit.HundredMillionYuan));
    }

    [Fact]
    public void The_decimal_bridge_is_exact()
    {
        Assert.Equal(4_308_000.05m, Amount.FromDecimal(4_308_000.05m).ToDecimal());
        Assert.Equal(430.800005m, Amount.FromFen(430_800_005).ToDecimal(AmountUnit.TenThousandYuan));
        Assert.Equal(430_800_000, Amount.Of(430.80m, AmountUnit.TenThousandYuan).Fen);
        Assert.Equal(1, Amount.Of(0.0000010000000000000000000000m, AmountUnit.TenThousandYuan).Fen);
        Assert.Equal("CNY", Amount.Currency);
    }

    [Fact]
    public void A_fraction_of_a_fen_is_refused() =>
        Assert.StartsWith("0.001 元 is not a whole number of fen (分).", Assert.Throws<ArgumentException>(() => Amount.FromYuan(0.001m)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_decimal_beyond_the_range_is_refused() =>
        Assert.Equal(
            "79228162514264337593543950335 亿元 is outside -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 元.",
            Assert.Throws<OverflowException>(() => Amount.Of(decimal.MaxValue, AmountUnit.HundredMillionYuan)).Message);

    [Fact]
    public void Overflow_never_wraps()
    {
        Assert.Throws<OverflowException>(() => Amount.MaxValue + Amount.FromFen(1));
        Assert.Throws<OverflowException>(() => Amount.MinValue - Amount.FromFen(1));
        Assert.Throws<OverflowException>(() => Amount.MaxValue * 2);
        Assert.Throws<OverflowException>(() => -Amount.MinValue);
        Assert.Equal(
            "The sum of 2 amounts is outside -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 元.",
            Assert.Throws<OverflowException>(() => Amount.Sum(Amount.MaxValue, Amount.FromFen(1))).Message);
    }

    [Fact]
    public void Long_sums_are_exact_at_the_edges_of_the_range()
    {
        // Longer than any unrolled step, with a tail; every lane overflows on its way.
        Amount[] amounts = [.. Enumerable.Repeat(Amount.MaxValue, 1_001), .. Enumerable.Repeat(Amount.MinValue, 1_000)];
        Assert.Equal(Amount.FromFen(long.MaxValue - 1_000), Amount.Sum(amounts));
        Assert.False(Amount.TrySum(amounts.AsSpan(0, 1_001), out Amount none));
        Assert.Equal(Amount.Zero, none);
        Assert.Equal(Amount.Zero, Amount.Sum());
    }

    [Fact]
    public void Generic_mathematics_works()
    {
        Assert.Equal(Amount.FromFen(6), Total([Amount.FromFen(1), Amount.FromFen(2), Amount.FromFen(3)]));

        static T Total<T>(IEnumerable<T> values)
            where T : System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.IAdditiveIdentity<T, T> =>
            values.Aggregate(T.AdditiveIdentity, (sum, x) => sum + x);
    }

    [Fact]
    public void Equal_amounts_are_neither_smaller_nor_greater()
    {
        Amount one = Amount.FromFen(5), same = Amount.FromFen(5);
        Assert.Equal((false, true, false, true), (one < same, one <= same, one > same, one >= same));
    }

    [Theory]
    [InlineData(50, 100)]
    [InlineData(49, 0)]
    [InlineData(-50, -100)]
    [InlineData(-49, 0)]
    [InlineData(150, 200)]
    public void Half_a_step_is_rounded_away_from_zero(long fen, long rounded) =>
        Assert.Equal(rounded, Amount.FromFen(fen).Round(AmountUnit.Yuan, 0).Fen);

    [Fact]
    public void The_ends_of_the_range_are_inside()
    {
        foreach (Amount end in (Amount[])[Amount.MinValue, Amount.MaxValue])
        {
            Assert.Equal(end, Amount.Sum(end));
            Assert.True(Amount.TrySum([end, Amount.FromFen(1), Amount.FromFen(-1)], out Amount sum));
            Assert.Equal(end, sum);
            foreach (AmountUnit unit in Enum.GetValues<AmountUnit>())
            {
                Assert.Equal(end, Amount.Of(end.ToDecimal(unit), unit));
            }
        }
    }

    [Fact]
    public void Another_type_is_not_compared()
    {
        Assert.Equal(1, Amount.MinValue.CompareTo(null));
        Assert.Throws<ArgumentException>(() => Amount.Zero.CompareTo(0L));
    }
}
