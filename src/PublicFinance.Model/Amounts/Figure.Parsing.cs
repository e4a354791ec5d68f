using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Amounts;

public readonly partial struct Figure : ISpanParsable<Figure>
{
    /// <summary>
    /// Reads a printed figure: a number with its unit (<c>430.80万元</c>, <c>3.29%</c>, <c>98分</c>), or a bare number in
    /// <paramref name="unit"/>. The decimals printed are its precision.
    /// </summary>
    /// <exception cref="FormatException">The text is no figure; the message says at which position and why.</exception>
    public static Figure Parse(string text, AmountUnit unit = AmountUnit.Yuan)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, unit, out Figure figure, out string? error) ? figure : throw new FormatException($"'{text}': {error}.");
    }

    /// <summary>Reads a printed figure; see <see cref="Parse(string, AmountUnit)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out Figure figure) => TryParse(text, unit, out figure, out _);

    /// <summary>Reads a printed figure and says why if it cannot.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out Figure figure, [NotNullWhen(false)] out string? error)
    {
        figure = default;
        int end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }

        ReadOnlySpan<char> suffix = text[end..];
        (Measure measure, int most) = suffix switch
        {
            "%" or "％" => (Measure.Rate, 7),
            "分" => (Measure.Score, 4),
            "" => (Measure.Amount, unit.MaxDecimals()),
            _ when AmountUnits.TryParse(suffix, out unit) => (Measure.Amount, unit.MaxDecimals()),
            _ => ((Measure)(-1), 0),
        };
        if (measure < 0)
        {
            error = $"unknown unit '{suffix}' at position {end}";
            return false;
        }

        if (!DecimalText.TryRead(text[..end], most, out Int128 scaled, out int decimals, out error))
        {
            return false;
        }

        Precision precision = measure switch
        {
            Measure.Rate => Precision.OfRate(decimals),
            Measure.Score => Precision.OfScore(decimals),
            _ => Precision.Of(unit, decimals),
        };
        return TryCreate(scaled, precision, out figure, out error);
    }

    /// <summary>Reads a bare number that must not be finer than <paramref name="precision"/>; a coarser one keeps the finer precision.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Precision precision, out Figure figure, [NotNullWhen(false)] out string? error)
    {
        figure = default;
        if (!DecimalText.TryRead(text, precision.Decimals, out Int128 scaled, out int decimals, out error))
        {
            return false;
        }

        for (; decimals < precision.Decimals; decimals++)
        {
            scaled *= 10;
        }

        return TryCreate(scaled, precision, out figure, out error);
    }

    /// <inheritdoc/>
    public static Figure Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Figure result) => TryParse(s.AsSpan(), AmountUnit.Yuan, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Figure result) => TryParse(s, AmountUnit.Yuan, out result);

    private static bool TryCreate(Int128 scaled, Precision precision, out Figure figure, [NotNullWhen(false)] out string? error)
    {
        Int128 value = scaled * precision.Step;
        if (!CanTell(value))
        {
            figure = default;
            error = "the number is too large";
            return false;
        }

        figure = Printed((long)value, precision);
        error = null;
        return true;
    }
}
