using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0107: accounts whose two grand totals are both zero tell nothing.</summary>
public class GrandTotalTests
{
    [Theory]
    [InlineData("0.00", "0.00", 1, 0)]
    [InlineData("0.01", "0.00", 0, 0)]
    [InlineData("0.00", "0.01", 0, 0)]
    [InlineData("0.01", "0.01", 0, 0)]
    [InlineData(null, "0.00", 0, 1)]
    [InlineData("0.00", null, 0, 1)]
    [InlineData(null, null, 0, 1)]
    public void Both_are_zero_or_not_told(string? income, string? expenditure, int findings, int untold)
    {
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        Figure Amount(string? digits) => digits is null ? Figure.Absent(precision) : Figure.Parse(digits + "万元").At(null);
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020).With(new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.Summary]!, precision)
            .Row(RowKey.Of(Item.GrandIncome), null, [Amount(income)]).Row(RowKey.Of(Item.GrandExpenditure), null, [Amount(expenditure)]).Build());
        Auditor auditor = Auditor.Official.Select("PF0107");
        AuditReport report = auditor.Audit(accounts);
        Assert.Equal(findings, report.AllFindings.Count());
        Assert.Equal(findings == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        Assert.Equal(untold, report.Coverage["PF0107"].NotAsked.Count);
        Assert.All(report.Coverage["PF0107"].NotAsked.Keys, k => Assert.Contains(income is null ? "收入" : "支出", k.Name, StringComparison.Ordinal));
    }
}
