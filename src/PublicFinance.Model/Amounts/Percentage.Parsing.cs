using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Amounts;

/// <content>
/// One strict, invariant grammar: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?%?</c>, a percentage with or without its sign (<c>%</c> only).
/// Digits beyond the seventh decimal must be zero. Format providers are ignored. Positions in messages count from 0.
/// </content>
public readonly partial struct Percentage : ISpanParsable<Percentage>, IUtf8SpanParsable<Percentage>
{
    private const string Range = "-922,337,203,685.4775808 % to 922,337,203,685.4775807 %";
    private const string Finest = "10⁻⁷ %";

    /// <summary>Reads a percentage: <c>3.29%</c> and <c>3.29</c> both are 3.29 %.</summary>
    /// <exception cref="FormatException">The text is no percentage; the message says where and why.</exception>
    /// <exception cref="OverflowException">The percentage does not fit.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseCore(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Percentage Parse(ReadOnlySpan<char> text) => ParseCore(text);

    /// <inheritdoc cref="Parse(string)"/>
    public static Percentage Parse(ReadOnlySpan<byte> utf8Text) => ParseCore(utf8Text);

    /// <summary>Reads a percentage; false when the text is none or it does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage rate) => Read(text, out rate, out _) == NumberFault.None;

    /// <summary>Reads a percentage and says at which position and why if it cannot.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Percentage rate, [NotNullWhen(false)] out string? error)
    {
        NumberFault fault = Read(text, out rate, out int position);
        error = fault == NumberFault.None ? null : NumberReader.Explain(fault, text, position, Finest, Range);
        return error is null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Percentage)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Percentage rate) => Read(utf8Text, out rate, out _) == NumberFault.None;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Percentage, out string?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Percentage rate, [NotNullWhen(false)] out string? error)
    {
        NumberFault fault = Read(utf8Text, out rate, out int position);
        error = fault == NumberFault.None ? null : NumberReader.Explain(fault, utf8Text, position, Finest, Range);
        return error is null;
    }

    /// <inheritdoc/>
    public static Percentage Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseCore(s);

    /// <inheritdoc/>
    public static Percentage Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => ParseCore(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Percentage result) => TryParse(utf8Text, out result);

    private static Percentage ParseCore<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        NumberFault fault = Read(text, out Percentage rate, out int position);
        return fault == NumberFault.None ? rate
            : throw NumberReader.Exception(fault, text, position, "a percentage", Finest, Range);
    }

    private static NumberFault Read<TChar>(ReadOnlySpan<TChar> text, out Percentage rate, out int position)
        where TChar : unmanaged
    {
        bool signed = text.Length > 0 && NumberReader.At(text, text.Length - 1) == '%';
        NumberFault fault = NumberReader.Read(signed ? text[..^1] : text, MaxDecimals, out long billionths, out position);
        rate = new(billionths);
        return fault;
    }
}
