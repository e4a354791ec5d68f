using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Accounts;

public class FixedStatementTests
{
    private const AmountUnit Wan = AmountUnit.TenThousandYuan;

    private static readonly FinalAccounts Empty = FinalAccounts.Of("某局", 2022, DisclosureTemplate.National2022);

    [Fact]
    public void Table_01_has_all_fixed_rows_and_derives_its_four_totals()
    {
        SummaryStatement table = Empty.With(SummaryStatement.In(Wan, decimals: 2)
            .Income(generalRevenue: "300.00", otherIncome: "13.63", opening: "117.17")
            .Row("201", "400.00", name: "一般公共服务支出").Row("208", "13.66")
            .Expenditure(closing: "17.14")
            .WithTotals()).Summary;
        Assert.Equal(("313.63", "430.80", "413.66", "430.80"),
            (table.Income.Digits, table.GrandIncome.Digits, table.Expenditure.Digits, table.GrandExpenditure.Digits));
        Assert.Equal(Presence.Blank, table.FundsRevenue.Presence);
        Assert.Equal(Presence.Blank, table.SurplusDistribution.Presence);
        Assert.Equal(("一般公共服务支出", "400.00"), (table["201"].Name, table["201"].Final.Digits));
        Assert.Equal("公开01表 201 一般公共服务支出（行次32、栏次1）", table["201"].Final.Place!.Name);
        Assert.Equal("公开01表 本年收入合计（行次27、栏次1）", table.Income.Place!.Name);

        // The rows stand as the form prints them: income, classes, expenditure.
        string[] printed = [.. Enumerable.Range(0, table.Table!.RowCount).Select(r => table.Table.Key(r).ToString())];
        Assert.Equal(["grandIncome", "201", "208", "expenditure"], printed[11..15]);
        Assert.Equal(18, printed.Length);
    }

    [Fact]
    public void Without_totals_the_fixed_rows_of_01_are_blank()
    {
        SummaryStatement table = Empty.With(SummaryStatement.In(Wan, decimals: 2).Income(generalRevenue: "1")).Summary;
        Assert.Equal(Presence.Blank, table.Income.Presence);
        Assert.Equal(16, table.Table!.RowCount);
    }

    [Fact]
    public void Table_04_adds_up_by_budget_and_leaves_out_what_the_form_does_not_print()
    {
        AppropriationStatement table = Empty.With(AppropriationStatement.In(Wan, decimals: 2)
            .Income(general: "300.00", funds: "20.00")
            .Opening(general: "10.00")
            .Row("201", general: "290.00").Row("212", funds: "18.00")
            .Closing(general: "20.00", funds: "2.00")
            .WithTotals()).Appropriation;
        Assert.Equal(("320.00", "10.00", "330.00"), (table.Income.Total.Digits, table.Opening.Total.Digits, table.GrandIncome.Total.Digits));
        Assert.Equal(("308.00", "290.00", "18.00"), (table.Expenditure.Total.Digits, table.Expenditure.General.Digits, table.Expenditure.Funds.Digits));
        Assert.Equal(("310.00", "20.00", "330.00"),
            (table.GrandExpenditure.General.Digits, table.GrandExpenditure.Funds.Digits, table.GrandExpenditure.Total.Digits));
        Assert.Equal("20.00", table.Closing.General.Digits);
        Assert.Equal(("212", "18.00"), (table["212"].Code.ToString(), table["212"].Total.Digits));
        Assert.Equal(Presence.Blank, table.Closing.Capital.Presence);
        Assert.Equal(Presence.Absent, table.GrandIncome.General.Presence);
        Assert.Equal("年末财政拨款结转和结余", table.Closing.Name);
        Assert.True(table.Closing.Code.IsEmpty);
    }

    [Fact]
    public void Table_06_tells_personnel_from_public_outlay()
    {
        BasicExpenditureStatement table = Empty.With(BasicExpenditureStatement.In(Wan, decimals: 2)
            .Row("30101", "100.00").Row("30102", "50.50").Row("30201", "20.00").Row("30305", "3.00").Row("31002", "1.25")
            .WithTotals()).BasicExpenditure;
        Assert.Equal(("150.50", "20.00", "3.00", "1.25"), (table["301"].Final.Digits, table["302"].Final.Digits, table["303"].Final.Digits, table["310"].Final.Digits));
        Assert.Equal(("153.50", "21.25", "174.75"), (table.Personnel.Digits, table.PublicOutlay.Digits, table.Total.Digits));
        Assert.Equal(["301", "30101", "30102", "302", "30201", "303", "30305", "310", "31002"], table.Rows.Select(r => r.Code.ToString()));
        Assert.Equal(RowKey.Of(Item.Total), table.Table!.Key(table.Table.RowCount - 1));
        BasicExpenditureStatement given = Empty.With(BasicExpenditureStatement.In(Wan, 2).Row("30101", "1").Totals(total: "1")).BasicExpenditure;
        Assert.Equal(("1.00", Presence.Absent), (given.Total.Digits, given.Personnel.Presence));
    }

    [Fact]
    public void Table_07_adds_up_vehicles_and_total_and_prints_no_column_that_only_some_forms_have()
    {
        ThreePublicStatement table = Empty.With(ThreePublicStatement.In(Wan, decimals: 2)
            .Budget(running: "6.00", reception: "4.00")
            .Final(abroad: "1.00", purchase: "2.00", running: "3.00", reception: "0.50")
            .WithTotals()).ThreePublic;
        Assert.Equal(("5.00", "6.50", "10.00"), (table.Final.Vehicles.Digits, table.Final.Total.Digits, table.Budget.Total.Digits));
        Assert.Equal(Presence.Blank, table.Budget.Purchase.Presence);
        Assert.Equal(("决算数", "0.50"), (table.Final.Name, table.Final.Reception.Digits));
        Assert.Equal(6, table.Table!.Columns.Length);
        Assert.All([table.Final.ForeignReception, table.Final.ThreePublic, table.Final.Conference, table.Final.Training],
            figure => Assert.Equal(Presence.Absent, figure.Presence));
    }

    [Fact]
    public void Table_07_with_meetings_has_a_subtotal_of_the_three()
    {
        ThreePublicRow final = Empty.With(ThreePublicStatement.In(Wan, decimals: 2)
            .Final(vehicles: "3.00", reception: "0.50", foreignReception: "0.10", conference: "2.00", training: "1.00")
            .WithTotals()).ThreePublic.Final;
        Assert.Equal(("3.50", "6.50", "0.10"), (final.ThreePublic.Digits, final.Total.Digits, final.ForeignReception.Digits));
        Assert.Equal((Presence.Absent, Presence.Absent), (final.Purchase.Presence, final.Running.Presence));
    }

    [Fact]
    public void A_row_of_07_that_is_not_given_is_unknown_and_a_form_without_figures_is_blank()
    {
        Assert.Equal(Presence.Absent, Empty.With(ThreePublicStatement.In(Wan, 2).Final(reception: "1")).ThreePublic.Budget.Reception.Presence);
        ThreePublicStatement blank = Empty.With(ThreePublicStatement.In(Wan, 2).WithTotals()).ThreePublic;
        Assert.Equal((Presence.Blank, Presence.Blank), (blank.Budget.Total.Presence, blank.Final.Purchase.Presence));
    }

    [Fact]
    public void Table_10_counts_vehicles()
    {
        AssetsStatement table = Empty.With(AssetsStatement.Of(carsEmergency: 2, carsOther: 3, equipment50: 1).WithTotals()).Assets;
        Assert.Equal((5, 1), (table.Cars.Value, table.Equipment50.Value));
        Assert.Equal((Presence.Blank, Measure.Count), (table.CarsRetired.Presence, table.Cars.Measure));
    }

    [Fact]
    public void Beside_the_tables_what_is_not_told_is_unknown()
    {
        FinalAccounts accounts = Empty
            .With(Staffing.Of(postsAdministrative: 20, postsInstitutional: 5, staffOnPost: 23).WithTotals())
            .With(ThreePublicCounts.Of(batches: 12, personsReceived: 80))
            .With(OperatingFunds.In(Wan, decimals: 2, total: "51.07"))
            .With(Procurement.In(Wan, decimals: 2, goods: "10.00", services: "5.50", toSmallMedium: "12.00").WithTotals())
            .With(ProcurementShares.In(decimals: 2).OfTotal(toSmallMedium: "77.42").OfSmallMedium(toMicro: "50"));
        Assert.Equal((25, Presence.Absent, Presence.Absent), (accounts.Staffing.Posts.Value, accounts.Staffing.PostsOther.Presence, accounts.Staffing.Staff.Presence));
        Assert.Equal((12, Presence.Absent), (accounts.ThreePublicCounts.Batches.Value, accounts.ThreePublicCounts.Groups.Presence));
        Assert.Equal("51.07", accounts.OperatingFunds.Total.Digits);
        Assert.Equal(("15.50", Presence.Absent), (accounts.Procurement.Total.Digits, accounts.Procurement.Works.Presence));
        Assert.Equal(("77.42", "50.00"), (accounts.ProcurementShares.OfTotal.ToSmallMedium.Digits, accounts.ProcurementShares.OfSmallMedium.ToMicro.Digits));
        Assert.Equal((Presence.Absent, Presence.Absent),
            (accounts.ProcurementShares.OfTotal.ToMicro.Presence, accounts.ProcurementShares.Unnamed.ToMicro.Presence));
        Assert.StartsWith("部门基本情况: no figure", Assert.Throws<InvalidOperationException>(() => Empty.With(Staffing.Of())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_of_a_form_names_table_row_and_column()
    {
        Assert.Equal("财政拨款收入支出决算总表 closing funds: 'x': unexpected 'x' at position 0.",
            Assert.Throws<FormatException>(() => AppropriationStatement.In(Wan, 2).Closing(funds: "x")).Message);
        Assert.StartsWith("收入支出决算总表: row 20103 cannot be, only 类 stand here.",
            Assert.Throws<ArgumentException>(() => Empty.With(SummaryStatement.In(Wan, 2).Row("20103", "1"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("一般公共预算财政拨款基本支出决算表: row 2010301 cannot be",
            Assert.Throws<ArgumentException>(() => Empty.With(BasicExpenditureStatement.In(Wan, 2).Row("2010301", "1"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreePublicStatement.In(AmountUnit.Yuan, decimals: 3));
        var nine = new DisclosureTemplate("short", "无表", []);
        Assert.StartsWith("short has no table assets.",
            Assert.Throws<ArgumentException>(() => FinalAccounts.Of("某局", 2022, nine).With(AssetsStatement.Of(cars: 1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("收入决算表 is not 支出决算表.",
            Assert.Throws<ArgumentException>(() => ExpenditureStatement.In(Wan, 2).Build(Empty.Template[TableId.Income]!)).Message, StringComparison.Ordinal);
    }
}
