using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5010: the rules of the tables, asked of what sentences tell.</summary>
public class BesideTests
{
    private const string Assets = "九、国有资产占用情况说明\n截至2020年12月31日，";

    [Theory]
    [InlineData("", ThreePublic, "国内公务接待10批次，80人次，其中：外事接待2批次，20人次。")]
    [InlineData("Error", ThreePublic, "国内公务接待10批次，8人次。")]
    [InlineData("Warning", ThreePublic, "公务接待费支出决算为6.00万元。国内公务接待0批次，0人次。")]
    [InlineData("Error", ThreePublic, "国内公务接待10批次，80人次，其中：外事接待12批次，20人次。")]
    [InlineData("Warning", ThreePublic, "全年因公出国（境）团组2个，累计1人次。")]
    [InlineData("Warning", ThreePublic, "公务用车购置费支出决算为6.00万元，购置公务用车0辆。")]
    [InlineData("Warning", ThreePublic, "公务用车运行维护费支出决算为6.00万元，公务用车保有量0辆。")]
    [InlineData("", Assets, "本单位共有车辆6辆，其中：机要通信用车3辆、特种专业技术用车2辆、其他用车1辆。")]
    [InlineData("Error", Assets, "本单位共有车辆5辆，其中：机要通信用车3辆、特种专业技术用车2辆、其他用车1辆。")]
    [InlineData("", Assets, "本单位共有车辆5辆，其中：一般公务用车3辆、特种专业技术用车2辆、其他用车1辆。")]         // a kind that the table has not: PF5003 asks
    [InlineData("", "一、部门基本情况\n", "本部门编制人数40人，其中行政编制20人、事业编制20人；实有人数42人，其中在职人数38人。")]
    [InlineData("Warning", "一、部门基本情况\n", "本部门编制人数40人；实有人数42人，其中在职人数41人。")]
    public void Counts_and_staff_obey_the_rules_of_their_tables(string severities, string heading, string text) => Assert.Equal(severities, Severities("PF5010", heading + text));

    [Fact]
    public void A_kind_of_vehicle_that_the_table_has_not_is_summed_by_the_sentences_alone()
    {
        Assert.Equal("Error", Severities("PF5003", Assets + "本单位共有车辆5辆，其中：一般公务用车3辆、特种专业技术用车2辆、其他用车1辆。"));
        Assert.Equal("", Severities("PF5003", Assets + "本单位共有车辆5辆，其中：机要通信用车3辆、特种专业技术用车2辆、其他用车1辆。"));         // PF5010 says so
    }

    [Theory]
    [InlineData("", "800")]
    [InlineData("Note", "10")]              // 8,000 元 for each
    public void Money_for_each_is_plausible(string severities, string persons)
    {
        string counts = ThreePublic + $"国内公务接待10批次，{persons}人次。";
        Assert.Equal(severities, Severities("PF5010", counts + "公务接待费支出决算为8.00万元。"));
        Assert.Equal(severities, Severities("PF5010", counts, Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.ThreePublic, Item.Reception, (RowKey.Of(Item.Final), "8.00"))));
    }

    [Theory]
    [InlineData("", "Warning")]
    [InlineData("，主要原因是接待增加", "Note")]
    [InlineData("。国内公务接待10批次，800人次，陪同30人，主要原因是接待增加", "Note")]
    public void An_overrun_with_a_reason_is_a_note(string reason, string severities) =>
        Assert.Equal(severities, Severities("PF5010", ThreePublic + $"公务接待费支出年初预算为6.00万元，支出决算为8.00万元{reason}。"));

    [Fact]
    public void A_reason_for_the_three_together_is_one() =>
        Assert.Equal("Note", Severities("PF5010", ThreePublic + "“三公”经费支出年初预算为6.00万元，支出决算为8.00万元，主要原因是接待增加。"));

    [Fact]
    public void A_reason_told_elsewhere_explains_no_overrun() => Assert.Equal(
        "Warning", Severities("PF5010", Income + "本年收入合计500.00万元，较上年增加100.00万元，主要原因是人员增加。\n" + ThreePublic + "公务接待费支出年初预算为6.00万元，支出决算为8.00万元。"));

    [Theory]
    [InlineData("12.00", "Warning")]
    [InlineData("10.00", "")]
    public void A_table_at_hand_tells_the_other_side(string funds, string severities)
    {
        FinalAccounts accounts = Spoken.Accounts(2020, DisclosureTemplate.Jiangxi2020, TableId.BasicExpenditure, Item.Final, (RowKey.Of(Item.PublicOutlay), "11.00"));
        Finding[] findings = Findings("PF5010", AgencyFunds + $"机关运行经费支出{funds}万元。", accounts);
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.Empty(Findings("PF5010", Income + "本年收入合计500.00万元。", accounts));           // nothing that a sentence tells
    }

    [Fact]
    public void What_is_wrong_with_a_table_is_not_told_of_the_sentences()
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2020, DisclosureTemplate.Jiangxi2020)
            .With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.Staffing]!, Precision.Count, [Item.Posts, Item.Staff, Item.StaffOnPost]).Row(RowKey.Of(Item.Final), null, "40", "41", "41").Build());
        AuditReport report = Report(Income + "本年收入合计500.00万元。", accounts);
        Assert.Contains(report.AllFindings, f => f.RuleId == "PF2202");
        Assert.DoesNotContain(report.AllFindings, f => f.RuleId == "PF5010");
    }

    [Theory]
    [InlineData("公开07表 ", ThreePublic, null)]          // the text speaks of the one budget
    [InlineData("财政拨款“三公”经费支出决算表 ", ThreePublic, "shanghai-2024")]
    [InlineData("财政拨款“三公”经费支出决算表 ", "五、财政拨款“三公”经费支出决算情况说明\n", null)]
    [InlineData("公开07表 ", "五、财政拨款“三公”经费支出决算情况说明\n", "jiangxi-2020")]
    public void What_is_not_told_is_named_as_in_the_form(string table, string heading, string? form)
    {
        DisclosureTemplate? template = DisclosureTemplate.All.FirstOrDefault(t => t.Name == form);
        string text = heading + "“三公”经费支出决算为8.00万元，公务接待费支出决算为8.00万元。国内公务接待10批次，800人次。";
        FinalAccounts? accounts = template is null ? null : FinalAccounts.Of("某单位", 2020, template);
        Assert.Contains(Report(text, template: template).Coverage["PF5010"].NotAsked.Keys, u => u.ToString().StartsWith(table, StringComparison.Ordinal));
        Assert.Contains(Report(text, accounts).Coverage["PF5010"].NotAsked.Keys, u => u.ToString().StartsWith(table, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Warning", "人员经费20.00万元，公用经费10.00万元", "12.00万元")]
    [InlineData("", "人员经费20.00万元，公用经费10.00万元", "8.00万元")]
    [InlineData("Error Warning", "人员经费20.00万元，公用经费10.00万元", "12.00万元，与公用经费支出决算数一致")]
    [InlineData("Error", "人员经费20.00万元，公用经费10.00万元", "8.00万元，与公用经费支出决算数一致")]
    [InlineData("", "人员经费20.00万元，公用经费10.00万元", "10.00万元，与公用经费支出决算数一致")]
    [InlineData("Warning", "工资福利支出20.00万元，商品和服务支出8.00万元，资本性支出2.00万元", "12.00万元")]
    [InlineData("", "工资福利支出20.00万元，商品和服务支出8.00万元，资本性支出2.00万元", "9.00万元")]
    [InlineData("", "工资福利支出20.00万元，商品和服务支出8.00万元", "9.00万元")]                     // the list is short: another class may have paid
    [InlineData("Error", "工资福利支出20.00万元，商品和服务支出8.00万元，资本性支出2.00万元", "9.00万元，与公用经费支出决算数一致")]
    [InlineData("", "工资福利支出20.00万元，商品和服务支出8.00万元", "9.00万元，与公用经费支出决算数一致")]
    [InlineData("Warning", "工资福利支出20.00万元，对个人和家庭的补助10.00万元", "5.00万元")]                // nothing is left for them
    [InlineData("Warning", "工资福利支出20.00万元，对个人和家庭的补助10.00万元", "5.00万元，与公用经费支出决算数一致")]
    [InlineData("", "工资福利支出20.00万元，对个人和家庭的补助10.00万元", "0.01万元")]                      // what rounding leaves
    [InlineData("", "工资福利支出20.00万元，商品和服务支出10.00万元。2019年度工资福利支出18.00万元", "9.00万元")]      // last year's is no part of it
    public void Operating_funds_are_at_most_public_outlay(string severities, string basic, string funds) =>
        Assert.Equal(severities, Severities("PF5010", Basic + $"一般公共预算财政拨款基本支出30.00万元，其中：{basic}。\n" + AgencyFunds + $"机关运行经费支出{funds}。"));

    [Theory]
    [InlineData("", "15.00")]
    [InlineData("Warning", "18.00")]
    public void The_years_opening_is_the_closing_that_the_change_implies(string severities, string opening) =>
        Assert.Equal(severities, Severities("PF5010", Totals + $"年末结转和结余20.00万元，较上年增加5.00万元。年初结转和结余{opening}万元。"));

    [Theory]
    [InlineData("480.00", "本年收入合计500.00万元，较上年增加20.00万元。", "")]
    [InlineData("480.02", "本年收入合计500.00万元，较上年增加20.00万元。", "Note")]                     // a total added from rounded figures
    [InlineData("470.00", "本年收入合计500.00万元，较上年增加20.00万元。", "Warning")]
    [InlineData("470.00", "本年收入合计500.00万元，较上年增加约20.00万元。", "")]
    public void The_change_is_counted_from_last_years_accounts(string last, string text, string severities)
    {
        FinalAccounts previous = Spoken.Accounts(2019, DisclosureTemplate.Jiangxi2020, TableId.Summary, Item.Final, (RowKey.Of(Item.Income), last));
        Finding[] findings = Findings("PF5010", Income + text, previous: previous);
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.All(findings, f => Assert.Equal(Reading.Contradicted, f.Reading));
        Assert.All(findings, f => Assert.Single(f.Figures, x => x.Place is CellPlace { IsPrevious: true }));
    }

    [Fact]
    public void A_change_that_could_be_its_wholes_is_a_note()
    {
        FinalAccounts previous = Spoken.Accounts(2019, DisclosureTemplate.Jiangxi2020, TableId.Summary, Item.Final, (RowKey.Of(Item.OtherIncome), "10.00"));
        Assert.Equal("Note", Severities("PF5010", Income + "本年收入合计500.00万元，其中：其他收入20.00万元，较上年增加15.00万元。", previous: previous));
        Assert.Equal("Warning", Severities("PF5010", Income + "其他收入20.00万元，较上年增加15.00万元。", previous: previous));
    }
}
