namespace PublicFinance.Model.Classification;

/// <summary>
/// A code of the 政府收支分类科目: one, two or three pairs of digits under a leading digit, where every prefix is an ancestor.
/// Implemented by <see cref="FunctionCode"/>, <see cref="DepartmentEconomicCode"/>, <see cref="GovernmentEconomicCode"/> and
/// <see cref="RevenueCode"/> only. The default value is no code.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IClassificationCode<TSelf>
    : IEquatable<TSelf>, IComparable<TSelf>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, IClassificationCode<TSelf>
{
    /// <summary>The leading digit, the depth and the names of this kind of code.</summary>
    internal static abstract CodeShape Shape { get; }

    /// <summary>The code whose digits are this number; 0 is no code.</summary>
    /// <param name="value">The digits as a number, as 2080505.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a code of this kind; the message says why.</exception>
    static abstract TSelf FromInt32(int value);

    /// <summary>The code whose digits are this number; 0 is no code.</summary>
    /// <param name="value">The digits as a number, as 2080505.</param>
    /// <param name="code">The code, or no code.</param>
    /// <returns>False if the number is not a code of this kind.</returns>
    static abstract bool TryFromInt32(int value, out TSelf code);

    /// <summary>The digits as a number, for compact storage; 0 for no code.</summary>
    int ToInt32();

    /// <summary>True for the default value, which is no code.</summary>
    bool IsEmpty { get; }

    /// <summary>类, 款 or 项.</summary>
    CodeLevel Level { get; }

    /// <summary>The code one level up; no code for a 类.</summary>
    TSelf Parent { get; }

    /// <summary>The codes above this one, from the 类 down to the parent.</summary>
    CodePath<TSelf> Ancestors { get; }

    /// <summary>True if the other code is this code or stands below it.</summary>
    /// <param name="other">The code to look for.</param>
    bool Contains(TSelf other);
}
