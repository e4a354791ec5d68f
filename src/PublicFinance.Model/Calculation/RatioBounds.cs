namespace PublicFinance.Model.Calculation;

/// <summary>The two bounds between which a ratio lies, rounded outward: whole 10⁻⁹ of one for rates, whole fen for money per head or vehicle.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct RatioBounds(Int128 Low, Int128 High)
{
    /// <summary>The quotients of all pairs of two intervals of which the base does not contain zero, times <paramref name="scale"/>.</summary>
    internal static RatioBounds Of(long partLow, long partHigh, long baseLow, long baseHigh, Int128 scale)
    {
        Int128 low = Int128.MaxValue, high = Int128.MinValue;
        foreach (long part in (ReadOnlySpan<long>)[partLow, partHigh])
        {
            foreach (long whole in (ReadOnlySpan<long>)[baseLow, baseHigh])
            {
                (Int128 quotient, Int128 rest) = Int128.DivRem(part * scale, whole);
                bool isBelow = rest != 0 && (rest < 0) != (whole < 0);
                Int128 floor = isBelow ? quotient - 1 : quotient;
                low = Int128.Min(low, floor);
                high = Int128.Max(high, rest == 0 ? quotient : floor + 1);
            }
        }

        return new RatioBounds(low, high);
    }

    internal RatioBounds Plus(Int128 constant) => new(Low + constant, High + constant);
}
