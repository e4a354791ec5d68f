using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0705: money for travel abroad means groups or persons; that groups joined are not told excuses nothing.</summary>
public class TravelTests
{
    [Theory]
    [InlineData("5.00", 0, 0, 1)]
    [InlineData("5.00", 1, 2, 0)]
    [InlineData("0.00", 0, 0, 0)]
    public void Money_means_that_somebody_travelled(string money, int groups, int persons, int findings)
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, template)
            .With(new TableBuilder(template[TableId.ThreePublic]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Abroad).Row(RowKey.Of(Item.Final), null, money).Build())
            .With(new TableBuilder(template[TableId.ThreePublicCounts]!, Precision.Count, Item.Groups, Item.PersonsAbroad).Row(RowKey.Of(Item.Final), null, [Figure.Count(groups), Figure.Count(persons)]).Build());
        Assert.Equal(findings, Auditor.Official.Select("PF0705").Audit(accounts).AllFindings.Count());
    }
}
