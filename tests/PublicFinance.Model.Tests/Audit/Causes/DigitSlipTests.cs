using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>Each slip undone on the digits as printed: 48230 stands for 482.30.</summary>
public class DigitSlipTests
{
    [Theory]
    [InlineData(48230, -48230)]
    [InlineData(-5, 5)]
    public void Sign(long printed, long right) => Assert.Equal([right], Values(DigitSlips.Sign(Figure(printed))));

    [Theory]
    [InlineData(4823000, 482300)]
    [InlineData(4823000, 48230)]
    [InlineData(4823000, 4823)]
    [InlineData(4823, 48230)]
    [InlineData(4823, 4823000)]
    [InlineData(-10, -100)]
    public void Decimal_point(long printed, long right) => Assert.Contains(right, Values(DigitSlips.DecimalPoint(Figure(printed))));

    [Fact]
    public void A_decimal_point_that_moves_keeps_all_digits() => Assert.DoesNotContain(4823, Values(DigitSlips.DecimalPoint(Figure(48231))));

    [Theory]
    [InlineData(482_300_000, 48230, 48230)]     // 元 for 万元
    [InlineData(482_312_345, 0, 48231)]         // with the digits that 万元 does not tell
    [InlineData(-482_345_678, 0, -48235)]
    [InlineData(100_003, 0, 10)]                // two digits are left
    [InlineData(50_000, 0, 5)]
    [InlineData(482, 4_823_456, 4_823_456)]     // 万元 for 元, the last digits lost
    [InlineData(483, 4_825_456, 4_825_456)]
    [InlineData(-483, -4_825_456, -4_825_456)]
    [InlineData(482, 4_825_456, 4_825_456)]     // cut off, not rounded
    [InlineData(-12, -1_200_000_000, -1_200_000_000)]
    [InlineData(10, 104_321, 104_321)]          // two digits of 万元
    public void Unit(long printed, long wanted, long right) => Assert.Contains(right, Values(DigitSlips.Unit(Figure(printed), wanted * Step)));

    [Theory]
    [InlineData(48230, 48230)]                  // too large a figure would round to 0.05
    [InlineData(5, 50_000)]                     // one digit tells nothing
    [InlineData(90_003, 0)]
    [InlineData(482, 4_843_456)]
    [InlineData(482, 4_813_456)]
    public void No_unit(long printed, long wanted) => Assert.Empty(DigitSlips.Unit(Figure(printed), wanted * Step));

    [Fact]
    public void A_decimal_point_moves_within_what_can_be_told()
    {
        const long Most = long.MaxValue / 4;
        Assert.All(new[] { Most, -Most }, v => Assert.DoesNotContain(DigitSlips.DecimalPoint(Figure(0).WithValue(v)), x => Int128.Abs(x) > Most));
    }

    [Fact]
    public void Every_pair_of_neighbours_swapped() => Assert.Equal([84230, 42830, 48320, 48203], Values(DigitSlips.Swapped(Figure(48230))));

    [Theory]
    [InlineData(10028)]                         // 028.00 is no figure, 0.28 is one
    [InlineData(44444)]
    public void Digits_that_cannot_be_swapped(long printed) => Assert.DoesNotContain(Values(DigitSlips.Swapped(Figure(printed))), v => v == printed || v == 1028);

    [Fact]
    public void Digits_behind_a_zero_can_be_swapped() => Assert.Equal([12083, 10823, 10238], Values(DigitSlips.Swapped(Figure(10283))));

    [Fact]
    public void A_zero_before_the_point_takes_part()
    {
        Assert.Contains(808, Values(DigitSlips.Swapped(Figure(88))));
        Assert.Contains(15, Values(DigitSlips.Swapped(Figure(105))));
    }

    [Theory]
    [InlineData(48230, 482930)]
    [InlineData(48230, 148230)]
    [InlineData(48230, 482304)]
    [InlineData(28, 10028)]                     // 100.28 without its first digit is 0.28
    [InlineData(12_345, 100_012_345)]           // and three zeros
    [InlineData(-5, -105)]
    public void Dropped(long printed, long right) => Assert.Contains(right, Values(DigitSlips.Dropped(Figure(printed))));

    [Fact]
    public void No_more_than_three_zeros_went_with_a_digit() => Assert.DoesNotContain(1_000_012_345, Values(DigitSlips.Dropped(Figure(12_345))));

    [Fact]
    public void Added() => Assert.Equal([8230, 4230, 4830, 4820, 4823], Values(DigitSlips.Added(Figure(48230))));

    [Fact]
    public void From_three_digits_none_can_have_been_added() => Assert.Empty(DigitSlips.Added(Figure(123)));

    [Fact]
    public void Mistyped()
    {
        long[] values = Values(DigitSlips.Mistyped(Figure(48230)));
        Assert.Equal(5 * 9, values.Length);
        Assert.Equal(values.Length, values.Distinct().Count());
        Assert.All(values, v => Assert.Single($"{v:00000}".Zip("48230"), p => p.First != p.Second));
    }

    private static long Step => Precision.Of(AmountUnit.TenThousandYuan, 2).Step;

    private static Figure Figure(long hundredths) => Told.Amount("甲", hundredths);

    private static long[] Values(IEnumerable<long> values) => [.. values.Select(v => v / Step)];
}
