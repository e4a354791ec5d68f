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
}
