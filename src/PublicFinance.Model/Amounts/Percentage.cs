using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Amounts;

/// <summary>
/// An exact rate or share (百分比): a whole number of 10⁻⁹ of one, so that 1 % is 10,000,000 and seven decimals of a percentage are
/// exact. The range is about ±922,337,203,685 %. Nothing is rounded unless asked for. <c>default</c> is 0 %.
/// </summary>
public readonly partial struct Percentage : IEquatable<Percentage>, IComparable<Percentage>, IComparable
{
    /// <summary>Decimals that a percentage can have.</summary>
    public const int MaxDecimals = 7;

    private Percentage(long billionths) => Billionths = billionths;

    /// <summary>0 %: the same as <c>default</c>.</summary>
    public static Percentage Zero => default;

    /// <summary>100 %.</summary>
    public static Percentage Hundred => new(1_000_000_000);

    /// <summary>The rate in 10⁻⁹ of one; 1 % is 10,000,000.</summary>
    public long Billionths { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(Billionths);

    /// <summary>A rate of so many 10⁻⁹ of one.</summary>
    public static Percentage FromBillionths(long billionths) => new(billionths);

    /// <summary>The share of <paramref name="part"/> in <paramref name="whole"/>, rounded half away from zero (四舍五入).</summary>
    /// <param name="part">Numerator.</param>
    /// <param name="whole">Denominator, of either sign.</param>
    /// <param name="decimals">Decimals of the percentage, 0 to 7.</param>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero: the share is undefined.</exception>
    /// <exception cref="OverflowException">The share does not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 7.</exception>
    public static Percentage OfRatio(Amount part, Amount whole, int decimals) =>
        TryOfRatio(part, whole, decimals, out Percentage share) ? share
        : whole.IsZero ? throw new DivideByZeroException($"The share of {part} 元 in 0.00 元 is undefined.")
        : throw new OverflowException($"The share of {part} 元 in {whole} 元 is outside {Range}.");

    /// <summary>The share of <paramref name="part"/> in <paramref name="whole"/>; false when the whole is zero or the share does not fit.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 7.</exception>
    public static bool TryOfRatio(Amount part, Amount whole, int decimals, out Percentage share)
    {
        long step = StepOf(decimals);
        share = default;
        if (whole.IsZero)
        {
            return false;
        }

        // Both below 2^63 and 10^9 below 2^30: everything stays inside Int128.
        Int128 numerator = Int128.Abs((Int128)part.Fen * (1_000_000_000 / step));
        Int128 denominator = Int128.Abs((Int128)whole.Fen);
        Int128 steps = ((2 * numerator) + denominator) / (2 * denominator);
        Int128 billionths = steps * step * part.Sign * whole.Sign;
        bool fits = billionths >= long.MinValue && billionths <= long.MaxValue;
        share = fits ? new((long)billionths) : default;
        return fits;
    }

    /// <summary>Rounds to so many decimals of the percentage, half away from zero (四舍五入).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 7.</exception>
    /// <exception cref="OverflowException">The rounded rate does not fit.</exception>
    public Percentage Round(int decimals)
    {
        long step = StepOf(decimals);
        (long whole, long rest) = Math.DivRem(Billionths, step);
        int away = Math.Abs(rest) * 2 >= step ? Sign : 0;
        return new(checked((whole + away) * step));
    }

    /// <summary>A rate from a fraction of one: 0.0329 is 3.29 %.</summary>
    /// <exception cref="ArgumentException">The fraction is not a whole number of 10⁻⁹.</exception>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Percentage FromDecimal(decimal fraction) =>
        TryFromDecimal(fraction, out Percentage rate) ? rate
        : IsBeyondRange(fraction)
            ? throw new OverflowException(FormattableString.Invariant($"{fraction} is outside {Range}."))
            : throw new ArgumentException(FormattableString.Invariant($"{fraction} is finer than 10⁻⁹ of one."), nameof(fraction));

    /// <summary>A rate from a fraction of one; false when it is finer than 10⁻⁹ or does not fit.</summary>
    public static bool TryFromDecimal(decimal fraction, out Percentage rate)
    {
        rate = default;
        if (IsBeyondRange(fraction))
        {
            return false;
        }

        // Exact: a factor of ten only moves the point, and inside the range there is room for it.
        decimal billionths = fraction * 1_000_000_000m;
        if (!decimal.IsInteger(billionths))
        {
            return false;
        }

        rate = new((long)billionths);
        return true;
    }

    /// <summary>The fraction of one, exactly: 3.29 % is 0.0329.</summary>
    public decimal ToDecimal() => new decimal(Billionths) * 0.000_000_001m;

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Billionths == other.Billionths;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Billionths.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Billionths.CompareTo(other.Billionths);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor a percentage.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Percentage other => CompareTo(other),
        _ => throw new ArgumentException($"A percentage cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    private static bool IsBeyondRange(decimal fraction) => fraction > MaxValue.ToDecimal() || fraction < MinValue.ToDecimal();

    /// <summary>The value in 10⁻⁹ of one unit of the last of <paramref name="decimals"/> decimals.</summary>
    private static long StepOf(int decimals)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A percentage has 0 to 7 decimals.");
        }

        long step = 10_000_000;
        for (int i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }
}
