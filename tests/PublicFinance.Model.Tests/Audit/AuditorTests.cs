using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Rules of a host beside the official ones, chosen, replaced and silenced.</summary>
public class AuditorTests
{
    private static readonly FinalAccounts s_accounts = FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[0]);
    private static readonly Figure s_one = Told.Amount("甲", 100), s_two = Told.Amount("乙", 200);

    [Fact]
    public void A_host_adds_rules_of_every_form()
    {
        Auditor none = Auditor.Official.Select();
        Assert.Equal(1, Count(none.With(Rule.Equal("H1", "相等", Severity.Error, _ => s_one, _ => s_two))));
        Assert.Equal(0, Count(none.With(Rule.Equal("H1", "相等", Severity.Error, _ => s_one, _ => s_one))));
        Assert.Equal(1, Count(none.With(Rule.AtMost("H1", "不大于", Severity.Error, _ => s_two, _ => s_one))));
        Assert.Equal(0, Count(none.With(Rule.AtMost("H1", "不大于", Severity.Error, _ => s_one, _ => s_two))));
        Assert.Equal(1, Count(none.With(Rule.AtLeast("H1", "不小于", Severity.Error, _ => s_one, _ => s_two))));
        Assert.Equal(0, Count(none.With(Rule.AtLeast("H1", "不小于", Severity.Error, _ => s_two, _ => s_one))));
        Assert.Equal(1, Count(none.With(Rule.Form("H1", "形式", Severity.Error, _ => [new FormFailure("不对", "wrong", [])]))));
        Assert.Equal(0, Count(none.With(Rule.Form("H1", "形式", Severity.Error, _ => []))));
    }

    [Fact]
    public void A_rule_of_several_parts_tells_all_their_formulas()
    {
        var rule = (CompoundRule)OfficialRules.Find("pf2003")!;
        Assert.Equal(5, rule.Parts.Length);
        Assert.Equal(string.Join("；", rule.Parts.Select(p => p.Formula)), rule.Formula);
        Assert.Equal(string.Join("; ", rule.Parts.Select(p => p.EnglishFormula)), rule.EnglishFormula);
    }

    [Fact]
    public void A_rule_of_the_same_id_replaces_the_other()
    {
        Auditor auditor = Auditor.Official.With(Rule.Form("PF0101", "本单位的", Severity.Note, _ => []));
        Assert.Equal(Auditor.Official.Rules.Length, auditor.Rules.Length);
        Assert.Equal("本单位的", Assert.Single(auditor.Rules, r => r.Id == "PF0101").Title);
        Assert.Equal(["本单位的", "又一条"], Auditor.Official.Select("PF0101").With(Rule.Form("pf0101", "本单位的", Severity.Note, _ => [])).With(Rule.Form("H1", "又一条", Severity.Note, _ => [])).Rules.Select(r => r.Title));
    }

    [Fact]
    public void Rules_are_chosen_by_id_in_any_case()
    {
        Assert.Equal(["PF0102", "PF0101"], Auditor.Official.Select("pf0102", "PF0101", "PF0102").Rules.Select(r => r.Id));
        Assert.StartsWith("There is no rule PF9999.", Assert.Throws<ArgumentException>(() => Auditor.Official.Select("PF9999")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_silenced_rule_is_told_with_its_reason_and_does_not_count()
    {
        Auditor auditor = Auditor.Official.Select().With(Rule.Equal("H1", "相等", Severity.Error, _ => s_one, _ => s_two)).Silence("h1", "已说明");
        AuditReport report = auditor.Audit(s_accounts);
        Assert.Empty(report.Findings);
        Assert.Equal(Verdict.NoContradictionFound, report.Verdict);
        SilencedRule silenced = Assert.Single(report.Silenced);
        Assert.Equal(("H1", "已说明", 1), (silenced.Rule.Id, silenced.Reason, silenced.Findings));
        Assert.Throws<ArgumentException>(() => auditor.Silence("H1", " "));
        AuditReport beside = auditor.With(Rule.Of("H2", "相等", Severity.Error, _ => [Relation.Equal(s_one, s_two), Relation.Equal(s_one, s_one)])).Audit(s_accounts);
        Assert.Equal(1, Assert.Single(beside.Silenced).Findings);
        Assert.Single(beside.Findings);
    }

    [Theory]
    [InlineData(Severity.Error, Verdict.Contradicted)]
    [InlineData(Severity.Warning, Verdict.NoContradictionFound)]
    [InlineData(Severity.Note, Verdict.NoContradictionFound)]
    public void Only_errors_are_contradictions(Severity severity, Verdict verdict)
    {
        AuditReport report = Auditor.Official.Select().With(Rule.Equal("H1", "相等", severity, _ => s_one, _ => s_two)).Audit(s_accounts);
        Assert.Equal(verdict, report.Verdict);
        Assert.All(Enum.GetValues<Severity>(), s => Assert.Equal(s == severity ? 1 : 0, report.Count(s)));
        Assert.Equal(1, report.Evaluated);
    }

    [Fact]
    public void The_gravest_findings_are_reported_first()
    {
        Severity[] asked = [Severity.Note, Severity.Error, Severity.Warning];
        Auditor auditor = asked.Aggregate(Auditor.Official.Select(), (a, s) => a.With(Rule.Form($"H{s}", "形式", s, _ => [new FormFailure("不对", "wrong", [])])));
        Assert.Equal([Severity.Error, Severity.Warning, Severity.Note], auditor.Audit(s_accounts).Findings.Select(f => f.Severity));
    }

    [Fact]
    public void A_rule_has_an_id_and_a_title_and_says_where_it_comes_from()
    {
        Assert.Throws<ArgumentException>(() => Rule.Form(" ", "形式", Severity.Error, _ => []));
        Assert.Throws<ArgumentException>(() => Rule.Form("H1", "", Severity.Error, _ => []));
        Rule rule = Rule.Form("H1", "形式", Severity.Error, _ => []);
        Assert.Equal(("形式", "形式", "", ""), (rule.EnglishTitle, rule.Formula, rule.Remark, rule.EnglishRemark));
        Assert.Equal(("部门决算公开表的表内、表间勾稽关系", "Relations within and between the published tables of departmental final accounts."), (rule.Basis, rule.EnglishBasis));
    }

    [Fact]
    public void What_holds_and_what_is_unknown_is_counted()
    {
        Figure absent = Figure.Absent(s_one.Precision, new Spot("丙"));
        AuditReport report = Auditor.Official.Select()
            .With(Rule.Of("H1", "相等", Severity.Error, _ => [Relation.Equal(s_one, s_one), Relation.Equal(s_one, absent), Relation.Equal(s_one, s_two)])).Audit(s_accounts);
        RuleCoverage coverage = report.Coverage["H1"];
        Assert.Equal((1, 1, 1), (coverage.Held, coverage.Failed, coverage.Undecided));
        Assert.Equal(3, report.Evaluated);
    }

    [Fact]
    public void Only_what_must_hold_implies_anything()
    {
        Figure absent = Figure.Absent(s_one.Precision, new Spot("丙"));
        Auditor auditor = Auditor.Official.Select().With(Rule.Of("H1", "相等", Severity.Error, _ => [Relation.Equal(absent, s_one)]));
        DerivedFigure derived = Assert.Single(auditor.Derive(new AuditInput { Accounts = s_accounts }));
        Assert.Equal((s_one.Low, s_one.High), (derived.Interval.Low, derived.Interval.High));
        Auditor note = Auditor.Official.Select().With(Rule.Of("H1", "相等", Severity.Note, _ => [Relation.Equal(absent, s_one)]));
        Assert.Empty(note.Derive(new AuditInput { Accounts = s_accounts }));
    }

    [Fact]
    public void What_is_broken_by_itself_implies_nothing_and_hinders_nothing()
    {
        Figure absent = Figure.Absent(s_one.Precision, new Spot("丙"));
        Auditor auditor = Auditor.Official.Select().With(Rule.Of("H1", "相等", Severity.Error, _ => [Relation.Equal(s_one, s_two), Relation.Equal(absent, s_one)]));
        DerivedFigure derived = Assert.Single(auditor.Derive(new AuditInput { Accounts = s_accounts }));
        Assert.Equal((s_one.Low, s_one.High), (derived.Interval.Low, derived.Interval.High));
    }

    [Fact]
    public void A_figure_from_nowhere_in_particular_is_told_without_a_place()
    {
        Figure figure = Figure.Parse("5.00万元");
        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(("", "5.00万元"), (figure.PlaceIn(language), figure.ToldIn(language))));
        Unasked unasked = Unasked.NotTold(figure);
        Assert.Equal((" 未列示", " is not told", "", ""), (unasked.Text, unasked.EnglishText, unasked.Name, unasked.EnglishName));
    }

    [Fact]
    public void A_finding_without_suspects_is_repaired_by_no_block()
    {
        Figure nowhere = Figure.Parse("5.00万元"), other = Figure.Parse("6.00万元");
        Repair repair = Assert.Single(Auditor.Official.Select().With(Rule.Equal("H1", "相等", Severity.Error, _ => nowhere, _ => other)).Audit(s_accounts).Repairs);
        Assert.Equal((0, false), (repair.Candidates.Length, repair.IsBlock));
    }

    [Fact]
    public void What_is_missing_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Auditor.Official.With(null!));
        Assert.Throws<ArgumentNullException>(() => Auditor.Official.Audit((FinalAccounts)null!));
        Assert.Throws<ArgumentNullException>(() => Auditor.Official.Audit((AuditInput)null!));
        Assert.Throws<ArgumentNullException>(() => Auditor.Official.FindsNothing(null!));
        Assert.Throws<ArgumentNullException>(() => Auditor.Official.Derive(null!));
        Assert.Throws<ArgumentNullException>(() => Rule.Of("H1", "相等", Severity.Error, null!));
        Assert.Throws<ArgumentNullException>(() => Rule.Form("H1", "形式", Severity.Error, null!));
        Assert.Throws<ArgumentNullException>(() => SeriesAudit.Continuity(null!));
        Assert.Throws<ArgumentNullException>(() => new Footing(null!));
        Assert.Throws<ArgumentNullException>(() => new RelationSystem(null!));
    }

    private static int Count(Auditor auditor) => auditor.Audit(s_accounts).Findings.Length;
}
