using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace PublicFinance.Model.Amounts;

/// <summary>
/// Reads <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?</c>, without a negative zero, from UTF-16 or UTF-8 into a whole number of 10^-scale.
/// One loop serves both encodings, knows no culture and allocates nothing.
/// </summary>
internal static class NumberReader
{
    /// <summary>A <see cref="long"/> holds every number of so many digits, and an unsigned one every number of one more.</summary>
    private const int CertainDigits = 18;

    /// <summary>Powers of ten up to the finest scale in use (亿元 to the fen).</summary>
    private static ReadOnlySpan<ulong> PowersOfTen =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    /// <summary>Reads the whole of <paramref name="text"/>; digits beyond <paramref name="scale"/> decimals must be zero.</summary>
    /// <param name="text">UTF-16 (<see cref="char"/>) or UTF-8 (<see cref="byte"/>).</param>
    /// <param name="scale">Decimals kept, 0 to 10.</param>
    /// <param name="value">The number times 10^scale.</param>
    /// <param name="position">Where the fault is, counted from 0 in elements of <paramref name="text"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NumberFault Read<TChar>(ReadOnlySpan<TChar> text, int scale, out long value, out int position)
        where TChar : unmanaged
    {
        // The number as it mostly comes. Whatever is unusual in any way, right or wrong, is read again with care.
        unchecked
        {
            int start = text.Length > 0 && At(text, 0) == '-' ? 1 : 0;
            ulong magnitude = 0;
            int i = Digits(text, start, text.Length, ref magnitude);
            int whole = i - start;
            int kept = 0;
            if (i < text.Length && At(text, i) == '.')
            {
                int first = i + 1;
                i = Digits(text, first, Math.Min(text.Length, first + scale), ref magnitude);
                kept = i - first;
                whole = kept == 0 ? 0 : whole;
            }

            if (i != text.Length || whole == 0 || whole > CertainDigits - scale
                || (magnitude == 0 && start == 1) || (whole > 1 && At(text, start) == '0'))
            {
                return ReadWithCare(text, scale, out value, out position);
            }

            long scaled = (long)(magnitude * PowersOfTen[scale - kept]);
            value = start == 0 ? scaled : -scaled;
            position = i;
            return NumberFault.None;
        }
    }

    private static NumberFault ReadWithCare<TChar>(ReadOnlySpan<TChar> text, int scale, out long value, out int position)
        where TChar : unmanaged
    {
        value = 0;
        int start = text.Length > 0 && At(text, 0) == '-' ? 1 : 0;
        ulong magnitude = 0;
        int point = Digits(text, start, text.Length, ref magnitude);
        position = point;
        if (point == start)
        {
            return point < text.Length ? NumberFault.Unexpected : NumberFault.MissingDigit;
        }

        if (point - start > 1 && At(text, start) == '0')
        {
            position = start;
            return NumberFault.LeadingZero;
        }

        int kept = 0;
        if (point < text.Length)
        {
            if (At(text, point) != '.')
            {
                return NumberFault.Unexpected;
            }

            int first = point + 1;
            position = Digits(text, first, Math.Min(text.Length, first + scale), ref magnitude);
            kept = position - first;
            if (kept == scale)
            {
                while (position < text.Length && At(text, position) == '0')
                {
                    position++;
                }
            }

            if (position < text.Length)
            {
                return kept == scale && IsDigit(text, position) ? NumberFault.TooFine : NumberFault.Unexpected;
            }

            if (position == first)
            {
                return NumberFault.MissingDigit;
            }
        }

        // More digits than a 64-bit magnitude surely holds have wrapped above and are refused before they are used.
        ulong limit = (ulong)long.MaxValue + (ulong)start;
        position = start;
        if (point - start > CertainDigits + 1 - scale || magnitude * PowersOfTen[scale - kept] > limit)
        {
            return NumberFault.TooLarge;
        }

        position = 0;
        if (start == 1 && magnitude == 0)
        {
            return NumberFault.NegativeZero;
        }

        long scaled = unchecked((long)(magnitude * PowersOfTen[scale - kept]));
        value = start == 0 ? scaled : unchecked(-scaled);
        return NumberFault.None;
    }

    /// <summary>Appends digits to <paramref name="magnitude"/>, which wraps after too many, and returns where they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits<TChar>(ReadOnlySpan<TChar> text, int i, int end, ref ulong magnitude)
        where TChar : unmanaged
    {
        unchecked
        {
            uint digit;
            while (i < end && (digit = At(text, i) - '0') <= 9)
            {
                magnitude = (magnitude * 10) + digit;
                i++;
            }

            return i;
        }
    }

    private static bool IsDigit<TChar>(ReadOnlySpan<TChar> text, int i)
        where TChar : unmanaged => At(text, i) is >= '0' and <= '9';

    /// <summary>Says in words what is wrong at <paramref name="position"/>.</summary>
    /// <param name="fault">What was found.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where, counted from 0.</param>
    /// <param name="finest">What cannot be split further, for <see cref="NumberFault.TooFine"/>.</param>
    /// <param name="range">What fits, for <see cref="NumberFault.TooLarge"/>.</param>
    public static string Explain<TChar>(NumberFault fault, ReadOnlySpan<TChar> text, int position, string finest, string range)
        where TChar : unmanaged
    {
        string reason = fault switch
        {
            NumberFault.MissingDigit => "a digit is missing",
            NumberFault.Unexpected => "unexpected " + Show(text, position),
            NumberFault.LeadingZero => "leading zero",
            NumberFault.NegativeZero => "zero has no sign",
            NumberFault.TooFine => "a digit finer than " + finest,
            _ => "the number is outside " + range,
        };
        return string.Create(CultureInfo.InvariantCulture, $"{reason} at position {position}");
    }

    /// <summary>What a throwing parse throws: an overflow when the number is too large, else a format error.</summary>
    public static Exception Exception<TChar>(
        NumberFault fault, ReadOnlySpan<TChar> text, int position, string wanted, string finest, string range)
        where TChar : unmanaged
    {
        const int shown = 40;
        ReadOnlySpan<TChar> start = text[..Math.Min(text.Length, shown)];
        string quoted = typeof(TChar) == typeof(char)
            ? MemoryMarshal.Cast<TChar, char>(start).ToString()
            : Encoding.UTF8.GetString(MemoryMarshal.Cast<TChar, byte>(start));
        string message = $"'{quoted}{(text.Length > shown ? "…" : string.Empty)}' is not {wanted}: {Explain(fault, text, position, finest, range)}.";
        return fault == NumberFault.TooLarge ? new OverflowException(message) : new FormatException(message);
    }

    /// <summary>One element of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint At<TChar>(ReadOnlySpan<TChar> text, int i)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(char) ? Unsafe.BitCast<TChar, char>(text[i]) : Unsafe.BitCast<TChar, byte>(text[i]);

    private static string Show<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged
    {
        Rune rune;
        if (typeof(TChar) == typeof(char))
        {
            Rune.DecodeFromUtf16(MemoryMarshal.Cast<TChar, char>(text[position..]), out rune, out _);
        }
        else
        {
            Rune.DecodeFromUtf8(MemoryMarshal.Cast<TChar, byte>(text[position..]), out rune, out _);
        }

        return Rune.IsControl(rune) || (Rune.IsWhiteSpace(rune) && rune.Value != ' ') || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : $"'{rune}'";
    }
}
