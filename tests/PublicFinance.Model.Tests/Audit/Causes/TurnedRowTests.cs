using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>
/// One section of one table, whose codes all have a basic, a project and a total expenditure: values in the column of projects, or whole rows, stand away
/// from their names, and what the audit calls one moved block.
/// </summary>
public class TurnedRowTests
{
    private static readonly Precision s_print = Precision.Of(AmountUnit.TenThousandYuan, 2);

    /// <summary>Values of two digits that moved on by k rows, and came in again at the other end.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(6, 2)]
    [InlineData(6, 4)]
    [InlineData(6, 5)]
    [InlineData(9, 4)]
    [InlineData(9, 8)]
    public void Few_digits_are_enough_where_every_value_comes_back(int length, int by)
    {
        int[] right = [.. Enumerable.Range(0, length).Select(i => 11 + (7 * i))];
        Assert.Equal(right, Corrected(right, Turned(right, by)));
    }

    [Theory]
    [InlineData(36)]
    [InlineData(60)]
    public void A_block_is_found_anywhere_in_a_long_table(int at)
    {
        int[] right = [.. Enumerable.Range(0, at + 5).Select(i => 1_011 + (37 * i))];
        int[] printed = [.. right[..at], .. Turned(right[at..], 2)];
        Assert.Equal(right[at..], Corrected(right, printed));
    }

    /// <summary>The first row (or the last) got the value of another that is as large: it breaks nothing, and the others are no turned block without it.</summary>
    [Theory]
    [InlineData(new[] { 1_500, 2_711, 1_500, 3_329, 4_127 })]
    [InlineData(new[] { 2_711, 1_500, 3_329, 4_127, 1_500 })]
    public void A_value_that_came_onto_its_like_belongs_to_the_block(int[] right)
    {
        int[] among = [1_013, 1_117, .. right, 1_219, 1_327], printed = [1_013, 1_117, .. Turned(right, 2), 1_219, 1_327];
        Assert.Equal(right.Zip(Turned(right, 2)).Where(x => x.First != x.Second).Select(x => x.First), Corrected(among, printed));
    }

    /// <summary>The values slip one row down and the last is lost: it is what its sums ask for. Each of the others is told with the row where it stands.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(2)]
    public void Each_value_is_told_with_the_row_where_it_stands(int by)
    {
        int[] right = [.. Enumerable.Range(0, 7).Select(i => 1_011 + (137 * i))];
        int[] printed = [.. right.Index().Select(x => x.Index - by >= 0 && x.Index - by < right.Length ? right[x.Index - by] : 0)];
        Finding finding = Assert.Single(Audit(Projects(right, printed)).Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause!.Slip));
        Assert.Equal(right.Index().Select(x => (x.Index, x.Item)), finding.Suspects.Select(s => (RowOf(s.Figure), (int)Told.Hundredths(s.Corrected!.Value))).Order());
        foreach (Suspect suspect in finding.Suspects)
        {
            int stands = RowOf(suspect.Figure) + by;
            Assert.Equal(stands >= 0 && stands < right.Length ? stands : null, suspect.Cause!.Other is { } other ? RowOf(other) : (int?)null);
        }
    }

    /// <summary>Beside the lost value three others must stand at wrong names: fewer could do so by chance.</summary>
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_block_whose_end_is_lost_is_told_by_three_others(int length, bool isTold)
    {
        int[] right = [1_013, 1_117, .. Enumerable.Range(0, length).Select(i => 2_711 + (137 * i)), 1_219, 1_327];
        int[] printed = [1_013, 1_117, 0, .. right[2..(1 + length)], 1_219, 1_327];
        Finding[] findings = [.. Audit(Projects(right, printed)).AllFindings.Where(f => f.Cause?.Slip == Slip.Shifted)];
        Assert.Equal(isTold, findings.Length > 0);
    }

    [Fact]
    public void Every_cell_of_the_block_is_a_candidate_of_its_repair()
    {
        int[] right = [.. Enumerable.Range(0, 6).Select(i => 1_011 + (137 * i))];
        Repair repair = Assert.Single(Audit(Projects(right, Turned(right, 2))).Repairs);
        Assert.Equal((true, 6), (repair.IsBlock, repair.Candidates.Length));
    }

    /// <summary>One cell among those that turned is not known: nobody can say what moved there, even where it was nothing.</summary>
    [Theory]
    [InlineData(1_285)]
    [InlineData(0)]
    public void A_cell_that_is_not_known_moves_nowhere(int there)
    {
        int[] right = [1_011, 1_148, there, 1_422, 1_559, 1_696];
        FinalAccounts accounts = Projects(right, Turned(right, 1)).Set(TableId.GeneralBudget, RowKey.OfCode(2010303), Item.Project, f => Figure.Absent(f.Precision));
        Assert.All(Audit(accounts).AllFindings.SelectMany(f => f.Suspects), s => Assert.NotEqual(Slip.Shifted, s.Cause?.Slip));
    }

    /// <summary>Where a value was lost, two digits agree by chance.</summary>
    [Fact]
    public void Values_of_two_digits_tell_no_block_whose_end_is_lost()
    {
        int[] right = [.. Enumerable.Range(0, 7).Select(i => 11 + (13 * i))];
        int[] printed = [0, .. right[..^1]];
        Assert.DoesNotContain(Audit(Projects(right, printed)).AllFindings.SelectMany(f => f.Suspects), s => s.Cause?.Slip == Slip.Shifted);
    }

    /// <summary>Rows that slip as a whole, past the row of a section too, keep their own sums; those of the sections speak. A column of zeros says nothing.</summary>
    [Theory]
    [InlineData(1, 4, true)]
    [InlineData(1, 4, false)]
    [InlineData(3, 3, true)]              // two codes of one section may have changed places, or not
    public void Whole_rows_that_stand_at_other_names_are_one_finding(int by, int rowsAtFault, bool hasProjects)
    {
        Row[] right = [.. new[] { 1_013, 1_117, 2_711, 3_329, 1_219, 1_327 }.Index().Select(x => Of(x.Index, hasProjects ? x.Item : 0))];
        FinalAccounts accounts = Print(right, right, 3, rows => [.. rows[..3], .. Enumerable.Range(0, 4).Select(i => rows[3 + ((i + by) % 4)]), .. rows[7..]]);
        AuditReport report = Audit(accounts);
        Finding finding = Assert.Single(report.Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        Assert.Equal((hasProjects ? 3 : 2) * rowsAtFault, finding.Suspects.Length);
        Assert.True(Assert.Single(report.Repairs).IsBlock);
    }

    private static int[] Turned(int[] values, int by) => [.. Enumerable.Range(0, values.Length).Select(i => values[(i + by) % values.Length])];

    /// <summary>What the cells of the one block that the audit names should be, in the order of the rows.</summary>
    private static IEnumerable<int> Corrected(int[] right, int[] printed)
    {
        Finding finding = Assert.Single(Audit(Projects(right, printed)).Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        return finding.Suspects.OrderBy(s => RowOf(s.Figure)).Select(s => (int)Told.Hundredths(s.Corrected!.Value));
    }

    private static int RowOf(Figure figure) => (((CellPlace)figure.Place!).Row.Code % 100) - 1;

    /// <summary>The projects alone stand away from their names.</summary>
    private static FinalAccounts Projects(int[] right, int[] printed) => Print(
        [.. right.Index().Select(x => Of(x.Index, x.Item))],
        [.. right.Index().Select(x => Of(x.Index, x.Item) with { Project = printed[x.Index] })], right.Length);

    /// <summary>Rows of sections of so many codes, whose totals are those of the right rows; then all rows below the class may be put in another order.</summary>
    private static FinalAccounts Print(Row[] right, Row[] printed, int section, Func<Row[], Row[]>? reorder = null)
    {
        List<(RowKey Key, Row Row)> rows = [];
        for (int i = 0; i < right.Length; i++)
        {
            if (i % section == 0)
            {
                rows.Add((RowKey.OfCode(20103 + (i / section)), Sum(right[i..(i + section)])));
            }

            rows.Add((RowKey.OfCode(2010301 + (100 * (i / section)) + (i % section)), printed[i]));
        }

        TableLayout layout = DisclosureTemplate.All[^1][TableId.GeneralBudget]!;
        var builder = new TableBuilder(layout, s_print, Item.Total, Item.Basic, Item.Project);
        Row[] shown = [.. rows.Select(r => r.Row)];
        foreach ((RowKey key, Row row) in rows.Select(r => r.Key).Zip(reorder?.Invoke(shown) ?? shown).Prepend((RowKey.OfCode(201), Sum(right))).Prepend((RowKey.Of(layout.Rows[0].Item), Sum(right))))
        {
            builder.Row(key, null, [.. new[] { row.Total, row.Basic, row.Project }.Select(v => Figure.Printed(v * s_print.Step, s_print))]);
        }

        return FinalAccounts.Of("某单位", 2024, DisclosureTemplate.All[^1]).With(builder.Build());

        static Row Sum(Row[] rows) => new(rows.Sum(r => r.Total), rows.Sum(r => r.Basic), rows.Sum(r => r.Project));
    }

    private static Row Of(int row, int project) => new(5_003 + (17 * row * row) + project, 5_003 + (17 * row * row), project);

    private static AuditReport Audit(FinalAccounts accounts) => Auditors.OfFigures.Audit(accounts);

    private sealed record Row(int Total, int Basic, int Project);
}
