using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Audit;

/// <summary>What an audit looks at: accounts, last year's accounts, the units that were added up to them, the narrative that tells them in sentences, scorecards, and the catalogue by which codes and names are judged.</summary>
public sealed record AuditInput
{
    /// <summary>The accounts of the year, if at hand.</summary>
    public FinalAccounts? Accounts { get; init; }

    /// <summary>The accounts of the year before, if at hand.</summary>
    public FinalAccounts? Previous { get; init; }

    /// <summary>
    /// A host's own catalogue, as <c>CodeCatalogue.For(2024).WithCsv&lt;FunctionCode&gt;(text)</c> with the codes of its province; null for the
    /// built-in one. It is asked for the fiscal year of the accounts, whichever year it was made for.
    /// </summary>
    public CodeCatalogue? Catalogue { get; init; }

    /// <summary>The units of the department that <see cref="Accounts"/> tells, if at hand.</summary>
    public Consolidation? Consolidation { get; init; }

    /// <summary>Performance scorecards (绩效评分表) besides those that stand in the <see cref="Narrative"/>; none unless told.</summary>
    public ImmutableArray<Scorecard> Scorecards { get; init; } = [];

    /// <summary>What was read from the narrative (情况说明), if at hand: of the same fiscal year as the accounts.</summary>
    public NarrativeReading? Narrative { get; init; }

    internal FinalAccounts? Of(bool previous) => previous ? Previous : Accounts;

    internal CodeCatalogue CatalogueOf(int fiscalYear) => Catalogue is not { } own ? CodeCatalogue.For(fiscalYear)
        : own.FiscalYear == fiscalYear ? own : own.In(fiscalYear);
}
