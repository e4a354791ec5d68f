using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PublicFinance.Model.Amounts;

/// <content>
/// One strict, invariant grammar: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?(元|万元|亿元)?</c>. No exponent, no thousands separator, no
/// parentheses, no blank, no plus sign, no negative zero. Digits beyond the fen must be zero. Format providers are ignored.
/// Positions in messages count from 0: characters of UTF-16, bytes of UTF-8.
/// </content>
public readonly partial struct Amount : ISpanParsable<Amount>, IUtf8SpanParsable<Amount>
{
    private const string Range = "-92,233,720,368,547,758.08 to 92,233,720,368,547,758.07 元";

    /// <summary>Reads an amount, for example <c>4308000.00</c>, <c>-19.11万元</c>.</summary>
    /// <param name="text">The number, with or without a unit.</param>
    /// <param name="unit">The unit of a number that names none.</param>
    /// <exception cref="FormatException">The text is no amount; the message says where and why.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Amount Parse(string text, AmountUnit unit = AmountUnit.Yuan)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseCore(text.AsSpan(), unit);
    }

    /// <inheritdoc cref="Parse(string, AmountUnit)"/>
    public static Amount Parse(ReadOnlySpan<char> text, AmountUnit unit = AmountUnit.Yuan) => ParseCore(text, unit);

    /// <inheritdoc cref="Parse(string, AmountUnit)"/>
    public static Amount Parse(ReadOnlySpan<byte> utf8Text, AmountUnit unit = AmountUnit.Yuan) => ParseCore(utf8Text, unit);

    /// <summary>Reads an amount; false when the text is none or it does not fit.</summary>
    /// <param name="text">The number, with or without a unit.</param>
    /// <param name="unit">The unit of a number that names none.</param>
    /// <param name="amount">The amount read.</param>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out Amount amount) =>
        Read(text, unit, out amount, out _) == NumberFault.None;

    /// <summary>Reads an amount and says at which position and why if it cannot.</summary>
    /// <param name="text">The number, with or without a unit.</param>
    /// <param name="unit">The unit of a number that names none.</param>
    /// <param name="amount">The amount read.</param>
    /// <param name="error">The reason, without the text itself.</param>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out Amount amount, [NotNullWhen(false)] out string? error)
    {
        NumberFault fault = Read(text, unit, out amount, out int position);
        error = fault == NumberFault.None ? null : NumberReader.Explain(fault, text, position, "a fen (分)", Range);
        return error is null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, AmountUnit, out Amount)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, AmountUnit unit, out Amount amount) =>
        Read(utf8Text, unit, out amount, out _) == NumberFault.None;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, AmountUnit, out Amount, out string?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, AmountUnit unit, out Amount amount, [NotNullWhen(false)] out string? error)
    {
        NumberFault fault = Read(utf8Text, unit, out amount, out int position);
        error = fault == NumberFault.None ? null : NumberReader.Explain(fault, utf8Text, position, "a fen (分)", Range);
        return error is null;
    }

    /// <inheritdoc/>
    public static Amount Parse(string s, IFormatProvider? provider) => Parse(s, AmountUnit.Yuan);

    /// <inheritdoc/>
    public static Amount Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseCore(s, AmountUnit.Yuan);

    /// <inheritdoc/>
    public static Amount Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => ParseCore(utf8Text, AmountUnit.Yuan);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Amount result) =>
        TryParse(s.AsSpan(), AmountUnit.Yuan, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Amount result) => TryParse(s, AmountUnit.Yuan, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Amount result) =>
        TryParse(utf8Text, AmountUnit.Yuan, out result);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Amount ParseCore<TChar>(ReadOnlySpan<TChar> text, AmountUnit unit)
        where TChar : unmanaged
    {
        NumberFault fault = Read(text, unit, out Amount amount, out int position);
        if (fault != NumberFault.None)
        {
            Throw(fault, text, position);
        }

        return amount;
    }

    [DoesNotReturn]
    private static void Throw<TChar>(NumberFault fault, ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged =>
        throw NumberReader.Exception(fault, text, position, "an amount", "a fen (分)", Range);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static NumberFault Read<TChar>(ReadOnlySpan<TChar> text, AmountUnit unit, out Amount amount, out int position)
        where TChar : unmanaged
    {
        if (text.Length > 0 && NumberReader.At(text, text.Length - 1) > '9')
        {
            return ReadWithUnit(text, unit, out amount, out position);
        }

        NumberFault fault = NumberReader.Read(text, unit.MaxDecimals(), out long fen, out position);
        amount = new(fen);
        return fault;
    }

    private static NumberFault ReadWithUnit<TChar>(ReadOnlySpan<TChar> text, AmountUnit unit, out Amount amount, out int position)
        where TChar : unmanaged
    {
        (AmountUnit found, int length) = typeof(TChar) == typeof(char)
            ? UnitAtEnd(MemoryMarshal.Cast<TChar, char>(text), unit)
            : UnitAtEnd(MemoryMarshal.Cast<TChar, byte>(text), unit);
        NumberFault fault = NumberReader.Read(text[..^length], found.MaxDecimals(), out long fen, out position);
        amount = new(fen);
        return fault;
    }

    private static (AmountUnit Unit, int Length) UnitAtEnd(ReadOnlySpan<char> text, AmountUnit none) => text switch
    {
        [.., '万', '元'] => (AmountUnit.TenThousandYuan, 2),
        [.., '亿', '元'] => (AmountUnit.HundredMillionYuan, 2),
        [.., '元'] => (AmountUnit.Yuan, 1),
        _ => (none, 0),
    };

    private static (AmountUnit Unit, int Length) UnitAtEnd(ReadOnlySpan<byte> text, AmountUnit none) =>
        text.EndsWith("万元"u8) ? (AmountUnit.TenThousandYuan, 6)
        : text.EndsWith("亿元"u8) ? (AmountUnit.HundredMillionYuan, 6)
        : text.EndsWith("元"u8) ? (AmountUnit.Yuan, 3)
        : (none, 0);
}
