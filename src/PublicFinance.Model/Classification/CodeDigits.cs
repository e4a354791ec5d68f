using System.Globalization;
using System.Numerics;

namespace PublicFinance.Model.Classification;

/// <summary>
/// The arithmetic of codes, on the number that their digits make. A code has 3, 5 or 7 digits, a leading digit of its kind and no pair 00, so
/// the number tells the level, a division gives the parent, and numbers filled up to seven digits compare as the tree does.
/// </summary>
internal static class CodeDigits
{
    /// <summary>The digits of the longest code, a 项.</summary>
    public const int ItemDigits = 7;

    public static CodeLevel Level(int value) => value switch
    {
        0 => CodeLevel.None,
        < 1_000 => CodeLevel.Class,
        < 100_000 => CodeLevel.Section,
        _ => CodeLevel.Item,
    };

    /// <summary>The number that digits make; of none, 0.</summary>
    public static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    public static int Parent(int value) => value < 1_000 ? 0 : value / 100;

    /// <summary>Filled up to seven digits: ascending order is depth first, parents before children.</summary>
    public static int SortKey(int value) => Level(value) switch
    {
        CodeLevel.Class => value * 10_000,
        CodeLevel.Section => value * 100,
        _ => value,
    };

    public static bool Contains(int value, int other)
    {
        if (value == 0)
        {
            return false;
        }

        while (other > value)
        {
            other = Parent(other);
        }

        return other == value;
    }

    /// <summary>Reads digits; null if they are a code of the shape, else what is wrong with them.</summary>
    public static CodeFault? Read<TChar>(ReadOnlySpan<TChar> text, CodeShape shape, out int value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        value = 0;
        foreach (TChar unit in text)
        {
            int digit = int.CreateTruncating(unit) - '0';
            if (digit is < 0 or > 9)
            {
                value = 0;
                return CodeFault.NotDigits;
            }

            // Text beyond seven digits is refused by its length below; until then it must not overflow.
            value = text.Length > ItemDigits ? 0 : (value * 10) + digit;
        }

        CodeFault? fault = text.Length is 3 or 5 or ItemDigits ? Check(value, text.Length, shape) : CodeFault.Length;
        value = fault is null ? value : 0;
        return fault;
    }

    /// <summary>Null if the number is a code of the shape or 0 (no code), else what is wrong with it.</summary>
    public static CodeFault? Check(int value, CodeShape shape) => value switch
    {
        0 => null,
        >= 100 and < 1_000 => Check(value, 3, shape),
        >= 10_000 and < 100_000 => Check(value, 5, shape),
        >= 1_000_000 and < 10_000_000 => Check(value, ItemDigits, shape),
        _ => CodeFault.Length,
    };

    private static CodeFault? Check(int value, int digits, CodeShape shape)
    {
        int leading = value;
        bool emptyPair = false;
        for (; digits > 1; digits -= 2)
        {
            emptyPair |= leading % 100 == 0;
            leading /= 100;
        }

        return Level(value) > shape.Deepest ? CodeFault.Length
            : leading != shape.Lead ? CodeFault.Lead
            : emptyPair ? CodeFault.EmptyPair
            : null;
    }

    public static string Message(string text, CodeShape shape, CodeFault fault)
    {
        string reason = fault switch
        {
            CodeFault.NotDigits => "only the digits 0 to 9 may occur",
            CodeFault.Length => $"it has {text.Length} digits where {shape.Lengths} are expected",
            CodeFault.Lead => $"it does not begin with {shape.Lead}",
            _ => "00 is not the number of a 类, 款 or 项",
        };
        const int shown = 20;
        string quoted = text.Length <= shown ? text : string.Concat(text.AsSpan(0, shown), "…");
        return $"'{quoted}' is not a {shape.Name} code ({shape.OfficialName}): {reason}.";
    }
}
