using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PublicFinance.Model.Classification;

/// <summary>
/// A code of the classification of revenue (收入分类科目编码): 3 (类), 5 (款) or 7 (项) digits that begin with 1.
/// Ordered as the tree is, a parent before its children. The default value is no code and prints as nothing.
/// </summary>
public readonly partial struct RevenueCode : IClassificationCode<RevenueCode>
{
    private readonly int _value;

    private RevenueCode(int value) => _value = value;

    static CodeShape IClassificationCode<RevenueCode>.Shape => CodeShape.Revenue;

    /// <inheritdoc/>
    public bool IsEmpty => _value == 0;

    /// <inheritdoc/>
    public CodeLevel Level => CodeDigits.Level(_value);

    /// <inheritdoc/>
    public RevenueCode Parent => new(CodeDigits.Parent(_value));

    /// <inheritdoc/>
    public CodePath<RevenueCode> Ancestors => new(this);

    /// <inheritdoc/>
    public bool Contains(RevenueCode other) => CodeDigits.Contains(_value, other._value);

    /// <inheritdoc/>
    public int ToInt32() => _value;

    /// <inheritdoc/>
    public static RevenueCode FromInt32(int value) => CodeDigits.Check(value, CodeShape.Revenue) is not { } fault
        ? new(value)
        : throw new ArgumentOutOfRangeException(
            nameof(value), CodeDigits.Message(value.ToString(CultureInfo.InvariantCulture), CodeShape.Revenue, fault));

    /// <inheritdoc/>
    public static bool TryFromInt32(int value, out RevenueCode code)
    {
        bool valid = CodeDigits.Check(value, CodeShape.Revenue) is null;
        code = new(valid ? value : 0);
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(RevenueCode other) => CodeDigits.SortKey(_value).CompareTo(CodeDigits.SortKey(other._value));

    /// <inheritdoc/>
    public bool Equals(RevenueCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RevenueCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>True if both are the same code.</summary>
    public static bool operator ==(RevenueCode left, RevenueCode right) => left._value == right._value;

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(RevenueCode left, RevenueCode right) => left._value != right._value;

    /// <summary>True if the left code stands before the right one.</summary>
    public static bool operator <(RevenueCode left, RevenueCode right) => left.CompareTo(right) < 0;

    /// <summary>True if the left code stands after the right one.</summary>
    public static bool operator >(RevenueCode left, RevenueCode right) => left.CompareTo(right) > 0;

    /// <summary>True if the left code is the right one or stands before it.</summary>
    public static bool operator <=(RevenueCode left, RevenueCode right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left code is the right one or stands after it.</summary>
    public static bool operator >=(RevenueCode left, RevenueCode right) => left.CompareTo(right) >= 0;
}
