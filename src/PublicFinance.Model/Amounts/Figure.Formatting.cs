using System.Globalization;

namespace PublicFinance.Model.Amounts;

public readonly partial struct Figure
{
    /// <summary>The number as printed, without its unit: <c>430.80</c>. Blank, not listed and absent figures give an empty text.</summary>
    public string Digits => _presence == Presence.Printed ? FormatValue(Value, _precision) : string.Empty;

    /// <summary>The figure as a document prints it, with thousands separators and unit: <c>7,412.85万元</c>, <c>3.29%</c>; 空白, 未列 or 未列示 where no number stands.</summary>
    public override string ToString() => _presence switch
    {
        Presence.Blank => "空白",
        Presence.NotListed => "未列",
        Presence.Absent => "未列示",
        _ => Grouped + Suffix(_precision),
    };

    /// <summary>The number with thousands separators, without unit.</summary>
    internal string Grouped => Group(FormatValue(Value, _precision));

    /// <summary>Formats a value of the given precision's measure exactly: with its decimals, or more where the value needs them.</summary>
    internal static string FormatValue(Int128 value, Precision precision)
    {
        bool negative = value < 0;
        Int128 magnitude = negative ? -value : value;
        (Int128 whole, Int128 rest) = Int128.DivRem(magnitude, precision.One);
        int width = (precision.One - 1).ToString(CultureInfo.InvariantCulture).Length;
        string fraction = precision.One == 1 ? string.Empty : rest.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
        int keep = Math.Max(fraction.AsSpan().TrimEnd('0').Length, precision.Decimals);
        fraction = keep == 0 ? string.Empty : "." + fraction[..keep];

        return (negative ? "-" : string.Empty) + whole.ToString(CultureInfo.InvariantCulture) + fraction;
    }

    internal static string Group(string digits)
    {
        int start = digits.StartsWith('-') ? 1 : 0;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        int i = point < 0 ? digits.Length : point;
        for (i -= 3; i > start; i -= 3)
        {
            digits = digits.Insert(i, ",");
        }

        return digits;
    }

    internal static string Suffix(Precision precision) => precision.Measure switch
    {
        Measure.Amount => precision.Unit.Symbol(),
        Measure.Rate => "%",
        Measure.Score => "分",
        _ => string.Empty,
    };
}
