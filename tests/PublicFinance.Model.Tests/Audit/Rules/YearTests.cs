using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF23: this year's opening against last year's closing, and the changes that it tells.</summary>
public class YearTests
{
    private static readonly FinalAccounts s_now = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);
    private static readonly FinalAccounts s_before = FullLedger.Previous(DisclosureTemplate.Jiangxi2020);
    private static readonly RowKey s_opening = RowKey.Of(Item.Opening), s_closing = RowKey.Of(Item.Closing);
    private static readonly Auditor s_auditor = Auditor.Official.Select("PF2301");

    [Theory]
    [InlineData(false, false, Severity.Warning)]
    [InlineData(true, false, Severity.Note)]
    [InlineData(false, true, Severity.Note)]
    [InlineData(true, true, Severity.Note)]
    public void An_opening_that_is_explained_is_a_note(bool explains, bool reorganised, Severity severity)
    {
        FinalAccounts accounts = s_now.With(s_now.Profile with { ExplainsOpeningAdjustment = explains, IsReorganised = reorganised }).Shift(TableId.Appropriation, s_opening, Item.Total, 20_000);
        Finding finding = Assert.Single(Audit(accounts, s_before).AllFindings);
        Assert.Equal(severity, finding.Severity);
        Assert.Equal([(Item.Opening, false), (Item.Closing, true)], finding.Figures.Select(f => (CellPlace)f.Place!).Select(p => (p.Row.Item, p.IsPrevious)).Distinct());
    }

    [Fact]
    public void The_opening_is_last_years_closing_within_the_rounding_of_both()
    {
        long step = s_now[TableId.Appropriation]!.Precision.Step;
        foreach (int steps in (int[])[-2, -1, 0, 1, 2])
        {
            FinalAccounts accounts = s_now.Shift(TableId.Appropriation, s_opening, Item.Total, steps * step);
            var input = new AuditInput { Accounts = accounts, Previous = s_before };
            Assert.Equal(Math.Abs(steps) <= 1, Audit(accounts, s_before).Findings.IsEmpty);
            Assert.Equal(Math.Abs(steps) > 1, Memory.IsTakenBy(() => s_auditor.FindsNothing(input)));
        }

        Assert.NotEmpty(Audit(s_now.Set(TableId.Appropriation, s_opening, Item.Total, f => f.WithValue(-f.Value)), s_before).Findings);
    }

    [Fact]
    public void The_report_says_which_balance_is_not_told()
    {
        static Figure Absent(Figure figure) => Figure.Absent(figure.Precision);
        Assert.Contains("公开04表 年初财政拨款结转和结余 合计", Missing(s_now.Set(TableId.Appropriation, s_opening, Item.Total, Absent), s_before), StringComparison.Ordinal);
        Assert.Contains("上年公开04表 年末财政拨款结转和结余 合计", Missing(s_now, s_before.Set(TableId.Appropriation, s_closing, Item.Total, Absent)), StringComparison.Ordinal);

        static string Missing(FinalAccounts now, FinalAccounts before) => string.Join(" ", Audit(now, before).Coverage["PF2301"].NotAsked.Keys.Select(k => k.Name));
    }

    /// <summary>In 2019 accounting changed for table 01: its balances and totals were restated, those of appropriations were not.</summary>
    [Theory]
    [InlineData(2019, TableId.Summary, Item.Opening, Item.Final, Severity.Note)]
    [InlineData(2019, TableId.Summary, Item.GrandIncome, Item.Final, Severity.Note)]
    [InlineData(2019, TableId.Summary, Item.Income, Item.Final, Severity.Warning)]
    [InlineData(2019, TableId.Appropriation, Item.Opening, Item.Total, Severity.Warning)]
    [InlineData(2020, TableId.Summary, Item.Opening, Item.Final, Severity.Warning)]
    public void Restated_balances_are_a_note(int year, TableId table, Item row, Item column, Severity severity)
    {
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        FinalAccounts Of(int year, string value) => FinalAccounts.Of("某单位", year, DisclosureTemplate.Jiangxi2020).With(
            new TableBuilder(DisclosureTemplate.Jiangxi2020[table]!, precision, column).Row(RowKey.Of(row), null, value).Build());
        FinalAccounts accounts = Of(year, "50.00").WithChanges([new ToldChange(table, RowKey.Of(row), column, Figure.Parse("10.00万元").At(null), Figure.Absent(Precision.OfRate(2)))]);
        Auditor auditor = Auditor.Official.Select("PF2302");
        Assert.Empty(auditor.Audit(new AuditInput { Accounts = accounts, Previous = Of(year - 1, "40.00") }).AllFindings);
        Assert.Equal(severity, Assert.Single(auditor.Audit(new AuditInput { Accounts = accounts, Previous = Of(year - 1, "30.00") }).AllFindings).Severity);
    }

    /// <summary>In 2021 the codes under 20110 moved to 20801: class 208 of that year is not what it was.</summary>
    [Theory]
    [InlineData(208, UnaskedKind.NotComparable)]
    [InlineData(205, null)]
    public void A_code_that_took_in_others_is_not_compared(int code, UnaskedKind? reason)
    {
        static FinalAccounts Of(int year, string[] rows)
        {
            var table = new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.Expenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total);
            foreach (string row in rows)
            {
                table.Row(RowKey.Parse(row), null, "40.00");
            }

            return FinalAccounts.Of("某单位", year, DisclosureTemplate.Jiangxi2020).With(table.Build());
        }

        FinalAccounts now = Of(2021, ["208", "20801", "205", "20502"]), before = Of(2020, ["201", "20110", "205", "20502", "208", "20805"]);
        now = now.WithChanges([new ToldChange(TableId.Expenditure, RowKey.OfCode(code), Item.Total, Figure.Parse("0.00万元").At(null), Figure.Absent(Precision.OfRate(2)))]);
        RuleCoverage coverage = Auditor.Official.Select("PF2302").Audit(new AuditInput { Accounts = now, Previous = before }).Coverage["PF2302"];
        Assert.Equal(reason is null ? [] : [reason], coverage.NotAsked.Keys.Select(k => (UnaskedKind?)k.Kind));
        Assert.Equal(reason is null ? 1 : 0, coverage.Held);
    }

    [Fact]
    public void A_change_of_a_figure_that_is_not_told_is_not_asked()
    {
        FinalAccounts now = s_now.Set(TableId.Summary, s_opening, Item.Final, f => Figure.Absent(f.Precision))
            .WithChanges([new ToldChange(TableId.Summary, s_opening, Item.Final, Figure.Parse("1.00万元").At(null), Figure.Absent(Precision.OfRate(2)))]);
        RuleCoverage coverage = Auditor.Official.Select("PF2302").Audit(new AuditInput { Accounts = now, Previous = s_before }).Coverage["PF2302"];
        Assert.Equal((0, 0), (coverage.Evaluated, coverage.NotAsked.Count));
    }

    [Theory]
    [InlineData(TableId.Summary, Item.Income, Item.Final)]
    [InlineData(TableId.Appropriation, Item.Income, Item.Total)]
    [InlineData(TableId.ThreePublic, Item.Final, Item.Total)]
    public void Last_years_figures_that_changes_imply_obey_the_relations_of_their_table(TableId table, Item row, Item column)
    {
        FinalAccounts told = FullLedger.WithChanges(DisclosureTemplate.Jiangxi2020);
        ToldChange change = told.Changes.First(c => c.Table == table && c.Row == RowKey.Of(row) && c.Column == column);
        Auditor auditor = Auditor.Official.Select("PF2303");
        Assert.Empty(auditor.Audit(told).AllFindings);
        Assert.NotEmpty(auditor.Audit(told.WithChanges(told.Changes.Replace(change, change with { Change = change.Change.WithValue(change.Change.Value + 1_000_000) }))).AllFindings);
    }

    /// <summary>Why a budget was exceeded was told last year, not now.</summary>
    [Fact]
    public void Last_years_budgets_are_not_held_against_last_years_expenditure()
    {
        ToldChange Change(Item row, string by) => new(TableId.ThreePublic, RowKey.Of(row), Item.Total, Figure.Parse(by + "万元").At(null), Figure.Absent(Precision.OfRate(2)));
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020)
            .With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.ThreePublic]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total)
                .Row(RowKey.Of(Item.Budget), null, "12.00").Row(RowKey.Of(Item.Final), null, "10.00").Build())
            .WithChanges([Change(Item.Budget, "5.00"), Change(Item.Final, "0.00")]);
        Assert.Empty(Auditor.Official.Select("PF2303").Audit(accounts).AllFindings);
    }

    [Fact]
    public void A_change_says_what_last_year_was_where_its_accounts_are_not_given()
    {
        FinalAccounts now = s_now.WithChanges([new ToldChange(TableId.Summary, s_opening, Item.Final, Figure.Parse("1.00万元").At(null), Figure.Absent(Precision.OfRate(2)))]);
        DerivedFigure derived = Assert.Single(Auditor.Official.Select("PF2302").Derive(new AuditInput { Accounts = now }));
        var place = (CellPlace)derived.Place;
        Figure opening = now.Find(TableId.Summary, s_opening, Item.Final);
        Assert.Equal((now.FiscalYear - 1, true), (place.Year, place.IsPrevious));
        Assert.Equal(opening.Value - 1_000_000, (derived.Interval.Low + derived.Interval.High) / 2);
    }

    private static AuditReport Audit(FinalAccounts now, FinalAccounts before)
    {
        var input = new AuditInput { Accounts = now, Previous = before };
        AuditReport report = s_auditor.Audit(input);
        Assert.Equal(report.Findings.IsEmpty, s_auditor.FindsNothing(input));
        return report;
    }
}
