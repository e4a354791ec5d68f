using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>
/// The fast question: a rule that a clean document keeps is answered over columns alone. Falling back to enumerated operands would give the same answer,
/// but take memory: so it is seen.
/// </summary>
public class HotPathTests
{
    public static TheoryData<string> Templates => [.. DisclosureTemplate.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void What_a_clean_document_keeps_is_answered_without_memory(string name)
    {
        DisclosureTemplate.TryFind(name, out DisclosureTemplate? template);
        foreach (bool training in (bool[])[false, true])
        {
            var input = new AuditInput { Accounts = FullLedger.WithChanges(template!, training), Previous = FullLedger.Previous(template!, training) };
            var plain = new AuditInput { Accounts = FullLedger.Accounts(template!, training, plain: true) };
            Assert.True(Auditors.OfFigures.FindsNothing(input));
            Assert.True(Auditors.OfFigures.FindsNothing(plain));
            string[] enumerated = ["PF2302", "PF2303"];       // against another year, over a few figures
            Assert.Equal(enumerated, Auditors.OfFigures.Rules.Where(r => Allocates(r, input) || Allocates(r, plain)).Select(r => r.Id));
            Assert.False(Memory.IsTakenBy(() => Auditors.OfFigures.FindsNothing(plain)));
        }
    }

    private static bool Allocates(Rule rule, AuditInput input)
    {
        Assert.True(rule.Holds(input), rule.Id);
        return Memory.IsTakenBy(() => rule.Holds(input));
    }
}
