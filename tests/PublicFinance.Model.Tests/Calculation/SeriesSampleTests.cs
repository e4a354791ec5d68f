using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Calculation;

/// <summary>docs/samples/series: three years, between which a section of codes moved to another class.</summary>
public class SeriesSampleTests
{
    private static readonly string[] s_years = ["2020", "2021", "2022"];

    private static Series Sample => Series.Of(s_years.Reverse().Select(Read));

    [Theory]
    [InlineData("2020")]
    [InlineData("2021")]
    [InlineData("2022")]
    public void A_sample_is_in_canonical_form_and_contradicts_nothing_within_itself(string name)
    {
        Assert.Equal(Encoding.UTF8.GetString(Bytes(name)).TrimEnd('\n'), AccountsJson.Write(Read(name)));
        Assert.DoesNotContain(Auditor.Official.Audit(Read(name)).AllFindings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public void A_code_is_carried_over_to_its_successor()
    {
        SeriesLine line = Sample.Line(TableId.Expenditure, RowKey.OfCode(20801), Item.Total);
        Assert.Equal(["1347.20", "1330.20", "1369.90"], line.Points.Select(p => p.Figure.Digits));
        Assert.Equal([20110, 20801], line.Points[0].Codes.Select(c => c.Code).Order());
        Assert.Equal(["—", "-1.26%", "2.98%至2.99%"], line.Points.Select(p => p.GrowthText));
        Assert.Equal(
            ["31.20", "30.00", "30.00"], Sample.Line(TableId.Expenditure, RowKey.OfCode(2080113), Item.Total).Points.Select(p => p.Figure.Digits));
    }

    [Theory]
    [InlineData(201, "科目20110并入20801，不可比")]
    [InlineData(208, "科目20110并入20801，不可比")]
    [InlineData(2080101, "科目20110并入20801，不可比")]
    [InlineData(2080113, "-3.88%至-3.81%")]
    [InlineData(2080505, "4.87%至4.89%")]
    public void Where_codes_moved_growth_is_told_only_where_it_compares_the_same(int code, string growth) =>
        Assert.Equal(growth, Sample.Line(TableId.Expenditure, RowKey.OfCode(code), Item.Total).Points[1].GrowthText);

    [Fact]
    public void Codes_are_told_once_under_the_codes_of_the_last_year() =>
        Assert.Equal([20801, 20805], Sample.Codes(TableId.Expenditure, Item.Total, level: 2).Select(l => l.Row.Code));

    [Fact]
    public void A_base_of_zero_gives_no_growth()
    {
        SeriesLine abroad = Sample.ThreePublicTrend.Single(l => l.Column == Item.Abroad);
        Assert.Equal(["—", "上年数为0，不可比", "上年数为0，不可比"], abroad.Points.Select(p => p.GrowthText));
        Assert.Equal("持平", Sample.ThreePublicTrend.Single(l => l.Column == Item.Reception).Points[2].GrowthText);
    }

    [Fact]
    public void Years_that_do_not_continue_each_other_are_found()
    {
        var audits = SeriesAudit.Continuity(Sample);
        Assert.Equal([2021, 2022], audits.Select(a => a.Year));
        Assert.Empty(audits[0].Report.AllFindings);
        Assert.Equal(["PF2301", "PF2302"], audits[1].Report.AllFindings.Select(f => f.RuleId).Order());
    }

    [Fact]
    public void Other_rules_can_be_asked_of_neighbouring_years()
    {
        var audits = SeriesAudit.Continuity(Sample, Auditor.Official.Select("PF0101"));
        Assert.NotEmpty(audits);
        Assert.All(audits, a => Assert.Equal(["PF0101"], a.Report.Coverage.Keys));
    }

    [Fact]
    public void A_missing_year_is_told()
    {
        Series series = Series.Of(Read("2020"), Read("2022"));
        Assert.Equal([2021], series.MissingYears);
        Assert.Equal("缺2021年度，不可比", series.Totals[0].Points[1].GrowthText);
        Assert.Empty(SeriesAudit.Continuity(series));
    }

    [Fact]
    public void A_year_twice_is_refused()
    {
        Assert.False(Series.TryOf([Read("2020"), Read("2020")], out _, out ConsolidationError? error));
        Assert.Equal("2020年度重复：某市人力资源和社会保障局、某市人力资源和社会保障局。", error.ChineseMessage);
    }

    private static FinalAccounts Read(string name) => AccountsJson.Read(Bytes(name));

    private static byte[] Bytes(string name) => Samples.Bytes(Path.Combine("series", name));
}
