using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Narrative;

/// <summary>What stands beside the claims: lists, statements, names, sections, places, cells.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void A_list_takes_the_amount_that_its_parts_belong_to()
    {
        NarrativeReading reading = NarrativeReader.Read("三、支出决算情况说明\n支出总计9万元，其中本年支出合计7万元；年末结转和结余2万元。本年支出的具体构成为：基本支出4万元，占57.14%；项目支出3万元，占42.86%。", 2024);

        Breakdown total = reading.Breakdowns[0], expenditure = reading.Breakdowns[1];
        Assert.Equal(Topic.TotalExpenditure, total.Whole.Subject.Topic);
        Assert.Equal([Topic.Expenditure, Topic.Closing], total.Parts.Select(p => p.Subject.Topic));
        Assert.Equal(Topic.Expenditure, expenditure.Whole.Subject.Topic);
        Assert.Equal([Topic.Basic, Topic.Project], expenditure.Parts.Select(p => p.Subject.Topic));
        Assert.True(expenditure.HasShares);
        Assert.False(total.HasShares);
    }

    [Fact]
    public void Items_below_are_parts_of_the_budget_and_of_the_final()
    {
        NarrativeReading reading = NarrativeReader.Read(
            "三、财政拨款支出决算情况说明\n财政拨款支出年初预算数为9万元，决算数为8万元。其中：\n（一）教育支出年初预算数为5万元，决算数为5万元。\n（二）住房保障支出年初预算数为4万元，决算数为3万元。\n四、其他\n农林水支出7万元。", 2024);

        Assert.Equal(2, reading.Breakdowns.Length);
        Assert.Equal([FiscalMeasure.Budget, FiscalMeasure.Final], reading.Breakdowns.Select(b => b.Whole.Subject.Measure));
        Assert.All(reading.Breakdowns, b => Assert.Equal([205, 221], b.Parts.Select(p => p.Subject.Code.Code)));
    }

    [Fact]
    public void A_code_below_a_part_is_not_counted_again()
    {
        NarrativeReading reading = NarrativeReader.Read("一般公共预算财政拨款支出9万元，其中：教育支出（类）9万元，普通教育（款）6万元。", 2024);

        Assert.Equal([205], Assert.Single(reading.Breakdowns).Parts.Select(p => p.Subject.Code.Code));
    }

    [Fact]
    public void Words_without_figures_are_kept_with_their_offsets()
    {
        const string Text = "八、政府性基金预算财政拨款收入支出决算情况说明\n本单位2024年度无政府性基金预算财政拨款收入和支出，故本表为空。";
        NarrativeReading reading = NarrativeReader.Read(Text, 2024);

        Assertion nothing = Assert.Single(reading.Statements, s => s.Kind == StatementKind.Nothing);
        Assert.Equal(MoneyScope.Funds, nothing.Subject?.Scope);
        Assert.StartsWith("无政府性基金", nothing.Span.In(Text).ToString(), StringComparison.Ordinal);
        Assert.Equal("本表为空", Assert.Single(reading.Statements, s => s.Kind == StatementKind.EmptyTable).Span.In(Text).ToString());
    }

    [Theory]
    [InlineData("公务接待费比上年下降（增长）5%。", "下降（增长）")]
    [InlineData("机关运行经费支出5万元，较年初预算数（或者上年决算数）减少1万元。", "（或者上年决算数）")]
    [InlineData("基本支出XX万元。", "XX")]
    [InlineData("公务接待费比上年增加/减少0万元。", "增加/减少")]
    public void Words_of_the_template_that_were_left_over_are_told(string text, string words)
    {
        NarrativeReading reading = NarrativeReader.Read(text, 2024);

        Assert.Equal(words, Assert.Single(reading.Statements, s => s.Kind == StatementKind.Placeholder).Span.In(text).ToString());
    }

    [Fact]
    public void A_name_of_another_year_is_known_as_such()
    {
        NarrativeReading reading = NarrativeReader.Read("自然资源海洋气象等支出（类）自然资源事务（款）其他国土资源事务支出（项）年初预算为4万元。", 2024);

        WrittenName name = Assert.Single(reading.Names);
        Assert.Equal(RowKey.OfCode(2200199), name.Code);
        Assert.False(name.IsOfYear);
        Assert.Equal(2200199, Assert.Single(reading.Claims).Subject.Code.Code);
    }

    [Fact]
    public void Figures_of_a_name_that_no_catalogue_has_are_left_unread()
    {
        NarrativeReading reading = NarrativeReader.Read("教育支出（类）普通教育（款）云端漫步（项）年初预算为4万元，支出决算为3万元。", 2024);

        Assert.Empty(reading.Claims);
        Assert.Equal([UnreadReason.UnknownName, UnreadReason.UnknownName], reading.Unread.Select(u => u.Reason));
        Assert.Equal(0, reading.CoveragePercent);
    }

    [Fact]
    public void A_figure_knows_its_line_and_column_and_section()
    {
        NarrativeReading reading = NarrativeReader.Read("一、收入决算情况说明\r\n本年收入合计\r\n3.50万元。", 2024);

        var place = (TextPlace)Assert.Single(reading.Claims).Figure.Place!;
        Assert.Equal((3, 1, "3.50"), (place.Line, place.Column, place.Text));
        Assert.Equal("收入决算情况说明", place.Section!.Title);
        Assert.Same(place.Section, place.Sheet);
    }

    [Theory]
    [InlineData("三、支出决算情况\n基本支出5万元。", "expenditure")]
    [InlineData("五、一般公共预算财政拨款支出决算情况\n教育支出（类）5万元。", "generalBudget")]
    [InlineData("七、“三公”经费支出情况\n公务接待费预算为5万元。", "threePublic")]
    [InlineData("八、机关运行经费支出情况\n机关运行经费支出5万元。", "operatingFunds")]
    public void A_subject_is_a_cell_of_the_accounts(string text, string table)
    {
        NarrativeReading reading = NarrativeReader.Read(text, 2024, DisclosureTemplate.Jiangxi2020);

        Assert.Equal(table, Assert.Single(reading.Claims).Subject.Cell(DisclosureTemplate.Jiangxi2020)!.Table.JsonName);
    }

    [Fact]
    public void Tables_and_page_numbers_between_paragraphs_give_no_claims()
    {
        NarrativeReading reading = NarrativeReader.Read("本年支出合计7.00万元，占\n\n12\n\n50%。\n201  一般公共服务支出  12.00  7.00\n合计  430.80  12.00\n项目支出3.00万元。", 2024);

        Assert.Equal(["7.00", "50", "3.00"], reading.Claims.Select(c => c.Figure.Digits));
        Assert.Equal(1, reading.Unread.Count(u => u.Reason == UnreadReason.Page));
        Assert.Equal(5, reading.Unread.Count(u => u.Reason == UnreadReason.Table));
        Assert.Equal(100, reading.CoveragePercent);
    }
}
