using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>What a suspect should be, what this restores and what it would break.</summary>
public class CorrectionTests
{
    private static readonly Figure s_figure = Told.Amount("甲", 48_230);

    /// <summary>The figure is told equal to four others: what most of them say counts, in whatever order they are asked.</summary>
    [Theory]
    [InlineData(new long[] { 91_760, 73_510, 73_510, 12_340 }, 2, 73_510)]
    [InlineData(new long[] { 73_510, 91_760, 73_510, 12_340 }, 2, 73_510)]
    [InlineData(new long[] { 91_760, 12_340, 73_510, 73_510 }, 2, 73_510)]
    [InlineData(new long[] { 91_760, 73_510, 73_512, 73_511 }, 3, 73_511)]      // what all three allow within rounding
    public void Where_relations_want_different_figures_most_of_them_decide(long[] wanted, int most, long right)
    {
        AuditReport report = Told.Audit([.. wanted.Select((w, i) => Relation.Equal(s_figure, Told.Amount("乙丙丁戊"[i].ToString(), w)))]);
        Suspect suspect = report.Findings.SelectMany(f => f.Suspects).Where(s => s.Figure == s_figure).MaxBy(s => s.Restores)!;
        Assert.Equal((most, right, false), (suspect.Restores, Told.Hundredths(suspect.Corrected!.Value), suspect.RestoresAll));
    }

    /// <summary>The parts say 1317.03 for 482.30, but its share of a larger sum holds as it stands: a part is wrong.</summary>
    [Fact]
    public void A_figure_that_a_share_holds_in_place_is_no_suspect()
    {
        AuditReport report = Told.Audit(
            Relation.Sum(s_figure, Told.Amount("乙", 40_000), Told.Amount("丙", 91_703)),
            Relation.Share(s_figure, Told.Amount("合计", 96_460), Told.Rate("占比", 5_000)));
        Assert.Equal(["乙", "丙"], Assert.Single(report.Findings).Suspects.Select(s => s.Figure.Place!.Name));
    }

    /// <summary>Alone against what stands nowhere the figure is told all the same, with the share that it would break.</summary>
    [Fact]
    public void What_a_correction_would_break_is_counted_and_it_does_not_restore_all()
    {
        AuditReport report = Told.Audit(
            Relation.Equal(s_figure, Figure.Parse("917.03万元")),
            Relation.Equal(s_figure, Figure.Parse("917.03万元")),
            Relation.Share(s_figure, Figure.Parse("964.60万元"), Told.Rate("占比", 5_000)));
        Suspect suspect = Assert.Single(Assert.Single(report.Findings).Suspects);
        Assert.Equal((s_figure, 91_703, 2, 1, false), (suspect.Figure, Told.Hundredths(suspect.Corrected!.Value), suspect.Restores, suspect.Breaks, suspect.RestoresAll));
    }

    /// <summary>The parts make 75.54 within 0.02; the share that holds with 75.57 holds from 75.55 on.</summary>
    [Fact]
    public void A_share_that_holds_says_which_of_the_figures_that_a_sum_allows_is_meant()
    {
        Figure total = Told.Amount("合计", 7_557), part = Told.Amount("甲", 4_101);
        AuditReport report = Told.Audit(
            Relation.Sum(total, part, Told.Amount("乙", 3_203), Told.Amount("丙", 250)),
            Relation.Equal(total, Told.Amount("又合计", 7_554)),
            Relation.Share(part, total, Told.Rate("甲占比", 5_427)));
        Suspect suspect = Assert.Single(Assert.Single(report.Findings).Suspects);
        Assert.Equal((total, 7_555, 0, true), (suspect.Figure, Told.Hundredths(suspect.Corrected!.Value), suspect.Breaks, suspect.RestoresAll));
    }

    /// <summary>
    /// 甲 explains the three equalities that it stands in, one of them with 乙. 乙 breaks another one: corrected so that the equality with 甲 would hold
    /// too it restores all that it stands in, with any other value it does not.
    /// </summary>
    [Theory]
    [InlineData(48_230, true)]
    [InlineData(12_340, false)]
    public void What_another_figure_explains_still_counts_for_restoring_all(long wanted, bool restoresAll)
    {
        Figure second = Told.Amount("乙", 91_760);
        AuditReport report = Told.Audit(
            Relation.Equal(s_figure, Told.Amount("丙", 91_760)),
            Relation.Equal(s_figure, Told.Amount("丁", 91_760)),
            Relation.Equal(s_figure, second),
            Relation.Equal(second, Told.Amount("戊", wanted)));
        Assert.Equal(2, report.Findings.Length);
        Assert.Equal(s_figure, Assert.Single(report.Findings[0].Suspects).Figure);
        Suspect suspect = Assert.Single(report.Findings[1].Suspects, s => s.Figure == second);
        Assert.Equal((wanted, restoresAll), (Told.Hundredths(suspect.Corrected!.Value), suspect.RestoresAll));
    }

    /// <summary>甲 may be meant as 乙 or as 丙. As what 丁 says it is as 丙 says.</summary>
    [Fact]
    public void What_words_admit_in_two_readings_is_restored_by_either()
    {
        Relation first = Relation.Equal(s_figure, Told.Amount("乙", 48_290)), second = Relation.Equal(s_figure, Told.Amount("丙", 91_760));
        Auditor auditor = Auditor.Official.Select()
            .With(Rule.Equal("T0", "相等", Severity.Error, _ => s_figure, _ => Told.Amount("丁", 91_760)))
            .With(new FunctionRule("T1", "其一相等", "one is equal", Severity.Error, "", _ => [Check.OfOne(first, [first, second])]));
        Finding finding = Assert.Single(auditor.Audit(FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[0])).Findings);
        Suspect suspect = Assert.Single(finding.Suspects);
        Assert.Equal((s_figure, 91_760, 2, true), (suspect.Figure, Told.Hundredths(suspect.Corrected!.Value), suspect.Restores, suspect.RestoresAll));
    }

    /// <summary>A cell that prints nothing had no digits to mistake.</summary>
    [Fact]
    public void No_slip_of_the_hand_turned_a_figure_into_a_blank()
    {
        Figure blank = Figure.Blank(s_figure.Precision, new Spot("甲")), other = Told.Amount("丁", 500);
        Assert.Equal(Slip.DigitDropped, Told.OnlyCause(Told.Audit(Equal(Told.Amount("甲", 0)))).Slip);
        Suspect suspect = Assert.Single(Assert.Single(Told.Audit(Equal(blank)).Findings).Suspects);
        Assert.Equal((blank, 500, null), (suspect.Figure, Told.Hundredths(suspect.Corrected!.Value), suspect.Cause));

        Relation[] Equal(Figure figure) => [Relation.Equal(figure, other), Relation.Equal(figure, other.At(new Spot("戊")))];
    }

    /// <summary>Many slips lead to a figure that is small enough: for a cell one of them is named, a figure of a sentence has more ways to go wrong.</summary>
    [Fact]
    public void A_sentence_that_breaks_an_inequality_alone_has_no_slip_named()
    {
        Figure cell = Told.Amount("甲", 48_230), sentence = cell.At(new TextPlace(new TextSpan(10, 5), "数", 1, 1, null));
        Assert.NotNull(Cause(cell, Relation.AtMost(cell, Figure.Parse("50.00万元"))));
        Assert.Null(Cause(sentence, Relation.AtMost(sentence, Figure.Parse("50.00万元"))));
        Assert.NotNull(Cause(sentence, Relation.Equal(sentence, Figure.Parse("48.23万元"))));

        static Cause? Cause(Figure figure, Relation relation) => Assert.Single(Assert.Single(Told.Audit(relation).Findings).Suspects, s => s.Figure == figure).Cause;
    }
}
