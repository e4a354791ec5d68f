using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Testing;

/// <summary>The linear rules of a rule: itself, or those of which it is composed.</summary>
public static class RuleTree
{
    public static IEnumerable<(Rule Whole, LinearRule Linear)> Linear(IEnumerable<Rule> rules) => rules.SelectMany(r => r switch
    {
        LinearRule linear => [((Rule)r, linear)],
        CompoundRule compound => compound.Parts.OfType<LinearRule>().Select(l => (r, l)),
        _ => [],
    });
}
