using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Tests.Classification;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>PFtt15 to PFtt17 and PF0605: codes, names and budgets against the catalogue of the year.</summary>
public class ClassificationRuleTests
{
    private static readonly string[] s_ids = [.. OfficialRules.All.Select(r => r.Id).Where(id => id is "PF0605" || id[4..] is "15" or "16" or "17" && string.CompareOrdinal(id, "PF10") < 0)];

    private static Auditor Classification { get; } = Auditor.Official.Select(s_ids);

    [Fact]
    public void There_is_a_rule_of_each_kind_for_each_table_of_codes()
        => Assert.Equal(
            ["PF0215", "PF0216", "PF0217", "PF0315", "PF0316", "PF0317", "PF0515", "PF0516", "PF0517", "PF0605", "PF0815", "PF0816", "PF0817", "PF0915", "PF0916", "PF0917"],
            s_ids);

    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Nothing_is_said_about_a_sample_and_every_rule_was_asked(string sample)
    {
        FinalAccounts accounts = Samples.Read(sample);
        AuditReport report = Classification.Audit(accounts);
        Assert.Empty(report.AllFindings.Select(f => f.ToString()));
        Assert.True(Classification.FindsNothing(new AuditInput { Accounts = accounts }));
        Assert.All(report.Coverage, c => Assert.True(c.Value.Held > 0 || accounts.Tables.All(t => t.RowCount == 0 || !Asks(c.Key, t)), c.Key));
    }

    [Theory]
    [InlineData("putuo-planning-2024.layout.txt")]
    [InlineData("putuo-finance-2024.layout.txt")]
    public void Nothing_is_said_about_the_codes_and_names_of_a_published_disclosure(string file)
    {
        string path = RepositoryFiles.Path("..", "shared", "data", "disclosures", file);
        Assert.SkipUnless(File.Exists(path), $"{file} is not beside the repository");
        ExpenditureBuilder functional = ExpenditureStatement.In(AmountUnit.TenThousandYuan, 2);
        BasicExpenditureBuilder economic = BasicExpenditureStatement.In(AmountUnit.TenThousandYuan, 2);
        foreach ((string code, string name) in PrintedTable.Read(File.ReadAllText(path)).Distinct())
        {
            _ = code[0] == '2' ? (object)functional.Row(code, basic: "1.00", name: name) : economic.Row(code, "1.00", name);
        }

        FinalAccounts accounts = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(functional).With(economic);
        AuditReport report = Classification.Audit(accounts);
        Assert.Empty(report.AllFindings.Select(f => f.ToString()));
        Assert.InRange(report.Coverage["PF0316"].Held + (report.Coverage["PF0605"].Held / 2), 80, 100);
    }

    [Theory]
    [InlineData("PF0215", "income", "2130106", "2130188", Severity.Note)]
    [InlineData("PF0315", "expenditure", "2130106", "2130188", Severity.Note)]
    [InlineData("PF0515", "generalBudget", "2130106", "2011004", Severity.Note)]
    [InlineData("PF0815", "funds", "2296002", "2296088", Severity.Note)]
    [InlineData("PF0915", "capital", "2230105", "2230188", Severity.Note)]
    [InlineData("PF0605", "basicExpenditure", "30201", "30288", Severity.Warning)]
    public void A_code_out_of_the_catalogue_is_wrong_only_where_the_list_is_confirmed(string rule, string table, string row, string code, Severity severity)
        => Assert.Equal(severity, Single(rule, EditedSample.With(table, row, code), EditedSample.With(table, row)).Severity);

    [Theory]
    [InlineData("PF0216", "income")]
    [InlineData("PF0316", "expenditure")]
    [InlineData("PF0516", "generalBudget")]
    public void The_name_of_another_year_is_a_warning(string rule, string table)
        => Assert.Equal(Severity.Warning, Single(rule, EditedSample.With(table, "20805", name: "行政事业单位离退休"), EditedSample.With(table, "20805")).Severity);

    [Theory]
    [InlineData("PF0816", "funds", "2296002", "并无此名", Severity.Note)]
    [InlineData("PF0916", "capital", "2230105", "并无此名", Severity.Note)]
    [InlineData("PF0216", "income", "2080501", "事业单位离退休", Severity.Warning)]
    [InlineData("PF0605", "basicExpenditure", "30205", "电费", Severity.Warning)]
    [InlineData("PF0605", "basicExpenditure", "30205", "并无此名", Severity.Note)]
    public void The_name_of_another_code_is_a_warning_and_an_unlike_one_a_note(string rule, string table, string row, string name, Severity severity)
        => Assert.Equal(severity, Single(rule, EditedSample.With(table, row, name: name), EditedSample.With(table, row)).Severity);

    /// <summary>In 2022 the single item of 20899 is 2089999; 2089901, the item before, bore the same name to 2020 and may still be in use.</summary>
    [Theory]
    [InlineData("其他社会保障和就业支出", "为 20899、2089901、2089999 的名称，2130106 在 2022 年应为")]
    [InlineData("医疗卫生与计划生育支出", "为 210 2018 年及以前的名称，2130106 在 2022 年应为")]
    public void A_name_that_a_code_bears_in_the_year_is_told_without_years(string name, string words) => Assert.Contains(
        words, Single("PF0516", EditedSample.With("generalBudget", "2130106", name: name, year: 2022), EditedSample.With("generalBudget", "2130106", year: 2022)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("PF0217", "income", "2130106", "2090101", Severity.Note)]
    [InlineData("PF0317", "expenditure", "2130106", "2090101", Severity.Note)]
    [InlineData("PF0517", "generalBudget", "2130106", "2120804", Severity.Note)]
    [InlineData("PF0517", "generalBudget", "2130106", "2296002", Severity.Warning)]
    [InlineData("PF0817", "funds", "2296002", "2080505", Severity.Warning)]
    [InlineData("PF0917", "capital", "2230105", "2080505", Severity.Warning)]
    public void A_code_of_another_budget_stands_in_the_wrong_table(string rule, string table, string row, string code, Severity severity)
        => Assert.Equal(severity, Single(rule, EditedSample.With(table, row, code, name: ""), EditedSample.With(table, row, name: "")).Severity);

    [Theory]
    [InlineData("generalBudget", "20805", "行政事业\n单位 养老支出")]
    [InlineData("generalBudget", "20805", "行政事业单位养老")]
    [InlineData("generalBudget", "20805", "行政事业单位养老支出（款）")]
    [InlineData("generalBudget", "20805", "")]
    [InlineData("basicExpenditure", "30213", "维修(护)费")]
    public void A_name_that_is_only_printed_otherwise_and_none_at_all_are_in_order(string table, string row, string name)
    {
        FinalAccounts accounts = EditedSample.With(table, row, name: name);
        Assert.Empty(Classification.Audit(accounts).AllFindings);
        Assert.True(Classification.FindsNothing(new AuditInput { Accounts = accounts }));
    }

    [Theory]
    [InlineData("2089999", 2019)] // a single 其他 项 was 01 before and is 99 now; in which year it moved is not verified
    [InlineData("2089901", 2021)]
    [InlineData("2013804", 2023)]
    public void A_name_that_is_not_verified_in_the_year_is_not_judged(string code, int year)
        => Assert.DoesNotContain(
            Classification.Audit(EditedSample.With("generalBudget", "2130106", code, "并无此名", year)).AllFindings,
            f => f.Message.Contains(code, StringComparison.Ordinal));

    [Theory]
    [InlineData(2017)]
    [InlineData(2026)]
    public void A_year_without_edition_is_not_judged_and_the_report_says_so(int year)
    {
        AuditReport report = Classification.Audit(EditedSample.With("generalBudget", "2130106", "2130188", "并无此名", year));
        Assert.Empty(report.AllFindings);
        Assert.All(report.Coverage.Values, c => Assert.Equal((0, 1), (c.Evaluated, c.NotAsked.Count)));
    }

    [Fact]
    public void A_host_audits_with_its_own_catalogue()
    {
        FinalAccounts accounts = EditedSample.With("generalBudget", "2130106", "2130188", "某省项目");
        CodeCatalogue own = CodeCatalogue.For(2020).WithCsv<FunctionCode>("code,name,from_year,to_year,fund,evidence\n2130188,某省项目,,,general,host:notice\n");
        AuditInput input = new() { Accounts = accounts, Catalogue = own };
        Assert.Single(Classification.Audit(accounts).AllFindings);
        Assert.Empty(Classification.Audit(input).AllFindings);
        Assert.True(Classification.FindsNothing(input));
        Assert.False(Classification.FindsNothing(new AuditInput { Accounts = accounts }));
    }

    [Theory]
    [InlineData("PF0516", "20805", "20805", "行政事业单位离退休", 2024,
        "公开05表：20805：名称“行政事业单位离退休”为 2019 年及以前的名称，2024 年应为“行政事业单位养老支出”",
        "general public budget expenditure: 20805: the name “行政事业单位离退休” is that until 2019; in 2024 it is “行政事业单位养老支出”")]
    [InlineData("PF0516", "2080501", "2080501", "事业单位离退休", 2024,
        "公开05表：2080501：名称“事业单位离退休”为 2080502 的名称，2080501 在 2024 年应为“行政单位离退休”",
        "general public budget expenditure: 2080501: the name “事业单位离退休” is that of 2080502; 2080501 is “行政单位离退休” in 2024")]
    [InlineData("PF0516", "2080501", "2080501", "行政 单位养老", 2024,
        "公开05表：2080501：名称“行政单位养老”与 2024 年科目名称“行政单位离退休”不一致",
        "general public budget expenditure: 2080501: the name “行政单位养老” is unlike “行政单位离退休”, the name in 2024")]
    [InlineData("PF0515", "2130106", "2130188", "某项目", 2024,
        "公开05表：2130188 某项目：2024 年支出功能分类目录未收录此科目；目录未按官方目录核对完整，不足以认定有误，请核实",
        "general public budget expenditure: 2130188 某项目: the code is unknown to the catalogue of 2024; the catalogue's list is not confirmed, so this is not verified, not wrong")]
    [InlineData("PF0515", "2130106", "2130188", "机关事业单位职业年金缴费支出", 2024,
        "公开05表：2130188 机关事业单位职业年金缴费支出：2024 年支出功能分类目录未收录此科目；所列名称在目录中为 2080506 的名称；目录未按官方目录核对完整，不足以认定有误，请核实",
        "general public budget expenditure: 2130188 机关事业单位职业年金缴费支出: the code is unknown to the catalogue of 2024; the printed name is that of 2080506; the catalogue's list is not confirmed, so this is not verified, not wrong")]
    [InlineData("PF0515", "2130106", "2011004", "政府特殊津贴", 2024,
        "公开05表：2011004 政府特殊津贴：此科目列至 2020 年，2021 年起改列 2080113；所列名称在目录中为 2080113 的名称；目录未按官方目录核对完整，不足以认定有误，请核实",
        "general public budget expenditure: 2011004 政府特殊津贴: the code ended with 2020; since 2021 it is 2080113; the printed name is that of 2080113; the catalogue's list is not confirmed, so this is not verified, not wrong")]
    [InlineData("PF0515", "2130106", "2011004", "", 2021,
        "公开05表：2011004：此科目列至 2020 年，2021 年起改列 2080113；目录未按官方目录核对完整，不足以认定有误，请核实",
        "general public budget expenditure: 2011004: the code ended with 2020; since 2021 it is 2080113; the catalogue's list is not confirmed, so this is not verified, not wrong")]
    [InlineData("PF0515", "2130106", "2080113", "", 2018,
        "公开05表：2080113：此科目自 2021 年起设立，2018 年尚无；目录未按官方目录核对完整，不足以认定有误，请核实",
        "general public budget expenditure: 2080113: the code exists since 2021, not yet in 2018; the catalogue's list is not confirmed, so this is not verified, not wrong")]
    [InlineData("PF0517", "2130106", "2296002", "用于社会福利的彩票公益金支出", 2024,
        "公开05表：2296002 用于社会福利的彩票公益金支出：属于政府性基金预算科目，不属于一般公共预算",
        "general public budget expenditure: 2296002 用于社会福利的彩票公益金支出: the code belongs to the government-managed funds budget, not to the general public budget")]
    [InlineData("PF0517", "2130106", "2296002", "", 2024,
        "公开05表：2296002：属于政府性基金预算科目，不属于一般公共预算",
        "general public budget expenditure: 2296002: the code belongs to the government-managed funds budget, not to the general public budget")]
    public void Messages_read_as_an_auditor_writes_them(string rule, string row, string code, string name, int year, string message, string english)
    {
        Finding finding = Assert.Single(Auditor.Official.Select(rule).Audit(EditedSample.With("generalBudget", row, code, name, year)).AllFindings, f => f.Message.Contains(code, StringComparison.Ordinal));
        Assert.Equal(message, finding.Message.Replace(finding.Message[..finding.Message.IndexOf('：', StringComparison.Ordinal)], "公开05表", StringComparison.Ordinal));
        Assert.Equal(english, finding.EnglishMessage);
    }

    /// <summary>Many codes have the name; one beside the printed code is meant rather than one far away.</summary>
    [Theory]
    [InlineData(2024, "2130106", "行政运行", "2130101 的名称", "that of 2130101; ")]
    [InlineData(2023, "2080506", "移民补助", "2082201、2082301、2137201 的名称", "that of 2082201, 2082301, 2137201; ")]
    [InlineData(2024, "2080506", "行政运行", "2010101、2010201、2010301 等科目的名称", "that of 2010101, 2010201, 2010301 and others; ")]
    public void The_nearest_codes_that_have_a_name_are_told(int year, string row, string name, string codes, string english)
    {
        Finding finding = Single("PF0516", EditedSample.With("generalBudget", row, name: name, year: year), EditedSample.With("generalBudget", row, year: year));
        Assert.Contains($"名称“{name}”为 {codes}", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"the name “{name}” is {english}", finding.EnglishMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",2020", " 2020 年及以前", "until 2020")]
    [InlineData("2019,2019", " 2019 年", "of 2019")]
    [InlineData("2019,2020", " 2019 至 2020 年", "of 2019 to 2020")]
    [InlineData("2025,", " 2025 年起", "since 2025")]
    public void The_years_of_a_name_are_told(string years, string words, string english)
    {
        CodeCatalogue own = Own("2130188,丙丁项目,2023,2024", $"2130188,甲乙事务,{years}");
        Finding finding = Assert.Single(Auditor.Official.Select("PF0516").Audit(new AuditInput { Accounts = EditedSample.With("generalBudget", "2130106", "2130188", "甲乙事务"), Catalogue = own }).AllFindings);
        Assert.Contains($"名称“甲乙事务”为{words}的名称，2024 年应为“丙丁项目”", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"the name “甲乙事务” is that {english}; in 2024 it is “丙丁项目”", finding.EnglishMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_had_the_name_more_than_once_is_told_once()
    {
        AuditInput input = new() { Accounts = EditedSample.With("generalBudget", "2130106", name: "甲乙事务"), Catalogue = Own("2130188,甲乙事务,2018,2019", "2130188,甲乙事务,2021,2022") };
        Finding finding = Assert.Single(Auditor.Official.Select("PF0516").Audit(input).AllFindings);
        Assert.Contains("为 2130188 2018 至 2019 年的名称", finding.Message, StringComparison.Ordinal);
        Assert.Contains("is that of 2130188 of 2018 to 2019;", finding.EnglishMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_name_is_not_counted_as_asked_for_it()
    {
        FinalAccounts accounts = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(new TableBuilder(DisclosureTemplate.Shanghai2024[TableId.GeneralBudget]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total)
            .Row(RowKey.OfCode(208), "社会保障和就业支出", "1.00").Row(RowKey.OfCode(20805), null, "1.00").Row(RowKey.OfCode(2080588), "并无此名", "1.00").Build());
        Assert.Equal(1, Auditor.Official.Select("PF0516").Audit(accounts).Coverage["PF0516"].Evaluated);
    }

    [Fact]
    public void A_code_that_can_be_none_is_wrong_in_every_year()
    {
        FinalAccounts accounts = FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024).With(
            new TableBuilder(DisclosureTemplate.Shanghai2024[TableId.Expenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total).Row(RowKey.OfCode(20100), "某款", "1.00").Build());
        Finding finding = Assert.Single(Auditor.Official.Select("PF0315").Audit(accounts).AllFindings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.EndsWith("20100 某款：不是支出功能分类科目编码", finding.Message, StringComparison.Ordinal);
    }

    private static CodeCatalogue Own(params string[] rows) =>
        CodeCatalogue.For(2024).WithCsv<FunctionCode>("code,name,from_year,to_year,fund,evidence\n" + string.Concat(rows.Select(r => r + ",general,host:notice\n")));

    [Fact]
    public void A_clean_document_is_passed_without_memory()
    {
        AuditInput input = new() { Accounts = Samples.Read(EditedSample.Name) };
        Assert.True(Classification.FindsNothing(input));
        Assert.False(Memory.IsTakenBy(() => Classification.FindsNothing(input)));
    }

    private static Finding Single(string rule, FinalAccounts failing, FinalAccounts passing)
    {
        Assert.Empty(Auditor.Official.Select(rule).Audit(passing).AllFindings);
        Assert.False(Auditor.Official.Select(rule).FindsNothing(new AuditInput { Accounts = failing }));
        Finding finding = Assert.Single(Auditor.Official.Select(rule).Audit(failing).AllFindings);
        Assert.NotNull(Assert.Single(finding.Figures).Place);
        return finding;
    }

    private static bool Asks(string rule, Table table) => rule[2..4] == table.Layout.Id switch
    {
        TableId.Income => "02",
        TableId.Expenditure => "03",
        TableId.GeneralBudget => "05",
        TableId.BasicExpenditure => "06",
        TableId.Funds => "08",
        TableId.Capital => "09",
        _ => "",
    };
}
