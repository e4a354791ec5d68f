using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>One year of a line of a series.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Figure">The figure, under the codes of the series' last year; absent where the year does not tell it.</param>
/// <param name="Growth">Against the point before; its state says why there is none. Null in the first year.</param>
/// <param name="Codes">The codes under which the year tells it, where they are others than the line's; else empty.</param>
/// <param name="Break">Why the point cannot be compared with the one before (口径变化), in Chinese; empty where it can.</param>
public sealed record SeriesPoint(int Year, Figure Figure, Ratio? Growth, ImmutableArray<RowKey> Codes, string Break)
{
    /// <summary>The same as <see cref="Break"/> in English.</summary>
    public string EnglishBreak { get; init; } = "";

    /// <summary>The growth in English words.</summary>
    public string EnglishGrowthText => Break.Length > 0 ? EnglishBreak
        : Growth is not { } growth ? "—"
        : IsLevel(growth) ? "unchanged"
        : growth.ToEnglish();

    /// <summary>The growth in words: a rate, 持平, why there is none, or a dash in the first year.</summary>
    public string GrowthText => Break.Length > 0 ? Break
        : Growth is not { } growth ? "—"
        : IsLevel(growth) ? "持平"
        : growth.ToText();

    private static bool IsLevel(Ratio growth) => growth.State == RatioState.Defined && growth.Part.Value == growth.Base.Value;
}
