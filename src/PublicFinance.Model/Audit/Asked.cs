using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>One evaluated check, with the rule that asked it; <paramref name="Order"/> is its place in the run.</summary>
internal sealed record Asked(Rule Rule, Check Check, Outcome Outcome, int Order)
{
    /// <summary>One run asks each once, so that its place tells it from all others.</summary>
    public bool Equals(Asked? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Order;

    public bool Fails => Outcome.Fails;

    public Severity Severity => Outcome.Reading is Reading.Footed or Reading.Truncated ? Severity.Note : Check.Severity ?? Rule.Severity;
}
