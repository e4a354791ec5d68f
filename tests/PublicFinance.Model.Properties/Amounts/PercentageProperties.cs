using System.Numerics;
using System.Text;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Amounts;

[Properties(Arbitrary = [typeof(AmountGen)], MaxTest = 500)]
public class PercentageProperties
{
    [Property]
    public void Every_percentage_reads_back_from_its_text_and_its_decimal(Percentage rate)
    {
        Assert.Equal(rate, Percentage.Parse(rate.ToString()));
        Assert.Equal(rate, Percentage.Parse(rate.ToString("G")));
        Assert.Equal(rate, Percentage.Parse(Encoding.UTF8.GetBytes(rate.ToString())));
        Assert.Equal(rate, Percentage.FromDecimal(rate.ToDecimal()));
    }

    [Property]
    public void A_ratio_is_the_nearest_percentage_and_a_tie_goes_away_from_zero(Amount part, Amount whole, byte some)
    {
        int decimals = some % 8;
        BigInteger step = BigInteger.Pow(10, 7 - decimals);
        if (!Percentage.TryOfRatio(part, whole, decimals, out Percentage share))
        {
            Assert.True(whole.IsZero || BigInteger.Abs((BigInteger)part.Fen * 1_000_000_000) >= BigInteger.Abs(whole.Fen) * (long.MaxValue - step));
            return;
        }

        // Whole steps, at most half a step from part/whole; on exactly half the share is the larger magnitude.
        Assert.True((share.Billionths % step).IsZero);
        BigInteger exact = BigInteger.Abs((BigInteger)part.Fen * 1_000_000_000);
        BigInteger shown = BigInteger.Abs((BigInteger)share.Billionths * whole.Fen);
        BigInteger off = shown - exact;
        BigInteger half = step * BigInteger.Abs(whole.Fen);
        Assert.True(-half < 2 * off && 2 * off <= half);
        Assert.True(share.Sign == 0 || share.Sign == part.Sign * whole.Sign);
    }

    [Property]
    public void Rounded_text_says_the_rounded_rate(Percentage rate, byte some)
    {
        int decimals = some % 8;
        string text = rate.Format(decimals);
        Assert.DoesNotMatch(@"\A-[0.]+\z", text);
        decimal rounded = Math.Round(rate.ToDecimal() * 100, decimals, MidpointRounding.AwayFromZero);
        Assert.Equal(rounded.ToString("F" + decimals, System.Globalization.CultureInfo.InvariantCulture), text);
        if (Percentage.TryParse(text, out Percentage expected))
        {
            Assert.Equal(expected, rate.Round(decimals));
        }
    }

    [Property]
    public void Text_with_and_without_the_sign_is_the_same_percentage(NumberText text)
    {
        bool bare = Percentage.TryParse(text.Value, out Percentage one, out string? error);
        bool signed = Percentage.TryParse(text.Value + "%", out Percentage other, out string? signedError);
        Assert.Equal((bare, one), (signed, other));
        Assert.Equal((bare, signed), (error is null, signedError is null));
    }

    [Property]
    public void Arithmetic_and_order_are_those_of_billionths(Percentage a, Percentage b)
    {
        Same((BigInteger)a.Billionths + b.Billionths, () => a + b);
        Same((BigInteger)a.Billionths - b.Billionths, () => a - b);
        Same(-(BigInteger)a.Billionths, () => -a);
        Assert.Equal((a.Billionths == b.Billionths, a.Billionths != b.Billionths), (a == b, a != b));
        Assert.Equal(
            (a.Billionths < b.Billionths, a.Billionths <= b.Billionths, a.Billionths > b.Billionths, a.Billionths >= b.Billionths),
            (a < b, a <= b, a > b, a >= b));
    }

    [Property]
    public void Spans_of_both_encodings_say_what_the_string_says(NumberText text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text.Value);
        bool reads = Percentage.TryParse(text.Value, out Percentage rate);
        Assert.Equal((reads, rate), (Percentage.TryParse(utf8, out Percentage other), other));
        Assert.Equal((reads, rate), (Percentage.TryParse(utf8, out other, out string? error), other));
        Assert.Equal(reads, error is null);
    }

    private static void Same(BigInteger expected, Func<Percentage> actual)
    {
        if (expected >= long.MinValue && expected <= long.MaxValue)
        {
            Assert.Equal((long)expected, actual().Billionths);
        }
        else
        {
            Assert.Throws<OverflowException>(() => actual());
        }
    }
}
