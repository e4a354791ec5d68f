using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>The full marks of a scorecard's sections as its form prescribes them (分值设置): data, for forms differ.</summary>
/// <param name="Name">The name in files.</param>
/// <param name="Marks">Full marks of the sections in their order, in whole points.</param>
public sealed record MarkScheme(string Name, ImmutableArray<int> Marks)
{
    /// <summary>预算执行率 10, 产出 50, 效益 30, 满意度 10.</summary>
    public static MarkScheme Project { get; } = new("10-50-30-10", [10, 50, 30, 10]);

    /// <summary>基础工作 20, 目标 20, 监控 20, 评价 30, 结果应用 10.</summary>
    public static MarkScheme Department { get; } = new("20-20-20-30-10", [20, 20, 20, 30, 10]);

    /// <summary>A scheme from its name: full marks joined by hyphens that make 100.</summary>
    public static bool TryParse(string name, [NotNullWhen(true)] out MarkScheme? scheme)
    {
        ArgumentNullException.ThrowIfNull(name);
        var marks = ImmutableArray.CreateBuilder<int>();
        scheme = null;
        foreach (string part in name.Split('-'))
        {
            if (!int.TryParse(part, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int mark) || mark is 0 or > 100)
            {
                return false;
            }

            marks.Add(mark);
        }

        scheme = marks.Sum() == 100 ? new MarkScheme(name, marks.ToImmutable()) : null;
        return scheme is not null;
    }

    internal static Figure Points(int marks) => Figure.Printed(marks * 10_000L, 0, Precision.OfScore(0));
}
