using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF2015: operating funds (机关运行经费) beside a public outlay of 10.00, by the kind of entity; each is asked one question and gets one answer.</summary>
public class AgencyFundsTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.Jiangxi2020;

    [Theory]
    [InlineData(EntityKind.Administrative, "0.00", "10.00", "")]
    [InlineData(EntityKind.Administrative, "0.00", "9.00", "Error")]
    [InlineData(EntityKind.Administrative, "0.00", "12.00", "Error")]
    [InlineData(EntityKind.Administrative, "2.00", "9.00", "")]             // interest is public outlay and no operating fund
    [InlineData(EntityKind.Administrative, "2.00", "12.00", "Warning")]
    [InlineData(EntityKind.Department, "0.00", "9.00", "")]
    [InlineData(EntityKind.Department, "0.00", "12.00", "Warning")]
    [InlineData(EntityKind.PublicInstitution, "0.00", "0.00", "")]
    [InlineData(EntityKind.PublicInstitution, "0.00", "9.00", "Warning")]
    [InlineData(EntityKind.PublicInstitution, "0.00", "12.00", "Warning")]
    public void Operating_funds_are_asked_by_the_kind_of_entity(EntityKind kind, string interest, string funds, string severities)
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, s_template).With(new EntityProfile { Kind = kind })
            .With(Of(TableId.OperatingFunds, Item.Total).Row(RowKey.Of(Item.Final), null, funds).Build())
            .With(Of(TableId.BasicExpenditure, Item.Final).Row(RowKey.OfCode(307), null, interest).Row(RowKey.Of(Item.PublicOutlay), null, "10.00").Build());
        Auditor auditor = Auditor.Official.Select("PF2015");
        Finding[] findings = [.. auditor.Audit(accounts).AllFindings];
        Assert.Equal(severities, string.Join(' ', findings.Select(f => f.Severity)));
        Assert.Equal(findings.Length == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
    }

    private static TableBuilder Of(TableId id, Item column) => new(s_template[id]!, Precision.Of(AmountUnit.TenThousandYuan, 2), column);
}
