using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF2018 and PF2019: what a code receives and does not spend comes from and goes into carry-overs; of the appropriation it is an error only where there are none at all.</summary>
public class CarryOverTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.Jiangxi2020;

    [Theory]
    [InlineData("0.00", "0.00", Severity.Error)]
    [InlineData("0.00", "1.00", Severity.Warning)]
    [InlineData("1.00", "0.00", Severity.Warning)]
    [InlineData("1.00", "1.00", Severity.Warning)]
    [InlineData("0.00", "5.00", null)]
    public void More_than_the_carry_overs_is_not_left(string opening, string closing, Severity? severity)
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, s_template)
            .With(Of(TableId.Income, Item.Appropriation).Row(RowKey.OfCode(2010301), null, "10.00").Build())
            .With(Of(TableId.GeneralBudget, Item.Total).Row(RowKey.OfCode(2010301), null, "5.00").Build())
            .With(Of(TableId.Funds, Item.Total).Row(RowKey.OfCode(2010301), null, "0.00").Build())
            .With(Of(TableId.Capital, Item.Total).Row(RowKey.OfCode(2010301), null, "0.00").Build())
            .With(Of(TableId.Appropriation, Item.Total).Row(RowKey.Of(Item.Opening), null, opening).Row(RowKey.Of(Item.Closing), null, closing).Build());
        Assert.Equal(severity, Auditor.Official.Select("PF2018").Audit(accounts).AllFindings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("10.00", "10.00", "0.00", "")]
    [InlineData("10.00", "15.00", "0.00", "Warning")]           // more is spent than came in, and nothing was left over
    [InlineData("10.00", "15.00", "5.00", "")]
    [InlineData("10.00", "15.00", "-1.00", "")]                 // an operating loss carried over: not asked
    public void No_code_spends_more_than_comes_in_and_was_left(string income, string expenditure, string opening, string severities)
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, s_template)
            .With(Of(TableId.Income, Item.Total).Row(RowKey.OfCode(2010301), null, income).Build())
            .With(Of(TableId.Expenditure, Item.Total).Row(RowKey.OfCode(2010301), null, expenditure).Build())
            .With(Of(TableId.Summary, Item.Final).Row(RowKey.Of(Item.SurplusUsed), null, "0.00").Row(RowKey.Of(Item.Opening), null, opening).Build());
        Assert.Equal(severities, string.Join(' ', Auditor.Official.Select("PF2019").Audit(accounts).AllFindings.Select(f => f.Severity)));
    }

    private static TableBuilder Of(TableId id, Item column) => new(s_template[id]!, Precision.Of(AmountUnit.TenThousandYuan, 2), column);
}
