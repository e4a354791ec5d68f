using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5012: what another year's or another unit's text left behind, and what only looks like it.</summary>
public class ContextTests
{
    private const string Income = "一、收入决算情况说明\n";

    [Theory]
    [InlineData("本年收入合计500.00万元，较2019年增加100.00万元，增长25.00%。", "本年收入合计500.00万元，较2018年增加100.00万元，增长25.00%。", "2018")]
    [InlineData("本年收入合计500.00万元。与2019年度决算数相比，本年收入合计增加100.00万元。", "本年收入合计500.00万元。与2018 年度决算数相比，本年收入合计增加100.00万元。", "2018")]
    [InlineData("本年收入合计500.00万元，比2020年初预算增加100.00万元。", "本年收入合计500.00万元，比2020年增加100.00万元。", "2020")]
    [InlineData("2019年度本年收入合计400.00万元。2020年度本年收入合计500.00万元。", "2019年度本年收入合计500.00万元。2020年度本年收入合计500.00万元。", "2019")]
    [InlineData("2019年度本年收入合计500.00万元。2020年度本年收入合计500.00万元，与上年持平。", "2019年度本年收入合计500.00万元。\n2020年度本年收入合计500.00万元。", "2019")]
    [InlineData("截至2020年12月31日，本单位共有车辆3辆。", "截至2019年12月31日，本单位共有车辆3辆。", "2019")]
    [InlineData("数据见《收入决算表》（公开02表）。详见公开02表《收入决算表》。", "数据见《收入决算表》（公开02表）。详见公开03表《收入决算表》。", "表号")]
    [InlineData("本年收入合计500.00万元，较２０１９年增加100.00万元。", "本年收入合计500.00万元，较２０１８年增加100.00万元。", "2018")]       // full-width digits
    [InlineData("本年收入合计500.00万元，较20所学校18年平均增加100.00万元。", "本年收入合计500.00万元，较2018年增加100.00万元。", "2018")]
    [InlineData("2019年度本年收入合计0.99万元。2020年度本年收入合计0.99万元。", "2019年度本年收入合计1.00万元。2020年度本年收入合计1.00万元。", "2019")]   // so few digits are alike by chance
    [InlineData("本年收入合计500.00万元，较２０１９年增加100.00万元。", "本年收入合计500.00万元，较２００９年增加100.00万元。", "2009")]
    [InlineData("情况如下。截至2020年12月31日，本单位共有车辆3辆。", "情况如下。截至2019年12月31日，本单位共有车辆3辆。", "2019")]
    [InlineData("本年收入合计500.00万元，较20、18年增加100.00万元。", "本年收入合计500.00万元，较20 18年增加100.00万元。", "2018")]
    [InlineData("2020年，截至2020年12月31日，本单位共有车辆3辆。", "2020年，截至2019年12月31日，本单位共有车辆3辆。", "2019")]
    [InlineData("数据见《一般公共预算财政拨款支出决算表》（公开05表）、《支出决算表》（公开03表）。", "数据见《支出决算表》（公开05表）、《支出决算表》（公开03表）。", "支出决算表")]
    public void What_is_left_over_is_told(string good, string bad, string words)
    {
        Assert.Empty(LeftOver(Income + good));
        Assert.Contains(words, Assert.Single(LeftOver(Income + bad)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("宁溪县农机推广中心", true)]
    [InlineData("宁溪林业局", false)]                  // short for the unit's name
    [InlineData("宁溪县林业局办公室", false)]          // the unit's name is short for it
    [InlineData("本部门", false)]
    public void Figures_told_of_another_unit_are_left_over(string name, bool isOther)
    {
        const string Unit = "宁溪县林业局";
        string text = string.Concat(new[] { "收入总计500.00万元", "支出总计500.00万元", "本年收入合计480.00万元", "本年支出合计470.00万元" }.Select(s => $"{Unit}2020年度{s}。\n"));
        Assert.Empty(LeftOver(Income + text));
        Assert.Equal(isOther ? 1 : 0, LeftOver(Income + text + $"{name}2020年度机关运行经费支出20.00万元。\n").Length);
        Assert.Empty(LeftOver($"部门决算单位构成：{Unit}、{name}。\n" + Income + text + $"{name}2020年度机关运行经费支出20.00万元。\n"));     // a member of the department
    }

    [Fact]
    public void A_name_printed_with_blanks_inside_is_told_twice_all_the_same()
    {
        string text = Income + string.Concat(new[] { "收入总计500.00万元", "支出总计500.00万元", "本年收入合计480.00万元" }.Select(s => $"宁溪县林业局2020年度{s}。\n")) + "宁溪县 农机推广中心2020年度本年支出合计470.00万元。\n";
        Assert.Single(LeftOver(text));
        Assert.Empty(LeftOver(text + "宁溪县农机 推广中心2020年度机关运行经费支出20.00万元。\n"));
    }

    [Fact]
    public void A_series_of_years_names_other_years() => Assert.Empty(LeftOver(Income + "本年收入合计500.00万元，较2018年增加150.00万元，较2019年增加100.00万元。"));

    [Fact]
    public void Only_what_is_owned_is_told_of_the_years_end()
    {
        const string Text = "一、部门基本情况\n截至2019年12月31日，本部门编制人数40人。";
        Assert.Contains(NarrativeReader.Read(Text, 2020).Claims, c => c.Subject.Topic == Topic.Posts);
        Assert.Empty(LeftOver(Text));
    }

    [Fact]
    public void The_place_of_what_is_left_over_is_told()
    {
        static TextPlace At(string text) => Assert.IsType<TextPlace>(Assert.Single(LeftOver(Income + text)).Figures[0].Place);
        Assert.Equal(("2019年", 2, 3), (At("截至2019年12月31日，本单位共有车辆3辆。").Text, At("截至2019年12月31日，本单位共有车辆3辆。").Line, At("截至2019年12月31日，本单位共有车辆3辆。").Column));
        Assert.Equal("2018年", At("本年收入合计500.00万元，较2018年增加100.00万元。").Text);
        Assert.Contains("增加（减少）", Assert.Single(LeftOver(Income + "本年收入合计500.00万元，较上年增加（减少）")).Message, StringComparison.Ordinal);       // at the very end
    }

    private static Finding[] LeftOver(string text) =>
        [.. Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2020) }).AllFindings.Where(f => f.RuleId == "PF5012")];
}
