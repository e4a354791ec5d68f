using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Accounts;

public class CodedStatementTests
{
    private const AmountUnit Wan = AmountUnit.TenThousandYuan;

    private static readonly FinalAccounts Empty = FinalAccounts.Of("某市人民政府某办公室", 2020, DisclosureTemplate.Jiangxi2020);

    private static readonly FinalAccounts Sample = Empty
        .With(ExpenditureStatement.In(Wan, decimals: 2)
            .Row("2080505", basic: "13.66", name: "机关事业单位基本养老保险缴费支出")
            .Row("2010301", basic: "185.20", project: "51.07")
            .Row("2010350", project: "0.80")
            .WithTotals());

    [Fact]
    public void A_cell_is_a_figure_that_knows_its_place()
    {
        Figure basic = Sample.Expenditure["2080505"].Basic;
        Assert.Equal("13.66", basic.Digits);
        Assert.Equal("公开03表 2080505 机关事业单位基本养老保险缴费支出 基本支出", basic.Place!.Name);
        Assert.Equal(basic, Sample.Find(TableId.Expenditure, RowKey.Parse("2080505"), Item.Basic));
        Assert.Equal(basic, Sample.Expenditure[FunctionCode.Parse("2080505")].Basic);
    }

    [Fact]
    public void With_totals_adds_parents_and_totals_from_the_leaves_in_the_order_of_the_codes()
    {
        string[] rows =
        [
            "201 237.07 185.20 51.87", "20103 237.07 185.20 51.87", "2010301 236.27 185.20 51.07", "2010350 0.80  0.80",
            "208 13.66 13.66 ", "20805 13.66 13.66 ", "2080505 13.66 13.66 ",
        ];
        Assert.Equal(rows, Sample.Expenditure.Rows.Select(r => $"{r.Code} {r.Total.Digits} {r.Basic.Digits} {r.Project.Digits}"));
        Assert.Equal(("250.73", "198.86", "51.87"), (Sample.Expenditure.Total.Total.Digits, Sample.Expenditure.Total.Basic.Digits, Sample.Expenditure.Total.Project.Digits));
        Assert.Equal(RowKey.Of(Item.Total), Sample.Expenditure.Table!.Key(0));
        Assert.Equal("合计", Sample.Expenditure.Total.Name);
        Assert.True(Sample.Expenditure.Total.Code.IsEmpty);
    }

    [Fact]
    public void A_column_without_a_figure_stays_blank_even_in_the_totals()
    {
        Assert.Equal(Presence.Blank, Sample.Expenditure.Total.RemittedUp.Presence);
        Assert.Equal(Presence.Blank, Sample.Expenditure["2010350"].Basic.Presence);
    }

    [Fact]
    public void A_code_that_is_not_listed_is_exactly_zero()
    {
        ExpenditureRow row = Sample.Expenditure["2210201"];
        Assert.Equal(Presence.NotListed, row.Total.Presence);
        Assert.Equal("", row.Name);
    }

    [Fact]
    public void A_table_that_is_not_printed_gives_absent_figures()
    {
        Assert.False(Empty.Income.IsPrinted);
        Assert.Null(Empty.Income.Table);
        Assert.Empty(Empty.Income.Rows);
        Assert.Equal(Presence.Absent, Empty.Income["201"].OtherIncome.Presence);
        Assert.Equal(Presence.Absent, Empty.Income.Total.Total.Presence);
        Assert.Equal("公开02表 合计 本年收入合计", Empty.Income.Total.Total.Place!.Name);
        Assert.Equal(Presence.Absent, default(ExpenditureRow).Total.Presence);
        Assert.Equal("", default(ExpenditureRow).Name);
    }

    [Fact]
    public void A_table_printed_empty_is_printed_and_has_zeros()
    {
        FinalAccounts accounts = Empty.With(FundsStatement.In(Wan, decimals: 2).WithTotals());
        Assert.True(accounts.Funds.IsPrinted);
        Assert.Empty(accounts.Funds.Rows);
        Assert.Equal(Presence.NotListed, accounts.Funds.Total.Total.Presence);
    }

    [Fact]
    public void What_is_given_stands_as_given()
    {
        FinalAccounts accounts = Empty.With(GeneralBudgetStatement.In(Wan, decimals: 2)
            .Row("208", total: "99.99", name: "社会保障和就业支出")
            .Row("2080505", basic: "13.66")
            .Total(basic: "1")
            .WithTotals());
        Assert.Equal(("99.99", "13.66"), (accounts.GeneralBudget["208"].Total.Digits, accounts.GeneralBudget["208"].Basic.Digits));
        Assert.Equal(("99.99", "1.00"), (accounts.GeneralBudget.Total.Total.Digits, accounts.GeneralBudget.Total.Basic.Digits));
    }

    [Fact]
    public void Without_totals_rows_keep_their_order_and_nothing_is_added()
    {
        FinalAccounts accounts = Empty.With(IncomeStatement.In(Wan, decimals: 2).Row("2080505", appropriation: "13.66").Row("2010301", otherIncome: "1.50"));
        Assert.Equal(["2080505", "2010301"], accounts.Income.Rows.Select(r => r.Code.ToString()));
        Assert.Equal(Presence.Absent, accounts.Income.Total.Total.Presence);
        Assert.Equal(Presence.Blank, accounts.Income["2010301"].Total.Presence);
    }

    [Fact]
    public void A_code_that_stands_twice_is_shown_twice_and_unknown_by_code()
    {
        FinalAccounts accounts = Empty.With(CapitalStatement.In(Wan, decimals: 2).Row("2230105", basic: "1").Row("2230105", basic: "2"));
        Assert.Equal(["1.00", "2.00"], accounts.Capital.Rows.Select(r => r.Basic.Digits));
        Assert.Equal(Presence.Absent, accounts.Capital["2230105"].Basic.Presence);
    }

    [Fact]
    public void A_column_of_another_template_is_absent()
    {
        FinalAccounts jiangxi = Empty.With(CapitalStatement.In(Wan, decimals: 2).Row("2230105", basic: "1"));
        Assert.Equal(Presence.Absent, jiangxi.Capital["2230105"].Opening.Presence);
        FinalAccounts shanghai = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024)
            .With(CapitalStatement.In(Wan, decimals: 2).Row("2230105", opening: "2.50", income: "1", basic: "3.50").WithTotals());
        Assert.Equal(("2.50", "3.50"), (shanghai.Capital.Total.Opening.Digits, shanghai.Capital.Total.Total.Digits));
    }

    [Fact]
    public void Bad_input_names_table_code_and_column()
    {
        ExpenditureBuilder builder = ExpenditureStatement.In(Wan, decimals: 2);
        Assert.Equal("支出决算表 2010301 basic: '1O5': unexpected 'O' at position 1.",
            Assert.Throws<FormatException>(() => builder.Row("2010301", basic: "1O5")).Message);
        Assert.Equal("支出决算表 2010301 project: '1.005': more than 2 decimals at position 4.",
            Assert.Throws<FormatException>(() => builder.Row("2010301", project: "1.005")).Message);
        Assert.Throws<FormatException>(() => builder.Row("2010301", project: "1,005.00"));
        Assert.Throws<FormatException>(() => builder.Row("2010301", project: "01.00"));
        Assert.StartsWith("支出决算表: '20103011'", Assert.Throws<FormatException>(() => builder.Row("20103011")).Message, StringComparison.Ordinal);
        Assert.StartsWith("支出决算表: row 1010101 cannot be, a functional code begins with 2.",
            Assert.Throws<ArgumentException>(() => Empty.With(ExpenditureStatement.In(Wan, 2).Row("1010101", basic: "1"))).Message, StringComparison.Ordinal);
        Assert.Equal("支出决算表 total basic is given twice.", Assert.Throws<ArgumentException>(() => builder.Total(basic: "1").Total(basic: "1")).Message);
        Assert.StartsWith("国有资本经营预算财政拨款支出决算表 2230105: the template prints no column opening.",
            Assert.Throws<ArgumentException>(() => Empty.With(CapitalStatement.In(Wan, 2).Row("2230105", opening: "1"))).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Sample.Expenditure["20a"]);
        Assert.Equal("支出决算表 20101 total: the total is too large.", Assert.Throws<OverflowException>(() => Empty.With(
            ExpenditureStatement.In(Wan, 2).Row("2010101", basic: "2300000000000").Row("2010102", basic: "2300000000000").WithTotals())).Message);
    }

    [Fact]
    public void A_builder_may_be_built_for_several_templates_and_does_not_change_by_it()
    {
        StatementBuilder builder = ExpenditureStatement.In(Wan, decimals: 2).Row("2010301", basic: "1").WithTotals();
        FinalAccounts first = Empty.With(builder), second = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(builder);
        Assert.Equal(first.Expenditure.Rows.Select(r => r.Total.Digits), second.Expenditure.Rows.Select(r => r.Total.Digits));
        Assert.Equal(3, second.Expenditure.Rows.Count());
    }
}
