using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5012: what is a comparison with a year, the name of a unit or the number of a table, and what only looks like one.</summary>
public class LeftOverTests
{
    private const string Unit = "宁溪县林业局";
    private const string Assets = "八、国有资产占用情况说明\n";
    private const string OfUnit = Income + Unit + "2020年度收入总计500.00万元。\n" + Unit + "2020年度支出总计500.00万元。\n" + Unit + "2020年度本年收入合计480.00万元。\n";

    [Theory]
    [InlineData(Income + "年末结转和结余50.00万元，比2020年初增加10.00万元。")]                       // against the year's own beginning
    [InlineData(Income + "本年收入合计500.00万元，与2018名在校学生的规模相适应，较上年增加100.00万元。")]
    [InlineData(Income + "本年收入合计500.00万元，比20所学校18年来的平均数多，较上年增加100.00万元。")]
    [InlineData(Assets + "截至2019年底的报废车辆已经处置，截至2020年12月31日，共有车辆3辆。")]           // the last date before the count
    public void What_is_no_comparison_with_a_wrong_year(string text) => Assert.Empty(Findings("PF5012", text));

    [Theory]
    [InlineData(Income + "本年收入合计500.00万元，较2109年增加100.00万元。", "2109")]                      // digits changed places
    [InlineData(Income + "本年收入合计500.00万元，较1019年增加100.00万元。", "1019")]
    [InlineData(Assets + "截至2019年12月31日，共有车辆3辆。", "2019")]
    [InlineData(Assets + "截至2019年12月31日，单价100万元以上专用设备3台。", "2019")]
    public void A_wrong_year_is_told_however_far_it_is_off(string text, string year) => Assert.Contains(year, Assert.Single(Findings("PF5012", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("宁溪县农机推广中心2020年度机关运行经费支出20.00万元。", 1)]
    [InlineData("宁溪县农机推广中心，2020年度机关运行经费支出20.00万元。", 1)]                             // a comma behind the name
    [InlineData("宁溪县农机推广中心2020年度为保障全县农机推广和农业社会化服务各项工作正常运转而安排的机关运行经费支出20.00万元。", 1)]
    [InlineData("宁溪县教育体育和旅游发展事务中心下属青少年校外活动指导服务站2020年度机关运行经费支出20.00万元。", 1)]      // thirty characters
    [InlineData("宁溪县教育体育和旅游发展事务中心下属的青少年校外活动指导服务站2020年度机关运行经费支出20.00万元。", 0)]    // more are no name
    [InlineData("按照预算批复2020年度机关运行经费支出20.00万元。", 0)]
    [InlineData("各科室2020年度机关运行经费支出20.00万元。", 0)]
    [InlineData("宁溪县旅游局2020年组织团组1个。", 0)]                                                // what others did
    [InlineData("主要原因：一是宁溪县财政局2020年追加财政拨款收入20.00万元。", 0)]
    [InlineData("根据宁溪县水利局2020年批复，2019年度本年收入合计400.00万元。", 0)]
    [InlineData("九、预算绩效情况说明\n宁溪县审计局2020年组织评价的项目3个，涉及项目资金500.00万元。", 0)]
    public void Only_whose_money_of_the_year_a_sentence_tells_is_a_name(string text, int findings) => Assert.Equal(findings, Findings("PF5012", OfUnit + text).Length);

    [Fact]
    public void Accounts_whose_unit_has_no_name_do_not_name_it()
    {
        const string Text = Income + "本部门决算如下。\n宁溪县农机推广中心2020年度收入总计500.00万元。";
        FinalAccounts accounts = FinalAccounts.Of("本部门", 2020, DisclosureTemplate.Jiangxi2020);
        Assert.Empty(Findings("PF5012", Text, accounts));
        Assert.Single(Findings("PF5012", Text.Replace("本部门", Unit, StringComparison.Ordinal), FinalAccounts.Of(Unit, 2020, DisclosureTemplate.Jiangxi2020)));
    }

    [Theory]
    [InlineData("公开02表《收入决算表》。见《收入决算表》（公开03表）")]                // at the very beginning, and at the very end
    [InlineData("（公开02表）收入决算表。见收入决算表（公开03表）")]
    [InlineData("见《收入决算表》（附表2）。见《收入决算表》（附表3）。")]
    [InlineData("见附表2《收入决算表》。见《收入决算表》附表3")]
    public void A_table_has_one_number(string text) => Assert.Contains("表号前后不一致", Assert.Single(Findings("PF5012", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("见《收入决算表》（公开02表）。见《收入决算表》（公开2表）。", 2)]
    [InlineData("见《收入决算表》（公开02表）。现予公开", 1)]
    [InlineData("见《收入决算表》（公开02表）。见《收入决算表》公开0", 1)]
    [InlineData("《收入决算表》公开10份，《收入决算表》公开12份。", 0)]                // how often it was published
    [InlineData("见附表《收入决算表》。", 0)]
    [InlineData("见附表02", 0)]
    public void What_is_the_number_of_a_table(string text, int numbers)
    {
        static int Asked(string text) => Report(text).Coverage["PF5012"].Evaluated;
        Assert.Empty(Findings("PF5012", text));
        Assert.Equal(numbers, Asked(text) - Asked("本部门决算公开。"));
    }
}
