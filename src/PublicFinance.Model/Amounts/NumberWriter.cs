namespace PublicFinance.Model.Amounts;

/// <summary>Writes whole numbers of 10^-scale as decimal text, invariant, into a buffer on the stack.</summary>
internal static class NumberWriter
{
    /// <summary>Room for sign, 19 digits, their separators, point, ten decimals and a unit.</summary>
    public const int BufferLength = 48;

    /// <summary>As many decimals as the value needs, so that nothing is rounded.</summary>
    public const int Exact = -1;

    /// <summary>Fills <paramref name="buffer"/> from its end and returns the part written.</summary>
    /// <param name="buffer">At least <see cref="BufferLength"/> characters.</param>
    /// <param name="value">The number times 10^scale.</param>
    /// <param name="scale">0 to 10.</param>
    /// <param name="decimals">0 to scale, rounded half away from zero; or <see cref="Exact"/>.</param>
    /// <param name="grouped">With a comma before every three digits of the whole part.</param>
    /// <param name="suffix">At most four characters.</param>
    public static ReadOnlySpan<char> Write(
        Span<char> buffer, long value, int scale, int decimals, bool grouped, ReadOnlySpan<char> suffix)
    {
        ulong rest = value < 0 ? (ulong)-(Int128)value : (ulong)value;
        int drop = decimals == Exact ? scale : scale - decimals;
        ulong last = 0;
        for (; drop > 0; drop--)
        {
            (ulong shorter, last) = Math.DivRem(rest, 10);
            if (decimals == Exact && last != 0)
            {
                last = 0;
                break;
            }

            rest = shorter;
        }

        // The digit dropped last decides: half and more goes away from zero, whatever follows it.
        rest += last >= 5 ? 1UL : 0;
        int kept = decimals == Exact ? drop : decimals;
        bool negative = value < 0 && rest != 0;

        int at = buffer.Length - suffix.Length;
        suffix.CopyTo(buffer[at..]);
        for (int written = -kept; written <= 0 || rest != 0; written++)
        {
            if (written == 0 && kept > 0)
            {
                buffer[--at] = '.';
            }

            if (grouped && written > 0 && written % 3 == 0)
            {
                buffer[--at] = ',';
            }

            (rest, ulong digit) = Math.DivRem(rest, 10);
            buffer[--at] = (char)('0' + digit);
        }

        if (negative)
        {
            buffer[--at] = '-';
        }

        return buffer[at..];
    }
}
