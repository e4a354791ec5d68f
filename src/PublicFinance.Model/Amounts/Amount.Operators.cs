using System.Numerics;

namespace PublicFinance.Model.Amounts;

/// <content>
/// Arithmetic is always checked. There is no division: a part of an amount is an allocation (<see cref="Allocate(int)"/>), a
/// quotient of two amounts a <see cref="Percentage"/>.
/// </content>
public readonly partial struct Amount :
    IAdditionOperators<Amount, Amount, Amount>,
    ISubtractionOperators<Amount, Amount, Amount>,
    IMultiplyOperators<Amount, long, Amount>,
    IUnaryNegationOperators<Amount, Amount>,
    IUnaryPlusOperators<Amount, Amount>,
    IAdditiveIdentity<Amount, Amount>,
    IComparisonOperators<Amount, Amount, bool>,
    IMinMaxValue<Amount>
{
    /// <summary>92,233,720,368,547,758.07 元.</summary>
    public static Amount MaxValue => new(long.MaxValue);

    /// <summary>-92,233,720,368,547,758.08 元.</summary>
    public static Amount MinValue => new(long.MinValue);

    /// <inheritdoc/>
    static Amount IAdditiveIdentity<Amount, Amount>.AdditiveIdentity => default;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Amount operator +(Amount left, Amount right) => new(checked(left.Fen + right.Fen));

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Amount operator -(Amount left, Amount right) => new(checked(left.Fen - right.Fen));

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Amount operator *(Amount left, long right) => new(checked(left.Fen * right));

    /// <summary>The amount so many times.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public static Amount operator *(long left, Amount right) => right * left;

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static Amount operator -(Amount value) => new(checked(-value.Fen));

    /// <summary>The amount itself.</summary>
    public static Amount operator +(Amount value) => value;

    /// <summary>Equal amounts.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Fen == right.Fen;

    /// <summary>Different amounts.</summary>
    public static bool operator !=(Amount left, Amount right) => left.Fen != right.Fen;

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Amount left, Amount right) => left.Fen < right.Fen;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Amount left, Amount right) => left.Fen > right.Fen;

    /// <summary>Whether the left amount is not greater.</summary>
    public static bool operator <=(Amount left, Amount right) => left.Fen <= right.Fen;

    /// <summary>Whether the left amount is not smaller.</summary>
    public static bool operator >=(Amount left, Amount right) => left.Fen >= right.Fen;
}
