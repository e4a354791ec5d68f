namespace PublicFinance.Model.Audit;

/// <summary>A rule whose checks a function finds: form rules, ratios, and the rules of hosts.</summary>
public sealed class FunctionRule : Rule
{
    private readonly Func<AuditInput, IEnumerable<Check>> _checks;
    private readonly Func<AuditInput, bool>? _quick;

    internal FunctionRule(string id, string title, string englishTitle, Severity severity, string formula, Func<AuditInput, IEnumerable<Check>> checks, Func<AuditInput, bool>? quick = null)
        : base(id, title, englishTitle, severity)
    {
        Formula = formula;
        _checks = checks;
        _quick = quick;
    }

    /// <inheritdoc/>
    public override string Formula { get; }

    internal override IEnumerable<Check> Checks(AuditInput input) => Applies(input) ? _checks(input) : [];

    internal override bool Holds(AuditInput input)
    {
        if (!Applies(input) || _quick?.Invoke(input) == true)
        {
            return true;
        }

        foreach (Check check in _checks(input))
        {
            if (check.Form is not null || check.Relation?.Evaluate().Fails == true)
            {
                return false;
            }
        }

        return true;
    }
}
