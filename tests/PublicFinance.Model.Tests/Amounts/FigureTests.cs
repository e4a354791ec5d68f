using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Tests.Amounts;

public class FigureTests
{
    private static readonly Precision s_yuan = Precision.Of(AmountUnit.Yuan, 2);

    [Theory]
    [InlineData("7,412.85", "unexpected ',' at position 1")]
    [InlineData("5美元", "unknown unit '美元' at position 1")]
    [InlineData("", "a digit is missing at position 0")]
    [InlineData("-", "unknown unit '-' at position 0")]
    [InlineData("-万元", "unknown unit '-万元' at position 0")]
    [InlineData(".5", "unexpected '.' at position 0")]
    [InlineData("5.5.5", "unexpected '.' at position 3")]
    [InlineData("007", "a leading zero at position 0")]
    [InlineData("-00.5", "a leading zero at position 1")]
    [InlineData("-0", "zero has no sign")]
    [InlineData("-0.00", "zero has no sign")]
    [InlineData("0.123元", "more than 2 decimals at position 4")]
    [InlineData("0.12345678%", "more than 7 decimals at position 9")]
    [InlineData("0.12345分", "more than 4 decimals at position 6")]
    [InlineData("1000000000000000000000000000000", "the number is too large")]
    [InlineData("10000000000000000000000000000000", "the number is too large")]
    [InlineData("1000000000亿元", "the number is too large")]
    [InlineData("-1000000000亿元", "the number is too large")]
    public void Refuses_and_says_where_and_why(string text, string reason)
    {
        Assert.False(Figure.TryParse(text, AmountUnit.Yuan, out Figure figure, out string? error));
        Assert.Equal(reason, error);
        Assert.Equal(default, figure);
        Assert.Equal($"'{text}': {reason}.", Assert.Throws<FormatException>(() => Figure.Parse(text)).Message);
    }

    [Theory]
    [InlineData("5.", "a digit is missing at position 2")]
    [InlineData("-", "a digit is missing at position 1")]
    [InlineData("5元", "unexpected '元' at position 1")]
    [InlineData("0.123", "more than 2 decimals at position 4")]
    public void A_number_of_known_precision_has_no_unit(string text, string reason)
    {
        Assert.False(Figure.TryParse(text, s_yuan, out _, out string? error));
        Assert.Equal(reason, error);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.5", "0.5")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("10", "10")]
    [InlineData("430.80", "430.80")]
    [InlineData("-1234567.80", "-1234567.80")]
    public void Digits_are_those_read(string text, string digits) => Assert.Equal(digits, Figure.Parse(text, AmountUnit.TenThousandYuan).Digits);

    [Theory]
    [InlineData("100", "100元")]
    [InlineData("1000", "1,000元")]
    [InlineData("-100", "-100元")]
    [InlineData("-1000", "-1,000元")]
    [InlineData("7412.85万元", "7,412.85万元")]
    [InlineData("1234567亿元", "1,234,567亿元")]
    [InlineData("3.29%", "3.29%")]
    [InlineData("3.29％", "3.29%")]
    [InlineData("91.5分", "91.5分")]
    public void Is_told_with_separators_and_unit(string text, string told) => Assert.Equal(told, Figure.Parse(text).ToString());

    [Fact]
    public void Where_no_number_stands_words_say_why()
    {
        Assert.Equal("空白", Figure.Blank(s_yuan).ToString());
        Assert.Equal("未列", Figure.NotListed(s_yuan).ToString());
        Assert.Equal("未列示", Figure.Absent(s_yuan).ToString());
        Assert.Equal("", Figure.Absent(s_yuan).Digits);
        Assert.Equal("7", Figure.Count(7).ToString());
    }

    [Fact]
    public void The_largest_number_is_a_quarter_of_the_range()
    {
        // Four of them can be added, whatever their signs, without leaving 64 bits.
        string most = Figure.Printed(long.MaxValue / 4, s_yuan).Digits, over = Figure.Printed((long.MaxValue / 4) + 1, s_yuan).Digits;
        Assert.Equal(long.MaxValue / 4, Figure.Parse(most).Value);
        Assert.Equal(-long.MaxValue / 4, Figure.Parse("-" + most).Value);
        Assert.False(Figure.TryParse(over, s_yuan, out _, out _));
        Assert.False(Figure.TryParse("-" + over, s_yuan, out _, out _));
    }

    [Theory]
    [InlineData("0", "a leading zero at position 0")]
    [InlineData("7", "the number is too large")]
    public void More_digits_than_any_number_has_are_refused(string digit, string reason)
    {
        foreach (int length in (int[])[32, 33, 64, 1_000])
        {
            Assert.False(Figure.TryParse(string.Concat(Enumerable.Repeat(digit, length)), s_yuan, out _, out string? error), $"{length}");
            Assert.Equal(reason, error);
        }
    }

    [Theory]
    [InlineData(AmountUnit.Yuan)]
    [InlineData(AmountUnit.TenThousandYuan)]
    [InlineData(AmountUnit.HundredMillionYuan)]
    public void However_long_a_number_is_it_is_refused_and_not_reckoned_with(AmountUnit unit)
    {
        for (int length = 19; length <= 40; length++)
        {
            string digits = new('9', length);
            Assert.False(Figure.TryParse(digits, unit, out _, out string? error), $"{length}");
            Assert.Equal("the number is too large", error);
            Assert.False(Figure.TryParse("-" + digits, Precision.Of(unit, unit.MaxDecimals()), out _, out error), $"{length}");
            Assert.Equal("the number is too large", error);
        }
    }

    [Fact]
    public void A_precision_is_told_by_unit_and_decimals()
    {
        Assert.Equal("万元 (2)", Precision.Of(AmountUnit.TenThousandYuan, 2).ToString());
        Assert.Equal("Rate (2)", Precision.OfRate(2).ToString());
        Assert.Equal("Count (0)", Precision.Count.ToString());
    }

    [Fact]
    public void Equal_figures_agree_in_everything()
    {
        var figure = Figure.Printed(500, s_yuan, new ScorePlace("评分表", "一", "得分"));
        Assert.True(figure == Figure.Printed(500, s_yuan, new ScorePlace("评分表", "一", "得分")));
        Figure[] others =
        [
            Figure.Printed(501, s_yuan, figure.Place), Figure.Printed(500, 7, s_yuan, figure.Place), Figure.Printed(500, figure.Half, Precision.Of(AmountUnit.TenThousandYuan, 6), figure.Place),
            Figure.Printed(500, s_yuan, new ScorePlace("评分表", "二", "得分")), Figure.Printed(500, s_yuan),
        ];
        Assert.All(others, o => Assert.True(figure != o && !figure.Equals(o)));
        Assert.NotEqual(Figure.Absent(s_yuan), Figure.NotListed(s_yuan));
        Assert.NotEqual(Figure.Printed(0, s_yuan), Figure.Blank(s_yuan));
    }

    [Fact]
    public void Only_a_known_amount_is_an_amount()
    {
        Assert.Equal(Amount.FromFen(500), Figure.Printed(500, s_yuan).Amount);
        Assert.Equal("The figure is not printed.", Assert.Throws<InvalidOperationException>(() => Figure.Absent(s_yuan).Amount).Message);
        Assert.Equal("The figure is no amount.", Assert.Throws<InvalidOperationException>(() => Figure.Count(5).Amount).Message);
    }

    [Fact]
    public void A_changed_value_keeps_what_the_figure_can_hide()
    {
        Assert.Equal(s_yuan.Half, Figure.NotListed(s_yuan).WithValue(5).Half);
        Assert.Equal(7, Figure.Printed(500, 7, s_yuan).WithValue(5).Half);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Printed(5, -1, s_yuan));
        Assert.Equal(0, Figure.Printed(5, 0, s_yuan).Half);
    }

    [Fact]
    public void Precisions_beyond_what_a_measure_holds_are_refused()
    {
        Assert.Equal((7, 4), (Precision.OfRate(7).Decimals, Precision.OfScore(4).Decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.OfRate(8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.OfRate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.OfScore(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.OfScore(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.Of(AmountUnit.Yuan, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Precision.Of(AmountUnit.Yuan, -1));
    }
}
