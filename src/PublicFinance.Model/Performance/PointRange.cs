using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>The points that a standard gives for what is known of the facts (应得分): two bounds in 10⁻⁴ points; equal where the facts decide.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
public readonly record struct PointRange(long Low, long High)
{
    /// <summary>True where the facts decide.</summary>
    public bool IsExact => Low == High;

    /// <summary>The sum of both.</summary>
    public static PointRange operator +(PointRange left, PointRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The sum of both.</summary>
    public static PointRange Add(PointRange left, PointRange right) => left + right;

    /// <summary>Never negative, never above the full marks.</summary>
    public PointRange Within(long fullMarks) => new(Math.Clamp(Low, 0, fullMarks), Math.Clamp(High, 0, fullMarks));

    /// <summary>As a figure whose interval are the bounds.</summary>
    public Figure ToFigure(Place? place = null)
    {
        long middle = Low + ((High - Low) / 2);
        return Figure.Printed(middle, High - middle, Precision.OfScore(4), place);
    }

    /// <summary>For example <c>2.5分</c> or <c>2分至5分</c>.</summary>
    public override string ToString() => IsExact ? Text(Low) : $"{Text(Low)}至{Text(High)}";

    /// <summary>The same in English: <c>2分 to 5分</c>.</summary>
    public string ToEnglish() => IsExact ? Text(Low) : $"{Text(Low)} to {Text(High)}";

    private static string Text(long points) => Figure.FormatValue(points, Precision.OfScore(0)) + "分";
}
