using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PublicFinance.Model.Classification;

/// <summary>
/// A code of the economic classification of government budgets (政府预算支出经济分类科目编码): 3 (类) or 5 (款) digits that begin with 5.
/// Ordered as the tree is, a parent before its children. The default value is no code and prints as nothing.
/// </summary>
public readonly partial struct GovernmentEconomicCode : IClassificationCode<GovernmentEconomicCode>
{
    private readonly int _value;

    private GovernmentEconomicCode(int value) => _value = value;

    static CodeShape IClassificationCode<GovernmentEconomicCode>.Shape => CodeShape.GovernmentEconomic;

    /// <inheritdoc/>
    public bool IsEmpty => _value == 0;

    /// <inheritdoc/>
    public CodeLevel Level => CodeDigits.Level(_value);

    /// <inheritdoc/>
    public GovernmentEconomicCode Parent => new(CodeDigits.Parent(_value));

    /// <inheritdoc/>
    public CodePath<GovernmentEconomicCode> Ancestors => new(this);

    /// <inheritdoc/>
    public bool Contains(GovernmentEconomicCode other) => CodeDigits.Contains(_value, other._value);

    /// <inheritdoc/>
    public int ToInt32() => _value;

    /// <inheritdoc/>
    public static GovernmentEconomicCode FromInt32(int value) => CodeDigits.Check(value, CodeShape.GovernmentEconomic) is not { } fault
        ? new(value)
        : throw new ArgumentOutOfRangeException(
            nameof(value), CodeDigits.Message(value.ToString(CultureInfo.InvariantCulture), CodeShape.GovernmentEconomic, fault));

    /// <inheritdoc/>
    public static bool TryFromInt32(int value, out GovernmentEconomicCode code)
    {
        bool valid = CodeDigits.Check(value, CodeShape.GovernmentEconomic) is null;
        code = new(valid ? value : 0);
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(GovernmentEconomicCode other) => CodeDigits.SortKey(_value).CompareTo(CodeDigits.SortKey(other._value));

    /// <inheritdoc/>
    public bool Equals(GovernmentEconomicCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GovernmentEconomicCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>True if both are the same code.</summary>
    public static bool operator ==(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._value == right._value;

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left._value != right._value;

    /// <summary>True if the left code stands before the right one.</summary>
    public static bool operator <(GovernmentEconomicCode left, GovernmentEconomicCode right) => left.CompareTo(right) < 0;

    /// <summary>True if the left code stands after the right one.</summary>
    public static bool operator >(GovernmentEconomicCode left, GovernmentEconomicCode right) => left.CompareTo(right) > 0;

    /// <summary>True if the left code is the right one or stands before it.</summary>
    public static bool operator <=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left code is the right one or stands after it.</summary>
    public static bool operator >=(GovernmentEconomicCode left, GovernmentEconomicCode right) => left.CompareTo(right) >= 0;
}
