using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Amounts;

[Properties(Arbitrary = [typeof(AmountGen)], MaxTest = 500)]
public partial class AmountTextProperties
{
    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?(元|万元|亿元)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar { get; }

    [Property]
    public void Every_amount_reads_back_from_its_text(Amount amount)
    {
        Assert.Equal(amount, Amount.Parse(amount.ToString()));
        Assert.Equal(amount, Amount.Parse(Encoding.UTF8.GetBytes(amount.ToString())));
    }

    [Property]
    public void Every_amount_reads_back_from_every_unit(Amount amount, AmountUnit unit)
    {
        Assert.Equal(amount, Amount.Parse(amount.Format(unit), unit));
        string withUnit = amount.ToString("G" + unit.Symbol());
        Assert.Equal(amount, Amount.Parse(withUnit));
        Assert.Equal(amount, Amount.Parse(Encoding.UTF8.GetBytes(withUnit)));
        Assert.Equal(amount, Amount.Of(amount.ToDecimal(unit), unit));
    }

    [Property]
    public void Text_is_read_exactly_when_it_is_in_the_grammar_and_whole_fen_and_fits(NumberText text)
    {
        string value = text.Value;
        System.Numerics.BigInteger? expected = null;
        if (Grammar.IsMatch(value))
        {
            // The same number by another road: all digits as a big integer, ten decimals deep.
            int scale = value.EndsWith("万元", StringComparison.Ordinal) ? 6 : value.EndsWith("亿元", StringComparison.Ordinal) ? 10 : 2;
            string digits = value.TrimEnd('元', '万', '亿');
            int point = digits.IndexOf('.', StringComparison.Ordinal);
            string fraction = point < 0 ? "" : digits[(point + 1)..];
            string whole = point < 0 ? digits : digits[..point];
            string kept = fraction.Length > scale ? fraction[..scale] : fraction.PadRight(scale, '0');
            System.Numerics.BigInteger fen = System.Numerics.BigInteger.Parse(whole + kept, CultureInfo.InvariantCulture);
            bool exact = fraction.Length <= scale || fraction[scale..].All(c => c == '0');
            bool negativeZero = fen.IsZero && value[0] == '-';
            expected = exact && !negativeZero && fen >= long.MinValue && fen <= long.MaxValue ? fen : null;
        }

        bool read = Amount.TryParse(value, AmountUnit.Yuan, out Amount amount, out string? error);
        Assert.Equal(expected is not null, read);
        Assert.Equal(read, error is null);
        Assert.Equal(expected ?? 0, amount.Fen);

        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        Assert.Equal(read, Amount.TryParse(utf8, AmountUnit.Yuan, out Amount fromUtf8, out string? utf8Error));
        Assert.Equal(amount, fromUtf8);
        if (value.All(char.IsAscii))
        {
            Assert.Equal(error, utf8Error);
        }
    }

    [Property]
    public void Rounded_text_says_the_rounded_amount_and_never_a_negative_zero(Amount amount, AmountUnit unit, byte some)
    {
        int decimals = some % (unit.MaxDecimals() + 1);
        string text = amount.Format(unit, decimals);
        Assert.DoesNotMatch(@"\A-[0.]+\z", text);

        decimal value = amount.ToDecimal(unit);
        decimal rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        Assert.Equal(rounded.ToString("F" + decimals, CultureInfo.InvariantCulture), text);
        string pattern = "0" + (decimals > 0 ? "." + new string('0', decimals) : "");
        Assert.Equal(text, amount.ToString(pattern + unit.Symbol()).Replace(unit.Symbol(), "", StringComparison.Ordinal));
        Assert.Equal(rounded.ToString("N" + decimals, CultureInfo.InvariantCulture) + unit.Symbol(), amount.ToString("#,##" + pattern + unit.Symbol()));
        if (Amount.TryOf(rounded, unit, out Amount expected))
        {
            Assert.Equal(expected, amount.Round(unit, decimals));
        }
        else
        {
            Assert.Throws<OverflowException>(() => amount.Round(unit, decimals));
        }
    }

    [Property]
    public void Spans_of_both_encodings_say_what_the_string_says(Amount amount, AmountUnit unit)
    {
        string format = "#,##0.00" + unit.Symbol();
        string text = amount.ToString(format);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Span<char> chars = new char[text.Length];
        Span<byte> bytes = new byte[utf8.Length];
        Assert.True(amount.TryFormat(chars, out int charsWritten, format));
        Assert.True(amount.TryFormat(bytes, out int bytesWritten, format));
        Assert.Equal(text, chars[..charsWritten].ToString());
        Assert.Equal(utf8, bytes[..bytesWritten].ToArray());
        Assert.False(amount.TryFormat(chars[1..], out charsWritten, format));
        Assert.False(amount.TryFormat(bytes[1..], out bytesWritten, format));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }
}
