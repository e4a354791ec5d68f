using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0604 and PF2009: the total of table 06 is its two subtotals, or else the sum of the classes, and what the tables of the budgets spend.</summary>
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

    /// <summary>PF2009: by what table 06 covers, and by whether it prints a total or only what it consists of.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void Basic_expenditure_of_the_budgets_that_table_06_covers_is_its_total(bool coversAll, bool printsTotal)
    {
        Assert.Equal(0, Findings(coversAll, printsTotal, coversAll ? "11.00" : "3.00"));
        Assert.Equal(1, Findings(coversAll, printsTotal, coversAll ? "3.00" : "11.00"));
        Assert.Equal(1, Findings(coversAll, printsTotal, "0.00"));
        Assert.Equal(1, Findings(coversAll, printsTotal, "20.00"));
    }

    private static int Findings(bool coversAll, bool printsTotal, string outlay)
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        TableBuilder Of(TableId id, Item column) => new(template[id]!, Precision.Of(AmountUnit.TenThousandYuan, 2), column);
        TableBuilder basic = Of(TableId.BasicExpenditure, Item.Final).Row(RowKey.Of(Item.Personnel), null, "7.00").Row(RowKey.Of(Item.PublicOutlay), null, outlay);
        if (printsTotal)
        {
            basic.Row(RowKey.Of(Item.Total), null, outlay switch { "3.00" => "10.00", "11.00" => "18.00", "0.00" => "7.00", _ => "27.00" });
        }

        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, template).With(new EntityProfile { BasicTableCoversAllAppropriation = coversAll }).With(basic.Build())
            .With(Of(TableId.GeneralBudget, Item.Basic).Row(RowKey.Of(Item.Total), null, "10.00").Build())
            .With(Of(TableId.Funds, Item.Basic).Row(RowKey.Of(Item.Total), null, "5.00").Build())
            .With(Of(TableId.Capital, Item.Basic).Row(RowKey.Of(Item.Total), null, "3.00").Build());
        return Findings("PF2009", accounts);
    }

    private static int Findings(string rule, FinalAccounts accounts)
    {
        Auditor auditor = Auditor.Official.Select(rule);
        int found = auditor.Audit(accounts).AllFindings.Count();
        Assert.Equal(found == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        return found;
    }

    private static int Findings(string total, string subtotals)
    {
        var table = new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.BasicExpenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Final);
        foreach ((string row, string value) in new[] { ("personnel", "7.00"), ("publicOutlay", "3.00"), ("301", "6.00"), ("302", "3.00"), ("303", "1.00"), ("total", total) }.Where(r => r.Item1 is "total" or ['3', ..] || subtotals.Split(' ').Contains(r.Item1)))
        {
            table.Row(row switch { "personnel" => RowKey.Of(Item.Personnel), "publicOutlay" => RowKey.Of(Item.PublicOutlay), "total" => RowKey.Of(Item.Total), _ => RowKey.Parse(row) }, null, value);
        }

        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020).With(table.Build());
        return Findings("PF0604", accounts);
    }
}
