using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace PublicFinance.Model.Classification;

public readonly partial struct FunctionCode
{
    /// <summary>Reads a code: ASCII digits only, nothing around them.</summary>
    /// <param name="text">The digits, as "2080505".</param>
    /// <exception cref="FormatException">The text is not such a code; the message says why.</exception>
    public static FunctionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a code: ASCII digits only, nothing around them.</summary>
    /// <param name="text">The digits, as "2080505".</param>
    /// <exception cref="FormatException">The text is not such a code; the message says why.</exception>
    public static FunctionCode Parse(ReadOnlySpan<char> text) => CodeDigits.Read(text, CodeShape.Function, out int value) is not { } fault
        ? new(value)
        : throw new FormatException(CodeDigits.Message(text.ToString(), CodeShape.Function, fault));

    /// <summary>Reads a code from UTF-8: ASCII digits only, nothing around them.</summary>
    /// <param name="utf8Text">The digits, as "2080505".</param>
    /// <exception cref="FormatException">The text is not such a code; the message says why.</exception>
    public static FunctionCode Parse(ReadOnlySpan<byte> utf8Text) => CodeDigits.Read(utf8Text, CodeShape.Function, out int value) is not { } fault
        ? new(value)
        : throw new FormatException(CodeDigits.Message(Encoding.UTF8.GetString(utf8Text), CodeShape.Function, fault));

    /// <summary>Reads a code; false, and no code, if the text is not one.</summary>
    /// <param name="text">The digits, as "2080505".</param>
    /// <param name="code">The code, or no code.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out FunctionCode code) => TryParse(text.AsSpan(), out code);

    /// <summary>Reads a code; false, and no code, if the text is not one.</summary>
    /// <param name="text">The digits, as "2080505".</param>
    /// <param name="code">The code, or no code.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out FunctionCode code)
    {
        bool valid = CodeDigits.Read(text, CodeShape.Function, out int value) is null;
        code = new(value);
        return valid;
    }

    /// <summary>Reads a code from UTF-8; false, and no code, if the text is not one.</summary>
    /// <param name="utf8Text">The digits, as "2080505".</param>
    /// <param name="code">The code, or no code.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out FunctionCode code)
    {
        bool valid = CodeDigits.Read(utf8Text, CodeShape.Function, out int value) is null;
        code = new(value);
        return valid;
    }

    /// <summary>The digits; the empty text for no code.</summary>
    public override string ToString() => IsEmpty ? string.Empty : _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the digits; nothing for no code.</summary>
    /// <param name="destination">Where to write; 7 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>False if the destination is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        return IsEmpty || _value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the digits as UTF-8; nothing for no code.</summary>
    /// <param name="utf8Destination">Where to write; 7 bytes are always enough.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>False if the destination is too short.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        bytesWritten = 0;
        return IsEmpty || _value.TryFormat(utf8Destination, out bytesWritten, default, CultureInfo.InvariantCulture);
    }

    // A code has one form, in every culture: format strings and providers change nothing.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(utf8Destination, out bytesWritten);

    static FunctionCode IParsable<FunctionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FunctionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FunctionCode result)
        => TryParse(s, out result);

    static FunctionCode ISpanParsable<FunctionCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<FunctionCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FunctionCode result)
        => TryParse(s, out result);

    static FunctionCode IUtf8SpanParsable<FunctionCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<FunctionCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out FunctionCode result)
        => TryParse(utf8Text, out result);
}
