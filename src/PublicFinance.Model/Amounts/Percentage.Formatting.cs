using System.Text;

namespace PublicFinance.Model.Amounts;

/// <content>
/// Invariant formatting. <c>G%</c> (the default) and <c>G</c> are exact, with as many decimals as needed, with and without the sign;
/// <c>0.00%</c>, <c>0.00</c>, <c>#,##0.00%</c> round half away from zero to so many decimals, at most seven. A zero never has a sign.
/// </content>
public readonly partial struct Percentage : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The percentage, exactly: <c>3.29%</c>; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() => ToString("G%");

    /// <summary>The percentage in a format such as <c>0.00%</c>. Nothing depends on a culture.</summary>
    /// <param name="format"><c>G</c>, <c>0</c>, <c>0.0…</c> or <c>#,##0.0…</c>, then <c>%</c> or nothing; empty is <c>G%</c>.</param>
    /// <exception cref="FormatException">The format is none of these, or has more than seven decimals.</exception>
    public string ToString(string? format) => new(Write(stackalloc char[NumberWriter.BufferLength], format));

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format">See there.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>The number alone, rounded half away from zero (四舍五入) to <paramref name="decimals"/> decimals of the percentage: <c>3.29</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 7.</exception>
    public string Format(int decimals)
    {
        _ = StepOf(decimals);
        return new(NumberWriter.Write(stackalloc char[NumberWriter.BufferLength], Billionths, MaxDecimals, decimals, false, []));
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        ReadOnlySpan<char> text = Write(stackalloc char[NumberWriter.BufferLength], format);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Encoding.UTF8.TryGetBytes(Write(stackalloc char[NumberWriter.BufferLength], format), utf8Destination, out bytesWritten);

    private ReadOnlySpan<char> Write(Span<char> buffer, ReadOnlySpan<char> format)
    {
        format = format.IsEmpty ? "G%" : format;
        return NumberFormat.TryRead(format, out NumberFormat read) && read.Decimals <= MaxDecimals && read.Suffix is "" or "%"
            ? NumberWriter.Write(buffer, Billionths, MaxDecimals, read.Decimals, read.Grouped, read.Suffix)
            : throw new FormatException($"'{format}' is no format of a percentage: G, 0, 0.00, #,##0.00, each alone or with %, at most seven decimals.");
    }
}
