using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>What went wrong with a rate: other ways of computing it that give the printed one.</summary>
public class RatioSlipTests
{
    [Fact]
    public void Cut_off_instead_of_rounded_is_a_note()
    {
        // 6.82 / 185.79 = 3.6708…, printed 3.66 would be wrong; 6.81 / 185.79 = 3.6654… is 3.67, printed 3.66.
        Finding finding = Assert.Single(Told.Audit(Relation.Share(Told.Amount("甲", 68_141), Told.Amount("乙", 1_858_999), Told.Rate("占比", 366))).Findings);
        Assert.Equal((Severity.Note, Reading.Truncated, Slip.Truncated), (finding.Severity, finding.Reading, finding.Cause!.Slip));
        Assert.Equal(367, Told.Hundredths(finding.Cause.Corrected));
    }

    [Theory]
    [InlineData(2356, -11309, -48002, Slip.WrongBase, -8276)]      // 113.09 of this year's 23.56
    [InlineData(43080, -1911, 425, Slip.Direction, -425)]
    [InlineData(43080, -1911, -4250, Slip.DecimalPoint, -425)]
    [InlineData(43080, -1911, -452, Slip.DigitsSwapped, -425)]
    public void Changes(long now, long change, long rate, Slip slip, long right)
    {
        Cause? cause = Assert.Single(Told.Audit(Relation.Change(Told.Amount("本年", now), Told.Amount("增减额", change), Told.Rate("增减率", rate))).Findings).Cause;
        Assert.Equal((slip, right), (cause!.Slip, Told.Hundredths(cause.Corrected)));
    }

    /// <summary>In the last case only 3.14 of 31,363.00, which lost its digits, is near enough to 3.03 for 96.70 %.</summary>
    [Theory]
    [InlineData(30329, 31363, 967, Slip.DecimalPoint, "占比", 9670)]
    [InlineData(303_290_000, 31363, 9670, Slip.Unit, "甲", 30329)]
    [InlineData(30329, 313_630_000, 9670, Slip.Unit, "甲", 303_290_000)]
    [InlineData(303, 3_136_300, 9670, Slip.Unit, "乙", 313)]
    public void Shares(long part, long whole, long rate, Slip slip, string wrong, long right)
    {
        Cause? cause = Assert.Single(Told.Audit(Relation.Share(Told.Amount("甲", part), Told.Amount("乙", whole), Told.Rate("占比", rate))).Findings).Cause;
        Assert.Equal((slip, wrong, right), (cause!.Slip, cause.Printed.Place!.Name, Told.Hundredths(cause.Corrected)));
    }

    [Fact]
    public void Counts_have_no_unit_to_mistake()
    {
        Figure part = Figure.Count(20_000_000).At(new Spot("甲")), whole = Figure.Count(4_000).At(new Spot("乙"));
        Assert.Null(Assert.Single(Told.Audit(Relation.Share(part, whole, Told.Rate("占比", 5_000))).Findings).Cause);
    }

    [Theory]
    [InlineData(100_000_000_000_000)]
    [InlineData(-100_000_000_000_000)]
    public void No_unit_is_looked_for_beyond_the_largest_amounts(long part) =>
        Assert.Null(Assert.Single(Told.Audit(Relation.Share(Told.Amount("甲", part), Told.Amount("乙", 31363), Told.Rate("占比", 967))).Findings).Cause);

    /// <summary>5.00 元 is nothing in 万元, and nothing is 0 % of anything; it is so of 100.00 万元 for 100.00 元.</summary>
    [Fact]
    public void What_becomes_nothing_was_told_in_no_other_unit()
    {
        Precision yuan = Precision.Of(AmountUnit.Yuan, 2);
        Figure part = Figure.Printed(500, yuan, new Spot("甲")), whole = Figure.Printed(10_000, yuan, new Spot("乙"));
        Cause cause = Assert.Single(Told.Audit(Relation.Share(part, whole, Told.Rate("占比", 0))).Findings).Cause!;
        Assert.Equal((Slip.Unit, "乙", 100_000_000), (cause.Slip, cause.Printed.Place!.Name, cause.Corrected.Value));
    }

    [Fact]
    public void None_restores_it()
    {
        Finding finding = Assert.Single(Told.Audit(Relation.Change(Told.Amount("本年", 29119), Told.Amount("增减额", -4010), Told.Rate("增减率", -873))).Findings);
        Assert.Null(finding.Cause);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void One_amount_that_a_sum_and_a_share_want_is_one_root()
    {
        // The parts make 75.54; a total of 75.54 ± 0.02 is allowed, but 41.01 of it is 54.27 % only from 75.55 on.
        Figure total = Told.Amount("合计", 91_254), part = Told.Amount("甲", 4_101);
        AuditReport report = Told.Audit(
            Relation.Sum(total, part, Told.Amount("乙", 3_203), Told.Amount("丙", 250)),
            Relation.Share(part, total, Told.Rate("甲占比", 5427)));
        Finding root = Assert.Single(report.Findings);
        Assert.Single(root.Consequences);
        Suspect suspect = Assert.Single(root.Suspects);
        Assert.True(suspect.RestoresAll);
        Assert.Equal((total.Place, 7_555), (suspect.Figure.Place, Told.Hundredths(suspect.Corrected!.Value)));
    }

    [Fact]
    public void Two_shares_swapped_are_one_finding()
    {
        Figure whole = Told.Amount("合计", 100_000), first = Told.Rate("甲占比", 2500, "一"), second = Told.Rate("乙占比", 7500, "一");
        AuditReport report = Told.Audit(
            Relation.Share(Told.Amount("甲", 75_000), whole, first),
            Relation.Share(Told.Amount("乙", 25_000), whole, second));
        Finding finding = Assert.Single(report.Findings);
        Assert.Single(finding.Consequences);
        Assert.All(finding.Suspects, s => Assert.True(s is { RestoresAll: true, Cause.Slip: Slip.RatesSwapped }));
        Assert.Equal([7500, 2500], finding.Suspects.Select(s => Told.Hundredths(s.Corrected!.Value)));
    }

    /// <summary>甲 and 乙 have each other's share; 丙 has that of 乙 too, which is already where it belongs.</summary>
    [Fact]
    public void A_share_changes_places_with_one_other_only()
    {
        Figure whole = Told.Amount("合计", 100_000);
        AuditReport report = Told.Audit(
            Relation.Share(Told.Amount("甲", 25_000), whole, Told.Rate("甲占比", 7500, "一")),
            Relation.Share(Told.Amount("乙", 75_000), whole, Told.Rate("乙占比", 2500, "一")),
            Relation.Share(Told.Amount("丙", 25_000), whole, Told.Rate("丙占比", 7500, "一")));
        Assert.Equal(["甲占比", "乙占比"], report.Findings.SelectMany(f => f.Suspects).Where(s => s.Cause?.Slip == Slip.RatesSwapped).Select(s => s.Figure.Place!.Name));
    }

    [Theory]
    [InlineData(long.MaxValue / 4)]
    [InlineData(-long.MaxValue / 4)]
    public void The_largest_figures_have_shares_too(long most)
    {
        Figure huge = Told.Amount("甲", 0).WithValue(most);
        Assert.Null(Assert.Single(Told.Audit(Relation.Share(huge, Told.Amount("乙", 313), Told.Rate("占比", 9_670))).Findings).Cause);
        Assert.Null(Assert.Single(Told.Audit(Relation.Share(Told.Amount("乙", 313), huge, Told.Rate("占比", 9_670))).Findings).Cause);
    }

    [Fact]
    public void Rates_of_different_sections_are_no_neighbours()
    {
        Figure whole = Told.Amount("合计", 100_000), first = Told.Rate("甲占比", 2500, "一"), second = Told.Rate("乙占比", 7500, "二");
        AuditReport report = Told.Audit(
            Relation.Share(Told.Amount("甲", 75_000), whole, first),
            Relation.Share(Told.Amount("乙", 25_000), whole, second));
        Assert.DoesNotContain(report.AllFindings, f => f.Cause?.Slip == Slip.RatesSwapped);
    }

    [Fact]
    public void Rates_that_another_relation_holds_in_place_are_not_swapped()
    {
        Figure whole = Told.Amount("合计", 100_000), first = Told.Rate("甲占比", 2500, "一"), second = Told.Rate("乙占比", 7500, "一");
        AuditReport report = Told.Audit(
            Relation.Share(Told.Amount("甲", 75_000), whole, first),
            Relation.Share(Told.Amount("乙", 25_000), whole, second),
            Relation.Equal(first, Told.Rate("又甲占比", 2500, "二")));
        Assert.DoesNotContain(report.AllFindings, f => f.Cause?.Slip == Slip.RatesSwapped);
    }

    [Fact]
    public void A_completion_rate_printed_as_a_share()
    {
        Figure final = Told.Amount("决算数", 48_230), completion = Told.Rate("完成率", 9646, "一"), share = Told.Rate("占比", 9646, "一");
        AuditReport report = Told.AuditByRules(
            [Relation.Share(final, Told.Amount("年初预算", 50_000), completion)],
            [Relation.Share(final, Told.Amount("合计", 200_000), share)]);
        Cause cause = Told.OnlyCause(report);
        Assert.Equal((Slip.CompletionAsShare, 2412, "完成率"), (cause.Slip, Told.Hundredths(cause.Corrected), cause.Other!.Value.Place!.Name));
    }

    [Fact]
    public void A_change_that_equals_a_completion_rate_is_no_share()
    {
        Figure final = Told.Amount("决算数", 48_230);
        AuditReport report = Told.AuditByRules(
            [Relation.Share(final, Told.Amount("年初预算", 50_000), Told.Rate("完成率", 9646, "一"))],
            [Relation.Change(final, Told.Amount("增减额", 8_230), Told.Rate("增减率", 9646, "一"))]);
        Assert.NotEqual(Slip.CompletionAsShare, Assert.Single(report.Findings).Cause?.Slip);
    }

    [Fact]
    public void A_share_of_another_rate_is_no_completion()
    {
        Figure final = Told.Amount("决算数", 48_230);
        AuditReport report = Told.AuditByRules(
            [Relation.Share(final, Told.Amount("年初预算", 50_000), Told.Rate("完成率", 9646, "一"))],
            [Relation.Share(final, Told.Amount("合计", 200_000), Told.Rate("占比", 9464, "一"))]);
        Assert.NotEqual(Slip.CompletionAsShare, Assert.Single(report.Findings).Cause?.Slip);
    }
}
