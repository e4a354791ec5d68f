using System.Numerics;

namespace PublicFinance.Model.Amounts;

public readonly partial struct Percentage :
    IAdditionOperators<Percentage, Percentage, Percentage>,
    ISubtractionOperators<Percentage, Percentage, Percentage>,
    IUnaryNegationOperators<Percentage, Percentage>,
    IAdditiveIdentity<Percentage, Percentage>,
    IComparisonOperators<Percentage, Percentage, bool>,
    IMinMaxValue<Percentage>
{
    /// <summary>922,337,203,685.4775807 %.</summary>
    public static Percentage MaxValue => new(long.MaxValue);

    /// <summary>-922,337,203,685.4775808 %.</summary>
    public static Percentage MinValue => new(long.MinValue);

    /// <inheritdoc/>
    static Percentage IAdditiveIdentity<Percentage, Percentage>.AdditiveIdentity => default;

    /// <summary>The sum, for shares of one whole.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Percentage operator +(Percentage left, Percentage right) => new(checked(left.Billionths + right.Billionths));

    /// <summary>The difference in percentage points (百分点).</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Percentage operator -(Percentage left, Percentage right) => new(checked(left.Billionths - right.Billionths));

    /// <summary>The rate with the other sign.</summary>
    /// <exception cref="OverflowException">The rate is <see cref="MinValue"/>.</exception>
    public static Percentage operator -(Percentage value) => new(checked(-value.Billionths));

    /// <summary>Equal rates.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Billionths == right.Billionths;

    /// <summary>Different rates.</summary>
    public static bool operator !=(Percentage left, Percentage right) => left.Billionths != right.Billionths;

    /// <summary>Whether the left rate is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Billionths < right.Billionths;

    /// <summary>Whether the left rate is greater.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Billionths > right.Billionths;

    /// <summary>Whether the left rate is not greater.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Billionths <= right.Billionths;

    /// <summary>Whether the left rate is not smaller.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Billionths >= right.Billionths;
}
