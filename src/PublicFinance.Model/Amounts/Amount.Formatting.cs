using System.Text;

namespace PublicFinance.Model.Amounts;

/// <content>
/// Invariant formatting. <c>G</c> (the default) is exact: 元 with two decimals, or with a unit (<c>G万元</c>) that unit and as many
/// decimals as needed. <c>0</c>, <c>0.00</c>, <c>0.00万元</c> round half away from zero to so many decimals of the unit named (元 when
/// none is) and write the unit where the format does; <c>#,##0.00万元</c> separates thousands as well. A zero never has a sign.
/// </content>
public readonly partial struct Amount : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The amount in 元 with two decimals, for example <c>4308000.00</c>; <see cref="Parse(string, AmountUnit)"/> reads it back.</summary>
    public override string ToString() => Format(AmountUnit.Yuan, 2);

    /// <summary>The amount in a format such as <c>0.00万元</c>: <c>430.80万元</c>. Nothing depends on a culture.</summary>
    /// <param name="format"><c>G</c>, <c>0</c>, <c>0.0…</c> or <c>#,##0.0…</c>, then 元, 万元, 亿元 or nothing.</param>
    /// <exception cref="FormatException">The format is none of these, or asks for decimals finer than a fen.</exception>
    public string ToString(string? format) => new(Write(stackalloc char[NumberWriter.BufferLength], format));

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format">See there.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>The number alone, in <paramref name="unit"/>, exactly, with as many decimals as it needs: <c>430.8</c>.</summary>
    public string Format(AmountUnit unit) =>
        new(NumberWriter.Write(stackalloc char[NumberWriter.BufferLength], Fen, unit.MaxDecimals(), NumberWriter.Exact, false, []));

    /// <summary>The number alone, in <paramref name="unit"/>, rounded half away from zero (四舍五入) to <paramref name="decimals"/>: <c>430.80</c>.</summary>
    /// <param name="unit">The unit to print in.</param>
    /// <param name="decimals">0 to 2 for 元, to 6 for 万元, to 10 for 亿元.</param>
    /// <exception cref="ArgumentOutOfRangeException">More decimals than a fen allows, or fewer than none.</exception>
    public string Format(AmountUnit unit, int decimals)
    {
        _ = StepOf(unit, decimals);
        return new(NumberWriter.Write(stackalloc char[NumberWriter.BufferLength], Fen, unit.MaxDecimals(), decimals, false, []));
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
        if (!NumberFormat.TryRead(format, out NumberFormat read) || UnitOf(read.Suffix) is not { } unit || read.Decimals > unit.MaxDecimals())
        {
            throw new FormatException($"'{format}' is no format of an amount: G, 0, 0.00, #,##0.00, each alone or with 元, 万元 or 亿元, no finer than a fen.");
        }

        // Without a unit, exact means both decimals: 5.00, not 5.
        int decimals = read.Suffix.IsEmpty && read.Decimals == NumberWriter.Exact ? 2 : read.Decimals;
        return NumberWriter.Write(buffer, Fen, unit.MaxDecimals(), decimals, read.Grouped, read.Suffix);
    }

    private static AmountUnit? UnitOf(ReadOnlySpan<char> suffix) => suffix switch
    {
        "" or "元" => AmountUnit.Yuan,
        "万元" => AmountUnit.TenThousandYuan,
        "亿元" => AmountUnit.HundredMillionYuan,
        _ => null,
    };
}
