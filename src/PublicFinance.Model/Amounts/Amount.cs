namespace PublicFinance.Model.Amounts;

/// <summary>
/// An exact amount of money in CNY (人民币金额): a whole number of fen (分, 0.01 元) in a checked 64-bit integer. The range is
/// about ±9.2×10^16 元. Nothing is rounded unless asked for; what does not fit throws. <c>default</c> is zero.
/// </summary>
/// <remarks>
/// The bridge to NodaMoney is one line each way: <c>new Money(amount.ToDecimal(), Amount.Currency)</c> and
/// <c>Amount.FromDecimal(money.Amount)</c>.
/// </remarks>
public readonly partial struct Amount : IEquatable<Amount>, IComparable<Amount>, IComparable
{
    /// <summary>The ISO 4217 code of every amount: <c>CNY</c>.</summary>
    public const string Currency = "CNY";

    private Amount(long fen) => Fen = fen;

    /// <summary>No money: the same as <c>default</c>.</summary>
    public static Amount Zero => default;

    /// <summary>The amount in fen (分).</summary>
    public long Fen { get; }

    /// <summary>True for 0.00 元.</summary>
    public bool IsZero => Fen == 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(Fen);

    /// <summary>An amount of so many fen (分).</summary>
    public static Amount FromFen(long fen) => new(fen);

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public Amount Abs() => new(Math.Abs(Fen));

    /// <summary>Rounds to <paramref name="decimals"/> decimals of <paramref name="unit"/>, half away from zero (四舍五入).</summary>
    /// <param name="unit">The unit to print in.</param>
    /// <param name="decimals">0 to 2 for 元, to 6 for 万元, to 10 for 亿元.</param>
    /// <exception cref="ArgumentOutOfRangeException">More decimals than a fen allows, or fewer than none.</exception>
    /// <exception cref="OverflowException">The rounded amount does not fit.</exception>
    public Amount Round(AmountUnit unit, int decimals)
    {
        long step = StepOf(unit, decimals);
        (long whole, long rest) = Math.DivRem(Fen, step);

        // rest is below 10^10 in magnitude, so doubling it is safe; a step of one leaves no rest.
        int away = Math.Abs(rest) * 2 >= step ? Sign : 0;
        return new(checked((whole + away) * step));
    }

    /// <inheritdoc/>
    public bool Equals(Amount other) => Fen == other.Fen;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Fen.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Amount other) => Fen.CompareTo(other.Fen);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor an amount.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Amount other => CompareTo(other),
        _ => throw new ArgumentException($"An amount cannot be compared with {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>The value in fen of one unit of the last of <paramref name="decimals"/> decimals.</summary>
    private static long StepOf(AmountUnit unit, int decimals)
    {
        int most = unit.MaxDecimals();
        if (decimals < 0 || decimals > most)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"An amount in {unit.Symbol()} has 0 to {most} decimals.");
        }

        long step = unit.Fen();
        for (int i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        return step;
    }
}
