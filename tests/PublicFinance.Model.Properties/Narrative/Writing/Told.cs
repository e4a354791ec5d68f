using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Narrative.Writing;

/// <summary>What a claim says, in one line that two claims can be compared by, and reasons to write.</summary>
internal static class Told
{
    private static readonly string[] Reasons =
        ["厉行节约，压减一般性支出", "人员增加3人，新增项目2个", "人员变动；2023年结转资金12.50万元在本年使用。", "公务接待费减少5.20万元\n下降3.00%", "按进度支付合同款"];

    public static string Of(Claim claim, string text)
    {
        string figure = claim.Figure.IsKnown ? FormattableString.Invariant($"{claim.Figure.Value} {claim.Figure.Precision}") : "-";
        string change = claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate ? $"{claim.Direction} {claim.ComparedWith}" : "";
        int from = Math.Max(0, claim.Span.Start - 24);
        return $"{claim.Kind} {claim.Subject} {figure} {change} {claim.Span.Start}+{claim.Span.Length} …{text[from..claim.Span.End]}";
    }

    /// <summary>Reasons and budgets for some of the quantities that a narrative can explain.</summary>
    public static NarrativeReasons SomeReasons(FinalAccounts accounts, Draw draw, DisclosureTemplate form)
    {
        NarrativeReasons reasons = NarrativeReasons.None;
        foreach (Claim claim in NarrativeWriter.Draft(accounts, null, form).Claims.Where(c => c.Kind == ClaimKind.Amount))
        {
            Subject subject = claim.Subject;
            reasons = draw.Chance(30) ? reasons.With(subject, draw.Of<string>(Reasons)).With(subject with { Measure = FiscalMeasure.Budget }, draw.Of<string>(Reasons)) : reasons;
            bool item = subject.Topic is Topic.Function or Topic.OperatingFunds;
            reasons = item && draw.Chance(30) ? reasons.WithBudget(subject, draw.Chance(30) ? Amount.FromFen(claim.Figure.Value) : Amount.FromFen(draw.Money(100_000_000))) : reasons;
        }

        return reasons;
    }
}
