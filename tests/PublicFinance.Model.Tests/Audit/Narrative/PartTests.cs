using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>PF5003: which of the amounts behind 其中 are the parts, and of which whole.</summary>
public class PartTests
{
    private const string Abroad = "“三公”经费支出决算数为20.00万元，其中：\n（一）因公出国（境）费支出决算数为0.00万元。\n";

    [Theory]
    [InlineData("", Expenditure, "本年支出合计500.00万元，其中：基本支出300.00万元，项目支出200.00万元，一般公共预算财政拨款基本支出290.00万元。")]          // other money of the same
    [InlineData("Error", Expenditure, "本年支出合计500.00万元，其中：一般公共预算财政拨款基本支出290.00万元，基本支出300.00万元，项目支出210.00万元。")]
    [InlineData("", Income, "本年收入合计500.00万元，其中：财政拨款收入约480.00万元，其他收入30.00万元。")]                                          // about
    [InlineData("", Income, "本年收入合计500.00万元，其中：财政拨款收入450.00万元，占90.00%；另有33.00万元；其他收入20.00万元，占4.00%。")]             // one of them was not read
    [InlineData("Error", Expenditure, "一般公共预算财政拨款支出100.00万元，本年支出合计500.00万元，其中：一般公共预算财政拨款基本支出80.00万元，一般公共预算财政拨款项目支出30.00万元。")]
    [InlineData("", Expenditure, "一般公共预算财政拨款支出100.00万元。\n三、其他说明\n本年支出合计500.00万元，其中：一般公共预算财政拨款基本支出80.00万元，一般公共预算财政拨款项目支出30.00万元。")]
    public void Parts_are_those_of_the_whole(string severities, string heading, string text) => Assert.Equal(severities, Severities("PF5003", heading + text));

    [Theory]
    [InlineData("", "公务用车运行维护费12.00万元，公务接待费8.00万元。")]
    [InlineData("Error", "公务用车运行维护费10.00万元，公务接待费8.00万元。")]           // running costs stand for vehicles: no part is missing
    [InlineData("", "公务接待费8.00万元。")]
    public void A_list_of_all_three_is_complete(string severities, string rest) =>
        Assert.Equal(severities, Severities("PF5003", ThreePublic + "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费0.00万元，" + rest));

    [Theory]
    [InlineData("Error", ThreePublic + Abroad + "（二）公务用车运行维护费12.00万元。\n（三）公务接待费12.00万元。")]
    [InlineData("", ThreePublic + Abroad + "（二）公务用车运行维护费12.00万元。\n（三）公务接待费8.00万元。")]
    [InlineData("Error", ThreePublic + "“三公”经费支出决算数为20.00万元，其中：\n因公出国（境）费0.00万元。\n（一）公务用车运行维护费12.00万元。\n（二）公务接待费12.00万元。")]
    [InlineData("Warning", ThreePublic + Abroad + "（二）公务接待费12.00万元。\n" + AgencyFunds + "（一）公务用车运行维护费12.00万元。")]       // of another list: nothing but short
    [InlineData("", ThreePublic + "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费0.00万元，公务接待费12.00万元。\n" + AgencyFunds + "公务用车运行维护费12.00万元。")]
    [InlineData("", "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费0.00万元，公务接待费12.00万元。\n公务用车运行维护费12.00万元。")]
    [InlineData("", "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费0.00万元，公务接待费12.00万元。\n" + AgencyFunds + "公务用车运行维护费12.00万元。")]
    [InlineData("", ThreePublic + "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费0.00万元，公务接待费12.00万元。\n六、其他情况说明\n（一）公务用车运行维护费12.00万元。")]
    public void Running_costs_are_a_part_where_they_are_an_item_of_the_same_list(string severities, string text) => Assert.Equal(severities, Severities("PF5003", text));

    [Theory]
    [InlineData("", "工资福利支出15.00万元，占75.00%；对个人和家庭的补助5.00万元，占25.00%。")]
    [InlineData("Error", "工资福利支出18.00万元；对个人和家庭的补助5.00万元。")]
    public void Personnel_expenditure_is_divided_by_its_own_lines(string severities, string lines)
    {
        string text = Basic + "一般公共预算财政拨款基本支出30.00万元。\n人员经费20.00万元，其中：" + lines;
        Assert.Equal(severities, Severities("PF5003", text));
        Assert.Equal("", Severities("PF5004", text));
    }

    [Fact]
    public void Lines_of_personnel_are_no_part_of_public_outlay() =>
        Assert.Equal("", Severities("PF5003", Basic + "一般公共预算财政拨款基本支出30.00万元，人员经费20.00万元，公用经费10.00万元，其中：基本工资15.00万元，办公费3.00万元。"));

    /// <summary>What is told under 其中 is of the year of its whole, unless it names another.</summary>
    [Theory]
    [InlineData("", "2019年度收入总计400.00万元，其中：年初结转和结余300.00万元，本年收入100.00万元。")]
    [InlineData("PF5003", "2019年度收入总计400.00万元，其中：年初结转和结余300.00万元，本年收入350.00万元。")]
    [InlineData("", "2019年度收入总计400.00万元，其中：年初结转和结余300.00万元，本年收入100.00万元；2020年度本年收入500.00万元。")]
    [InlineData("PF5001", "2019年度收入总计400.00万元，其中：年初结转和结余300.00万元；2020年度本年收入550.00万元。")]
    [InlineData("PF5001", "收入总计600.00万元，上年400.00万元，其中：年初结转和结余150.00万元。")]                     // this year's are listed
    public void Parts_are_of_the_year_of_their_whole(string rules, string text)
    {
        AuditReport report = Report(Totals + "2020年度收入总计600.00万元，其中：年初结转和结余100.00万元，本年收入500.00万元。\n" + text);
        Assert.Equal(rules, string.Join(' ', report.AllFindings.Where(f => f.RuleId is "PF5001" or "PF5003").Select(f => f.RuleId)));
    }
}
