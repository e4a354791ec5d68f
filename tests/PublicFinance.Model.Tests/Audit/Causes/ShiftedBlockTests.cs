using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>Values that stand in the wrong row, column, table or year of a full department: one slip is one finding.</summary>
public class ShiftedBlockTests
{
    private static readonly FinalAccounts Whole = FullLedger.Accounts(DisclosureTemplate.All[^1]);

    [Theory]
    [InlineData(TableId.Expenditure, Item.Project, 2, 2, 1)]
    [InlineData(TableId.Expenditure, Item.Project, 4, 5, 2)]
    [InlineData(TableId.Expenditure, Item.Basic, 3, 8, 3)]
    [InlineData(TableId.Income, Item.Appropriation, 2, 9, 4)]
    [InlineData(TableId.GeneralBudget, Item.Basic, 1, 7, 3)]
    [InlineData(TableId.GeneralBudget, Item.Total, 6, 6, 4)]
    public void A_block_turned_by_k_rows_is_one_finding(TableId id, Item column, int first, int length, int by)
    {
        (AuditReport report, (RowKey, long)[] right) = Misplaced(id, column, first, length, (column, i) => column[(i + by) % length]);
        Assert.Equal(right, Blamed(report));
        Repair repair = Assert.Single(report.Repairs);
        Assert.True(repair.IsBlock);
    }

    /// <summary>The values slip k rows down (or up), the first rows are left empty or keep what they had, and the last values are lost.</summary>
    [Theory]
    [InlineData(TableId.Expenditure, Item.Project, 2, 5, 1, true)]
    [InlineData(TableId.Expenditure, Item.Project, 4, 8, 2, false)]
    [InlineData(TableId.Expenditure, Item.Basic, 3, 8, -1, true)]
    [InlineData(TableId.Income, Item.Appropriation, 2, 9, 1, false)]
    [InlineData(TableId.GeneralBudget, Item.Basic, 1, 7, -2, false)]
    [InlineData(TableId.GeneralBudget, Item.Total, 6, 6, 1, true)]
    public void A_block_moved_by_k_rows_whose_end_is_lost_is_one_finding(TableId id, Item column, int first, int length, int by, bool isEmptied)
    {
        (AuditReport report, (RowKey, long)[] right) = Misplaced(
            id, column, first, length, (column, i) => i - by >= 0 && i - by < length ? column[i - by] : isEmptied ? column[i].WithValue(0) : column[i]);
        Assert.Equal(right.Order(), Blamed(report).Order());
    }

    [Theory]
    [InlineData(TableId.Expenditure, Item.Project, 2, 12, 3)]
    [InlineData(TableId.Expenditure, Item.Project, 0, 12, 4)]
    [InlineData(TableId.Expenditure, Item.Project, 1, 10, 4)]
    [InlineData(TableId.GeneralBudget, Item.Total, 1, 12, 4)]
    public void Two_blocks_of_one_column_are_both_named(TableId id, Item column, int first, int length, int turned)
    {
        (AuditReport report, (RowKey, long)[] right) = Misplaced(id, column, first, length, (column, i) =>
            i < turned ? column[(i + 1) % turned] : i >= length - turned ? column[length - turned + ((i - length + turned + 1) % turned)] : column[i]);
        Assert.All(report.Findings.SelectMany(f => f.Suspects), s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        Assert.Equal(right.Order(), report.Findings.SelectMany(f => f.Suspects).Select(s => (((CellPlace)s.Figure.Place!).Row, s.Corrected!.Value.Value)).Order());
    }

    /// <summary>The six items slipped two rows down. What the last two were no sum can tell, though as printed they would fit.</summary>
    [Fact]
    public void A_block_that_lost_two_values_of_one_sum_is_not_named()
    {
        var builder = new TableBuilder(Whole.Template[TableId.Expenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), [Item.Project]);
        builder.Row(RowKey.Of(Item.Total), null, "19629.57").Row(RowKey.OfCode(208), null, "19629.57").Row(RowKey.OfCode(20801), null, "3580.23").Row(RowKey.OfCode(20802), null, "16049.34");
        foreach ((int code, string printed) in new[] { (2080101, "0.00"), (2080102, "0.00"), (2080201, "1234.56"), (2080202, "2345.67"), (2080203, "3456.78"), (2080204, "4567.89") })
        {
            builder.Row(RowKey.OfCode(code), null, printed);
        }

        AuditReport report = Audit(FinalAccounts.Of("某单位", Whole.FiscalYear, Whole.Template).With(builder.Build()));
        Assert.NotEmpty(report.Findings);
        Assert.DoesNotContain(report.Findings.SelectMany(f => f.Suspects), s => s.Cause?.Slip == Slip.Shifted);
    }

    [Fact]
    public void The_figure_of_another_row() => OtherPlace(Cell(TableId.Expenditure, 2080505, Item.Project), Cell(TableId.Expenditure, 2080506, Item.Project));

    [Fact]
    public void The_figure_of_another_column() => OtherPlace(Cell(TableId.Expenditure, 2010301, Item.Project), Cell(TableId.Expenditure, 2010301, Item.Basic));

    [Fact]
    public void The_figure_of_another_table() => OtherPlace(Cell(TableId.GeneralBudget, 2010301, Item.Project), Cell(TableId.Expenditure, 2010301, Item.Project));

    [Theory]
    [InlineData(TableId.Summary, 208, Item.Final)]
    [InlineData(TableId.Expenditure, 2210203, Item.Project)]
    public void The_figure_of_another_year(TableId table, int code, Item column)
    {
        FinalAccounts previous = FullLedger.Previous(DisclosureTemplate.All[^1]);
        RowKey row = RowKey.OfCode(code);
        Figure cell = Whole.Find(table, row, column), other = previous.Find(table, row, column);
        Assert.NotEqual(cell.Value, other.Value);
        Cause cause = Told.OnlyCause(Auditors.OfFigures.Audit(Whole.Set(table, row, column, f => f.WithValue(other.Value)), previous));
        var place = (CellPlace)cause.Other!.Value.Place!;
        Assert.Equal((Slip.OtherPlace, Whole.FiscalYear - 1, true), (cause.Slip, place.Year, place.IsPrevious));
    }

    /// <summary>The audit of a block of coded rows whose column shows other figures, and the right ones of the cells that changed.</summary>
    private static (AuditReport Report, (RowKey, long)[] Right) Misplaced(TableId id, Item column, int first, int length, Func<Figure[], int, Figure> shown)
    {
        Table table = Whole[id]!;
        List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, Whole.FiscalYear);
        int c = table.Columns.IndexOf(column);
        int[] codes = [.. Enumerable.Range(0, rows.Count).Where(r => rows[r].Key.IsCode).Skip(first).Take(length)];
        Figure[] right = [.. codes.Select(r => rows[r].Figures[c])];
        for (int i = 0; i < length; i++)
        {
            rows[codes[i]].Figures[c] = shown(right, i);
        }

        return (
            Audit(Whole.With(TableEdit.Build(table, table.Columns.ToArray(), rows))),
            [.. codes.Index().Where(x => right[x.Index].Value != rows[x.Item].Figures[c].Value).Select(x => (rows[x.Item].Key, right[x.Index].Value))]);
    }

    /// <summary>The cells that the only finding blames, all of them of a block that moved, with what it says they should be.</summary>
    private static IEnumerable<(RowKey, long)> Blamed(AuditReport report)
    {
        Finding finding = Assert.Single(report.Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        return finding.Suspects.Select(s => (((CellPlace)s.Figure.Place!).Row, s.Corrected!.Value.Value));
    }

    private static CellPlace Cell(TableId id, int code, Item column) => (CellPlace)Whole.Find(id, RowKey.OfCode(code), column).Place!;

    private static void OtherPlace(CellPlace place, CellPlace from)
    {
        Figure right = Whole.Find(place.Table.Id, place.Row, place.Column), other = Whole.Find(from.Table.Id, from.Row, from.Column);
        Assert.NotEqual(right.Value, other.Value);
        Finding finding = Assert.Single(Audit(Whole.Set(place.Table.Id, place.Row, place.Column, f => f.WithValue(other.Value))).Findings);
        Suspect suspect = finding.Suspects[0];
        Assert.Equal(place, suspect.Figure.Place);
        Assert.Equal((Slip.OtherPlace, right.Value), (suspect.Cause!.Slip, suspect.Corrected!.Value.Value));
        Assert.Equal(other.Value, suspect.Cause.Other!.Value.Value);
    }

    private static AuditReport Audit(FinalAccounts accounts) => Auditors.OfFigures.Audit(accounts);
}
