namespace PublicFinance.Model.Amounts;

public readonly partial struct Amount
{
    /// <summary>An amount of so many yuan (元), exactly.</summary>
    /// <exception cref="ArgumentException">The value has a fraction of a fen.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Amount FromYuan(decimal yuan) => Of(yuan, AmountUnit.Yuan);

    /// <summary>An amount of so many yuan (元); false when it is not whole fen or does not fit.</summary>
    public static bool TryFromYuan(decimal yuan, out Amount amount) => TryOf(yuan, AmountUnit.Yuan, out amount);

    /// <summary>An amount of so many yuan (元), exactly: the counterpart of <see cref="ToDecimal()"/>.</summary>
    /// <exception cref="ArgumentException">The value has a fraction of a fen.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Amount FromDecimal(decimal yuan) => Of(yuan, AmountUnit.Yuan);

    /// <summary>An amount of so many yuan (元); false when it is not whole fen or does not fit.</summary>
    public static bool TryFromDecimal(decimal yuan, out Amount amount) => TryOf(yuan, AmountUnit.Yuan, out amount);

    /// <summary>An amount of so many <paramref name="unit"/>, exactly.</summary>
    /// <exception cref="ArgumentException">The value has a fraction of a fen.</exception>
    /// <exception cref="OverflowException">The value does not fit.</exception>
    public static Amount Of(decimal value, AmountUnit unit) =>
        TryOf(value, unit, out Amount amount) ? amount
        : IsBeyondRange(value, unit)
            ? throw new OverflowException(FormattableString.Invariant($"{value} {unit.Symbol()} is outside {Range}."))
            : throw new ArgumentException(FormattableString.Invariant($"{value} {unit.Symbol()} is not a whole number of fen (分)."), nameof(value));

    /// <summary>An amount of so many <paramref name="unit"/>; false when it is not whole fen or does not fit.</summary>
    public static bool TryOf(decimal value, AmountUnit unit, out Amount amount)
    {
        amount = default;
        if (IsBeyondRange(value, unit))
        {
            return false;
        }

        // Exact: a factor of ten only moves the point, and inside the range there is room for it.
        decimal fen = value * unit.Fen();
        if (!decimal.IsInteger(fen))
        {
            return false;
        }

        amount = new((long)fen);
        return true;
    }

    /// <summary>The amount in yuan (元), exactly, with two decimals.</summary>
    public decimal ToDecimal() => new decimal(Fen) * 0.01m;

    /// <summary>The amount in <paramref name="unit"/>, exactly, with the decimals of a fen.</summary>
    public decimal ToDecimal(AmountUnit unit) => new decimal(Fen) * new decimal(1, 0, 0, false, (byte)unit.MaxDecimals());

    private static bool IsBeyondRange(decimal value, AmountUnit unit) =>
        value > MaxValue.ToDecimal(unit) || value < MinValue.ToDecimal(unit);
}
