namespace PublicFinance.Model.Amounts;

/// <summary>
/// A format string taken apart: <c>G</c> (exact) or <c>0</c>, <c>0.0…</c>, <c>#,##0.0…</c> (so many decimals), followed by
/// a unit to be written after the number.
/// </summary>
internal readonly ref struct NumberFormat
{
    private NumberFormat(int decimals, bool grouped, ReadOnlySpan<char> suffix)
    {
        Decimals = decimals;
        Grouped = grouped;
        Suffix = suffix;
    }

    /// <summary>Decimals to write, or <see cref="NumberWriter.Exact"/>.</summary>
    public int Decimals { get; }

    /// <summary>Whether thousands are separated.</summary>
    public bool Grouped { get; }

    /// <summary>What follows the number; empty when only the number is wanted.</summary>
    public ReadOnlySpan<char> Suffix { get; }

    /// <summary>Takes a format string apart; an empty one is <c>G</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> format, out NumberFormat result)
    {
        if (format.IsEmpty || format[0] == 'G')
        {
            result = new NumberFormat(NumberWriter.Exact, false, format.IsEmpty ? format : format[1..]);
            return true;
        }

        bool grouped = format.StartsWith("#,##", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = grouped ? format[4..] : format;
        result = default;
        if (rest.IsEmpty || rest[0] != '0')
        {
            return false;
        }

        rest = rest[1..];
        int decimals = 0;
        if (!rest.IsEmpty && rest[0] == '.')
        {
            rest = rest[1..];
            decimals = rest.IndexOfAnyExcept('0');
            decimals = decimals < 0 ? rest.Length : decimals;
            if (decimals == 0)
            {
                return false;
            }

            rest = rest[decimals..];
        }

        result = new NumberFormat(decimals, grouped, rest);
        return true;
    }
}
