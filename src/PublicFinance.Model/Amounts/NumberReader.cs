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
    /// <summary>A 64-bit magnitude holds every number of so many digits.</summary>
    private const int SafeDigits = 19;

    /// <summary>Powers of ten up to the finest scale in use (亿元 to the fen).</summary>
    private static ReadOnlySpan<ulong> PowersOfTen =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];

    /// <summary>Reads the whole of <paramref name="text"/>; digits beyond <paramref name="scale"/> decimals must be zero.</summary>
    /// <param name="text">UTF-16 (<see cref="char"/>) or UTF-8 (<see cref="byte"/>).</param>
    /// <param name="scale">Decimals kept, 0 to 10.</param>
    /// <param name="value">The number times 10^scale.</param>
    /// <param name="position">Where the fault is, counted from 0 in elements of <paramref name="text"/>.</param>
    public static NumberFault Read<TChar>(ReadOnlySpan<TChar> text, int scale, out long value, out int position)
        where TChar : unmanaged
    {
        unchecked
        {
            value = 0;
            int start = text.Length > 0 && At(text, 0) == '-' ? 1 : 0;
            int i = start;
            ulong magnitude = 0;
            uint digit;

            // Wraps on absurdly many digits; these are counted and refused below.
            while (i < text.Length && (digit = At(text, i) - '0') <= 9)
            {
                magnitude = (magnitude * 10) + digit;
                i++;
            }

            int room = scale;
            position = i;
            if (i - start > SafeDigits - scale || i == start || (i - start > 1 && At(text, start) == '0'))
            {
                return BadWhole(text, start, ref position);
            }

            if (i < text.Length)
            {
                if (At(text, i) != '.')
                {
                    return NumberFault.Unexpected;
                }

                int first = ++i;
                while (i < text.Length && room > 0 && (digit = At(text, i) - '0') <= 9)
                {
                    magnitude = (magnitude * 10) + digit;
                    room--;
                    i++;
                }

                if (i < text.Length || i == first)
                {
                    NumberFault fault = BeyondScale(text, room, i, ref position);
                    if (fault != NumberFault.None)
                    {
                        return fault;
                    }
                }
            }

            magnitude *= PowersOfTen[room];
            value = start == 0 ? (long)magnitude : -(long)magnitude;
            if (magnitude > long.MaxValue || (start == 1 && magnitude == 0))
            {
                return AtTheEdge(start, magnitude, ref value, ref position);
            }

            return NumberFault.None;
        }
    }

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
        ReadOnlySpan<TChar> start = text.Length > shown ? text[..shown] : text;
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

    private static NumberFault BadWhole<TChar>(ReadOnlySpan<TChar> text, int start, ref int position)
        where TChar : unmanaged
    {
        if (position == start)
        {
            return position < text.Length ? NumberFault.Unexpected : NumberFault.MissingDigit;
        }

        position = start;
        return At(text, start) == '0' ? NumberFault.LeadingZero : NumberFault.TooLarge;
    }

    /// <summary>Passes over zeros that add nothing; a point with no digit behind it ends here too.</summary>
    private static NumberFault BeyondScale<TChar>(ReadOnlySpan<TChar> text, int room, int i, ref int position)
        where TChar : unmanaged
    {
        bool any = At(text, i - 1) != '.';
        while (room == 0 && i < text.Length && At(text, i) == '0')
        {
            any = true;
            i++;
        }

        position = i;
        return i < text.Length ? (At(text, i) is >= '0' and <= '9' ? NumberFault.TooFine : NumberFault.Unexpected)
            : any ? NumberFault.None
            : NumberFault.MissingDigit;
    }

    private static NumberFault AtTheEdge(int start, ulong magnitude, ref long value, ref int position)
    {
        position = 0;
        if (magnitude == 0)
        {
            return NumberFault.NegativeZero;
        }

        if (start == 1 && magnitude == 1UL << 63)
        {
            return NumberFault.None;
        }

        value = 0;
        position = start;
        return NumberFault.TooLarge;
    }

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
