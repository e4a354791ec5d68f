using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>The grammar of amounts in files, <c>-?(0|[1-9][0-9]*)(\.[0-9]{1,d})?</c> without a negative zero, on UTF-8.</summary>
internal static class AmountText
{
    /// <summary>Reads a number no finer than <paramref name="finest"/> into base units, and tells its decimals.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, Scale finest, out long value, out int decimals)
    {
        value = 0;
        decimals = 0;
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0, i = start;
        ulong number = 0;
        while (i < text.Length && char.IsAsciiDigit((char)text[i]) && i < start + 18)
        {
            number = (number * 10) + (uint)(text[i++] - '0');
        }

        if (i == start || (text[start] == '0' && i > start + 1))
        {
            return false;
        }

        if (i < text.Length)
        {
            int point = i++;
            if (text[point] != '.')
            {
                return false;
            }

            while (i < text.Length && char.IsAsciiDigit((char)text[i]) && i < start + 19)
            {
                number = (number * 10) + (uint)(text[i++] - '0');
            }

            decimals = i - point - 1;
            if (i < text.Length || decimals == 0 || decimals > finest.Decimals)
            {
                return false;
            }
        }

        ulong high = Math.BigMul(number, (ulong)finest.Of(decimals), out ulong low);
        value = start == 1 ? -(long)(low & long.MaxValue) : (long)(low & long.MaxValue);
        return high == 0 && low <= Figure.Largest && (number > 0 || start == 0);
    }

    /// <summary>The finest precision allowed, with the value of its last digit at hand.</summary>
    public readonly struct Scale(Precision finest)
    {
        private readonly long _one = finest.One;
        private readonly long _step = finest.Step;

        public int Decimals { get; } = finest.Decimals;

        /// <summary>The value of the last digit of a number with so many decimals.</summary>
        public long Of(int decimals)
        {
            if (decimals == Decimals)
            {
                return _step;
            }

            long step = _one;
            for (; decimals > 0; decimals--)
            {
                step /= 10;
            }

            return step;
        }
    }

    /// <summary>Why a text is no number of the grammar.</summary>
    public static (string English, string Chinese) Explain(string text, int most)
    {
        string shown = JsonLocator.Shorten(text);
        int start = text.StartsWith('-') ? 1 : 0, point = -1;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0 && i > start)
            {
                point = i;
            }
            else if (!char.IsAsciiDigit(text[i]))
            {
                string c = JsonLocator.Shorten(text[i].ToString()), at = (i + 1).ToString(CultureInfo.InvariantCulture);
                return ($"'{shown}' is no number: unexpected '{c}' at character {at}", $"“{shown}”不是数字：第{at}个字符“{c}”不应出现");
            }
        }

        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return true switch
        {
            _ when text.Length == start || point == text.Length - 1 => ($"'{shown}' is no number: a digit is missing", $"“{shown}”不是数字：缺少数字"),
            _ when text[start] == '0' && text.Length > start + 1 && point != start + 1 => ($"'{shown}' has a leading zero", $"“{shown}”有多余的前导零"),
            _ when decimals > most => (
                string.Create(CultureInfo.InvariantCulture, $"'{shown}' has {decimals} decimals where at most {most} are allowed"),
                string.Create(CultureInfo.InvariantCulture, $"“{shown}”有{decimals}位小数，此处最多{most}位")),
            _ when start == 1 && text.AsSpan().IndexOfAnyInRange('1', '9') < 0 => ($"'{shown}': zero has no sign", $"“{shown}”：零不带负号"),
            _ => ($"'{shown}' is too large", $"“{shown}”数值过大"),
        };
    }
}
