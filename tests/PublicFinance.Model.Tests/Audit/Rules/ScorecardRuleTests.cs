using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF40: scorecards of a few lines, complete and with what is not told left out.</summary>
public class ScorecardRuleTests
{
    private static Figure Unknown => default;

    [Fact]
    public void Sections_are_as_many_as_the_scheme_has_and_weigh_what_it_says()
    {
        Scorecard card = Card(Line("合计", 100, 90, Line("一", 10, 10), Line("二", 50, 45), Line("三", 30, 25), Line("四", 10, 10)));
        Assert.Empty(Findings(card with { Marks = MarkScheme.Project }));
        Assert.Equal(["PF4001", "PF4001"], Rules(card with { Marks = new MarkScheme("20-40-30-10", [20, 40, 30, 10]) }));
        Finding finding = Assert.Single(Findings(card with { Marks = MarkScheme.Department }));          // one finding, and no section compared
        Assert.Contains("有 4 个一级指标", finding.Message, StringComparison.Ordinal);
        Assert.Contains("有 5 个", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_not_all_told_are_not_added()
    {
        Assert.Empty(Findings(Card(Line("合计", 100, 90, Line("一", 60, 50), new ScoreLine("二", Unknown, Unknown)))));
        Assert.Equal(["PF4001", "PF4003"], Rules(Card(Line("合计", 100, 90, Line("一", 60, 50), Line("二", 30, 30)))));
    }

    [Fact]
    public void A_line_is_named_by_the_way_to_it()
    {
        Finding finding = Findings(Card(Line("合计", 100, 90, Line("一", 60, 50), Line("二", 40, 40, Line("二之一", 30, 40))))).First(f => f.RuleId == "PF4001");
        Assert.Equal(["评分表 二 分值", "评分表 二/二之一 分值"], finding.Figures.Select(f => f.Place!.Name));
        finding = Findings(Card(Line("合计", 100, 90, Line("一", 60, 50), Line("二", 30, 40)))).First(f => f.RuleId == "PF4001");
        Assert.Equal(["评分表 分值", "评分表 一 分值", "评分表 二 分值"], finding.Figures.Select(f => f.Place!.Name));
    }

    [Theory]
    [InlineData("优", false)]
    [InlineData("良", false)]
    [InlineData("中", true)]
    public void A_rounded_score_at_a_border_may_be_of_either_grade(string grade, bool isFound)
    {
        var whole = new ScoreLine("合计", Points("100"), Points("90")) { Lines = [new ScoreLine("一", Points("100"), Points("89.8"))] };      // 90 is rounded
        Assert.Equal(isFound, Rules(Card(whole) with { Grade = grade }).Contains("PF4004"));
    }

    [Theory]
    [InlineData("96", "100", "96.00", "9.6", "10", "")]
    [InlineData("96", "100", "86.00", "9.6", "10", "PF4005 PF4005")]
    [InlineData("96", "100", "96.00", "8.6", "10", "PF4005")]
    [InlineData("96", "100", null, "8.6", "10", "PF4005")]          // the rate follows from the money
    [InlineData("96", "100", null, "9.6", "10", "")]
    [InlineData("96", null, "86.00", "8.6", "10", "")]
    [InlineData(null, "100", "86.00", "8.6", "10", "")]
    [InlineData(null, null, "86.00", "9.6", "10", "PF4005")]
    [InlineData(null, "100", null, "8.6", "10", "")]
    [InlineData("96", "100", "96.00", null, "10", "")]
    [InlineData("96", "100", "96.00", "8.6", null, "")]
    public void The_execution_rate_and_its_points_follow_from_what_is_told(string? executed, string? budget, string? rate, string? points, string? full, string rules)
    {
        Scorecard card = Project(new FundingRow(FundingSource.Total)
        {
            Executed = Money(executed), FullYearBudget = Money(budget), Rate = rate is null ? Unknown : Figure.Parse(rate + "%"), Points = Points(points), FullMarks = Points(full),
        });
        Assert.Equal(rules, string.Join(' ', Rules(card)));
    }

    [Theory]
    [InlineData("60", "40", "")]
    [InlineData("60", "30", "PF4006")]
    [InlineData("60", null, "")]            // not told
    [InlineData(null, null, "")]
    public void Money_adds_up_by_source(string? appropriation, string? other, string rules)
    {
        FundingRow total = Row(FundingSource.Total, "100");
        Assert.Equal(rules, string.Join(' ', Rules(Project(total, Row(FundingSource.Appropriation, appropriation), Row(FundingSource.Other, other)))));
        Assert.Empty(Rules(Project(Row(FundingSource.Total, null), Row(FundingSource.Appropriation, "60"))));
        Assert.Empty(Rules(Project(total)));                                   // without sources
        Assert.Empty(Rules(Project(Row(FundingSource.Appropriation, "60"), Row(FundingSource.Other, "40"))));
        Assert.Equal(["PF4006"], Rules(Project(total, Row(FundingSource.Appropriation, "60"))));
    }

    [Theory]
    [InlineData(3, 2, 1, 5, 3, 2, "")]
    [InlineData(4, 2, 1, 5, 3, 2, "PF4009")]
    [InlineData(3, 2, 1, 6, 3, 2, "PF4009")]
    [InlineData(4, 0, 0, null, 3, 2, "")]         // no grades told
    [InlineData(null, 2, 1, 6, null, 2, "")]
    [InlineData(null, 0, 0, 6, 3, null, "")]
    [InlineData(null, 0, 0, null, 3, null, "")]
    [InlineData(null, 0, 0, null, null, 2, "")]
    public void Counts_add_up_where_all_are_told(int? projects, int good, int fair, int? found, int? mended, int? mending, string rules)
    {
        Scorecard card = Card(Line("合计", 100, 90)) with
        {
            Counts = new EvaluationCounts
            {
                Projects = Count(projects), ProblemsFound = Count(found), Mended = Count(mended), BeingMended = Count(mending),
                ByGrade = good + fair > 0 ? [("良", Count(good)), ("中", Count(fair))] : [],
            },
        };
        Assert.Equal(rules, string.Join(' ', Rules(card)));
    }

    [Theory]
    [InlineData("90", "40", "50", "")]
    [InlineData("91", "40", "50", "PF4003 PF4007")]
    [InlineData("90", "40", null, "")]
    [InlineData("90", "30", null, "PF4003 PF4007")]         // the rest gives fifty at most
    [InlineData("90", "92", null, "PF4002 PF4003 PF4007")]  // one part more than the whole
    public void A_total_told_with_its_parts_is_their_sum_or_what_the_rest_can_give(string total, string one, string? other, string rules)
    {
        Scorecard card = Card(Line("合计", 100, 90, Line("一", 50, 40), Line("二", 50, 50)));
        Assert.Equal(rules, string.Join(' ', Rules(card with { Told = [new ToldScore("说明", Points(total), "", other is null ? [("一", Points(one))] : [("一", Points(one)), ("二", Points(other))])] })));
    }

    [Fact]
    public void A_part_that_is_no_section_promises_nothing_of_the_others()
    {
        Scorecard card = Card(Line("合计", 100, 90, Line("一", 50, 40, Line("一之一", 20, 20), Line("一之二", 30, 20)), Line("二", 50, 50)));
        Assert.Empty(Rules(card with { Told = [new ToldScore("说明", Points("90"), "", [("二", Points("50")), ("一之一", Points("20"))])] }));
        Assert.Empty(Rules(card with { Told = [new ToldScore("说明", Points("90"), "", [("二", Points("50")), ("一", Points("40")), ("又一项", Points("0"))])] }));
        Assert.Equal(["PF4003"], Rules(card with { Told = [new ToldScore("说明", Points("90"), "", [("二", Points("50")), ("又一项", Points("45"))])] }));
        Assert.Equal(["PF4007"], Rules(card with { Told = [new ToldScore("说明", Points("90"), "", [("二", Points("30")), ("又一项", Points("5"))])] }));
    }

    [Fact]
    public void A_total_told_with_fewer_decimals_than_its_parts_is_rounded()
    {
        Scorecard card = Card(new ScoreLine("合计", Whole(100), Points("97.6")) { Lines = [new ScoreLine("一", Whole(50), Points("47.6")), Line("二", 50, 50)] });
        Assert.Empty(Rules(card with { Told = [new ToldScore("说明", Points("98"), "", [("一", Points("47.6")), ("二", Points("50"))])] }));
        Assert.Equal(["PF4003", "PF4007"], Rules(card with { Told = [new ToldScore("说明", Points("97"), "", [("一", Points("47.6")), ("二", Points("50"))])] }));
    }

    [Theory]
    [InlineData("一之一")]
    [InlineData("一/一之一")]
    public void A_part_is_named_by_its_line_or_by_the_way_to_it(string name)
    {
        Scorecard card = Card(Line("合计", 100, 90, Line("一", 50, 40, Line("一之一", 20, 20), Line("一之二", 30, 20)), Line("二", 50, 50)));
        Assert.Empty(Rules(card with { Told = [new ToldScore("说明", Unknown, "", [(name, Points("20"))])] }));
        Assert.Equal(["PF4007"], Rules(card with { Told = [new ToldScore("说明", Unknown, "", [(name, Points("15"))])] }));
    }

    [Theory]
    [InlineData("48", "")]
    [InlineData("47", "PF4007")]
    [InlineData("47.6", "")]
    [InlineData("47.5", "PF4007")]
    public void A_part_told_with_fewer_decimals_than_its_line_is_rounded(string points, string rules)
    {
        Scorecard card = Card(new ScoreLine("合计", Whole(100), Points("97.6")) { Lines = [new ScoreLine("一", Whole(50), Points("47.6")), Line("二", 50, 50)] });
        Assert.Equal(rules, string.Join(' ', Rules(card with { Told = [new ToldScore("说明", Unknown, "", [("一", Points(points))])] })));
    }

    [Fact]
    public void A_section_that_bears_the_name_of_the_whole_is_meant_by_it()
    {
        Scorecard card = Card(Line("绩效", 100, 90, Line("绩效", 50, 40), Line("二", 50, 50)));
        Assert.Empty(Rules(card with { Told = [new ToldScore("说明", Unknown, "", [("绩效", Points("40"))])] }));
        Assert.Equal(["PF4007"], Rules(card with { Told = [new ToldScore("说明", Unknown, "", [("绩效", Points("45"))])] }));
    }

    [Fact]
    public void The_fast_question_sees_cards_given_and_cards_told()
    {
        var right = new AuditInput { Scorecards = [Card(Line("合计", 100, 90))] };
        Assert.True(Auditor.Official.FindsNothing(right));
        Assert.False(Auditor.Official.FindsNothing(new AuditInput { Scorecards = [Card(Line("合计", 90, 90))] }));
        NarrativeReading reading = NarrativeReader.Read("收入总计500.00万元，支出总计500.00万元。", 2020);
        Assert.True(Auditor.Official.FindsNothing(right with { Narrative = reading }));
        Assert.False(Auditor.Official.FindsNothing(new AuditInput { Narrative = reading, Scorecards = [Card(Line("合计", 90, 90))] }));
        Assert.False(Auditor.Official.FindsNothing(new AuditInput { Narrative = NarrativeReader.Read("收入总计500.00万元，支出总计510.00万元。", 2020) }));
    }

    [Theory]
    [InlineData("40", true)]
    [InlineData("30", false)]
    public void The_fast_question_sees_the_only_card_that_a_text_tells(string full, bool nothing)
    {
        NarrativeReading reading = NarrativeReader.Read($"绩效评分表\n考核内容|分值|评分标准|得分\n一、目标管理|{full}||30\n二、过程管理|60||55\n合计|100||85\n", 2022);
        Assert.Single(reading.Scorecards);
        Assert.Equal(nothing, Auditor.Official.Select("PF4001").FindsNothing(new AuditInput { Narrative = reading }));
    }

    private static DepartmentAssessment Card(ScoreLine total) => new("评分表", "某单位", 2020, total);

    private static ProjectSelfEvaluation Project(params FundingRow[] rows) => new("自评表", "某单位", 2020, "某项目", Line("合计", 100, 90)) { Funding = [.. rows] };

    private static FundingRow Row(FundingSource source, string? executed) => new(source) { Executed = Money(executed) };

    private static ScoreLine Line(string name, int full, int points, params ScoreLine[] lines) => new(name, Whole(full), Whole(points)) { Lines = [.. lines] };

    private static Figure Whole(int points) => Figure.Printed(points * 10_000L, Precision.OfScore(0));

    private static Figure Count(int? count) => count is { } n ? Figure.Printed(n, Precision.Count) : Unknown;

    private static Figure Points(string? text) => text is null ? Unknown : Figure.Parse(text + "分");

    private static Figure Money(string? text) => text is null ? Unknown : Figure.Parse(text + ".00万元");

    private static Finding[] Findings(Scorecard card) => [.. Auditor.Official.Audit(new AuditInput { Scorecards = [card] }).AllFindings];

    private static string[] Rules(Scorecard card) => [.. Findings(card).Select(f => f.RuleId).Order(StringComparer.Ordinal)];
}
