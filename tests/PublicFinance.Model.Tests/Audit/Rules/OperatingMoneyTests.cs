using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0108: a closing carry-over below zero is wrong only where income and expenditure both say that nothing was operated.</summary>
public class OperatingMoneyTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.Jiangxi2020;
    private static readonly Precision s_precision = Precision.Of(AmountUnit.TenThousandYuan, 2);

    [Theory]
    [InlineData("none", null, 1)]       // the table has no such column
    [InlineData("none", "none", 1)]
    [InlineData("none", "3.00", 0)]
    [InlineData("none", "0.00", 0)]     // may hide a few yuan
    [InlineData("2.00", null, 0)]
    [InlineData("2.00", "none", 0)]
    [InlineData("0.00", null, 0)]
    [InlineData(null, null, 0)]         // income is not told
    public void Losses_come_from_operations(string? income, string? expenditure, int findings)
    {
        var table = new TableBuilder(s_template[TableId.Expenditure]!, s_precision, expenditure is null ? [Item.Total] : [Item.Total, Item.OperatingExpenditure]);
        Figure[] row = [Figure.Printed(30_000, s_precision), .. expenditure is null ? (Figure[])[] : [Amount(expenditure)]];
        Assert.Equal(findings, Findings(Summary(income).With(table.Row(RowKey.Of(Item.Total), null, row).Build())));
    }

    [Fact]
    public void Without_the_table_of_expenditure_nobody_knows() => Assert.Equal(0, Findings(Summary("none")));

    private static FinalAccounts Summary(string? income)
    {
        var table = new TableBuilder(s_template[TableId.Summary]!, s_precision);
        if (income is not null)
        {
            table.Row(RowKey.Of(Item.OperatingIncome), null, [Amount(income)]);
        }

        return FinalAccounts.Of("某单位", 2021, s_template).With(table.Row(RowKey.Of(Item.Closing), null, "-5.00").Build());
    }

    private static Figure Amount(string digits) => digits == "none" ? Figure.NotListed(s_precision) : Figure.Parse(digits + "万元").At(null);

    private static int Findings(FinalAccounts accounts)
    {
        Auditor auditor = Auditor.Official.Select("PF0108");
        int found = auditor.Audit(accounts).AllFindings.Count();
        Assert.Equal(found == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        return found;
    }
}
