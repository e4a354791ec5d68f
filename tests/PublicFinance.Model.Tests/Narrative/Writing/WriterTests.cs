using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative.Writing;

/// <summary>How single things are said.</summary>
public sealed class WriterTests
{
    private static readonly Subject s_income = new(Topic.TotalIncome, MoneyScope.All, 2024);

    [Theory]
    [InlineData("120.00", "100.00", "收入总计较2023年度增加20.00万元，增长20.00%。")]
    [InlineData("90.00", "120.00", "收入总计较2023年度减少30.00万元，下降25.00%。")]
    [InlineData("100.00", "100.00", "收入总计与2023年度持平。")]
    [InlineData("100.001", "100.000", "收入总计与2023年度基本持平。")]
    [InlineData("100.00", "0.00", "收入总计较2023年度增加100.00万元（上年为零，不可比）。")]
    [InlineData("100.00", "-50.00", "收入总计较2023年度增加150.00万元（上年为负数，不可比）。")]
    [InlineData("100.00", null, "")]
    public void A_change_has_the_words_of_its_direction(string now, string? before, string expected)
    {
        string text = NarrativeWriter.Write(Totals(2024, now), before is null ? null : Totals(2023, before), DisclosureTemplate.Shanghai2024);
        Assert.Equal(expected, string.Concat(text.Split('\n').SelectMany(l => l.Split('。')).Where(l => l.StartsWith("收入总计", StringComparison.Ordinal)).Select(l => l + "。")));
    }

    [Fact]
    public void A_reason_is_one_clause_and_none_is_told_without_one()
    {
        FinalAccounts now = Totals(2024, "120.00"), before = Totals(2023, "100.00");
        NarrativeReasons reasons = NarrativeReasons.None.With(s_income, "人员增加；\n二、项目增加。");
        Assert.Contains("增长20.00%，主要原因是人员增加，二、项目增加。", NarrativeWriter.Write(now, before, DisclosureTemplate.Shanghai2024, reasons), StringComparison.Ordinal);
        Assert.DoesNotContain("原因", NarrativeWriter.Write(now, before, DisclosureTemplate.Shanghai2024), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => NarrativeReasons.None.With(s_income, "。；"));
    }

    [Fact]
    public void A_coarse_table_is_not_told_finer()
    {
        FinalAccounts accounts = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(SummaryStatement.In(AmountUnit.TenThousandYuan, 0).Income(income: "7", grandIncome: "7"));
        Assert.Contains("本年收入合计7万元", NarrativeWriter.Write(accounts, null, DisclosureTemplate.Shanghai2024), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_told_without_the_word_for_parts()
    {
        string Written(string opening) => NarrativeWriter.Write(
            FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(
                SummaryStatement.In(AmountUnit.TenThousandYuan, 2).Income(income: "7.00", opening: opening, grandIncome: "10.00")),
            null, DisclosureTemplate.Shanghai2024).Split('\n')[2].Replace("2024年度支出总计0.00万元。", "", StringComparison.Ordinal);
        Assert.Equal("2024年度收入总计10.00万元，其中：本年收入合计7.00万元；年初结转和结余3.00万元。", Written("3.00"));
        Assert.Equal("2024年度收入总计10.00万元。本年收入合计7.00万元；年初结转和结余2.00万元。", Written("2.00"));
    }

    [Theory]
    [InlineData("8.00", "，完成年初预算的80.00%，决算数小于年初预算数，主要原因是进度较慢。")]
    [InlineData("12.00", "，完成年初预算的120.00%，决算数大于年初预算数，主要原因是进度较慢。")]
    [InlineData("10.00", "，完成年初预算的100.00%，决算数与年初预算数持平。")]
    public void A_budget_of_the_host_is_told_with_its_completion(string final, string expected)
    {
        Subject item = new Subject(Topic.Function, MoneyScope.General, 2024) with { Code = RowKey.OfCode(2080505) };
        FinalAccounts accounts = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(
            GeneralBudgetStatement.In(AmountUnit.TenThousandYuan, 2).Row("2080505", total: final));
        NarrativeReasons reasons = NarrativeReasons.None.WithBudget(item, Amount.FromFen(10_000_000)).With(item with { Measure = FiscalMeasure.Budget }, "进度较慢");
        string text = NarrativeWriter.Write(accounts, null, DisclosureTemplate.Shanghai2024, reasons);
        Assert.Contains($"机关事业单位基本养老保险缴费支出（项）年初预算为10.00万元，支出决算为{final}万元{expected}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_accounts_are_of_last_year() =>
        Assert.Throws<ArgumentException>(() => NarrativeWriter.Write(Totals(2024, "1.00"), Totals(2022, "1.00"), DisclosureTemplate.Shanghai2024));

    [Theory]
    [InlineData(2020)]
    [InlineData(2024)]
    public void Every_item_of_the_catalogue_reads_back(int year)
    {
        FunctionCode[] codes = [.. CodeCatalogue.For(year).Function.Entries.Select(e => e.Code).Where(c => c.Level == CodeLevel.Item)];
        Assert.NotEmpty(codes);
        List<string> wrong = [];
        foreach (FunctionCode[] some in codes.Chunk(90))
        {
            GeneralBudgetBuilder table = GeneralBudgetStatement.In(AmountUnit.TenThousandYuan, 2);
            foreach (FunctionCode code in some)
            {
                table = table.Row(code.ToString(), total: "1.00");
            }

            NarrativeDraft draft = NarrativeWriter.Draft(FinalAccounts.Of("某局", year, DisclosureTemplate.National2022).With(table), null, DisclosureTemplate.National2022);
            Subject[] read = [.. NarrativeReader.Read(draft.Text, year).Claims.Select(c => c.Subject)];
            wrong.AddRange(some.Select(c => c.ToInt32()).Except(read.Where(s => s.Scope == MoneyScope.General).Select(s => s.Code.Code)).Select(c => $"{c}"));
            Assert.Equal(draft.Claims.Select(c => c.Subject), read);
        }

        Assert.True(wrong.Count == 0, string.Join(' ', wrong));
    }

    private static FinalAccounts Totals(int year, string total) => FinalAccounts.Of("某局", year, DisclosureTemplate.Shanghai2024)
        .With(SummaryStatement.In(AmountUnit.TenThousandYuan, total.Split('.')[1].Length).Income(grandIncome: total));
}
