using System.Globalization;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;
using PublicFinance.Model.Tests.Classification;

namespace PublicFinance.Model.Tests.Performance;

/// <summary>Points worked out by hand, case by case.</summary>
public class ScoringTests
{
    public static TheoryData<string> Cases => [.. File.ReadLines(RepositoryFiles.Path("tests", "PublicFinance.Model.Tests", "Performance", "ScoringCases.csv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Points_follow_from_the_facts(string line)
    {
        string[] cells = line.Split(',');
        PointRange points = new Criterion(Standard(cells[1], cells[2], cells[3]), Fact(cells[1], cells[4])).Points;
        string[] expected = cells[5].Split('至');
        Assert.Equal((Points(expected[0]).Value, Points(expected[^1]).Value), (points.Low, points.High));
    }

    [Theory]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("80", "良")]
    [InlineData("60", "中")]
    [InlineData("0", "差")]
    public void A_grade_follows_from_the_points(string points, string grade) =>
        Assert.Equal([grade], GradeScheme.Standard.Of(new PointRange(Points(points).Value, Points(points).Value)).Select(b => b.Name));

    [Theory]
    [InlineData("95", "优秀")]
    [InlineData("94.9", "良好")]
    [InlineData("85", "良好")]
    [InlineData("84.9999", "合格")]
    [InlineData("70", "合格")]
    [InlineData("69.99", "不合格")]
    [InlineData("0", "不合格")]
    public void Bands_of_a_scheme_of_ones_own_are_asked(string points, string grade)
    {
        GradeScheme scheme = new(new GradeBand("合格", Points("70")), new GradeBand("优秀", Points("95")), new GradeBand("不合格", Points("0")), new GradeBand("良好", Points("85")));
        Assert.Equal([grade], scheme.Of(new PointRange(Points(points).Value, Points(points).Value)).Select(b => b.Name));
    }

    [Fact]
    public void Points_rounded_across_a_border_allow_two_grades() =>
        Assert.Equal(["优", "良"], GradeScheme.Standard.Of(new PointRange(895_000, 905_000)).Select(b => b.Name));

    [Theory]
    [InlineData("10-50-30-10", true)]
    [InlineData("20-20-20-30-10", true)]
    [InlineData("10-50-30", false)]
    [InlineData("-10-50-30-30", false)]
    [InlineData("", false)]
    public void A_scheme_of_full_marks_makes_100(string name, bool parses) => Assert.Equal(parses, MarkScheme.TryParse(name, out _));

    [Fact]
    public void A_fact_of_another_kind_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Criterion(new AllOrNothingStandard(Points("2")), new CountFact(Figure.Count(2))).Points);

    [Fact]
    public void A_line_without_any_fact_has_no_points_to_recompute()
    {
        Assert.Null(new ScoreLine("a", Points("3"), Points("3")) { Criteria = [new(new JudgedStandard(Points("3")))] }.Recomputed);
        PointRange? some = new ScoreLine("a", Points("5"), Points("5")) { Criteria = [new(new AllOrNothingStandard(Points("2")), new MetFact(true)), new(new JudgedStandard(Points("3")))] }.Recomputed;
        Assert.Equal(new PointRange(20_000, 50_000), some);
    }

    private static Figure Points(string text) => Figure.Parse(text + "分");

    private static ScoringStandard Standard(string kind, string full, string each) => kind switch
    {
        "perItem" => new PerItemStandard(Points(each), Points(full)),
        "allOrNothing" => new AllOrNothingStandard(Points(full)),
        "proportional" => new ProportionalStandard(Points(full)),
        _ => new JudgedStandard(Points(full)),
    };

    private static ScoringFact? Fact(string kind, string text) => kind switch
    {
        _ when text.Length == 0 => null,
        "perItem" => new CountFact(Figure.Count(int.Parse(text, CultureInfo.InvariantCulture))),
        "allOrNothing" => new MetFact(bool.Parse(text)),
        "proportional" => text.Split('/') is [var part, var whole] ? ShareFact.Of(Figure.Parse(part), Figure.Parse(whole)) : ShareFact.Of(Figure.Parse(text)),
        _ => null,
    };
}
