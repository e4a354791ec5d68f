using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>
/// 甲 is told once as the sum of 乙 and 丙, once equal to 丁: printed wrongly it breaks both, and the slip is named with the figure
/// that restores both.
/// </summary>
public class FigureSlipTests
{
    [Theory]
    [InlineData(48230, 482930, Slip.DigitDropped)]
    [InlineData(482930, 48230, Slip.DigitAdded)]
    [InlineData(48230, 42830, Slip.DigitsSwapped)]
    [InlineData(48230, 48930, Slip.DigitMistyped)]
    [InlineData(-48230, 48230, Slip.Sign)]
    [InlineData(482_300_000, 48230, Slip.Unit)]
    [InlineData(482, 4_823_456, Slip.Unit)]
    [InlineData(4823, 482300, Slip.DecimalPoint)]
    public void A_slip_is_named_with_the_figure_that_stood_there(long printed, long right, Slip slip)
    {
        Cause cause = Told.OnlyCause(Audit(Told.Amount("甲", printed), right));
        Assert.Equal((slip, "甲", right), (cause.Slip, cause.Printed.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>33 for 43: 34 lies within the rounding of the sums, 33 is what they say.</summary>
    [Fact]
    public void What_the_relations_say_comes_before_a_simpler_slip_within_rounding()
    {
        Cause cause = Told.OnlyCause(Audit(Told.Amount("甲", 143), 133));
        Assert.Equal((Slip.DigitMistyped, 133), (cause.Slip, Told.Hundredths(cause.Corrected)));
    }

    [Fact]
    public void The_corrected_figure_can_be_printed()
    {
        // 甲 is told to 0.1 万元; 乙 + 丙 say 482.34.
        Precision coarse = Precision.Of(AmountUnit.TenThousandYuan, 1);
        Figure printed = Figure.Printed(428_300_000, coarse, new Spot("甲"));
        Cause cause = Told.OnlyCause(Audit(printed, 48234));
        Assert.Equal(Slip.DigitsSwapped, cause.Slip);
        Assert.Equal(0, cause.Corrected.Value % coarse.Step);
    }

    [Fact]
    public void Where_its_relations_want_different_figures_no_cause_is_named()
    {
        Figure figure = Told.Amount("甲", 48230);
        AuditReport report = Told.Audit(
            Relation.Sum(figure, Told.Amount("乙", 400000), Told.Amount("丙", 82930)),
            Relation.Equal(figure, Told.Amount("丁", 482830)));
        Assert.DoesNotContain(report.AllFindings.SelectMany(f => f.Suspects), s => s.Cause is not null && s.Figure.Place!.Name == "甲" && s.RestoresAll);
    }

    [Fact]
    public void A_figure_whose_correction_would_break_what_holds_is_not_corrected()
    {
        // 甲 would be 4829.30 by the sum, and 482.30 by 丁 and 戊.
        Figure figure = Told.Amount("甲", 48230);
        AuditReport report = Told.Audit(
            Relation.Sum(figure, Told.Amount("乙", 400000), Told.Amount("丙", 82930)),
            Relation.Equal(figure, Told.Amount("丁", 48230)),
            Relation.Equal(figure, Told.Amount("戊", 48230)));
        Assert.DoesNotContain(report.AllFindings.SelectMany(f => f.Suspects), s => s.Figure.Place!.Name == "甲" && (s.Cause is not null || s.RestoresAll));
    }

    [Fact]
    public void No_slip_leads_from_any_figure_to_any_other()
    {
        Finding finding = Assert.Single(Audit(Told.Amount("甲", 48230), 91_700).Findings);
        Assert.Null(finding.Cause);
        Assert.Equal(91_700, Told.Hundredths(finding.Suspects[0].Corrected!.Value));
    }

    [Fact]
    public void An_addend_left_out()
    {
        Cause cause = Told.OnlyCause(SumOf(400_017, leftOut: true));
        Assert.Equal((Slip.AddendLeftOut, "丙"), (cause.Slip, cause.Other!.Value.Place!.Name));
        Assert.Equal(400_017, Told.Hundredths(cause.Corrected));
    }

    [Fact]
    public void An_addend_counted_twice()
    {
        Cause cause = Told.OnlyCause(SumOf(400_017, leftOut: false));
        Assert.Equal((Slip.AddendTwice, "丙"), (cause.Slip, cause.Other!.Value.Place!.Name));
    }

    /// <summary>甲 + 乙 = 丙 + 丁: 甲 is printed as if 乙 were not to be subtracted.</summary>
    [Fact]
    public void What_is_to_be_subtracted_left_out()
    {
        Figure figure = Told.Amount("甲", 400_017);
        Cause cause = Told.OnlyCause(Told.Audit(
            Relation.Linear([new(1, figure), new(1, Told.Amount("乙", 50_171)), new(-1, Told.Amount("丙", 318_556)), new(-1, Told.Amount("丁", 81_461))]),
            Relation.Equal(figure, Told.Amount("戊", 349_846))));
        Assert.Equal((Slip.AddendLeftOut, "乙", 349_846), (cause.Slip, cause.Other!.Value.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>甲 = 乙 + 丙 = 丁, and 甲 has 丙 twice.</summary>
    [Fact]
    public void One_of_two_addends_counted_twice()
    {
        Figure figure = Told.Amount("甲", 400_017);
        Cause cause = Told.OnlyCause(Told.Audit(
            Relation.Sum(figure, Told.Amount("乙", 299_675), Told.Amount("丙", 50_171)),
            Relation.Equal(figure, Told.Amount("丁", 349_846))));
        Assert.Equal((Slip.AddendTwice, "丙", 349_846), (cause.Slip, cause.Other!.Value.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>Twice the average is what the year began with and what it ended with; half of one alone is printed (within rounding, so that it is the figure of no other place).</summary>
    [Fact]
    public void An_average_that_leaves_one_figure_out()
    {
        Figure average = Told.Amount("平均数", 191_737);
        Cause cause = Told.OnlyCause(Told.Audit(
            Relation.Linear([new(2, average), new(-1, Told.Amount("年初数", 383_474)), new(-1, Told.Amount("年末数", 50_172))]),
            Relation.Equal(average, Told.Amount("又平均数", 216_823))));
        Assert.Equal((Slip.AddendLeftOut, "年末数", 216_823), (cause.Slip, cause.Other!.Value.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>Three digits alike may be the figure of another place, two are alike by chance.</summary>
    [Theory]
    [InlineData(73_519, true)]
    [InlineData(-73_519, true)]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void Three_digits_tell_the_figure_of_another_place(long printed, bool isTold)
    {
        AuditReport report = Told.Audit(
            Relation.Sum(Told.Amount("甲", printed), Told.Amount("乙", 400_000), Told.Amount("丙", 82_930)),
            Relation.Equal(Told.Amount("甲", printed), Told.Amount("丁", 482_930)),
            Relation.Equal(Told.Amount("戊", printed), Told.Amount("己", printed)));
        Assert.Equal(isTold ? Slip.OtherPlace : null, Assert.Single(Assert.Single(report.Findings).Suspects).Cause?.Slip);
    }

    [Fact]
    public void The_figure_of_another_place()
    {
        Figure figure = Told.Amount("甲", 73_519);
        Cause cause = Told.OnlyCause(Told.Audit(
            Relation.Sum(figure, Told.Amount("乙", 400000), Told.Amount("丙", 82930)),
            Relation.Equal(figure, Told.Amount("丁", 482930)),
            Relation.Equal(Told.Amount("戊", 73_519), Told.Amount("己", 73_519))));
        Assert.Equal((Slip.OtherPlace, 482930), (cause.Slip, Told.Hundredths(cause.Corrected)));
        Assert.Contains(cause.Other!.Value.Place!.Name, new[] { "戊", "己" });
    }

    /// <summary>
    /// 483.23 with one digit taken out is 48.23, 48.33 or 48.32; 483.43 is 48.43, 48.33 or 48.34. A sum of fifteen figures allows several of them: the
    /// one nearest to what it says is named.
    /// </summary>
    [Theory]
    [InlineData(48323, 4829, 4832)]
    [InlineData(48323, 4826, 4823)]
    [InlineData(48323, 4836, 4833)]
    [InlineData(48343, 4836, 4834)]
    [InlineData(-48323, -4829, -4832)]
    public void Of_several_figures_that_a_slip_leads_from_the_nearest_is_named(long printed, long sum, long right)
    {
        Figure[] addends = [.. Enumerable.Range(1, 14).Select(i => Told.Amount($"第{i}项", 7 * i)), Told.Amount("其余", sum - (7 * 105))];
        Cause cause = Told.OnlyCause(Told.Audit(Relation.Sum(Told.Amount("甲", printed), addends)));
        Assert.Equal((Slip.DigitAdded, "甲", right), (cause.Slip, cause.Printed.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>甲 = 乙 + 丙 + 丁 = 戊, and 甲 is printed without 丙, or with 丙 twice.</summary>
    private static AuditReport SumOf(long right, bool leftOut)
    {
        const long Second = 50_171, Third = 318_556;
        Figure figure = Told.Amount("甲", leftOut ? right - Second : right + Second);
        return Told.Audit(
            Relation.Sum(figure, Told.Amount("乙", right - Second - Third), Told.Amount("丙", Second), Told.Amount("丁", Third)),
            Relation.Equal(figure, Told.Amount("戊", right)));
    }

    private static AuditReport Audit(Figure printed, long right) => Told.Audit(
        Relation.Sum(printed, Told.Amount("乙", right - 12_345), Told.Amount("丙", 12_345)),
        Relation.Equal(printed, Told.Amount("丁", right)));
}
