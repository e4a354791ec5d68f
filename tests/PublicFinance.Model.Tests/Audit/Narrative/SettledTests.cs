using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using static PublicFinance.Model.Tests.Audit.Narrative.Spoken;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>What takes part when all figures are settled jointly (PF3001): what must hold, not what holds by one of several readings.</summary>
public class SettledTests
{
    /// <summary>The list leaves 7.90 for reception, which a whole 8 does not show; of which print the words about the budget speak is not certain.</summary>
    [Theory]
    [InlineData("8.4", "大于年初预算")]
    [InlineData("7.6", "小于年初预算")]
    [InlineData("8.4", "与年初预算持平")]
    [InlineData("8.4", "较年初预算减少0.1万元")]
    public void What_is_said_against_the_budget_may_be_said_of_another_print(string budget, string words)
    {
        AuditReport report = Report(ThreePublic + "“三公”经费支出决算数为20.00万元，其中：因公出国（境）费支出0.00万元，公务用车购置及运行维护费支出12.10万元，公务接待费支出8万元。\n"
            + $"公务接待费支出年初预算数为{budget}万元，决算数为8万元，{words}。");
        Assert.Equal(1, report.Coverage["PF5003"].Held);
        Assert.Equal(1, report.Coverage["PF5007"].Held + report.Coverage["PF5006"].Held);
        Assert.DoesNotContain(report.AllFindings, f => f.RuleId == "PF3001");
    }

    /// <summary>A few yuan behind the zero of a class may be operating funds or not, so public outlay and the funds may be one number.</summary>
    [Theory]
    [InlineData("100120.00", false, "")]
    [InlineData("100080.00", false, "")]
    [InlineData("100259.00", false, "PF5010")]
    [InlineData("100120.00", true, "")]         // nor does the cell that is left blank follow from the others
    public void What_a_printed_zero_hides_may_be_operating_funds(string funds, bool printsFunds, string rules)
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        var table = new TableBuilder(template[TableId.BasicExpenditure]!, precision, Item.Final);
        foreach ((RowKey row, string amount) in new[] { (RowKey.OfCode(302), "5.00"), (RowKey.OfCode(307), "0.00"), (RowKey.OfCode(310), "5.00"), (RowKey.Of(Item.PublicOutlay), "10.01") })
        {
            table.Row(row, null, amount);
        }

        FinalAccounts accounts = FinalAccounts.Of("某单位", 2020, template).With(new EntityProfile { Kind = EntityKind.Administrative }).With(table.Build());
        accounts = printsFunds ? accounts.With(new TableBuilder(template[TableId.OperatingFunds]!, precision, Item.Total).Row(RowKey.Of(Item.Final), null, [Figure.Absent(precision)]).Build()) : accounts;
        AuditReport report = Report(Basic + "公用经费100120.00元，债务利息及费用支出40.00元。\n" + AgencyFunds + $"机关运行经费支出{funds}元。", accounts);
        Assert.Equal(2, report.Coverage["PF5002"].Held);
        Assert.Equal(rules, string.Join(' ', report.AllFindings.Select(f => f.RuleId)));
    }
}
