using System.Globalization;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>
/// Makes one slip on one printed figure, the way a hand makes it: on the digits as they stand on the page. Written without a look
/// at how the audit undoes them.
/// </summary>
public static class CellSlips
{
    /// <summary>What is printed after the slip; null where the figure leaves no room for it or prints the same.</summary>
    /// <param name="slip">The slip.</param>
    /// <param name="figure">The figure as it should be.</param>
    /// <param name="exact">The exact value behind it.</param>
    /// <param name="column">The values that other rows print in its column.</param>
    /// <param name="draw">Chooses which digit, which row.</param>
    public static long? Make(SlipClass slip, Figure figure, long exact, IReadOnlyList<long> column, Draw draw)
    {
        long? made = slip switch
        {
            SlipClass.Sign => -figure.Value,
            SlipClass.UnitTooLarge when figure.Measure == Measure.Amount && Math.Abs(figure.Value) < 10_000_000_000_000 => figure.Value * 10_000,
            SlipClass.UnitTooSmall => Small(figure) is { } left && Math.Abs(left) >= 10 * figure.Precision.Step ? left : null,
            SlipClass.UnitLost => Small(figure) is { } lost && Math.Abs(lost) < 10 * figure.Precision.Step ? lost : null,
            SlipClass.WrongRow => Other(column.Where(v => Math.Abs(v) >= 100 * figure.Precision.Step), draw),
            SlipClass.WrongRowShort => Other(column.Where(v => Math.Abs(v) < 100 * figure.Precision.Step), draw),
            SlipClass.Truncated => exact / figure.Precision.Step * figure.Precision.Step,
            SlipClass.DigitDropped or SlipClass.DigitAdded or SlipClass.DigitsSwapped or SlipClass.DigitMistyped when figure.Value != 0 => OnDigits(slip, figure, draw),
            _ => null,
        };
        return made == figure.Value ? null : made;
    }

    private static long? Small(Figure figure) => figure.Measure == Measure.Amount ? Printer.Round(figure.Value, 10_000, figure.Precision.Step) : null;

    private static long? Other(IEnumerable<long> column, Draw draw) => column.ToArray() is { Length: > 0 } values ? draw.Of(values) : null;

    private static long? OnDigits(SlipClass slip, Figure figure, Draw draw)
    {
        string digits = (Math.Abs(figure.Value) / figure.Precision.Step).ToString(CultureInfo.InvariantCulture).PadLeft(figure.Precision.Decimals + 1, '0');
        int at = draw.Int(0, digits.Length - 1);
        string digit = draw.Int(0, 9).ToString(CultureInfo.InvariantCulture);
        string? changed = slip switch
        {
            SlipClass.DigitDropped when digits.Length > 1 => digits.Remove(at, 1),
            SlipClass.DigitAdded when digits.Length < 15 => digits.Insert(draw.Int(0, digits.Length), digit),
            SlipClass.DigitMistyped => digits.Remove(at, 1).Insert(at, digit),
            SlipClass.DigitsSwapped when at > 0 => digits[..(at - 1)] + digits[at] + digits[at - 1] + digits[(at + 1)..],
            _ => null,
        };

        // Nobody reads 07.72 as a figure: a digit added before zeros that must be printed makes none.
        bool isNone = slip == SlipClass.DigitAdded && changed is ['0', ..];
        return changed is null || isNone ? null : long.Parse(changed, CultureInfo.InvariantCulture) * figure.Precision.Step * Math.Sign(figure.Value);
    }
}
