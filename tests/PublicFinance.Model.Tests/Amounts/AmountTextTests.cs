using System.Text;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Amounts;

public class AmountTextTests
{
    [Theory]
    [InlineData("0", AmountUnit.Yuan, 0)]
    [InlineData("0.00", AmountUnit.HundredMillionYuan, 0)]
    [InlineData("4308000.00", AmountUnit.Yuan, 430_800_000)]
    [InlineData("430.80", AmountUnit.TenThousandYuan, 430_800_000)]
    [InlineData("430.80万元", AmountUnit.Yuan, 430_800_000)]
    [InlineData("430.80元", AmountUnit.TenThousandYuan, 43_080)]
    [InlineData("-0.0430800000000亿元", AmountUnit.Yuan, -430_800_000)]
    [InlineData("0.000001", AmountUnit.TenThousandYuan, 1)]
    [InlineData("1.000000000000000000000000000000000000", AmountUnit.Yuan, 100)]
    [InlineData("1000000000000000", AmountUnit.Yuan, 100_000_000_000_000_000)]
    [InlineData("92233720368547758.07", AmountUnit.Yuan, long.MaxValue)]
    [InlineData("-92233720368547758.08", AmountUnit.Yuan, long.MinValue)]
    [InlineData("-922337203.6854775808", AmountUnit.HundredMillionYuan, long.MinValue)]
    public void Reads(string text, AmountUnit unit, long fen)
    {
        Assert.Equal(fen, Amount.Parse(text, unit).Fen);
        Assert.Equal(fen, Amount.Parse(Encoding.UTF8.GetBytes(text), unit).Fen);
    }

    [Theory]
    [InlineData("", "'' is not an amount: a digit is missing at position 0.")]
    [InlineData("-", "'-' is not an amount: a digit is missing at position 1.")]
    [InlineData("万元", "'万元' is not an amount: a digit is missing at position 0.")]
    [InlineData("5.", "'5.' is not an amount: a digit is missing at position 2.")]
    [InlineData(".5", "'.5' is not an amount: unexpected '.' at position 0.")]
    [InlineData("+5", "'+5' is not an amount: unexpected '+' at position 0.")]
    [InlineData("1,234.50", "'1,234.50' is not an amount: unexpected ',' at position 1.")]
    [InlineData("(5)", "'(5)' is not an amount: unexpected '(' at position 0.")]
    [InlineData("1e3", "'1e3' is not an amount: unexpected 'e' at position 1.")]
    [InlineData("NaN", "'NaN' is not an amount: unexpected 'N' at position 0.")]
    [InlineData(" 5", "' 5' is not an amount: unexpected ' ' at position 0.")]
    [InlineData("5\n", "'5\n' is not an amount: unexpected U+000A at position 1.")]
    [InlineData("5.1.2", "'5.1.2' is not an amount: unexpected '.' at position 3.")]
    [InlineData("٣", "'٣' is not an amount: unexpected '٣' at position 0.")]
    [InlineData("5万", "'5万' is not an amount: unexpected '万' at position 1.")]
    [InlineData("5美元", "'5美元' is not an amount: unexpected '美' at position 1.")]
    [InlineData("007", "'007' is not an amount: leading zero at position 0.")]
    [InlineData("-00.5", "'-00.5' is not an amount: leading zero at position 1.")]
    [InlineData("-0.00", "'-0.00' is not an amount: zero has no sign at position 0.")]
    [InlineData("0.001", "'0.001' is not an amount: a digit finer than a fen (分) at position 4.")]
    [InlineData("0.0000001万元", "'0.0000001万元' is not an amount: a digit finer than a fen (分) at position 8.")]
    public void Refuses_and_says_where_and_why(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Amount.Parse(text)).Message);
        Assert.False(Amount.TryParse(text, AmountUnit.Yuan, out Amount amount, out string? error));
        Assert.Equal(Amount.Zero, amount);
        Assert.Equal(message, $"'{text}' is not an amount: {error}.");
    }

    [Theory]
    [InlineData("92233720368547758.08", AmountUnit.Yuan, 0)]
    [InlineData("-92233720368547758.09", AmountUnit.Yuan, 1)]
    [InlineData("184467440737095516.16", AmountUnit.Yuan, 0)]
    [InlineData("9223372036855", AmountUnit.TenThousandYuan, 0)]
    [InlineData("99999999999999999999999999999999999999999", AmountUnit.Yuan, 0)]
    public void What_does_not_fit_overflows(string text, AmountUnit unit, int position)
    {
        Assert.Throws<OverflowException>(() => Amount.Parse(text, unit));
        Assert.False(Amount.TryParse(text, unit, out _, out string? error));
        Assert.Equal($"the number is outside -92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 元 at position {position}", error);
    }

    [Fact]
    public void A_long_text_is_quoted_in_part()
    {
        string message = Assert.Throws<FormatException>(() => Amount.Parse(new string('1', 5) + new string(',', 100_000))).Message;
        Assert.Equal($"'11111{new string(',', 35)}…' is not an amount: unexpected ',' at position 5.", message);
    }

    [Fact]
    public void Positions_in_utf8_are_bytes() =>
        Assert.Equal("'5美元' is not an amount: unexpected '美' at position 1.", Assert.Throws<FormatException>(() => Amount.Parse("5美元"u8)).Message);

    [Fact]
    public void Broken_utf8_is_an_error_and_no_crash() =>
        Assert.Equal("'5\uFFFD' is not an amount: unexpected '\uFFFD' at position 1.", Assert.Throws<FormatException>(() => Amount.Parse([0x35, 0xE4])).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_unknown_unit_is_refused(int unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.TryParse("5", (AmountUnit)unit, out _));

    [Theory]
    [InlineData(430_800_000, null, "4308000.00")]
    [InlineData(430_800_000, "G", "4308000.00")]
    [InlineData(430_800_000, "G元", "4308000元")]
    [InlineData(430_800_000, "G万元", "430.8万元")]
    [InlineData(430_800_000, "G亿元", "0.04308亿元")]
    [InlineData(430_800_000, "0.00万元", "430.80万元")]
    [InlineData(430_800_000, "0万元", "431万元")]
    [InlineData(7_412_850_000, "#,##0.00万元", "7,412.85万元")]
    [InlineData(-100_000, "#,##0", "-1,000")]
    [InlineData(long.MinValue, "#,##0.00", "-92,233,720,368,547,758.08")]
    [InlineData(99_900, "0.00万元", "0.10万元")]
    [InlineData(-4_999, "0.00万元", "0.00万元")]
    [InlineData(-5_000, "0.00万元", "-0.01万元")]
    [InlineData(-1, null, "-0.01")]
    [InlineData(0, "0.00", "0.00")]
    public void Writes(long fen, string? format, string text)
    {
        Assert.Equal(text, Amount.FromFen(fen).ToString(format));
        Assert.Equal(text, Amount.FromFen(fen).ToString(format, new System.Globalization.NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "~" }));
    }

    [Theory]
    [InlineData("C")]
    [InlineData("0.")]
    [InlineData("0.000")]
    [InlineData("0.元")]
    [InlineData("0.0000000万元")]
    [InlineData("0.00美元")]
    [InlineData("#,##")]
    [InlineData("#,##G")]
    [InlineData("g")]
    public void Refuses_another_format(string format) =>
        Assert.Equal(
            $"'{format}' is no format of an amount: G, 0, 0.00, #,##0.00, each alone or with 元, 万元 or 亿元, no finer than a fen.",
            Assert.Throws<FormatException>(() => Amount.Zero.ToString(format)).Message);

    [Fact]
    public void Decimals_finer_than_a_fen_are_refused() =>
        Assert.StartsWith(
            "An amount in 万元 has 0 to 6 decimals.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Zero.Format(AmountUnit.TenThousandYuan, 7)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("5\u200B", "U+200B")]
    [InlineData("5\u00A0", "U+00A0")]
    [InlineData("5 ", "' '")]
    public void A_character_that_cannot_be_seen_is_told_by_its_number(string text, string shown)
    {
        Assert.False(Amount.TryParse(text, AmountUnit.Yuan, out _, out string? error));
        Assert.Equal($"unexpected {shown} at position 1", error);
    }

    [Fact]
    public void What_follows_the_last_decimal_is_too_fine_only_when_it_is_a_digit()
    {
        Assert.False(Amount.TryParse("0.00x", AmountUnit.Yuan, out _, out string? error));
        Assert.Equal("unexpected 'x' at position 4", error);
        Assert.False(Amount.TryParse("0.009", AmountUnit.Yuan, out _, out error));
        Assert.Equal("a digit finer than a fen (分) at position 4", error);
    }

    [Fact]
    public void Utf8_is_refused_for_the_reason_of_the_string()
    {
        foreach (string text in (string[])["5", "0.001", "x", ""])
        {
            bool reads = Amount.TryParse(text, AmountUnit.Yuan, out Amount amount, out string? error);
            byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
            Assert.Equal(reads, Amount.TryParse(utf8, AmountUnit.Yuan, out Amount one));
            Assert.Equal(reads, Amount.TryParse(utf8, AmountUnit.Yuan, out Amount other, out string? same));
            Assert.Equal((amount, amount, error), (one, other, same));
        }
    }

    [Fact]
    public void Forty_characters_are_quoted_whole()
    {
        string forty = new('x', 40);
        Assert.Contains($"'{forty}'", Assert.Throws<FormatException>(() => Amount.Parse(forty)).Message, StringComparison.Ordinal);
        Assert.Contains($"'{forty}…'", Assert.Throws<FormatException>(() => Amount.Parse(forty + "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_a_fault_of_the_caller()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Amount.Parse((string)null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Percentage.Parse((string)null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Figure.Parse((string)null!)).ParamName);
    }
}
