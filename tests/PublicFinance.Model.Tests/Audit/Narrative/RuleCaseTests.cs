using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>For each rule about sentences one that keeps it and one that breaks it.</summary>
public class RuleCaseTests
{
    private const string Income = "一、收入决算情况说明\n";
    private const string General = "三、一般公共预算财政拨款支出决算情况说明\n";
    private const string Basic = "四、一般公共预算财政拨款基本支出决算情况说明\n";

    [Theory]
    [InlineData("PF5001", Severity.Error, "本年收入合计500.00万元。\n本年收入合计500.00万元。", "本年收入合计500.00万元。\n本年收入合计520.00万元。")]
    [InlineData("PF5001", Severity.Note, "本年收入合计500.00万元。\n本年收入合计500.0万元。", "本年收入合计500.00万元。\n本年收入合计500.01万元。")]
    [InlineData("PF5003", Severity.Error, Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元；其他收入20.00万元。", Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元；其他收入30.00万元。")]
    [InlineData("PF5003", Severity.Warning, Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元。", Income + "本年收入合计500.00万元，其中：财政拨款收入450.00万元，占90.00%；其他收入20.00万元，占4.00%。")]
    [InlineData("PF5004", Severity.Error, Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元，占96.00%。", Income + "本年收入合计500.00万元，其中：财政拨款收入480.00万元，占69.00%。")]
    [InlineData("PF5005", Severity.Error, General + "财政拨款支出年初预算数为200.00万元，决算数为150.00万元，完成年初预算的75.00%。", General + "财政拨款支出年初预算数为200.00万元，决算数为150.00万元，完成年初预算的85.00%。")]
    [InlineData("PF5006", Severity.Error, Income + "本年收入合计500.00万元，较上年增加100.00万元，增长25.00%。", Income + "本年收入合计500.00万元，较上年增加100.00万元，增长20.00%。")]
    [InlineData("PF5007", Severity.Error, Income + "本年收入合计500.00万元，较上年减少100.00万元，下降16.67%。", Income + "本年收入合计500.00万元，较上年减少100.00万元，增长16.67%。")]
    [InlineData("PF5008", Severity.Error, Income + "事业收入5.00万元，较上年减少1.00万元，下降16.67%。", Income + "事业收入5.00万元，较上年减少10.00万元，下降200.00%。")]
    [InlineData("PF5008", Severity.Warning, Income + "事业收入5.00万元，较上年增加1.00万元，增长25.00%。", Income + "事业收入5.00万元，较上年增加5.00万元，增长100.00%。")]
    [InlineData("PF5009", Severity.Error, "一、支出决算情况说明\n支出总计430.00万元，其中：本年支出合计290.00万元，年末结转和结余140.00万元。", "一、支出决算情况说明\n支出总计430.00万元，其中：本年支出合计290.00万元，年末结转和结余140.00元。")]
    [InlineData("PF5009", Severity.Error, "八、政府性基金预算财政拨款收入支出决算情况说明\n年初结转和结余2.00万元，本年收入48.00万元，本年支出49.00万元，其中：基本支出9.00万元，项目支出40.00万元，年末结转和结余1.00万元。", "八、政府性基金预算财政拨款收入支出决算情况说明\n年初结转和结余2.00万元，本年收入48.00元，本年支出49.00万元，其中：基本支出9.00万元，项目支出40.00万元，年末结转和结余1.00万元。")]
    [InlineData("PF5010", Severity.Warning, "五、一般公共预算财政拨款“三公”经费支出决算情况说明\n公务用车购置费决算数为18.00万元，全年购置公务用车1辆。", "五、一般公共预算财政拨款“三公”经费支出决算情况说明\n公务用车购置费决算数为18.00万元，全年购置公务用车0辆。")]
    [InlineData("PF5011", Severity.Note, Income + "本年收入合计3000.00万元，其中：财政拨款收入2000.00万元，占66.67%。", Income + "本年收入合计3000.00万元，其中：财政拨款收入2000.00万元，占66.66%。")]
    [InlineData("PF5012", Severity.Warning, Income + "本年收入合计500.00万元，较上年增加100.00万元，增长25.00%。", Income + "本年收入合计500.00万元，较上年增加（减少）的主要原因是人员变动。")]
    [InlineData("PF5013", Severity.Warning, "四、名词解释\n（一）卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：单位的医疗支出。", "四、名词解释\n（一）医疗卫生与计划生育支出（类）行政事业单位医疗（款）行政单位医疗（项）：单位的医疗支出。")]
    [InlineData("PF5014", Severity.Warning, "八、政府性基金预算财政拨款收入支出决算情况说明\n本部门2020年度无政府性基金预算财政拨款支出。", "八、政府性基金预算财政拨款收入支出决算情况说明\n本年支出合计5.00万元。\n本部门2020年度无政府性基金预算财政拨款支出。")]
    [InlineData("PF5016", Severity.Error, Income + "本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入480.00万元，较上年增加90.00万元；其他收入20.00万元，较上年增加10.00万元。", Income + "本年收入合计500.00万元，较上年增加100.00万元，其中：财政拨款收入480.00万元，较上年增加90.00万元；其他收入20.00万元，较上年增加15.00万元。")]
    [InlineData("PF5017", Severity.Error, "一、收入支出决算总体情况说明\n2020年度收入总计500.00万元，支出总计500.00万元。", "一、收入支出决算总体情况说明\n2020年度收入总计500.00万元，支出总计510.00万元。")]
    [InlineData("PF5019", Severity.Note, General + "一般公共预算财政拨款支出年初预算为20.00万元，支出决算为20.00万元，决算数与预算数持平，主要原因是按预算执行。", General + "一般公共预算财政拨款支出年初预算为20.00万元，支出决算为20.00万元，决算数与预算数持平，主要原因是人员增加。")]
    [InlineData("PF5020", Severity.Note, Income + "本年收入合计500.00万元，较上年增加100.00万元，增长25.00%。", Income + "本年收入合计500.00万元，较上年增加100.00万元，增长25.00。")]
    [InlineData("PF5021", Severity.Note, "五、一般公共预算财政拨款“三公”经费支出决算情况说明\n公务接待费支出年初预算数为10.00万元，决算数为8.00万元，较上年减少1.00万元，下降11.11%。", "五、一般公共预算财政拨款“三公”经费支出决算情况说明\n公务接待费支出年初预算数为10.00万元，决算数为8.00万元，较上年减少2.00万元，下降20.00%。")]
    public void A_sentence_that_keeps_the_rule_and_one_that_breaks_it(string rule, Severity severity, string good, string bad)
    {
        Assert.DoesNotContain(Audit(good).AllFindings, f => f.RuleId == rule);
        Assert.Contains(Audit(bad).AllFindings, f => f.RuleId == rule && f.Severity == severity);
    }

    [Fact]
    public void A_told_figure_is_that_of_its_cell()
    {
        FinalAccounts accounts = Accounts();
        Assert.DoesNotContain(Audit(Income + "本年收入合计500.00万元。", accounts).AllFindings, f => f.RuleId == "PF5002");
        Assert.Contains(Audit(Income + "本年收入合计500.01万元。", accounts).AllFindings, f => f is { RuleId: "PF5002", Severity: Severity.Note });
        Assert.Contains(Audit(Income + "本年收入合计550.00万元。", accounts).AllFindings, f => f is { RuleId: "PF5002", Severity: Severity.Error });
    }

    [Fact]
    public void A_listed_line_has_money()
    {
        FinalAccounts accounts = Accounts();
        Assert.DoesNotContain(Audit(Basic + "一般公共预算财政拨款基本支出30.00万元，其中：人员经费30.00万元，主要包括：基本工资。", accounts).AllFindings, f => f.RuleId == "PF5015");
        Assert.Contains(Audit(Basic + "一般公共预算财政拨款基本支出30.00万元，其中：人员经费30.00万元，主要包括：基本工资、奖金。", accounts).AllFindings, f => f is { RuleId: "PF5015", Severity: Severity.Warning });
    }

    [Fact]
    public void What_the_form_demands_is_asked_of_a_whole_narrative_only()
    {
        const string Start = Income + "本年收入合计500.00万元。\n二、支出决算情况说明\n本年支出合计500.00万元。\n五、一般公共预算财政拨款“三公”经费支出决算情况说明\n“三公”经费支出决算数为0万元。\n";
        const string Rest = "六、机关运行经费支出情况说明\n本部门无机关运行经费。\n七、政府采购支出情况说明\n政府采购支出总额0万元。\n八、国有资产占用情况说明\n共有车辆0辆。\n";
        Assert.DoesNotContain(Audit(Start + Rest, template: DisclosureTemplate.Jiangxi2020).AllFindings, f => f.RuleId == "PF5018");
        Assert.Contains(Audit(Start, template: DisclosureTemplate.Jiangxi2020).AllFindings, f => f is { RuleId: "PF5018", Severity: Severity.Warning });
        Assert.DoesNotContain(Audit(Income + "本年收入合计500.00万元。", template: DisclosureTemplate.Jiangxi2020).AllFindings, f => f.RuleId == "PF5018");
    }

    [Fact]
    public void The_completion_of_another_budget_is_the_wrong_word() => Assert.Contains(
        Audit(General + "财政拨款支出年初预算数为200.00万元，全年预算数为300.00万元，决算数为150.00万元，完成年初预算的50.00%。").AllFindings,
        f => f is { RuleId: "PF5005", Severity: Severity.Warning });

    private static FinalAccounts Accounts() => FinalAccounts.Of("某单位", 2020, DisclosureTemplate.Jiangxi2020)
        .With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.Summary]!, Precision.Of(AmountUnit.TenThousandYuan, 2), [Item.Final])
            .Row(RowKey.Of(Item.Income), null, "500.00").Build())
        .With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.BasicExpenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), [Item.Final])
            .Row(RowKey.OfCode(301), null, "30.00").Row(RowKey.OfCode(30101), null, "30.00").Build());

    private static AuditReport Audit(string text, FinalAccounts? accounts = null, DisclosureTemplate? template = null) =>
        Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2020, template), Accounts = accounts });
}
