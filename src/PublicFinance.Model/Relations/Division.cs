namespace PublicFinance.Model.Relations;

/// <summary>Quotients of whole numbers rounded one way, whatever the signs: the ends of intervals are whole base units.</summary>
internal static class Division
{
    /// <summary>The greatest whole number that is not above the quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Int128 Floor(Int128 value, Int128 by)
    {
        Int128 quotient = value / by;
        return value % by != 0 && (value < 0) != (by < 0) ? quotient - 1 : quotient;
    }

    /// <summary>The least whole number that is not below the quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Int128 Ceiling(Int128 value, Int128 by) => -Floor(-value, by);
}
