using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0701 and PF0710: what makes the total of three-public money, and what it is a part of.</summary>
public class ThreePublicTests
{
    /// <summary>Where conferences and training stand beside the three items, these make the subtotal, whether or not a total is printed too.</summary>
    [Theory]
    [InlineData("ThreePublic Abroad Vehicles Reception", "6.00 1.00 2.00 3.00", 0)]
    [InlineData("ThreePublic Abroad Vehicles Reception", "7.00 1.00 2.00 3.00", 1)]
    [InlineData("Total ThreePublic Abroad Vehicles Reception Conference Training", "15.00 6.00 1.00 2.00 3.00 4.00 5.00", 0)]
    [InlineData("Total ThreePublic Abroad Vehicles Reception Conference Training", "15.00 7.00 1.00 2.00 3.00 4.00 5.00", 2)]       // in both sums
    [InlineData("Total ThreePublic Abroad Vehicles Reception Conference Training", "6.00 6.00 1.00 2.00 3.00 4.00 5.00", 1)]
    [InlineData("Total Abroad Vehicles Reception", "6.00 1.00 2.00 3.00", 0)]
    [InlineData("Total Abroad Vehicles Reception", "7.00 1.00 2.00 3.00", 1)]
    public void The_three_items_make_the_subtotal_or_the_total(string columns, string row, int broken)
    {
        Item[] items = [.. columns.Split(' ').Select(Enum.Parse<Item>)];
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020)
            .With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.ThreePublic]!, precision, items).Row(RowKey.Of(Item.Final), null, row.Split(' ')).Build());
        Auditor auditor = Auditor.Official.Select("PF0701");
        Assert.Equal(broken, auditor.Audit(accounts).Coverage["PF0701"].Failed);
        Assert.Equal(broken == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
    }

    /// <summary>In Jiangxi the table is of the general budget, in Shanghai of all appropriations.</summary>
    [Theory]
    [InlineData("jiangxi-2020", "6.00", 0)]
    [InlineData("jiangxi-2020", "10.00", 0)]
    [InlineData("jiangxi-2020", "12.00", 1)]
    [InlineData("shanghai-2024", "6.00", 0)]
    [InlineData("shanghai-2024", "12.00", 0)]
    [InlineData("shanghai-2024", "18.00", 1)]
    public void Three_public_money_is_at_most_what_its_source_spent(string form, string total, int broken)
    {
        DisclosureTemplate template = DisclosureTemplate.All.Single(t => t.Name == form);
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, template)
            .With(new TableBuilder(template[TableId.ThreePublic]!, precision, Item.Total).Row(RowKey.Of(Item.Final), null, total).Build())
            .With(new TableBuilder(template[TableId.Appropriation]!, precision, Item.Total, Item.General).Row(RowKey.Of(Item.Expenditure), null, "15.00", "10.00").Build());
        Auditor auditor = Auditor.Official.Select("PF0710");
        Assert.Equal(broken, auditor.Audit(accounts).Coverage["PF0710"].Failed);
        Assert.Equal(broken == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
    }
}
