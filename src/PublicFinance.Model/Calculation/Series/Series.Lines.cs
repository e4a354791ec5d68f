using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

public sealed partial class Series
{
    private static readonly (TableId Table, Item Row, Item Column, string Name)[] Headlines =
    [
        (TableId.Summary, Item.Income, Item.Final, "本年收入合计"),
        (TableId.Summary, Item.Expenditure, Item.Final, "本年支出合计"),
        (TableId.Summary, Item.Closing, Item.Final, "年末结转和结余"),
        (TableId.Appropriation, Item.Expenditure, Item.Total, "财政拨款支出"),
        (TableId.Expenditure, Item.Total, Item.Basic, "基本支出"),
        (TableId.Expenditure, Item.Total, Item.Project, "项目支出"),
        (TableId.OperatingFunds, Item.Final, Item.Total, "机关运行经费"),
    ];

    private static readonly Item[] ThreePublicItems = [Item.Total, Item.Abroad, Item.Vehicles, Item.Purchase, Item.Running, Item.Reception];

    /// <summary>The totals that a comparison of years begins with.</summary>
    public ImmutableArray<SeriesLine> Totals => [.. Headlines.Select(h => Line(h.Table, RowKey.Of(h.Row), h.Column, h.Name))];

    /// <summary>“三公”经费趋势: the final figures of table 07, item by item.</summary>
    public ImmutableArray<SeriesLine> ThreePublicTrend => [.. ThreePublicItems.Select(i => Line(TableId.ThreePublic, RowKey.Of(Item.Final), i, i.Name()))];

    /// <summary>A line for each code that any year's table lists, under the codes of the last year; codes that were split keep a line of their own.</summary>
    /// <param name="table">A table with coded rows.</param>
    /// <param name="column">Its column.</param>
    /// <param name="level">1 for 类, 2 for 款, 3 for 项; 0 for all.</param>
    public ImmutableArray<SeriesLine> Codes(TableId table, Item column, int level = 0)
    {
        HashSet<RowKey> rows = [];
        foreach (FinalAccounts year in Years)
        {
            foreach (RowKey key in UnitTable.Codes(year, table))
            {
                rows.UnionWith(Carried(year, table, key) is [var one] ? [one] : [key]);
            }
        }

        return [.. rows.Where(r => level == 0 || r.Level == level).OrderBy(r => r.ToString(), StringComparer.Ordinal).Select(r => Line(table, r, column, NameOf(table, r)))];
    }

    /// <summary>One cell over the years, under a code of the last year.</summary>
    public SeriesLine Line(TableId table, RowKey row, Item column, string name = "")
    {
        var points = ImmutableArray.CreateBuilder<SeriesPoint>(Years.Length);
        for (int i = 0; i < Years.Length; i++)
        {
            RowKey[] codes = CodesIn(Years[i], table, row);
            Figure figure = Sum(Years[i], table, row, column, codes);
            (string gap, string english) = i == 0 ? ("", "") : BreakBetween(Years[i - 1], Years[i], table, row);
            points.Add(new SeriesPoint(
                Years[i].FiscalYear, figure, i == 0 ? null : Ratio.Growth(figure, points[^1].Figure),
                codes is [var only] && only == row ? [] : [.. codes], gap)
            {
                EnglishBreak = english,
            });
        }

        return new SeriesLine(table, row, column, name, points.MoveToImmutable());
    }

    /// <summary>The codes of a year whose one successor is the row, and the row itself unless it was succeeded.</summary>
    private RowKey[] CodesIn(FinalAccounts year, TableId table, RowKey row) => !row.IsCode
        ? [row]
        : [.. UnitTable.Codes(year, table).Where(k => k != row && Carried(year, table, k) is [var one] && one == row).Distinct().Order().Prepend(row)
            .Where(k => k != row || Carried(year, table, k) is not [var other] || other == row)];

    private static Figure Sum(FinalAccounts year, TableId table, RowKey row, Item column, RowKey[] codes)
    {
        Figure sum = year.Find(table, row, column);
        if (codes is [var only])
        {
            return only == row ? sum : year.Find(table, only, column);
        }

        long value = 0, half = 0;
        Precision precision = sum.Precision;
        foreach (RowKey code in codes)
        {
            Figure part = year.Find(table, code, column);
            if (!part.IsKnown)
            {
                return part;
            }

            value += part.Value;
            half += part.Half;
        }

        return codes.Length == 0 ? sum : Figure.Printed(value, half, precision, sum.Place);
    }

    /// <summary>Why a code tells another thing in one year than in the year before, or empty: a year is missing, it was split, or codes that the year before lists moved into it or out of it.</summary>
    private (string Chinese, string English) BreakBetween(FinalAccounts before, FinalAccounts after, TableId table, RowKey row)
    {
        if (after.FiscalYear != before.FiscalYear + 1)
        {
            return (
                FormattableString.Invariant($"缺{before.FiscalYear + 1}年度，不可比"),
                FormattableString.Invariant($"{before.FiscalYear + 1} is missing, not comparable"));
        }

        if (!row.IsCode || before[table] is not { } printed)
        {
            return ("", "");
        }

        foreach (RowKey key in UnitTable.Codes(before, table))
        {
            IReadOnlyList<RowKey> now = Carry(printed.Layout.Codes, key, before.FiscalYear, after.FiscalYear);
            if (IsCarriedAbove(before, after, printed, key, row))
            {
                continue;
            }

            bool isSplit = now.Count > 1 && (key == row || now.Any(n => IsWithin(n, row)) != now.All(n => IsWithin(n, row)));
            bool isMoved = now.Count == 1 && now[0] != key && key != row && now[0] != row && IsWithin(key, row) != IsWithin(now[0], row);
            bool isBelow = now.Count == 1 && now[0] != key && IsBelowMove(before, after, printed, key, now[0], row);
            if (isSplit || isMoved || isBelow)
            {
                return (
                    $"科目{key}{(isSplit ? "拆分为" : "并入")}{string.Join("、", now)}，不可比",
                    $"{key} {(isSplit ? "was split into" : "moved to")} {string.Join(", ", now)}, not comparable");
            }
        }

        return ("", "");
    }

    /// <summary>True where a code above the row moved as a whole and the catalogue does not say from which of its codes the row took over, or which took over from it.</summary>
    private bool IsBelowMove(FinalAccounts before, FinalAccounts after, Table printed, RowKey from, RowKey to, RowKey row)
    {
        bool isSource = row != from && IsWithin(row, from);
        bool isTarget = row != to && IsWithin(row, to) && !UnitTable.Codes(before, printed.Layout.Id).Any(
            k => k != row && Carry(printed.Layout.Codes, k, before.FiscalYear, after.FiscalYear) is [var one] && one == row);
        return isSource || isTarget;
    }

    /// <summary>True where a printed code above the key moved into the row as a whole: the line then has it already.</summary>
    private bool IsCarriedAbove(FinalAccounts before, FinalAccounts after, Table printed, RowKey key, RowKey row)
    {
        for (int code = key.Code / 100; code >= 100; code /= 100)
        {
            RowKey above = RowKey.OfCode(code);
            if (above != row && printed.RowOf(above) >= 0 && Carry(printed.Layout.Codes, above, before.FiscalYear, after.FiscalYear) is [var one] && one == row)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(RowKey code, RowKey row) => code == row || code.Code / 100 == row.Code || code.Code / 10_000 == row.Code;

    private IReadOnlyList<RowKey> Carry(CodeKind kind, RowKey row, int from, int to) => _carried.GetOrAdd((kind, row, from, to), static c => CatalogueCodes.Carry(c.Kind, c.Row, c.From, c.To));

    private IReadOnlyList<RowKey> Carried(FinalAccounts year, TableId table, RowKey key) =>
        Carry(year[table]?.Layout.Codes ?? CodeKind.None, key, year.FiscalYear, Years[^1].FiscalYear);

    private string NameOf(TableId table, RowKey row) => Years.Reverse().Select(y => y[table]).OfType<Table>()
        .Select(t => t.RowOf(row) is var r and >= 0 ? t.RowName(r) : "").FirstOrDefault(n => n.Length > 0) is { } name ? $"{row} {name}" : row.ToString();
}
