using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>A part that exceeds its whole is an error, unless any of the figures is a correction below zero: then it is a warning.</summary>
public class NegativePartTests
{
    [Theory]
    [InlineData("20.00", "1.00", Severity.Error)]
    [InlineData("20.00", "0.00", Severity.Error)]
    [InlineData("20.00", "-1.00", Severity.Warning)]
    public void Appropriation_may_exceed_all_expenditure_only_beside_a_negative_figure(string general, string funds, Severity severity)
    {
        DisclosureTemplate template = DisclosureTemplate.Jiangxi2020;
        Table Of(TableId id, string total) => new TableBuilder(template[id]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total).Row(RowKey.OfCode(2010301), null, total).Build();
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, template).With(Of(TableId.Expenditure, "10.00")).With(Of(TableId.GeneralBudget, general)).With(Of(TableId.Funds, funds)).With(Of(TableId.Capital, "1.00"));
        Assert.Equal(severity, Assert.Single(Auditor.Official.Select("PF2012").Audit(accounts).AllFindings).Severity);
    }
}
