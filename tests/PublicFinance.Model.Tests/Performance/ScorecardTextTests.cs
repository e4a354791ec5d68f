using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Performance;

/// <summary>Scorecards that stand in a text, and the points that sentences tell.</summary>
public class ScorecardTextTests
{
    private static readonly string[] s_rows =
    [
        "考核内容|分值|评分标准|得分", "一、目标管理|40||36", "（一）目标申报（40）|30|按时申报的，得30分|30", "|10|内容完整的，得10分|6", "二、过程管理|60||55", "合计|100||91",
    ];

    private static NarrativeReading Sample => NarrativeReader.Read(File.ReadAllText(Path.Combine(Samples.Folder, "scorecards", "department-assessment-2022.txt")), 2022);

    [Theory]
    [InlineData("对照标准，该指标得4分。", "item 4")]
    [InlineData("本项自评得分12.5分。", "item 12.5")]
    [InlineData("材料齐全，本项得10分。", "item 10")]
    [InlineData("全年执行率97.2%，满分20分，得18分。", "item 18")]
    [InlineData("该项得分15分，该指标得7分。", "item 15, item 7")]
    [InlineData("本部门自评得96.5分。", "total 96.5")]
    [InlineData("自评得分100分。", "total 100")]
    [InlineData("综合得分98分（满分100分）。", "total 98")]
    [InlineData("按时报送的，得5分；逾期报送的，得0分。", "")]
    [InlineData("每项得1分，最多3分。", "")]
    [InlineData("制定办法的，该项得3分，否则不得分。", "")]
    [InlineData("分值为20分。", "")]
    public void Points_are_told_of_what_the_heading_names(string sentence, string expected)
    {
        string text = "第四部分 名词解释\n一、基本支出：指日常支出。\n某局整体支出绩效自评报告\n一、预算编制\n（一）编制时效\n" + sentence + "\n";
        Assert.Equal(expected, string.Join(", ", NarrativeReader.Read(text, 2022).Claims.Where(c => c.Kind == ClaimKind.Score)
            .Select(c => $"{(c.Subject.Topic == Topic.ScoreTotal ? "total" : "item")} {c.Figure.Digits}")));
    }

    [Fact]
    public void Only_scores_are_read_from_what_is_attached_behind_the_glossary()
    {
        const string Text = "第四部分 名词解释\n一、基本支出：指日常支出100.00万元。\n2022年度项目绩效自评报告\n一、项目情况\n基本支出55.00万元，较上年增加5.00万元。自评得分90分。\n";
        Assert.Equal(["90分"], NarrativeReader.Read(Text, 2022).Claims.Select(c => c.Figure.ToString()));
        Assert.Equal(["名词解释", "基本支出", "2022年度项目绩效自评报告", "项目情况"], NarrativeReader.Read(Text, 2022).Sections.Select(s => s.Title));
    }

    [Theory]
    [InlineData("|", "\n")]
    [InlineData("\t", "\n")]
    [InlineData("\n\t", "\n\n")]
    public void The_rows_are_read_from_cells_side_by_side_and_from_cells_below_each_other(string between, string rows)
    {
        string text = "绩效评分表\n\n" + string.Join(rows, s_rows.Select(r => (between == "\n\t" ? "\t" : "") + r.Replace("|", between, StringComparison.Ordinal))) + "\n";
        Scorecard card = Assert.Single(NarrativeReader.Read(text, 2022).Scorecards);
        Assert.Equal(
            [" 100 91", "目标管理 40 36", "目标管理/目标申报 40 36", "目标管理/目标申报/第1项 30 30", "目标管理/目标申报/第2项 10 6", "过程管理 60 55"],
            card.AllLines().Select(l => $"{l.Path} {l.Line.FullMarks.Digits} {l.Line.Points.Digits}"));
        Assert.Empty(Auditor.Official.Audit(new AuditInput { Scorecards = [card] }).AllFindings);
    }

    [Theory]
    [InlineData(2, "（一）目标申报（40）|30|按时申报的，得30分")]
    [InlineData(2, "（一）目标申报（40）|三十|按时申报的，得30分|30")]
    [InlineData(5, "小结|100||91")]
    public void Rows_that_do_not_fit_give_no_scorecard(int row, string damaged)
    {
        string[] rows = [.. s_rows];
        rows[row] = damaged;
        Assert.Empty(NarrativeReader.Read(string.Join('\n', rows), 2022).Scorecards);
    }

    [Fact]
    public void What_a_text_tells_of_its_scorecard_is_held_against_the_rows()
    {
        NarrativeReading reading = Sample;
        Scorecard card = Assert.Single(reading.Scorecards);
        Assert.Equal(("整体支出绩效自评评分表", "某市园林局", 2022), (card.Title, card.Entity, card.FiscalYear));
        Assert.Equal(["93分：预算编制 20分、预算执行 33分、绩效管理 27分、信息公开 18分", "95分：预算编制/编制时效 8分、预算编制/编制质量 10分、预算执行/执行进度 19分、预算执行/执行规范 15分"],
            card.Told.Select(t => $"{t.Total}：{string.Join('、', t.Parts.Select(p => $"{p.Section} {p.Points}"))}"));
        Assert.Equal(
            ["PF4003", "PF4007", "PF4007", "PF4007", "PF4007"],
            Auditor.Official.Audit(new AuditInput { Narrative = reading }).AllFindings.Where(f => f.RuleId.StartsWith("PF40", StringComparison.Ordinal)).Select(f => f.RuleId).Order());
        Assert.DoesNotContain(reading.Unread, u => u.CountsAgainstCoverage && u.Span.Start > reading.Text.IndexOf("考核内容", StringComparison.Ordinal));
    }
}
