namespace PublicFinance.Model.Audit;

/// <summary>A rule that the host silenced, why, and how many findings that kept back.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">The host's reason.</param>
/// <param name="Findings">Findings kept back.</param>
public sealed record SilencedRule(Rule Rule, string Reason, int Findings);
