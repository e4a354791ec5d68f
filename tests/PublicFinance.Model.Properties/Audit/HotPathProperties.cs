using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit;

/// <summary>The fast question over whole columns and the enumerated operands say the same of every document, in order or not.</summary>
[Properties(Arbitrary = [typeof(DamagedDocument), typeof(FootedDocument)], MaxTest = 200)]
public class HotPathProperties
{
    private static readonly Auditor[] Alone = [.. Auditor.Official.Rules.Select(r => Auditor.Official.Select(r.Id))];

    private static readonly FastQuestions Fast = new(Auditor.Official.Rules);

    [Property]
    public void Residual_slack_and_verdict_are_those_of_the_operands(DamagedDocument document) => Compare(document.Input, document.ToString());

    [Property(MaxTest = 50)]
    public void So_they_are_in_footed_documents(FootedDocument document) => Compare(document.Input, document.ToString());

    [Property]
    public void Every_rule_holds_fast_exactly_when_none_of_its_checks_fails(DamagedDocument document)
    {
        foreach (Rule rule in Auditor.Official.Rules)
        {
            bool fails = rule.Checks(document.Input).Any(c => c.Form is not null || (c.NotAsked is null && c.Relation?.Evaluate().Fails == true));
            Assert.True(rule.Holds(document.Input) != fails, $"{document}: {rule.Id} {(fails ? "fails, and the fast answer is that it holds" : "holds, and the fast answer is that it fails")}");
        }
    }

    [Property]
    public void Nothing_is_found_fast_exactly_when_no_single_rule_finds_anything(DamagedDocument document)
    {
        bool nothing = !Auditor.Official.Audit(document.Input).AllFindings.Any(f => f.Rule is not JointRule);
        Assert.True(Auditor.Official.FindsNothing(document.Input) == nothing, document.ToString());
    }

    /// <summary>Documents in order need no second question: sums of children are answered by one pass over each column, named cells by one walk.</summary>
    [Property(Arbitrary = [typeof(RoundedDocument)], MaxTest = 100)]
    public void What_is_in_order_is_answered_at_the_first_question(RoundedDocument document)
    {
        bool isPlain = document.Accounts.Tables.Concat(document.Previous.Tables).All(t => t.IsSmall && t.Layout == document.Accounts.Template[t.Layout.Id]);
        Assert.True(!isPlain || Fast.CellsHold(document.Input), document.ToString());
        foreach (LinearRule rule in Auditor.Official.Rules.Where(TreeFamily.Takes).Cast<LinearRule>())
        {
            var family = new TreeFamily(rule.Scope.Table!.Value, [.. rule.Scope.Columns]);
            Table? table = document.Accounts[rule.Scope.Table!.Value];
            bool isKnown = table is null || (table.IsUniform && table.IsSmall && rule.Scope.Columns.All(c => table.ColumnOf(c) is var at && (at < 0 || table.IsTreeKnown(at))));
            Assert.True(family.Holds(document.Input) == isKnown, $"{document}: {rule.Id}");
            Assert.True(family.Holds(new AuditInput()), rule.Id);
        }
    }

    [Property]
    public void A_rule_asked_together_with_others_says_what_it_says_alone(DamagedDocument document)
    {
        foreach (Auditor alone in Alone)
        {
            Assert.True(alone.FindsNothing(document.Input) == alone.Rules[0].Holds(document.Input), $"{document}: {alone.Rules[0].Id}");
        }
    }

    private static void Compare(AuditInput input, string name)
    {
        foreach ((Rule whole, LinearRule rule) in RuleTree.Linear(Auditor.Official.Rules))
        {
            if (!whole.Applies(input) || !rule.Applies(input) || rule.MissingTable(input))
            {
                continue;
            }

            int count = rule.InstanceCount(input.Accounts!);
            long[] residual = new long[count], slack = new long[count];
            foreach (Item column in rule.ColumnsFor)
            {
                if (!rule.TryColumn(input, column, residual, slack))
                {
                    continue;       // magnitudes near the overflow: only the operands answer
                }

                for (int i = 0; i < count; i++)
                {
                    string where = $"{name}: {whole.Id} {rule.Formula} {column} instance {i}";
                    bool holds = (rule.IsAtMost ? residual[i] : Math.Abs(residual[i])) <= slack[i];
                    if (rule.Instance(input, column, i) is not { NotAsked: null, Relation: { } relation })
                    {
                        Assert.True(!LinearRule.IsAsked(slack[i]) || (residual[i] == 0 && slack[i] == 0), where);
                        Assert.True(holds, where);
                        continue;
                    }

                    Outcome outcome = relation.Evaluate();
                    Assert.True(LinearRule.IsAsked(slack[i]), where);
                    Assert.True(outcome.Residual == residual[i], $"{where}: residual {residual[i]}, by operands {outcome.Residual}");
                    Assert.True(outcome.Tolerance == slack[i], $"{where}: slack {slack[i]}, by operands {outcome.Tolerance}");
                    Assert.True(outcome.Holds == holds, where);
                }
            }
        }
    }
}
