using System.Globalization;

namespace PublicFinance.Model.Accounts;

/// <summary>What a row of a table stands for: a classification code, or one of the fixed items.</summary>
public readonly record struct RowKey : IComparable<RowKey>
{
    private const int FirstCode = 100;

    private RowKey(int value) => Value = value;

    /// <summary>The code as a number (208, 20805, 2080505), or the item's number below 100.</summary>
    internal int Value { get; }

    /// <summary>True for a classification code.</summary>
    public bool IsCode => Value >= FirstCode;

    /// <summary>The code as a number; 0 for an item.</summary>
    public int Code => IsCode ? Value : 0;

    /// <summary>The item.</summary>
    /// <exception cref="InvalidOperationException">The row stands for a code.</exception>
    public Item Item => !IsCode ? (Item)Value : throw new InvalidOperationException($"Row {Value} is a code, no item.");

    /// <summary>1 for 类, 2 for 款, 3 for 项; 0 for an item.</summary>
    public int Level => !IsCode ? 0 : Value < 1_000 ? 1 : Value < 100_000 ? 2 : 3;

    /// <summary>The row of a fixed item.</summary>
    public static RowKey Of(Item item) => new((int)item);

    /// <summary>The row of a code of 3, 5 or 7 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has not 3, 5 or 7 digits.</exception>
    public static RowKey OfCode(int code) => IsValidCode(code)
        ? new RowKey(code)
        : throw new ArgumentOutOfRangeException(nameof(code), code, "A code has 3, 5 or 7 digits.");

    /// <summary>The row of a code written in digits.</summary>
    /// <exception cref="FormatException">The text is no code of 3, 5 or 7 digits.</exception>
    public static RowKey Parse(string code) => TryParse(code, out RowKey key)
        ? key
        : throw new FormatException($"'{code}' is no classification code: 3, 5 or 7 digits are expected.");

    /// <summary>The row of a code written in digits.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out RowKey key)
    {
        key = default;
        if (code.Length is not (3 or 5 or 7) || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || !IsValidCode(value))
        {
            return false;
        }

        key = new RowKey(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(RowKey other) => Value.CompareTo(other.Value);

    /// <summary>Smaller number first: items, then 类, 款, 项.</summary>
    public static bool operator <(RowKey left, RowKey right) => left.Value < right.Value;

    /// <summary>Larger number first.</summary>
    public static bool operator >(RowKey left, RowKey right) => left.Value > right.Value;

    /// <summary>Not larger.</summary>
    public static bool operator <=(RowKey left, RowKey right) => left.Value <= right.Value;

    /// <summary>Not smaller.</summary>
    public static bool operator >=(RowKey left, RowKey right) => left.Value >= right.Value;

    /// <summary>The code, or the item's name in files.</summary>
    public override string ToString() => IsCode ? Value.ToString(CultureInfo.InvariantCulture) : Item.JsonName();

    internal static RowKey FromValue(int value) => new(value);

    internal static bool IsValidCode(int code) => code is (>= 100 and < 1_000) or (>= 10_000 and < 100_000) or (>= 1_000_000 and < 10_000_000);
}
