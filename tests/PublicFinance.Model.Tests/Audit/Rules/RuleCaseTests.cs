using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>Every rule has a passing and a failing case that differ in one cell, and its cases tell every mutant of its data from it.</summary>
public class RuleCaseTests
{
    private static readonly RuleCase[] Cases = [.. LinearCases.All, .. OtherCases.All];

    /// <summary>All rules about one document's figures; what concerns several documents (PF30, PF31) or scorecards (PF40) has its cases where those are made.</summary>
    public static TheoryData<string> RuleIds => [.. Auditors.OfFigures.Rules.Select(r => r.Id).Where(id => !id.StartsWith("PF3", StringComparison.Ordinal) && !id.StartsWith("PF50", StringComparison.Ordinal) && !id.StartsWith("PF4", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_case_in_order_passes_and_the_other_fails(string id)
    {
        RuleCase[] cases = [.. Cases.Where(c => c.RuleId == id)];
        Assert.NotEmpty(cases);
        foreach (RuleCase one in cases)
        {
            Rule rule = Auditor.Official.Select(id).Rules[0];
            Assert.False(RuleCase.Fails(rule, one.Pass), $"{one} passes");
            Assert.True(RuleCase.Fails(rule, one.Fail), $"{one} fails");
            Finding[] findings = [.. Auditors.OfFigures.Audit(one.Fail).AllFindings, .. Auditors.OfFigures.Audit(one.Pass).AllFindings];
            Assert.Contains(findings, f => f.RuleId == id);
            Assert.DoesNotContain(findings, f => f.Rule is not JointRule && !one.Concerns(f));
        }
    }

    /// <summary>The least that breaks a rule is seen fast, and a cell that nobody knows is held against nobody.</summary>
    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_fast_question_says_the_same(string id)
    {
        Auditor auditor = Auditor.Official.Select(id);
        foreach (RuleCase one in Cases.Where(c => c.RuleId == id))
        {
            Assert.True(auditor.FindsNothing(one.Pass), $"{one}: the document in order");
            Assert.False(auditor.FindsNothing(one.Fail), $"{one}: the other");
            if (one is { Cell: { IsPrevious: false } cell, Fail.Accounts: { } accounts })
            {
                AuditInput unknown = one.Fail with { Accounts = accounts.Set(cell.Table.Id, cell.Row, cell.Column, f => Figure.Absent(f.Precision)) };
                Assert.True(auditor.FindsNothing(unknown) == auditor.Audit(unknown).Findings.IsEmpty, $"{one}: the cell unknown");
                Assert.False(auditor.FindsNothing(one.Fail), $"{one}: asked again");
            }
        }
    }

    [Fact]
    public void Every_part_of_a_rule_has_a_case()
    {
        IEnumerable<string> without = RuleTree.Linear(Auditors.OfFigures.Rules).Where(r => !Cases.Any(c => c.Linear == r.Linear)).Select(r => $"{r.Whole.Id} {r.Linear.Formula}");
        Assert.True(!without.Any(), string.Join('\n', without));
    }

    [Fact]
    public void Its_own_cases_kill_every_mutant_of_a_rule()
    {
        List<string> alive = [];
        int killed = 0;
        foreach ((Rule whole, LinearRule rule) in RuleTree.Linear(Auditors.OfFigures.Rules))
        {
            RuleCase[] cases = [.. Cases.Where(c => c.Linear == rule)];
            foreach ((string name, LinearRule mutant) in RuleMutants.Of(rule))
            {
                if (cases.Any(c => RuleCase.Fails(mutant, c.Pass) || !RuleCase.Fails(mutant, c.Fail)))
                {
                    killed++;
                }
                else
                {
                    alive.Add($"{whole.Id} {rule.Formula}: {name}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} mutants killed");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', alive));
        Assert.Equal(EquivalentMutants.All.Keys.Order(StringComparer.Ordinal), alive.Order(StringComparer.Ordinal));
    }
}
