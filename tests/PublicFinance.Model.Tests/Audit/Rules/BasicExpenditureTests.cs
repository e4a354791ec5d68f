using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0604: the total of table 06 is its two subtotals; where they are not both printed, it is the sum of the classes.</summary>
public class BasicExpenditureTests
{
    [Theory]
    [InlineData("personnel publicOutlay")]
    [InlineData("personnel")]
    [InlineData("publicOutlay")]
    [InlineData("")]
    public void A_total_is_held_against_subtotals_or_classes(string subtotals)
    {
        Assert.Equal(0, Findings("10.00", subtotals));
        Assert.Equal(1, Findings("10.05", subtotals));
        Assert.Equal(1, Findings("9.95", subtotals));
    }

    private static int Findings(string total, string subtotals)
    {
        var table = new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.BasicExpenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Final);
        foreach ((string row, string value) in new[] { ("personnel", "7.00"), ("publicOutlay", "3.00"), ("301", "6.00"), ("302", "3.00"), ("303", "1.00"), ("total", total) }.Where(r => r.Item1 is "total" or ['3', ..] || subtotals.Split(' ').Contains(r.Item1)))
        {
            table.Row(row switch { "personnel" => RowKey.Of(Item.Personnel), "publicOutlay" => RowKey.Of(Item.PublicOutlay), "total" => RowKey.Of(Item.Total), _ => RowKey.Parse(row) }, null, value);
        }

        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020).With(table.Build());
        Auditor auditor = Auditor.Official.Select("PF0604");
        int found = auditor.Audit(accounts).AllFindings.Count();
        Assert.Equal(found == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        return found;
    }
}
