using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PublicFinance.Model.Classification;

/// <summary>
/// A code of the functional classification of expenditure (支出功能分类科目编码): 3 (类), 5 (款) or 7 (项) digits that begin with 2.
/// Ordered as the tree is, a parent before its children. The default value is no code and prints as nothing.
/// </summary>
public readonly partial struct FunctionCode : IClassificationCode<FunctionCode>
{
    private readonly int _value;

    private FunctionCode(int value) => _value = value;

    static CodeShape IClassificationCode<FunctionCode>.Shape => CodeShape.Function;

    /// <inheritdoc/>
    public bool IsEmpty => _value == 0;

    /// <inheritdoc/>
    public CodeLevel Level => CodeDigits.Level(_value);

    /// <inheritdoc/>
    public FunctionCode Parent => new(CodeDigits.Parent(_value));

    /// <inheritdoc/>
    public CodePath<FunctionCode> Ancestors => new(this);

    /// <inheritdoc/>
    public bool Contains(FunctionCode other) => CodeDigits.Contains(_value, other._value);

    /// <inheritdoc/>
    public int ToInt32() => _value;

    /// <inheritdoc/>
    public static FunctionCode FromInt32(int value) => CodeDigits.Check(value, CodeShape.Function) is not { } fault
        ? new(value)
        : throw new ArgumentOutOfRangeException(
            nameof(value), CodeDigits.Message(value.ToString(CultureInfo.InvariantCulture), CodeShape.Function, fault));

    /// <inheritdoc/>
    public static bool TryFromInt32(int value, out FunctionCode code)
    {
        bool valid = CodeDigits.Check(value, CodeShape.Function) is null;
        code = new(valid ? value : 0);
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(FunctionCode other) => CodeDigits.SortKey(_value).CompareTo(CodeDigits.SortKey(other._value));

    /// <inheritdoc/>
    public bool Equals(FunctionCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FunctionCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>True if both are the same code.</summary>
    public static bool operator ==(FunctionCode left, FunctionCode right) => left._value == right._value;

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(FunctionCode left, FunctionCode right) => left._value != right._value;

    /// <summary>True if the left code stands before the right one.</summary>
    public static bool operator <(FunctionCode left, FunctionCode right) => left.CompareTo(right) < 0;

    /// <summary>True if the left code stands after the right one.</summary>
    public static bool operator >(FunctionCode left, FunctionCode right) => left.CompareTo(right) > 0;

    /// <summary>True if the left code is the right one or stands before it.</summary>
    public static bool operator <=(FunctionCode left, FunctionCode right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left code is the right one or stands after it.</summary>
    public static bool operator >=(FunctionCode left, FunctionCode right) => left.CompareTo(right) >= 0;
}
