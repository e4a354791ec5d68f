namespace PublicFinance.Model.Amounts;

/// <summary>
/// How finely a figure is told (精度): its measure, its unit and the number of decimals printed. From it follows the
/// <see cref="Step"/>, the value of one unit of the last digit, and <see cref="Half"/> of it, the most that rounding can hide.
/// </summary>
public readonly record struct Precision
{
    private static readonly long[] PowersOfTen =
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    private readonly byte _measure;
    private readonly byte _unit;
    private readonly byte _decimals;

    private Precision(Measure measure, AmountUnit unit, int decimals)
    {
        _measure = (byte)measure;
        _unit = (byte)unit;
        _decimals = (byte)decimals;
    }

    /// <summary>What is measured.</summary>
    public Measure Measure => (Measure)_measure;

    /// <summary>The unit of an amount; meaningless for other measures.</summary>
    public AmountUnit Unit => (AmountUnit)_unit;

    /// <summary>Decimals printed.</summary>
    public int Decimals => _decimals;

    /// <summary>The value of one unit of the last digit, in the base unit of the measure (fen, 10⁻⁹, 10⁻⁴, one).</summary>
    public long Step => One / PowersOfTen[_decimals];

    /// <summary>Half a step in whole base units: the most that rounding to nearest can hide. Exact figures (a step of one) give 0.</summary>
    public long Half => Step / 2;

    /// <summary>The value of a printed 1 in the base unit: for 万元 1,000,000 fen, for a percentage 10,000,000 × 10⁻⁹.</summary>
    public long One => Measure switch
    {
        Measure.Amount => Unit.Fen(),
        Measure.Rate => 10_000_000,
        Measure.Score => 10_000,
        _ => 1,
    };

    /// <summary>Amounts in <paramref name="unit"/> with <paramref name="decimals"/> decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static Precision Of(AmountUnit unit, int decimals)
    {
        if (decimals < 0 || decimals > unit.MaxDecimals())
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"An amount in {unit.Symbol()} has 0 to {unit.MaxDecimals()} decimals.");
        }

        return new Precision(Measure.Amount, unit, decimals);
    }

    /// <summary>Percentages with <paramref name="decimals"/> decimals, 0 to 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 7.</exception>
    public static Precision OfRate(int decimals)
    {
        if (decimals is < 0 or > 7)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A percentage has 0 to 7 decimals.");
        }

        return new Precision(Measure.Rate, default, decimals);
    }

    /// <summary>Points with <paramref name="decimals"/> decimals, 0 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 4.</exception>
    public static Precision OfScore(int decimals)
    {
        if (decimals is < 0 or > 4)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A score has 0 to 4 decimals.");
        }

        return new Precision(Measure.Score, default, decimals);
    }

    /// <summary>Whole numbers of things.</summary>
    public static Precision Count { get; } = new(Measure.Count, default, 0);

    /// <summary>For example <c>万元 (2)</c>.</summary>
    public override string ToString() => Measure == Measure.Amount ? $"{Unit.Symbol()} ({Decimals})" : $"{Measure} ({Decimals})";
}
