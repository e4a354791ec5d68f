using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>A column whose values moved where not every row has a sum of its own, or sums of sections alone tell it: what is one block and what is none.</summary>
public class MovedColumnTests
{
    private static readonly Precision s_print = Precision.Of(AmountUnit.TenThousandYuan, 2);

    /// <summary>The first (or the last) row of the table got the value of another that is as large, and breaks nothing.</summary>
    [Theory]
    [InlineData(new[] { 1_500, 2_711, 1_500, 3_329, 4_127 }, new[] { 1, 2, 3, 4 })]
    [InlineData(new[] { 2_711, 1_500, 3_329, 4_127, 1_500 }, new[] { 0, 1, 2, 3 })]
    public void A_block_may_begin_or_end_with_its_table(int[] right, int[] moved) =>
        Assert.Equal(moved.Select(i => (i, right[i])), Moved(RowSums(right, [.. right[2..], .. right[..2]])));

    /// <summary>The same value stands above them too, but the two alone explain it.</summary>
    [Fact]
    public void Two_neighbours_that_changed_places_are_told_to_stand_in_each_others_row()
    {
        Finding finding = Assert.Single(Audit(RowSums([1_500, 1_500, 2_711, 3_329], [1_500, 2_711, 1_500, 3_329])).Findings);
        Assert.Equal([(1, 2), (2, 1)], finding.Suspects.Select(s => (RowOf(s.Figure), RowOf(s.Cause!.Other!.Value))));
    }

    /// <summary>One row of the block has no sum: its value may be off by what rounding could hide, not by more.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_row_that_breaks_nothing_belongs_to_the_block_if_its_values_are_alike(int more, bool isTold)
    {
        int[] right = [2_711, 1_500, 1_500 + more];
        FinalAccounts accounts = WithoutBasic(RowSums(right, [right[1], right[2], right[0]]), 1);
        if (isTold)
        {
            Assert.Equal(right.Index(), Moved(accounts));
        }
        else
        {
            Assert.False(TellsBlock(accounts));
        }
    }

    /// <summary>Two values are lost. One has no sum in its row, and is told by that of the section when the row of the other has told the other.</summary>
    [Fact]
    public void A_lost_value_can_be_told_by_way_of_another() => Assert.Equal(s_seven.Index(), Moved(WithoutBasic(LostTwo(), 5)));

    /// <summary>Less was spent than came back, in every row.</summary>
    [Fact]
    public void Negative_values_tell_a_block_whose_end_is_lost()
    {
        int[] right = [.. s_seven.Select(v => -v)];
        Assert.Equal(right.Index(), Moved(Section(right, [0, .. right[..^1]])));
    }

    /// <summary>Of the three others that must tell it, the shortest has three digits, or two.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void Three_digits_tell_a_block_whose_end_is_lost(int shortest, bool isTold)
    {
        int[] right = [shortest, 2_711, 3_329, 4_127];
        Assert.Equal(isTold, TellsBlock(Section([1_013, .. right, 1_219], [1_013, 0, .. right[..^1], 1_219])));
    }

    /// <summary>
    /// A column of totals alone slips one row down, from the last code of a section on through the next, whose sum tells the value that was lost (the
    /// last row could as well have kept its own). That the section above and the class ask for the move too is enough; the class alone, where the
    /// first row kept its value, is not.
    /// </summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(2_711, false)]
    public void Sums_of_sections_tell_a_block_by_two_more_than_were_lost(int first, bool isTold)
    {
        FinalAccounts accounts = Totals(
            (201, 12_000), (20103, 4_000), (2010301, 1_289), (2010302, first), (20104, 2_711), (2010401, 8_000), (2010402, 1_013), (2010403, 3_329));
        Assert.Equal(isTold, TellsBlock(accounts));
        if (isTold)
        {
            Assert.Equal([2_711, 8_000, 1_013, 3_658], Assert.Single(Audit(accounts).Findings).Suspects.Select(s => Told.Hundredths(s.Corrected!.Value)));
        }
    }

    /// <summary>A code and the section after it may have changed places, but the one section that is too small explains as much; another one is wrong on its own.</summary>
    [Fact]
    public void One_figure_that_explains_as_much_is_told_before_a_block()
    {
        FinalAccounts accounts = Totals(
            (201, 14_000), (20103, 4_000), (2010301, 1_289), (2010302, 6_100), (20104, 2_711), (20105, 3_900), (2010501, 1_700), (2010502, 2_317));
        Assert.False(TellsBlock(accounts));
        Assert.Contains(Audit(accounts).Findings, f => f.Suspects is [{ Corrected: { } total }] && Told.Hundredths(total) == 7_389);
    }

    private static readonly int[] s_seven = [.. Enumerable.Range(0, 7).Select(i => 1_011 + (137 * i))];

    /// <summary>The values slip two rows down within their section, and the last two are lost.</summary>
    private static FinalAccounts LostTwo() => Section(s_seven, [0, 0, .. s_seven[..^2]]);

    private static FinalAccounts WithoutBasic(FinalAccounts accounts, int row) => accounts.Set(TableId.GeneralBudget, RowKey.OfCode(2010301 + row), Item.Basic, f => Figure.Absent(f.Precision));

    /// <summary>Codes of one section with a basic, a project and a total expenditure, and nothing above them.</summary>
    private static FinalAccounts RowSums(int[] right, int[] printed) => Print(Rows(right, printed));

    /// <summary>The same below the section, its class and the total of the table.</summary>
    private static FinalAccounts Section(int[] right, int[] printed)
    {
        (int Code, int?[] Values)[] rows = [.. Rows(right, printed)];
        int?[] sum = [rows.Sum(r => r.Values[0]), rows.Sum(r => r.Values[1]), right.Sum()];
        return Print([(0, sum), (201, sum), (20103, sum), .. rows]);
    }

    private static IEnumerable<(int Code, int?[] Values)> Rows(int[] right, int[] printed) =>
        right.Index().Select(x => (2010301 + x.Index, (int?[])[5_003 + (17 * x.Index * x.Index) + x.Item, 5_003 + (17 * x.Index * x.Index), printed[x.Index]]));

    /// <summary>Codes whose basic and project expenditure is not told.</summary>
    private static FinalAccounts Totals(params (int Code, int Value)[] rows) => Print(rows.Select(r => (r.Code, new int?[] { r.Value, null, null })));

    private static FinalAccounts Print(IEnumerable<(int Code, int?[] Values)> rows)
    {
        TableLayout layout = DisclosureTemplate.All[^1][TableId.GeneralBudget]!;
        var builder = new TableBuilder(layout, s_print, Item.Total, Item.Basic, Item.Project);
        foreach ((int code, int?[] values) in rows)
        {
            builder.Row(code == 0 ? RowKey.Of(layout.Rows[0].Item) : RowKey.OfCode(code), null, [.. values.Select(v => v is { } value ? Figure.Printed(value * s_print.Step, s_print) : Figure.Absent(s_print))]);
        }

        return FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[^1]).With(builder.Build());
    }

    /// <summary>The rows of the one block that the audit names, and what their cells should be.</summary>
    private static IEnumerable<(int, int)> Moved(FinalAccounts accounts)
    {
        Finding finding = Assert.Single(Audit(accounts).Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        return finding.Suspects.Select(s => (RowOf(s.Figure), (int)Told.Hundredths(s.Corrected!.Value))).Order();
    }

    private static bool TellsBlock(FinalAccounts accounts) => Audit(accounts).AllFindings.SelectMany(f => f.Suspects).Any(s => s.Cause?.Slip == Slip.Shifted);

    private static int RowOf(Figure figure) => (((CellPlace)figure.Place!).Row.Code % 100) - 1;

    private static AuditReport Audit(FinalAccounts accounts) => Auditors.OfFigures.Audit(accounts);
}
