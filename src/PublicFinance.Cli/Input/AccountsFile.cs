using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>A document that was read, or why it could not be.</summary>
internal sealed record AccountsFile(string Source, FinalAccounts? Accounts, DocumentFault? Fault)
{
    /// <summary>The text of a narrative, where the file is one.</summary>
    public string? Narrative { get; init; }
}
