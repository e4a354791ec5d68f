using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>A published disclosure whose cells differ by 0.01–0.02 in places, which is rounding.</summary>
public class PublishedSampleTests
{
    [Fact]
    public void Tables_01_to_06_give_at_least_161_equalities_and_at_least_ten_of_them_have_a_residue()
    {
        var input = new AuditInput { Accounts = Samples.Read("putuo-planning-2024") };
        Relation[] relations =
        [
            .. OfficialRules.All.SelectMany(r => r.Checks(input)).Where(c => c.NotAsked is null).Select(c => c.Relation).OfType<Relation>()
                .Where(r => r.Form == RelationForm.Equal && r.Terms.All(t => t.Figure.Place is CellPlace { Table.Id: <= TableId.BasicExpenditure })
                    && r.Terms.Any(t => t.Figure.Value != 0)),
        ];
        Assert.InRange(relations.Length, 161, int.MaxValue);
        Assert.All(relations, r => Assert.Equal(Reading.Rounded, r.Evaluate().Reading));
        Assert.InRange(relations.Count(r => r.Evaluate().Residual != 0), 10, relations.Length);
    }
}
