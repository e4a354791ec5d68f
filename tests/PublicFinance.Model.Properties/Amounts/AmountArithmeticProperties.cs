using System.Numerics;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Amounts;

[Properties(Arbitrary = [typeof(AmountGen)], MaxTest = 500)]
public class AmountArithmeticProperties
{
    [Property]
    public void Arithmetic_is_that_of_whole_numbers_or_overflows(Amount a, Amount b)
    {
        Same((BigInteger)a.Fen + b.Fen, () => a + b);
        Same((BigInteger)a.Fen - b.Fen, () => a - b);
        Same((BigInteger)a.Fen * b.Fen, () => a * b.Fen);
        Same(-(BigInteger)a.Fen, () => -a);
        Same(BigInteger.Abs(a.Fen), () => a.Abs());
    }

    [Property]
    public void Order_and_equality_are_those_of_fen(Amount a, Amount b)
    {
        Assert.Equal(a.Fen.CompareTo(b.Fen), a.CompareTo(b));
        Assert.Equal((a.Fen < b.Fen, a.Fen <= b.Fen, a.Fen > b.Fen, a.Fen >= b.Fen), (a < b, a <= b, a > b, a >= b));
        Assert.Equal((a.Fen == b.Fen, a.Fen != b.Fen), (a == b, a != b));
        Assert.Equal(a.Fen == b.Fen, a.Equals((object)b));
        Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
    }

    [Property]
    public void A_sum_is_exact_or_overflows(Amount[] amounts)
    {
        Same(amounts.Aggregate(BigInteger.Zero, (sum, x) => sum + x.Fen), () => Amount.Sum(amounts));
        Assert.Equal(Fits(amounts.Aggregate(BigInteger.Zero, (sum, x) => sum + x.Fen)), Amount.TrySum(amounts, out _));
    }

    [Property]
    public void A_sum_may_leave_the_range_on_its_way(Amount[] amounts, ushort shift)
    {
        // Each amount beside its complement sums to -1 fen, whatever the order; the running sum need not fit.
        Amount[] both = [.. amounts, .. amounts.Select(x => Amount.FromFen(~x.Fen)).OrderBy(x => x.Fen)];
        int at = both.Length == 0 ? 0 : shift % both.Length;
        Amount[] turned = [.. both[at..], .. both[..at]];
        Assert.Equal(Amount.FromFen(-amounts.Length), Amount.Sum(turned));
    }

    [Property]
    public void A_decimal_is_an_amount_exactly_when_it_is_whole_fen_in_range(decimal value, AmountUnit unit)
    {
        // Exact comparison through the digits of the decimal itself.
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        uint[] words = [.. bits.Select(x => unchecked((uint)x))];
        BigInteger mantissa = (((BigInteger)words[2] << 64) + ((BigInteger)words[1] << 32) + words[0]) * (bits[3] < 0 ? -1 : 1);
        BigInteger fen = BigInteger.DivRem(mantissa * unit.Fen(), BigInteger.Pow(10, scale), out BigInteger rest);
        bool expected = rest.IsZero && Fits(fen);
        Assert.Equal(expected, Amount.TryOf(value, unit, out Amount amount));
        Assert.Equal(expected ? fen : 0, amount.Fen);
        if (!expected)
        {
            Assert.ThrowsAny<Exception>(() => Amount.Of(value, unit));
        }
    }

    private static bool Fits(BigInteger fen) => fen >= long.MinValue && fen <= long.MaxValue;

    private static void Same(BigInteger expected, Func<Amount> actual)
    {
        if (Fits(expected))
        {
            Assert.Equal((long)expected, actual().Fen);
        }
        else
        {
            Assert.Throws<OverflowException>(() => actual());
        }
    }
}
