using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// The figures that one slip of the hand could have turned into the printed one. Each function undoes one slip on the printed
/// digits, point left out, and gives the values that stood there before.
/// </summary>
internal static class DigitSlips
{
    /// <summary>A figure of fewer than two digits looks like any other.</summary>
    private const long LeastDigits = 10;
    private const int MostZeros = 3;

    private static readonly long[] UnitFactors = [10_000, 100_000_000];
    private static readonly long[] PointFactors = [10, 100, 1_000];

    /// <summary>-v for v.</summary>
    public static IEnumerable<long> Sign(Figure printed) => [-printed.Value];

    /// <summary>
    /// 元 for 万元, 万元 for 元, 亿元: ten thousand or a hundred million times as much or as little. A figure told too large can tell
    /// more digits than the right one; one told too small lost its last digits, so that only <paramref name="wanted"/> can be asked
    /// whether it would print so. Two digits must be left to agree.
    /// </summary>
    public static IEnumerable<long> Unit(Figure printed, Int128 wanted)
    {
        long step = printed.Precision.Step;
        foreach (long factor in UnitFactors)
        {
            long right = ToStep((Int128)printed.Value / step, factor) * step;
            if (right != 0 && (Math.Abs(right) >= LeastDigits * step || printed.Value % ((Int128)factor * step) == 0))
            {
                yield return right;
            }

            Int128 steps = wanted / step;
            if (Math.Abs(printed.Value) >= LeastDigits * step && Figure.CanTell(wanted) && (ToStep(steps, factor) * (Int128)step == printed.Value || steps / factor * step == printed.Value))
            {
                yield return (long)(steps * step);
            }
        }
    }

    /// <summary>The decimal point moved by one to three places, all digits kept.</summary>
    public static IEnumerable<long> DecimalPoint(Figure printed)
    {
        foreach (long factor in PointFactors)
        {
            if (printed.Value % ((Int128)factor * printed.Precision.Step) == 0)
            {
                yield return printed.Value / factor;
            }

            if (Math.Abs(printed.Value) < long.MaxValue / 8 / factor)
            {
                yield return printed.Value * factor;
            }
        }
    }

    /// <summary>Two neighbouring digits swapped. No figure begins with a zero that need not be printed.</summary>
    public static IEnumerable<long> Swapped(Figure printed)
    {
        char[] digits = Digits(printed).ToCharArray();
        for (int i = 1; i < digits.Length; i++)
        {
            if (digits[i] != digits[i - 1] && (i > 1 || digits[1] != '0' || digits.Length == printed.Precision.Decimals + 1))
            {
                (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
                yield return Value(printed, new string(digits));
                (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            }
        }
    }

    /// <summary>A digit dropped: any digit put in at any place. Where the first digit fell away before zeros, these went with it.</summary>
    public static IEnumerable<long> Dropped(Figure printed) => Changed(printed, (digits, at, digit) => at <= digits.Length ? digits.Insert(at, digit) : null)
        .Concat(Changed(printed, (digits, zeros, digit) => zeros is > 0 and <= MostZeros ? digit + new string('0', zeros) + digits : null));

    /// <summary>A digit added: any one taken out.</summary>
    public static IEnumerable<long> Added(Figure printed) => Changed(printed, (digits, at, digit) => digit == "0" && at < digits.Length && digits.Length > printed.Precision.Decimals + 1 ? digits.Remove(at, 1) : null);

    /// <summary>A digit mistyped: any one replaced.</summary>
    public static IEnumerable<long> Mistyped(Figure printed) => Changed(printed, (digits, at, digit) => at < digits.Length && digits[at] != digit[0] ? digits.Remove(at, 1).Insert(at, digit) : null);

    private static IEnumerable<long> Changed(Figure printed, Func<string, int, string, string?> change)
    {
        string digits = Digits(printed);
        for (int at = 0; at <= digits.Length; at++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                if (change(digits, at, digit.ToString()) is { } changed)
                {
                    yield return Value(printed, changed);
                }
            }
        }
    }

    /// <summary>A number of steps divided and rounded to the nearest, half away from zero.</summary>
    private static long ToStep(Int128 steps, long factor) => (long)((steps + (Int128.Sign(steps) * factor / 2)) / factor);

    /// <summary>The printed digits without sign and point, as wide as they are printed: 0.88 is 088.</summary>
    private static string Digits(Figure printed) =>
        (Math.Abs(printed.Value) / printed.Precision.Step).ToString(CultureInfo.InvariantCulture).PadLeft(printed.Precision.Decimals + 1, '0');

    private static long Value(Figure printed, string digits)
    {
        Int128 value = Int128.Parse(digits, CultureInfo.InvariantCulture) * printed.Precision.Step;
        return value > long.MaxValue / 8 ? printed.Value : (long)value * (printed.Value < 0 ? -1 : 1);
    }
}
