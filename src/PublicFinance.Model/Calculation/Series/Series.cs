using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// The accounts of one unit over several years (历年决算). Codes are those of the last year: what an earlier year tells under a
/// code that was succeeded is told under its successor, and where that would compare different things the line says so. Immutable.
/// </summary>
public sealed partial class Series
{
    /// <summary>Codes carried over before: every line of a table asks for the same ones.</summary>
    private readonly ConcurrentDictionary<(CodeKind Kind, RowKey Row, int From, int To), IReadOnlyList<RowKey>> _carried = [];

    private Series(ImmutableArray<FinalAccounts> years) => Years = years;

    /// <summary>The accounts, earliest first.</summary>
    public ImmutableArray<FinalAccounts> Years { get; }

    /// <summary>The unit's name in the last year.</summary>
    public string Entity => Years[^1].Entity;

    /// <summary>The names that the unit had in other years; a series may run over a change of name, but it is told.</summary>
    public ImmutableArray<string> OtherNames => [.. Years.Select(y => y.Entity).Distinct(StringComparer.Ordinal).Where(n => n != Entity)];

    /// <summary>The years between the first and the last that are not at hand.</summary>
    public ImmutableArray<int> MissingYears =>
        [.. Enumerable.Range(Years[0].FiscalYear, Years[^1].FiscalYear - Years[0].FiscalYear + 1).Except(Years.Select(y => y.FiscalYear))];

    /// <summary>The accounts of several years in any order.</summary>
    /// <exception cref="ArgumentException">None, or one year twice.</exception>
    public static Series Of(params IEnumerable<FinalAccounts> years) =>
        TryOf(years, out Series? series, out ConsolidationError? error) ? series : throw new ArgumentException(error.Message, nameof(years));

    /// <summary>The accounts of several years in any order, or why they are no series.</summary>
    public static bool TryOf(IEnumerable<FinalAccounts> years, [NotNullWhen(true)] out Series? series, [NotNullWhen(false)] out ConsolidationError? error)
    {
        ArgumentNullException.ThrowIfNull(years);
        ImmutableArray<FinalAccounts> sorted = [.. years.OrderBy(y => y.FiscalYear)];
        IGrouping<int, FinalAccounts>? twice = sorted.GroupBy(y => y.FiscalYear).FirstOrDefault(g => g.Count() > 1);
        error = sorted.IsEmpty ? new("There are no accounts.", "没有决算。")
            : twice is not null ? new(
                FormattableString.Invariant($"{twice.Key} is given twice, as {string.Join(" and ", twice.Select(t => t.Entity))}."),
                FormattableString.Invariant($"{twice.Key}年度重复：{string.Join("、", twice.Select(t => t.Entity))}。"))
            : null;
        series = error is null ? new Series(sorted) : null;
        return series is not null;
    }
}
