using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Serialization;

/// <summary>One document of a report: what its audit found, or why it could not be audited.</summary>
public sealed record AuditedDocument
{
    private AuditedDocument(string source) => Source = source;

    /// <summary>Where it came from: a path, with slashes, or the host's own name for it.</summary>
    public string Source { get; }

    /// <summary>The accounts; null for a document that could not be read.</summary>
    public FinalAccounts? Accounts { get; private init; }

    /// <summary>The audit; null for a document that could not be read.</summary>
    public AuditReport? Report { get; private init; }

    /// <summary>Why it could not be audited; null for one that was.</summary>
    public DocumentFault? Fault { get; private init; }

    /// <summary>A document that was audited.</summary>
    public static AuditedDocument Of(string source, FinalAccounts accounts, AuditReport report) => new(source) { Accounts = accounts, Report = report };

    /// <summary>A document that could not be read.</summary>
    public static AuditedDocument Unusable(string source, DocumentFault fault) => new(source) { Fault = fault };
}
