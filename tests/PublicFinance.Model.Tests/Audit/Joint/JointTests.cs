using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit.Joint;

/// <summary>Figures that hold in every single relation and still cannot all stand.</summary>
public class JointTests
{
    private static readonly Figure Spent = Told.Amount("本年支出", 29_119), SpentAppropriation = Told.Amount("财政拨款支出", 29_119);
    private static readonly Figure Basic = Told.Amount("基本支出", 24_012), BasicAppropriation = Told.Amount("财政拨款基本支出", 23_948);
    private static readonly Figure Project = Absent("项目支出"), ProjectAppropriation = Absent("财政拨款项目支出");

    /// <summary>All expenditure is appropriation, so the basic expenditure of both must agree, whatever the projects are.</summary>
    private static readonly Relation[] TwoBasics =
    [
        Relation.Sum(Spent, Basic, Project),
        Relation.Sum(SpentAppropriation, BasicAppropriation, ProjectAppropriation),
        Relation.AtMost(BasicAppropriation, Basic),
        Relation.AtMost(ProjectAppropriation, Project),
        Relation.AtMost(SpentAppropriation, Spent),
    ];

    [Fact]
    public void Two_basic_figures_cannot_both_stand_where_all_expenditure_is_appropriation()
    {
        Contradiction contradiction = new RelationSystem(TwoBasics).FindContradiction()!;
        Assert.Equal(["本年支出", "基本支出", "财政拨款支出", "财政拨款基本支出"], contradiction.Figures.Select(f => f.Place!.Name));
        Assert.Equal([TwoBasics[0], TwoBasics[1], TwoBasics[3]], contradiction.Relations);
    }

    [Fact]
    public void It_is_a_finding_of_its_own_that_lists_them()
    {
        AuditReport report = Audit(TwoBasics);
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal("PF3001", finding.RuleId);
        Assert.Equal(4, finding.Figures.Length);
        Assert.Equal(3, finding.Relations.Length);
        Assert.Contains("239.48", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("these figures cannot all stand: ", finding.EnglishMessage, StringComparison.Ordinal);
        Assert.EndsWith("(by 3 relations together)", finding.EnglishMessage, StringComparison.Ordinal);
        Assert.Equal(Verdict.Contradicted, report.Verdict);
        Assert.Empty(report.Repairs);
    }

    [Fact]
    public void What_a_single_relation_says_is_not_said_again()
    {
        // Printed projects break a sum; the figures of that sum are set aside.
        Relation[] relations = [.. TwoBasics, Relation.Equal(Basic, Told.Amount("又基本支出", 25_012)), Relation.Equal(Basic, Told.Amount("再基本支出", 25_012))];
        Finding finding = Assert.Single(Audit(relations).Findings);
        Assert.NotEqual("PF3001", finding.RuleId);
        Assert.Equal("基本支出", finding.Suspects[0].Figure.Place!.Name);
    }

    [Fact]
    public void Agreeing_figures_are_settled_and_the_projects_derived()
    {
        Relation[] relations = [Relation.Sum(Spent, Basic, Project)];
        DerivedFigure derived = Assert.Single(new RelationSystem(relations).Settle().Derived());
        Assert.Equal("项目支出", derived.Place.Name);
        Assert.Equal(new Interval(51_060_000, 51_080_000), derived.Interval);
        Assert.Equal(relations, derived.By);
        Assert.Empty(Audit(relations).Findings);
    }

    /// <summary>One member of a column that adds up exactly may have been adjusted by two hundredths, and a print elsewhere be cut off by one.</summary>
    [Theory]
    [InlineData(303, 0)]
    [InlineData(304, 1)]
    public void What_footing_and_cutting_off_explain_is_no_joint_contradiction(long elsewhere, int findings)
    {
        Figure member = Told.Amount("甲", 300, "表"), between = Absent("未列示数");
        Relation[] relations =
        [
            Relation.Sum(Told.Amount("合计", 1_000, "表"), member, Told.Amount("乙", 300, "表"), Told.Amount("丙", 400, "表")),
            Relation.Equal(between, member), Relation.Equal(between, Told.Amount("别处", elsewhere, "另表")),
        ];
        Assert.Equal(findings, Audit(relations).Findings.Length);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(20, 16)]
    public void After_sixteen_joint_contradictions_the_rest_says_nothing_more(int contradictions, int told)
    {
        Relation[] relations = [.. Enumerable.Range(0, contradictions).SelectMany(i => (Relation[])[
            Relation.Equal(Absent($"未列示{i}"), Told.Amount($"甲{i}", 500)), Relation.Equal(Absent($"未列示{i}"), Told.Amount($"乙{i}", 800))])];
        Assert.Equal(told, Audit(relations).Findings.Length);
    }

    /// <summary>x + 1 分 ≤ y and y + 1 分 ≤ x: each sweep takes a fen or two away from millions.</summary>
    [Fact]
    public void A_system_that_does_not_settle_in_16_sweeps_says_so_and_finds_nothing()
    {
        Precision fen = Precision.Of(AmountUnit.Yuan, 2);
        Figure one = Figure.Printed(1, fen, new Spot("一分")), x = Figure.Printed(0, 1_000_000, fen, new Spot("甲")), y = Figure.Printed(0, 1_000_000, fen, new Spot("乙"));
        Relation[] relations =
        [
            Relation.LinearAtMost([new Term(1, x), new Term(1, one), new Term(-1, y)]),
            Relation.LinearAtMost([new Term(1, y), new Term(1, one), new Term(-1, x)]),
        ];
        var system = new RelationSystem(relations);
        Assert.False(system.Settle().IsSettled);
        Assert.Null(system.FindContradiction());
        AuditReport report = Audit(relations);
        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Coverage["PF3001"].NotAsked[Unasked.NotSettled]);
        Assert.Equal((0, 0, 0), (report.Coverage["PF3001"].Held, report.Coverage["PF3001"].Failed, report.Coverage["PF3001"].Undecided));
    }

    [Fact]
    public void What_settles_in_few_sweeps_does() => Assert.True(new RelationSystem(TwoBasics[..1]).Settle().IsSettled);

    [Fact]
    public void Shares_and_changes_bound_what_is_not_printed()
    {
        Figure whole = Absent("全部"), before = Told.Rate("增减率", 2500), now = Told.Amount("本年", 12_500), change = Absent("增减额");
        DerivedFigure[] derived = [.. new RelationSystem([Relation.Share(now, whole, Told.Rate("占比", 5000)), Relation.Change(now, change, before)]).Settle().Derived()];
        Assert.Equal(2, derived.Length);
        Assert.True(derived[0].Interval is { Low: < 250_000_000, High: > 250_000_000 } and { Low: > 249_000_000, High: < 251_000_000 });
        Assert.True(derived[1].Interval is { Low: < 25_000_000, High: > 25_000_000 } and { Low: > 24_900_000, High: < 25_100_000 });
    }

    private static Figure Absent(string place) => Figure.Absent(Precision.Of(AmountUnit.TenThousandYuan, 2), new Spot(place));

    private static AuditReport Audit(Relation[] relations) => Auditor.Official.Select("PF3001")
        .With(Rule.Of("T1", "试验", Severity.Error, _ => relations)).Audit(FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[0]));
}
