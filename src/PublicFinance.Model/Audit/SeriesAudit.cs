using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Audit;

/// <summary>What an audit of one year of a series against the year before found (年度衔接).</summary>
/// <param name="Year">The later year.</param>
/// <param name="Report">The findings.</param>
public sealed record SeriesAudit(int Year, AuditReport Report)
{
    /// <summary>
    /// Audits each year against the one before, where both are at hand: the opening carry-over (PF2301), and last year's figures that told changes
    /// imply (PF2302).
    /// </summary>
    /// <param name="series">The years.</param>
    /// <param name="auditor">Other rules to ask.</param>
    public static ImmutableArray<SeriesAudit> Continuity(Series series, Auditor? auditor = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Auditor rules = auditor ?? Auditor.Official.Select("PF2301", "PF2302");
        var audits = ImmutableArray.CreateBuilder<SeriesAudit>();
        for (int i = 1; i < series.Years.Length; i++)
        {
            (FinalAccounts before, FinalAccounts after) = (series.Years[i - 1], series.Years[i]);
            if (after.FiscalYear == before.FiscalYear + 1)
            {
                audits.Add(new SeriesAudit(after.FiscalYear, rules.Audit(after, before)));
            }
        }

        return audits.ToImmutable();
    }
}
