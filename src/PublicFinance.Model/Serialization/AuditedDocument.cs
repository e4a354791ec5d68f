using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Serialization;

/// <summary>One document of a report: what its audit found, or why it could not be audited.</summary>
public sealed record AuditedDocument
{
    private AuditedDocument(string source) => Source = source;

    /// <summary>Where it came from: a path, with slashes, or the host's own name for it.</summary>
    public string Source { get; }

    /// <summary>The accounts; null for a narrative alone, and for a document that could not be read.</summary>
    public FinalAccounts? Accounts { get; private init; }

    /// <summary>The narrative (情况说明), audited alone or with the accounts; null without one.</summary>
    public NarrativeReading? Narrative { get; private init; }

    /// <summary>Where the narrative came from; empty without one.</summary>
    public string NarrativeSource { get; private init; } = "";

    /// <summary>The audit; null for a document that could not be read.</summary>
    public AuditReport? Report { get; private init; }

    /// <summary>Why it could not be audited; null for one that was.</summary>
    public DocumentFault? Fault { get; private init; }

    /// <summary>A document that was audited.</summary>
    public static AuditedDocument Of(string source, FinalAccounts accounts, AuditReport report) => new(source) { Accounts = accounts, Report = report };

    /// <summary>A narrative that was audited alone.</summary>
    public static AuditedDocument Of(string source, NarrativeReading narrative, AuditReport report) =>
        new(source) { Narrative = narrative, NarrativeSource = source, Report = report };

    /// <summary>The same audit, with the narrative that took part in it.</summary>
    public AuditedDocument With(string narrativeSource, NarrativeReading narrative) =>
        new(Source) { Accounts = Accounts, Report = Report, Fault = Fault, Narrative = narrative, NarrativeSource = narrativeSource };

    /// <summary>A document that could not be read.</summary>
    public static AuditedDocument Unusable(string source, DocumentFault fault) => new(source) { Fault = fault };
}
