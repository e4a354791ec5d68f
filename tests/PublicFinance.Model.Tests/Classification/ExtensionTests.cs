using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

public class ExtensionTests
{
    private const string Header = "code,name,from_year,to_year,fund,evidence\n";

    [Fact]
    public void A_host_adds_rows_and_the_built_in_ones_stay()
    {
        FunctionCode code = FunctionCode.Parse("2080581");
        CodeCatalogue mine = CodeCatalogue.For(2024).WithCsv<FunctionCode>(Header + "2080581,本省养老补助,2023,,general,host:省财政厅通知\n");
        Assert.Equal("本省养老补助", mine.Name(code));
        Assert.Equal("省财政厅通知", mine.Find(code).Entry!.Evidence.Source);
        Assert.Equal(code, Assert.Single(mine.Function.ByName("本省养老补助")).Code);
        Assert.Contains(code, mine.Function.Children(code.Parent));
        Assert.Equal(CodeStatus.OtherYears, mine.In(2022).Find(code).Status);
        Assert.Equal("工资福利支出", mine.Name(DepartmentEconomicCode.Parse("301")));
        Assert.Equal(CodeStatus.Unknown, CodeCatalogue.For(2024).Find(code).Status);
    }

    [Fact]
    public void Extensions_add_up()
    {
        CodeEntry<DepartmentEconomicCode> economic = new(DepartmentEconomicCode.Parse("30281"), "本省费用", null, null, null, Evidence.FromHost("省"));
        CodeEntry<FunctionCode> function = new(FunctionCode.Parse("2080581"), "本省补助", null, null, BudgetKind.GeneralPublic, Evidence.FromHost("省"));
        CodeCatalogue mine = CodeCatalogue.For(2024).With([economic]).With([function]);
        Assert.Equal(("本省费用", "本省补助"), (mine.Name(economic.Code), mine.Name(function.Code)));
    }

    [Fact]
    public void A_gap_may_be_filled_but_a_row_not_replaced()
    {
        FunctionCode code = FunctionCode.Parse("2080206");
        CodeCatalogue filled = CodeCatalogue.For(2019).WithCsv<FunctionCode>(Header + "2080206,社会组织管理,2019,2019,general,host:查证\n");
        Assert.Equal((CodeStatus.Known, "社会组织管理"), (filled.Find(code).Status, filled.Name(code)));
        string message = Assert.Throws<ArgumentException>(
            () => CodeCatalogue.For(2019).WithCsv<FunctionCode>(Header + "2080206,别名,2018,2019,general,host:查证\n")).Message;
        Assert.Contains("Two rows of 2080206 overlap", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_needs_its_parent()
        => Assert.Contains("has no parent 28801", Assert.Throws<ArgumentException>(
            () => CodeCatalogue.For(2024).WithCsv<FunctionCode>(Header + "2880101,无父科目,,,general,recall\n")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "Line 1: the header")]
    [InlineData("code,name\n", "Line 1: 2 fields where 6 are expected")]
    [InlineData("code,name,from_year,to_year,evidence,fund\n", "Line 1: the header must be")]
    [InlineData(Header + "20805", "Line 2: 1 fields where 6 are expected")]
    [InlineData(Header + "20805,a,,,general,recall,x", "Line 2: more than 6 fields")]
    [InlineData(Header + "2080,a,,,general,recall", "Line 2: '2080' is not a function code")]
    [InlineData(Header + "20805, a,,,general,recall", "Line 2: The name of 20805 has blanks around it")]
    [InlineData(Header + "20805,,,,general,recall", "Line 2: ")]
    [InlineData(Header + "20805,a,2o20,,general,recall", "Line 2: '2o20' is not a year")]
    [InlineData(Header + "20805,a,2021,2020,general,recall", "Line 2: The row of 20805 ends in 2020")]
    [InlineData(Header + "20805,a,,,g,recall", "Line 2: 'g' is not general")]
    [InlineData(Header + "20805,a,,,general,seen:", "Line 2: evidence 'seen:'")]
    [InlineData(Header + "\"20805,a,,,general,recall", "Line 2: a quotation mark is not closed")]
    [InlineData(Header + "\"20805\"x,a,,,general,recall", "Line 2: text after a closing quotation mark")]
    public void A_refusal_tells_line_and_reason(string csv, string reason)
        => Assert.StartsWith(reason, Assert.Throws<FormatException>(() => CodeCatalogue.For(2024).WithCsv<FunctionCode>(csv)).Message, StringComparison.Ordinal);

    [Fact]
    public void Quoted_fields_and_both_line_ends_are_read()
    {
        CodeCatalogue mine = CodeCatalogue.For(2024).WithCsv<FunctionCode>(
            Header.Replace("\n", "\r\n", StringComparison.Ordinal) + "2080581,\"甲，\"\"乙\"\",丙\",,,general,recall\r\n2080582,丁,,,,recall");
        Assert.Equal("甲，\"乙\",丙", mine.Name(FunctionCode.Parse("2080581")));
        Assert.Equal("丁", mine.Name(FunctionCode.Parse("2080582")));
    }
}
