using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>What an audit looks at: accounts, last year's accounts.</summary>
public sealed record AuditInput
{
    /// <summary>The accounts of the year, if at hand.</summary>
    public FinalAccounts? Accounts { get; init; }

    /// <summary>The accounts of the year before, if at hand.</summary>
    public FinalAccounts? Previous { get; init; }

    internal FinalAccounts? Of(bool previous) => previous ? Previous : Accounts;
}
