using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>Figures and relations of a document that consists of nothing else, and its audit.</summary>
internal static class Told
{
    private static readonly Precision TwoDecimals = Precision.Of(AmountUnit.TenThousandYuan, 2);

    /// <summary>So many hundredths of 万元, as 482.30 is told by 48230.</summary>
    public static Figure Amount(string place, long hundredths, string page = "") => Figure.Printed(hundredths * TwoDecimals.Step, TwoDecimals, new Spot(place, page));

    /// <summary>So many hundredths of a percent.</summary>
    public static Figure Rate(string place, long hundredths, string page = "") =>
        Figure.Printed(hundredths * Precision.OfRate(2).Step, Precision.OfRate(2), new Spot(place, page));

    public static long Hundredths(Figure figure) => figure.Value / figure.Precision.Step;

    public static AuditReport Audit(params Relation[] relations) => AuditByRules(relations);

    public static AuditReport AuditByRules(params Relation[][] rules)
    {
        Auditor auditor = Auditor.Official.Select();
        for (int i = 0; i < rules.Length; i++)
        {
            Relation[] relations = rules[i];
            auditor = auditor.With(Rule.Of($"T{i}", "试验", Severity.Error, _ => relations));
        }

        return auditor.Audit(FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[0]));
    }

    /// <summary>The one root finding's one suspect with a cause.</summary>
    public static Cause OnlyCause(AuditReport report)
    {
        Finding finding = Assert.Single(report.Findings);
        return Assert.Single(finding.Suspects.Where(s => s.Cause is not null)).Cause!;
    }
}
