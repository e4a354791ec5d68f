using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5012, PF5013, PF5019 and PF5020: reasons, names, texts told twice and units.</summary>
public class WordTests
{
    private const string Items = General + "（一）一般公共预算财政拨款支出决算具体情况\n";
    private const string Explained = "1、教育支出（类）进修及培训（款）培训支出（项）。年初预算为80.00万元，支出决算为70.00万元，主要原因是培训减少。\n";

    [Theory]
    [InlineData(1, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为9.00万元。")]
    [InlineData(0, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为9.00万元，主要原因是人员减少。")]
    [InlineData(0, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为10.00万元。")]
    [InlineData(0, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为9.00万元。")]                                      // no budget told
    [InlineData(1, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。主要用于：单位缴存公积金方面的支出。年初预算为10.00万元，支出决算为9.00万元。")]     // a purpose is no reason
    [InlineData(0, "（二）其他情况\n1、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为9.00万元。")]        // another list, that explains nothing
    [InlineData(1, "2、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为9.00万元。\n3、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为10.00万元，支出决算为7.00万元，主要原因是人员减少。")]
    [InlineData(0, "2、公务接待费。年初预算为10.00万元，支出决算为9.00万元。")]                     // no functional item
    public void Where_some_items_of_a_list_are_explained_the_others_owe_a_reason(int owing, string others)
    {
        Finding[] findings = Findings("PF5012", Items + Explained + others, template: DisclosureTemplate.Jiangxi2020);
        Assert.Equal(owing, findings.Length);
        Assert.All(findings, f => Assert.Contains("住房公积金决算数 9.00万元 与年初预算数 10.00万元 不同，未说明原因", f.Message, StringComparison.Ordinal));
        Assert.Empty(Findings("PF5012", Items + Explained + others));               // the form is not known
    }

    [Theory]
    [InlineData("Warning", "（一）医疗卫生与计划生育支出（类）行政事业单位医疗（款）行政单位医疗（项）：单位的医疗支出。", "当年应为")]
    [InlineData("Note", "（一）乌有支出（类）乌有事务（款）乌有运行（项）：单位的支出。", "未予核实")]
    [InlineData("Note", "（一）卫生健康支出（类）天外来客（款）行政单位医疗（项）：单位的医疗支出。", "天外来客")]      // a name of nothing may be a slip of the pen
    [InlineData("", "（一）卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：单位的医疗支出。", "")]
    public void Names_are_those_of_the_year(string severities, string text, string words)
    {
        Finding[] findings = Findings("PF5013", "四、名词解释\n" + text);
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.All(findings, f => Assert.Contains(words, f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "主要用于：单位培训方面的支出", "主要用于：单位医疗方面的支出")]
    [InlineData("Note", "主要用于：单位培训方面的支出", "主要用于：单位培训方面的支出")]
    [InlineData("", "主要用于：支出", "主要用于：支出")]                     // too short to tell
    [InlineData("Note", "主要用于：培训费", "主要用于：培训费")]
    [InlineData("Note", "主要用于：单位 培训方面的支出", "主要用于：单位培训方面的支出")]
    public void Two_items_have_purposes_of_their_own(string severities, string one, string other)
    {
        Assert.Equal(severities, Severities("PF5019", Items + $"1、教育支出（类）进修及培训（款）培训支出（项）。{one}。支出决算为70.00万元。\n2、卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。{other}。支出决算为7.00万元。\n"));
        Assert.Equal("", Severities("PF5019", Items + $"1、教育支出（类）进修及培训（款）培训支出（项）。{one}。支出决算为70.00万元。\n2、教育支出（类）进修及培训（款）培训支出（项）。{other}。支出决算为70.00万元。\n"));        // one item told twice
    }

    [Theory]
    [InlineData("", "持平，主要原因是按预算执行")]
    [InlineData("Note", "持平，主要原因是人员增加")]
    [InlineData("Note", "持平主要原因是人员增加")]
    [InlineData("Note", "持平。本年度人员略有所变动，主要原因是人员增加")]
    [InlineData("", "持平。本年度单位人员有所变动，主要原因是人员增加")]                     // a word further
    [InlineData("", "持平。本年度各项工作任务均按时完成，主要原因是人员增加")]              // far behind: another's reason
    public void What_is_level_has_no_reason(string severities, string text) =>
        Assert.Equal(severities, Severities("PF5019", General + $"一般公共预算财政拨款支出年初预算为20.00万元，支出决算为20.00万元，决算数与预算数{text}。"));

    [Theory]
    [InlineData("", "本年收入合计500.00万元，较上年增加100.00万元，增长25.00%。", "")]
    [InlineData("Note", "本年收入合计500.00万元，较上年增加100.00万元，增长25.00。", "缺少%")]
    [InlineData("Note", "本年收入合计500.00万元。\n本年支出合计490.00万元。\n财政拨款收入480.00万元。\n其他收入200000.00元。", "单位“元”与全文所用“万元”不一致")]
    [InlineData("Note", "本年收入合计500.00万元。\n本年支出合计490.00万元。\n财政拨款收入480.00万元，较上年增加200000.00元。", "单位“元”与全文所用“万元”不一致")]
    [InlineData("", "本年收入合计500.00万元。\n财政拨款收入480.00万元。\n其他收入200000.00元。", "")]                            // too few to call one usual
    [InlineData("Note", "本年收入合计500.00万元，较上年增长2.00%，其中：财政拨款收入480.00万元，占96.00%，较上年增加10.00万元，增长2.13%；事业收入19.00万元，占3.80%；其他收入10000.00元，占0.20%。", "单位“元”与全文所用“万元”不一致")]      // more rates than amounts
    [InlineData("", "本年收入合计500.00万元。\n财政拨款收入480.00万元。\n其他收入20.00万元，较上年持平。", "")]
    [InlineData("", "“三公”经费支出8.00万元。\n公务接待费支出5.00万元。\n公务用车运行维护费支出3.00万元，公务用车保有量5辆，较上年增加1辆。", "")]     // counts have units of their own
    [InlineData("Note", "本年收入合计500.00，较上年增加100.00万元。", "缺少单位")]
    [InlineData("", "项目绩效评价平均得分95。", "")]                            // a score needs none
    public void Figures_have_the_unit_of_the_text(string severities, string text, string words)
    {
        Finding[] findings = Findings("PF5020", Income + text);
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.All(findings, f => Assert.Contains(words, f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "增加100.00万元，增长25.00%")]
    [InlineData("", "增加0.01万元，增长0.00%")]                 // too little to show in the rate
    [InlineData("", "减少0.01万元，下降0.00%")]
    [InlineData("", "增加0.00万元，下降0.01%")]                 // an amount that rounds to nothing has no direction
    [InlineData("", "减少0.00万元，增长0.01%")]
    [InlineData("Error", "增加100.00万元，下降25.00%")]
    [InlineData("Error", "减少100.00万元，增长25.00%")]
    public void Amount_and_rate_of_a_change_have_one_direction(string severities, string text) => Assert.Equal(severities, Severities("PF5007", Income + $"本年收入合计500.00万元，较上年{text}。"));

    [Theory]
    [InlineData("Error", "年初预算数为20.00万元，支出决算为25.00万元")]
    [InlineData("Error", "全年预算数为20.00万元，支出决算为25.00万元")]
    [InlineData("", "全年预算数为20.00万元，支出决算为15.00万元")]
    [InlineData("", "年初预算数为20.00万元，全年预算数为10.00万元，支出决算为15.00万元")]          // the year's begin goes before
    public void Less_than_the_budget_is_less_than_the_one_that_is_told(string severities, string text) =>
        Assert.Equal(severities, Severities("PF5007", General + $"一般公共预算财政拨款支出{text}，决算数小于预算数。"));

    [Fact]
    public void Years_that_are_right_were_asked() => Assert.Equal(2, Report(Income + "本年收入合计500.00万元，较2019年增加100.00万元。").Coverage["PF5012"].Held);

    [Theory]
    [InlineData("PF5012")]
    [InlineData("PF5019")]
    [InlineData("PF5020")]
    public void A_text_that_is_in_order_was_asked(string rule) => Assert.True(Report(Income + "本年收入合计500.00万元。").Coverage[rule].Held > 0);

    [Theory]
    [InlineData("2020年度部门决算情况说明", 0)]
    [InlineData("2019年度部门决算情况说明", 1)]
    [InlineData("某局2019年度部门决算情况说明", 1)]
    [InlineData("12019年度部门决算情况说明", 0)]                   // no year
    [InlineData("1019年度部门决算情况说明", 1)]
    [InlineData("部门决算情况说明（上年）", 0)]
    public void The_heading_names_the_year(string heading, int findings) => Assert.Equal(findings, Findings("PF5012", "第二部分 " + heading + "\n" + Income + "本年收入合计500.00万元。").Length);

    [Fact]
    public void The_headings_below_the_parts_name_the_year_too() => Assert.Single(Findings("PF5012", "一、2019年度收入决算情况说明\n本年收入合计500.00万元。"));

    [Theory]
    [InlineData("一、2019年重点工作回顾\n")]                       // no heading of the final accounts
    [InlineData(Income + "（一）2019年度决算公开情况\n")]            // a point within a chapter may be of any year
    public void Other_headings_may_be_of_other_years(string heading) => Assert.Empty(Findings("PF5012", heading + Income + "本年收入合计500.00万元。"));
}
