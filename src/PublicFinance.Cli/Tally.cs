using PublicFinance.Model.Audit;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli;

/// <summary>Remembers of the documents that pass what the exit code needs.</summary>
internal sealed class Tally
{
    public bool HasErrors { get; private set; }

    public bool IsUnusable { get; private set; }

    public AuditedDocument Add(AuditedDocument document)
    {
        HasErrors |= document.Report?.Verdict == Verdict.Contradicted;
        IsUnusable |= document.Fault is not null;
        return document;
    }
}
