using System.Diagnostics.CodeAnalysis;

namespace PublicFinance.Model.Amounts;

/// <summary>The one grammar of numbers in this library, <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?</c> without a negative zero, on text and UTF-8.</summary>
internal static class DecimalText
{
    /// <summary>Reads digits into a whole number scaled by 10^<paramref name="decimals"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int maxDecimals, out Int128 scaled, out int decimals, [NotNullWhen(false)] out string? error)
    {
        scaled = 0;
        decimals = 0;
        int i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int start = i;
        int point = -1;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '.' && point < 0 && i > start)
            {
                point = i;
                continue;
            }

            if (!char.IsAsciiDigit(c))
            {
                error = $"unexpected '{c}' at position {i}";
                return false;
            }

            if (point >= 0 && ++decimals > maxDecimals)
            {
                error = $"more than {maxDecimals} decimals at position {i}";
                return false;
            }

            if (scaled > long.MaxValue)
            {
                error = "the number is too large";
                return false;
            }

            scaled = (scaled * 10) + (c - '0');
        }

        error = i == start ? $"a digit is missing at position {i}"
            : point == i - 1 ? $"a digit is missing at position {i}"
            : text[start] == '0' && i - start > 1 && point != start + 1 ? $"a leading zero at position {start}"
            : start == 1 && scaled == 0 ? "zero has no sign"
            : null;
        if (start == 1)
        {
            scaled = -scaled;
        }

        return error is null;
    }
}
