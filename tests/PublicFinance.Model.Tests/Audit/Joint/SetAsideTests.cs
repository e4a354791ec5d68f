using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit.Joint;

/// <summary>What single relations blame is set aside before all figures are settled together, and nothing else is.</summary>
public class SetAsideTests
{
    private static readonly Figure Between = Figure.Absent(Precision.Of(AmountUnit.TenThousandYuan, 2), new Spot("未列示数"));

    /// <summary>甲 alone explains two broken relations; 乙 of one of them contradicts 丁, through what is not printed.</summary>
    [Fact]
    public void Of_a_broken_relation_only_the_suspects_are_set_aside()
    {
        Figure suspect = Told.Amount("甲", 48_231), other = Told.Amount("乙", 91_756);
        AuditReport report = Audit(
            Relation.Equal(suspect, other), Relation.Equal(suspect, Told.Amount("丙", 91_756)),
            Relation.Equal(Between, other), Relation.Equal(Between, Told.Amount("丁", 73_519)));
        Assert.Equal(["T1", "PF3001"], report.Findings.Select(f => f.RuleId));
        Assert.Equal(["乙", "丁"], report.Findings[1].Figures.Select(f => f.Place!.Name));
    }

    /// <summary>3·甲 = 2·乙 is broken, and no whole number of either restores it: both are set aside.</summary>
    [Fact]
    public void Where_no_figure_is_suspected_all_figures_of_a_broken_relation_are_set_aside()
    {
        Figure first = Figure.Count(5).At(new Spot("甲")), second = Figure.Count(8).At(new Spot("乙")), between = Figure.Absent(Precision.Count, new Spot("未列示人数"));
        AuditReport report = Audit(
            Relation.Linear([new(3, first), new(-2, second)]),
            Relation.Equal(between, first), Relation.Equal(between, Figure.Count(6).At(new Spot("丙"))));
        Assert.Equal("T1", Assert.Single(report.Findings).RuleId);
    }

    private static AuditReport Audit(params Relation[] relations) => Auditor.Official.Select("PF3001")
        .With(Rule.Of("T1", "试验", Severity.Error, _ => relations)).Audit(FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[0]));
}
