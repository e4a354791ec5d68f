using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

public class CatalogueTests
{
    private static FunctionCode F(string code) => FunctionCode.Parse(code);

    private static DepartmentEconomicCode D(string code) => DepartmentEconomicCode.Parse(code);

    private static CodeList<FunctionCode> Year(int year) => CodeCatalogue.For(year).Function;

    [Fact]
    public void A_code_has_the_name_of_the_year()
    {
        FunctionCode code = F("2080505");
        Assert.Equal("行政事业单位离退休", CodeCatalogue.For(2019).Name(code.Ancestors[^1]));
        Assert.Equal("行政事业单位养老支出", CodeCatalogue.For(2020).Name(code.Ancestors[^1]));
        Assert.Equal("工资福利支出", CodeCatalogue.For(2024).Name(D("301")));
        Assert.Equal("机关工资福利支出", CodeCatalogue.For(2024).Name(GovernmentEconomicCode.Parse("501")));
        Assert.Equal("非税收入", CodeCatalogue.For(2024).Name(RevenueCode.Parse("103")));
    }

    [Theory]
    [InlineData("2080505", 2024, CodeStatus.Known)]
    [InlineData("2080206", 2019, CodeStatus.NameUnverified)] // between two names
    [InlineData("2013804", 2023, CodeStatus.NameUnverified)] // after a name, renamed or retired
    [InlineData("20598", 2024, CodeStatus.NameUnverified)] // 超长期特别国债, not listed under this 类
    [InlineData("2059899", 2025, CodeStatus.NameUnverified)]
    [InlineData("20598", 2023, CodeStatus.Unknown)]
    [InlineData("2089901", 2021, CodeStatus.NameUnverified)]
    [InlineData("2089999", 2019, CodeStatus.NameUnverified)]
    [InlineData("2089999", 2018, CodeStatus.OtherYears)]
    [InlineData("20110", 2021, CodeStatus.OtherYears)]
    [InlineData("2080588", 2021, CodeStatus.Unknown)]
    [InlineData("2080505", 2030, CodeStatus.NameUnverified)] // no edition of that year in the data
    [InlineData("2080505", 2010, CodeStatus.NameUnverified)]
    public void A_code_is_known_unverified_of_other_years_or_unknown(string code, int year, CodeStatus status)
        => Assert.Equal(status, Year(year)[F(code)].Status);

    [Fact]
    public void No_code_is_unknown() => Assert.Equal(CodeStatus.Unknown, Year(2024)[default].Status);

    [Theory]
    [InlineData("行政单位离退休", "2080501")]
    [InlineData(" 行政 单位\u3000离退休 ", "2080501")]
    [InlineData("政府办公厅(室)及相关机构事务", "20103")]
    [InlineData("政府办公厅室及相关机构事务", "20103")]
    [InlineData("社会保障和就业", "208")]
    [InlineData("“两房”建设", "2040409")]
    [InlineData("\"两房\"建设", "2040409")]
    [InlineData("乏燃料后处理厂的建设，运行，改造和退役", "2061005")]
    [InlineData("一般公共服务支出（类）财政事务（款）行政运行（项）", "2010601")]
    [InlineData("一般公共服务（类） 财政事务( 款 )行政运行（项）", "2010601")]
    [InlineData("财政事务（款）行政运行（项）", "2010601")]
    [InlineData("财政事务（款）行政运行", "2010601")]
    [InlineData("财政事务（款）", "20106")]
    [InlineData("教育支出（类）财政事务（款）行政运行（项）", null)]
    [InlineData("行政单位离退休（款）", null)]
    [InlineData("归口管理的行政单位离退休", null)]
    [InlineData("", null)]
    [InlineData("（", null)]
    [InlineData("（类）", null)]
    public void A_name_leads_to_its_code(string name, string? code)
    {
        IReadOnlyList<CodeEntry<FunctionCode>> found = Year(2024).ByName(name);
        Assert.Equal(code is null ? [] : [code], found.Select(e => e.Code.ToString()));
    }

    [Fact]
    public void Exact_matching_forgives_nothing()
    {
        Assert.Single(Year(2024).ByName("行政单位离退休", NameMatching.Exact));
        Assert.Empty(Year(2024).ByName("行政单位 离退休", NameMatching.Exact));
    }

    [Fact]
    public void A_name_that_many_codes_have_leads_to_all()
        => Assert.All(Year(2024).ByName("行政运行"), e => Assert.Equal(("行政运行", CodeLevel.Item), (e.Name, e.Code.Level)));

    [Fact]
    public void A_name_of_another_year_tells_its_code_and_years()
    {
        CodeEntry<FunctionCode> entry = Assert.Single(Year(2024).ByNameInAnyYear("医疗卫生与计划生育支出（类）"));
        Assert.Equal(("210", 2018), (entry.Code.ToString(), entry.ToYear));
    }

    [Theory]
    [InlineData("2080501", "行政单位离退休", 2024, NameAgreement.Exact, false)]
    [InlineData("2080501", "行政单位离退休支出", 2024, NameAgreement.Forgiving, false)]
    [InlineData("20805", "行政事业单位离退休", 2020, NameAgreement.OtherYear, false)]
    [InlineData("2080501", "事业单位离退休", 2024, NameAgreement.OtherCode, false)]
    [InlineData("2080501", "并无此名", 2024, NameAgreement.Unlike, false)]
    [InlineData("2080206", "并无此名", 2019, NameAgreement.Unverified, true)]
    [InlineData("2080206", "社会组织管理", 2019, NameAgreement.Exact, true)]
    [InlineData("2080588", "并无此名", 2024, NameAgreement.CodeNotListed, true)]
    [InlineData("2080588", "住房公积金", 2024, NameAgreement.OtherCode, true)]
    [InlineData("22960", "彩票公益金安排的支出", 2018, NameAgreement.Exact, true)]
    [InlineData("22960", "彩票公益金及对应专项债务收入安排的支出", 2018, NameAgreement.Exact, true)]
    [InlineData("2010103", "并无此名", 2024, NameAgreement.Unlike, true)]
    public void A_printed_name_is_compared(string code, string name, int year, NameAgreement agreement, bool recalled)
    {
        NameCheck<FunctionCode> check = Year(year).Check(F(code), name);
        Assert.Equal(agreement, check.Agreement);
        Assert.Equal(recalled, check.RestsOnRecall);
        Assert.Equal(agreement <= NameAgreement.Unverified, check.IsAcceptable);
    }

    [Fact]
    public void Children_are_those_of_the_year()
    {
        Assert.Equal(["2082801", "2082802", "2082803", "2082804", "2082805", "2082850", "2082899"],
            Year(2019).Children(F("20828")).Select(c => c.ToString()));
        Assert.Empty(Year(2018).Children(F("20828")));
        Assert.Contains(F("224"), Year(2019).Children(default));
        Assert.DoesNotContain(F("224"), Year(2018).Children(default));
        Assert.Empty(Year(2024).Children(F("2080505")));
        Assert.Empty(Year(2024).Children(F("288")));
    }

    [Theory]
    [InlineData("2080505", BudgetKind.GeneralPublic)]
    [InlineData("2120801", BudgetKind.GovernmentFunds)]
    [InlineData("2120888", BudgetKind.GovernmentFunds)] // unlisted, under a 款 of the fund budget
    [InlineData("20598", BudgetKind.GovernmentFunds)] // in use without a row
    [InlineData("2059801", BudgetKind.GovernmentFunds)]
    [InlineData("20998", null)] // in use perhaps, under a 类 of another budget
    [InlineData("2011588", BudgetKind.GeneralPublic)]
    [InlineData("2080451", BudgetKind.StateCapital)]
    [InlineData("20901", BudgetKind.SocialInsurance)]
    [InlineData("208", null)]
    [InlineData("2080488", null)]
    [InlineData("288", null)]
    public void A_code_tells_its_budget(string code, BudgetKind? budget) => Assert.Equal(budget, Year(2024).Budget(F(code)));

    [Theory]
    [InlineData("301", BasicExpenditureKind.Personnel)]
    [InlineData("30399", BasicExpenditureKind.Personnel)]
    [InlineData("30201", BasicExpenditureKind.Operating)]
    [InlineData("310", BasicExpenditureKind.Operating)]
    public void A_departmental_code_is_personnel_or_operating(string code, BasicExpenditureKind kind)
        => Assert.Equal(kind, D(code).BasicExpenditureKind);

    [Fact]
    public void Completeness_is_told_by_list_and_year()
    {
        Assert.True(CodeCatalogue.For(2024).DepartmentEconomic.IsComplete(D("302")));
        Assert.False(CodeCatalogue.For(2025).DepartmentEconomic.IsComplete(D("302")));
        Assert.Equal(ListCompleteness.Partial, CodeCatalogue.For(2024).DepartmentEconomic.Completeness(D("312")));
        Assert.Equal(ListCompleteness.Believed, Year(2024).Completeness(F("20805")));
        Assert.Equal(ListCompleteness.Partial, Year(2024).Completeness(F("23004")));
        Assert.Equal(ListCompleteness.Partial, Year(2024).Completeness(F("208")));
        Assert.Equal(ListCompleteness.Believed, Year(2023).Completeness(F("208")));
        Assert.Equal(ListCompleteness.Partial, Year(2026).Completeness(F("20805")));
        Assert.Equal(ListCompleteness.Believed, Year(2024).Completeness(default));
        Assert.Equal(ListCompleteness.Partial, CodeCatalogue.For(2024).Revenue.Completeness(RevenueCode.Parse("10301")));
    }

    [Fact]
    public void Successors_and_predecessors_answer_each_other()
    {
        Assert.Equal(["20706", "20708"], Year(2019).Successors(F("20704")).Select(s => s.Successor.ToString()));
        Assert.Contains(Year(2024).Predecessors(F("20138")), s => s.Code == F("20115") && s.Year == 2019);
        Assert.Empty(Year(2024).Successors(F("2080505")));
    }

    [Fact]
    public void Search_finds_parts_of_names()
        => Assert.Contains(Year(2024).Search("养老 保险"), e => e.Code == F("2080505"));

    [Fact]
    public void Each_departmental_code_has_a_counterpart_for_each_kind_of_unit()
    {
        IReadOnlyList<EconomicCounterpart> lines = CodeCatalogue.For(2024).Counterparts(D("30101"));
        Assert.Equal(["50101 Administrative", "50501 Institution"], lines.Select(l => $"{l.Government} {l.Unit}"));
        Assert.Equal("不参照公务员法管理的事业单位", lines[1].Note);
        Assert.Equal(["50999 Any"], CodeCatalogue.For(2024).Counterparts(D("30399")).Select(l => $"{l.Government} {l.Unit}"));
    }

    [Fact]
    public void A_departmental_class_stands_for_every_section_of_the_year()
    {
        CodeCatalogue year = CodeCatalogue.For(2024);
        Assert.Equal(year.DepartmentEconomic.Children(D("302")), year.Counterparts(GovernmentEconomicCode.Parse("50502")).Select(l => l.Department));
        Assert.Empty(year.Counterparts(GovernmentEconomicCode.Parse("51301")));
        Assert.Empty(CodeCatalogue.For(2020).Counterparts(D("39909")));
        Assert.Single(CodeCatalogue.For(2021).Counterparts(D("39909")));
    }

    [Fact]
    public void The_mapping_to_cofog_is_marked_as_our_own()
    {
        CofogAssignment assignment = CodeCatalogue.Cofog(F("2080505"))!;
        Assert.Equal((F("2080505"), F("20805"), CofogDivision.SocialProtection), (assignment.Code, assignment.Basis, assignment.Division));
        Assert.Contains("非官方", assignment.Note, StringComparison.Ordinal);
        Assert.False(CofogAssignment.IsOfficial);
        Assert.Equal(CofogDivision.None, CodeCatalogue.Cofog(F("2310301"))!.Division);
        Assert.Null(CodeCatalogue.Cofog(F("299")));
    }

    [Theory]
    [InlineData(1948)]
    [InlineData(10000)]
    public void A_year_must_be_one(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => CodeCatalogue.For(year));
}
