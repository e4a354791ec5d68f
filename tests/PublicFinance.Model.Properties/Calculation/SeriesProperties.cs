using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Calculation;

[Properties(Arbitrary = [typeof(YearBooks)], MaxTest = 100)]
public class SeriesProperties
{
    [Property]
    public bool The_order_in_which_years_are_given_does_not_matter(YearBooks books, int seed) =>
        Text(Series.Of(books.Accounts)) == Text(Series.Of(books.Accounts.OrderBy(a => unchecked((a.FiscalYear * 31) ^ seed) % 7)))
        && Text(Series.Of(books.Accounts)) == Text(Series.Of(books.Accounts.Reverse()));

    [Property]
    public void Every_growth_contains_the_growth_of_the_exact_books(YearBooks books)
    {
        Series printed = Series.Of(books.Accounts), exact = Series.Of(books.Exact);
        foreach ((SeriesLine line, SeriesLine truth) in Lines(printed).Zip(Lines(exact)))
        {
            Assert.Equal((line.Row, line.Column), (truth.Row, truth.Column));
            foreach ((SeriesPoint point, SeriesPoint ledger) in line.Points.Zip(truth.Points))
            {
                Assert.Equal((point.Break, string.Join("+", point.Codes)), (ledger.Break, string.Join("+", ledger.Codes)));
                if (point.Growth is not { State: RatioState.Defined, Bounds: { } bounds } growth)
                {
                    continue;
                }

                (Int128 now, Int128 then) = (ledger.Growth!.Value.Part.Value, ledger.Growth.Value.Base.Value);
                Assert.True(bounds.Low * then <= (now - then) * Percentage.Hundred.Billionths && (now - then) * Percentage.Hundred.Billionths <= bounds.High * then, $"{line.Row} {point.Year} {growth}");
            }
        }
    }

    [Property]
    public void Codes_carried_over_are_told_once_and_keep_the_sum_of_their_year(YearBooks books)
    {
        ImmutableArray<SeriesLine> lines = Series.Of(books.Accounts).Codes(TableId.Expenditure, Item.Total, level: 3);
        foreach ((YearBook book, int i) in books.Years.Select((b, i) => (b, i)))
        {
            Assert.Equal(book.Spent.Values.Sum(v => book.Cell(v).Value), lines.Sum(l => l.Points[i].Figure.IsKnown ? l.Points[i].Figure.Value : 0));
            int[] told = [.. lines.SelectMany(l => l.Points[i].Codes.IsEmpty ? [l.Row] : l.Points[i].Codes).Select(c => c.Code).Where(book.Spent.ContainsKey).Order()];
            Assert.Equal(book.Spent.Keys, told);
        }
    }

    [Property]
    public void A_growth_is_told_only_of_consecutive_years_and_never_of_a_base_of_zero(YearBooks books)
    {
        Series series = Series.Of(books.Accounts);
        Assert.Equal(Enumerable.Range(books.Years[0].Year, books.Years[^1].Year - books.Years[0].Year + 1).Except(books.Years.Select(y => y.Year)), series.MissingYears);
        foreach (SeriesLine line in Lines(series))
        {
            Assert.Null(line.Points[0].Growth);
            for (int i = 1; i < line.Points.Length; i++)
            {
                (SeriesPoint before, SeriesPoint point) = (line.Points[i - 1], line.Points[i]);
                if (point.Year > before.Year + 1)
                {
                    Assert.Equal(($"缺{before.Year + 1}年度，不可比", $"{before.Year + 1} is missing, not comparable"), (point.GrowthText, point.EnglishGrowthText));
                }
                else if (point.Break.Length == 0 && before.Figure.IsKnown && point.Figure.IsKnown && before.Figure.Value == 0)
                {
                    Assert.Equal(("上年数为0，不可比", "last year is zero"), (point.GrowthText, point.EnglishGrowthText));
                    Assert.False(point.Growth!.Value.ToFigure().IsKnown);
                }

                Assert.NotEmpty(point.GrowthText);
            }
        }
    }

    [Property]
    public void Years_that_continue_each_other_are_not_accused(YearBooks books)
    {
        Series series = Series.Of(Told(books));
        ImmutableArray<SeriesAudit> audits = SeriesAudit.Continuity(series);
        Assert.Equal(books.Years.Skip(1).Where((y, i) => y.Year == books.Years[i].Year + 1).Select(y => y.Year), audits.Select(a => a.Year));
        Assert.All(audits, a => Assert.Empty(a.Report.AllFindings));
        Assert.All(audits, a => Assert.True(a.Report.Coverage["PF2301"].Held > 0 && a.Report.Coverage["PF2302"].Held > 0));
    }

    /// <summary>One figure of the later year, moved by more than all rounding together: an opening, or a told change.</summary>
    [Property]
    public void One_changed_figure_breaks_the_continuity(YearBooks books, byte which)
    {
        List<FinalAccounts> told = Told(books);
        for (int i = 1; i < told.Count; i++)
        {
            if (books.Years[i].Year != books.Years[i - 1].Year + 1)
            {
                continue;
            }

            long much = 10 * (books.Years[i].Precision.Step + books.Years[i - 1].Precision.Step);
            (TableId table, Item column) = (which % 4) switch { 0 => (TableId.Summary, Item.Final), 1 => (TableId.Appropriation, Item.General), 2 => (TableId.Appropriation, Item.Funds), _ => (TableId.Appropriation, Item.Total) };
            FinalAccounts opened = told[i].Shift(table, RowKey.Of(Item.Opening), column, much);
            bool isRestated = table == TableId.Summary && books.Years[i].Year == 2019;      // accounting changed
            bool isOtherForm = column == Item.Total && books.Years[i].Year == 2020;          // capital operations came in
            Assert.Equal(isRestated || isOtherForm ? [] : ["PF2301"], Broken(told[i - 1], opened));

            int c = which % told[i].Changes.Length;
            ToldChange change = told[i].Changes[c];
            FinalAccounts changed = told[i].WithChanges(told[i].Changes.SetItem(c, change with { Change = change.Change.WithValue(change.Change.Value + much) }));
            bool isMoved = Series.Of(told[i - 1], told[i]).Line(change.Table, change.Row, change.Column).Points[1].Break.Length > 0;
            Assert.Equal(isMoved ? [] : ["PF2302"], Broken(told[i - 1], changed));
        }
    }

    private static string[] Broken(FinalAccounts before, FinalAccounts after) =>
        [.. SeriesAudit.Continuity(Series.Of(before, after)).SelectMany(a => a.Report.AllFindings).Select(f => f.RuleId).Distinct()];

    /// <summary>Each year with its change against the year before, of the whole and of each code, from the exact books.</summary>
    private static List<FinalAccounts> Told(YearBooks books)
    {
        List<FinalAccounts> told = [books.Years[0].Accounts];
        for (int i = 1; i < books.Years.Count; i++)
        {
            (YearBook book, YearBook last) = (books.Years[i], books.Years[i - 1]);
            Series exact = Series.Of(last.Exact, book.Exact);
            ToldChange Change(TableId table, RowKey row, Item column, long now, long then) => new(table, row, column, book.Cell(now - then), Figure.Absent(Precision.OfRate(2)));
            told.Add(book.Accounts.WithChanges(
            [
                Change(TableId.Summary, RowKey.Of(Item.Expenditure), Item.Final, book.Spent.Values.Sum(), last.Spent.Values.Sum()),
                .. exact.Codes(TableId.Expenditure, Item.Total).Where(l => l.Points.All(p => p.Figure.IsKnown))
                    .Select(l => Change(TableId.Expenditure, l.Row, Item.Total, l.Points[1].Figure.Value, l.Points[0].Figure.Value)),
            ]));
        }

        return told;
    }

    private static IEnumerable<SeriesLine> Lines(Series series) => series.Totals.Concat(series.ThreePublicTrend).Concat(series.Codes(TableId.Expenditure, Item.Total));

    private static string Text(Series series) => string.Join('\n', Lines(series).Select(l => $"{l.Row} {l.Name} {string.Join(" | ", l.Points.Select(p => $"{p.Year} {p.Figure} {p.GrowthText} {string.Join("+", p.Codes)}"))}"));
}
