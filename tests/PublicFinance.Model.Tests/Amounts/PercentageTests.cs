using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Amounts;

public class PercentageTests
{
    [Theory]
    [InlineData("3.29%", 32_900_000)]
    [InlineData("3.29", 32_900_000)]
    [InlineData("-480%", -4_800_000_000)]
    [InlineData("0.0000001%", 1)]
    [InlineData("0%", 0)]
    public void Reads(string text, long billionths) => Assert.Equal(billionths, Percentage.Parse(text).Billionths);

    [Theory]
    [InlineData("", "'' is not a percentage: a digit is missing at position 0.")]
    [InlineData("%", "'%' is not a percentage: a digit is missing at position 0.")]
    [InlineData("3.29％", "'3.29％' is not a percentage: unexpected '％' at position 4.")]
    [InlineData("3%%", "'3%%' is not a percentage: unexpected '%' at position 1.")]
    [InlineData("-0.0%", "'-0.0%' is not a percentage: zero has no sign at position 0.")]
    [InlineData("0.00000001%", "'0.00000001%' is not a percentage: a digit finer than 10⁻⁷ % at position 9.")]
    public void Refuses_and_says_where_and_why(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Percentage.Parse(text)).Message);

    [Fact]
    public void What_does_not_fit_overflows() =>
        Assert.Equal(
            "'1000000000000%' is not a percentage: the number is outside -922,337,203,685.4775808 % to 922,337,203,685.4775807 % at position 0.",
            Assert.Throws<OverflowException>(() => Percentage.Parse("1000000000000%")).Message);

    [Theory]
    [InlineData("10.34", "313.63", 2, "3.3%")]
    [InlineData("-113.09", "23.56", 2, "-480.01%")]
    [InlineData("1", "8", 0, "13%")]
    [InlineData("1", "8", 1, "12.5%")]
    [InlineData("-1", "8", 0, "-13%")]
    [InlineData("1", "-8", 0, "-13%")]
    [InlineData("0", "5", 7, "0%")]
    public void The_share_of_a_part_is_rounded_half_away_from_zero(string part, string whole, int decimals, string share) =>
        Assert.Equal(share, Percentage.OfRatio(Amount.Parse(part), Amount.Parse(whole), decimals).ToString());

    [Fact]
    public void A_share_of_nothing_is_undefined()
    {
        Assert.False(Percentage.TryOfRatio(Amount.Zero, Amount.Zero, 2, out _));
        Assert.Equal(
            "The share of 5.00 元 in 0.00 元 is undefined.",
            Assert.Throws<DivideByZeroException>(() => Percentage.OfRatio(Amount.FromYuan(5m), Amount.Zero, 2)).Message);
        Assert.Throws<OverflowException>(() => Percentage.OfRatio(Amount.MaxValue, Amount.FromFen(1), 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.TryOfRatio(Amount.Zero, Amount.Zero, 8, out _));
    }

    [Theory]
    [InlineData(32_900_000, null, "3.29%")]
    [InlineData(32_900_000, "G", "3.29")]
    [InlineData(32_950_000, "0.0%", "3.3%")]
    [InlineData(32_950_000, "0.00", "3.30")]
    [InlineData(-49_999, "0.00%", "0.00%")]
    [InlineData(12_345_600_000_000, "#,##0.00%", "1,234,560.00%")]
    public void Writes(long billionths, string? format, string text) =>
        Assert.Equal(text, Percentage.FromBillionths(billionths).ToString(format));

    [Fact]
    public void Refuses_another_format() =>
        Assert.Equal(
            "'P2' is no format of a percentage: G, 0, 0.00, #,##0.00, each alone or with %, at most seven decimals.",
            Assert.Throws<FormatException>(() => Percentage.Zero.ToString("P2")).Message);

    [Fact]
    public void Default_is_zero_and_reads_back() => Assert.Equal(default, Percentage.Parse(default(Percentage).ToString()));

    [Fact]
    public void A_fraction_finer_than_a_billionth_is_refused()
    {
        Assert.Equal(Percentage.Parse("3.29%"), Percentage.FromDecimal(0.0329m));
        Assert.StartsWith("0.0000000001 is finer than 10⁻⁹ of one.", Assert.Throws<ArgumentException>(() => Percentage.FromDecimal(0.0000000001m)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Percentage.FromDecimal(decimal.MaxValue));
    }

    [Fact]
    public void The_ends_of_the_range_are_inside()
    {
        foreach (Percentage end in (Percentage[])[Percentage.MinValue, Percentage.MaxValue])
        {
            Assert.Equal(end, Percentage.FromDecimal(end.ToDecimal()));
            Assert.Equal(end, Percentage.OfRatio(Amount.FromFen(end.Billionths), Amount.FromFen(1_000_000_000), 7));
        }

        Assert.False(Percentage.TryFromDecimal(Percentage.MaxValue.ToDecimal() + 0.000_000_001m, out Percentage rate));
        Assert.False(Percentage.TryFromDecimal(Percentage.MinValue.ToDecimal() - 0.000_000_001m, out rate));
        Assert.Equal(Percentage.Zero, rate);
    }

    [Fact]
    public void Equal_rates_are_neither_smaller_nor_greater()
    {
        Percentage one = Percentage.Parse("5%"), same = Percentage.Parse("5%");
        Assert.Equal((true, false), (one == same, one != same));
        Assert.Equal((false, true, false, true), (one < same, one <= same, one > same, one >= same));
    }

    [Theory]
    [InlineData("0.5%", "1%")]
    [InlineData("0.4999999%", "0%")]
    [InlineData("-0.5%", "-1%")]
    public void Half_a_step_is_rounded_away_from_zero(string rate, string rounded) => Assert.Equal(Percentage.Parse(rounded), Percentage.Parse(rate).Round(0));

    [Fact]
    public void Seven_decimals_are_written_and_eight_are_refused()
    {
        Assert.Equal("0.0000001", Percentage.FromBillionths(1).ToString("0.0000000"));
        Assert.Throws<FormatException>(() => Percentage.Zero.ToString("0.00000000"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Zero.Format(8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Zero.Format(-1));
    }

    [Fact]
    public void A_rate_is_written_where_there_is_room()
    {
        Assert.Equal("3.29%", Percentage.Parse("3.29%").ToString());
        Span<char> five = stackalloc char[5];
        Assert.True(Percentage.Parse("3.29%").TryFormat(five, out int written));
        Assert.Equal(("3.29%", 5), (five[..written].ToString(), written));
        Assert.False(Percentage.Parse("33.29%").TryFormat(five, out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("3.29%", true)]
    [InlineData("3.2x%", false)]
    public void What_is_wrong_is_told_where_it_cannot_be_read(string text, bool isRead)
    {
        Assert.Equal(isRead, Percentage.TryParse(text.AsSpan(), out Percentage rate, out string? error));
        Assert.Equal(isRead, Percentage.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out Percentage same, out string? alike));
        Assert.Equal((rate, error), (same, alike));
        Assert.Equal(isRead, error is null);
    }
}
