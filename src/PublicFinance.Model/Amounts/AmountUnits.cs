using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Amounts;

/// <summary>What an <see cref="AmountUnit"/> is worth and how it is written.</summary>
public static class AmountUnits
{
    /// <summary>The value of one unit in fen (分): 100, 1,000,000 or 10,000,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the three.</exception>
    public static long Fen(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => 100,
        AmountUnit.TenThousandYuan => 1_000_000,
        AmountUnit.HundredMillionYuan => 10_000_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown amount unit."),
    };

    /// <summary>The unit as documents print it: 元, 万元, 亿元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the three.</exception>
    public static string Symbol(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.TenThousandYuan => "万元",
        AmountUnit.HundredMillionYuan => "亿元",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown amount unit."),
    };

    /// <summary>Most decimals an amount in this unit can have and still be whole fen: 2, 6 or 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the three.</exception>
    public static int MaxDecimals(this AmountUnit unit)
    {
        // Each unit is ten thousand of the one before; without a branch for each, it is inlined where amounts are read.
        if (unit is < AmountUnit.Yuan or > AmountUnit.HundredMillionYuan)
        {
            ThrowUnknown(unit);
        }

        return 2 + (4 * (int)unit);
    }

    /// <summary>Finds the unit written as <paramref name="symbol"/> (元, 万元, 亿元; 万 and 亿 alone count too).</summary>
    public static bool TryParse(ReadOnlySpan<char> symbol, out AmountUnit unit)
    {
        unit = symbol switch
        {
            "元" => AmountUnit.Yuan,
            "万元" or "万" => AmountUnit.TenThousandYuan,
            "亿元" or "亿" => AmountUnit.HundredMillionYuan,
            _ => (AmountUnit)(-1),
        };
        return unit >= 0;
    }

    [DoesNotReturn]
    private static void ThrowUnknown(AmountUnit unit) => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown amount unit.");
}
