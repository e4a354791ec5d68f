using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>Writes docs/audit-quality.md.</summary>
public static class QualityPage
{
    public static readonly (SlipClass Slip, string Name)[] Names =
    [
        (SlipClass.DigitDropped, "漏一位 a digit dropped"),
        (SlipClass.DigitAdded, "多一位 a digit added"),
        (SlipClass.DigitsSwapped, "换位 two neighbouring digits swapped"),
        (SlipClass.DigitMistyped, "错一位 a digit mistyped"),
        (SlipClass.Sign, "正负号 the sign"),
        (SlipClass.UnitTooLarge, "元 for 万元 (× 10⁴)"),
        (SlipClass.UnitTooSmall, "万元 for 元 (÷ 10⁴), two digits or more left"),
        (SlipClass.UnitLost, "the same, fewer than two digits left ¹"),
        (SlipClass.WrongRow, "错行取数 the figure of another row, three digits or more"),
        (SlipClass.WrongRowShort, "the same, one or two digits ¹"),
        (SlipClass.Truncated, "截尾 cut off instead of rounded ²"),
        (SlipClass.RowShift, "整体错行 a block of two to eight rows turned by one to four ³"),
        (SlipClass.RowShiftLost, "the same of four to eight rows, the values at one end lost ³ ⁴"),
        (SlipClass.RowShiftShort, "the same, fewer than three of the others of three digits ¹"),
    ];

    public static string Write(IReadOnlyList<Trial> trials, int documents)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # How well the audit explains

            Generated from {documents} documents of the generator of rounded accounts (testing.md): every cell was given every slip below, one at a time,
            {trials.Count:N0} in all, and each document so damaged was audited. To generate the page again:

            ```
            UPDATE_DOCS=1 PF_QUALITY={documents} dotnet test -c Release --project tests/PublicFinance.Model.Properties -- --filter-class "*AuditQualityTests"
            ```

            * *beyond slack*: the figure moved by more than the least 2·T/|w| over the equality relations that it stands in. What moves less, rounding can
              explain, and nobody can see it. All other columns are shares of these.
            * *detected*: a finding lists the cell.
            * *first*, *top three*: of the figures that the findings blame, in the order of the report, the cell is the first, or one of three.
            * *slip*: the cell is blamed with just the slip that was made.
            * *cause*: the cell is blamed with that slip, or with one as simple that gives the true figure: 4,800.00 printed as 480.00 is a decimal point moved
              as well as a digit dropped; 2,078 printed as 0278 has two digits swapped or one dropped.
            * *one*: all broken equality relations stand under one finding.

            ## Cells that stand in two equality relations or more


            """);
        Table(page, trials, t => t.Equalities > 1);
        page.Append("""

            ¹ Such a figure has no digits left to tell where it comes from; no cause is promised, and a short figure can pass for a mistyped one.
            ² One unit of the last digit is never beyond the slack of an amount. Rates that are cut off are told (a note).
            ³ *first* and *top three* ask for a cell of the block, *slip* for a block shifted, *cause* for every cell of it with its own figure.
            ⁴ A figure that was lost need only agree within the rounding of its sums.

            ## Cells of 03 and 05 where a row sum and a column sum break


            """);
        Table(page, trials, t => t.Sums);
        page.Append("\n## Cells that stand in one equality relation\n\nAll figures of the one relation explain it alike; only the slip tells them apart.\n\n");
        Table(page, trials, t => t.Equalities == 1);
        page.Append("\nThe cells, named where they usually stand in one relation or in none (other tables, rows or columns being absent):\n\n");
        foreach (IGrouping<TableId, Trial> table in trials.Where(t => t.Slip < SlipClass.RowShift).GroupBy(t => t.Place.Table.Id).OrderBy(g => g.Key))
        {
            string[] cells = [.. table.GroupBy(Name, StringComparer.Ordinal).Where(g => g.Count(t => t.Equalities < 2) * 2 > g.Count()).Select(g => g.Key).Order(StringComparer.Ordinal)];
            if (cells.Length > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"* {table.Key.EnglishName()}: {string.Join("；", cells)}\n");
            }
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, IReadOnlyList<Trial> trials, Func<Trial, bool> cells)
    {
        page.Append("| slip | made | beyond slack | detected | first | top three | slip | cause | one |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach ((SlipClass slip, string name) in Names)
        {
            List<Trial> made = [.. trials.Where(t => t.Slip == slip && cells(t))], seen = [.. made.Where(t => t.BeyondSlack)];
            string Share(Func<Trial, bool> what) => seen.Count == 0 ? "" : (100.0 * seen.Count(what) / seen.Count).ToString("0.0", CultureInfo.InvariantCulture) + " %";
            if (made.Count > 0)
            {
                page.Append(CultureInfo.InvariantCulture,
                    $"| {name} | {made.Count:N0} | {seen.Count:N0} | {Share(t => t.Detected)} | {Share(t => t.First)} | {Share(t => t.TopThree)} | {Share(t => t.Exactly)} | {Share(t => t.Cause)} | {Share(t => t.OneFinding)} |\n");
            }
        }
    }

    private static string Name(Trial trial)
    {
        CellPlace place = trial.Place;
        string row = place.Row.IsCode ? place.Row.Code < 1_000 ? "类" : place.Row.Code < 100_000 ? "款" : "项" : place.Table.Row(place.Row.Item)?.Name ?? "";
        string column = place.Table.Columns.Length == 1 ? "" : place.Table.Column(place.Column)?.Name ?? place.Column.Name();
        return $"{row} {column}".Trim() is { Length: > 0 } name ? name : "合计";
    }
}
