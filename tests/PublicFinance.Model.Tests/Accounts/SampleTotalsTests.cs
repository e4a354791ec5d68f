using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Accounts;

/// <summary>Totals derived from the printed leaves of a published disclosure are the printed ones, within the rounding of the leaves.</summary>
public class SampleTotalsTests
{
    [Theory]
    [InlineData("putuo-planning-2024")]
    public void Derived_parents_of_table_03_agree_with_the_printed_ones(string name)
    {
        FinalAccounts accounts = Samples.Read(name);
        List<ExpenditureRow> printed = [.. accounts.Expenditure.Rows];
        Assert.NotEmpty(printed);
        ExpenditureBuilder builder = ExpenditureStatement.In(accounts.Expenditure.Table!.Precision.Unit, accounts.Expenditure.Table.Precision.Decimals);
        foreach (ExpenditureRow row in printed.Where(r => !printed.Exists(o => r.Code != o.Code && r.Code.Contains(o.Code))))
        {
            builder.Row(row.Code.ToString(), basic: Text(row.Basic), project: Text(row.Project));
        }

        ExpenditureStatement derived = accounts.With(builder.WithTotals()).Expenditure;
        Assert.Equal(printed.Select(r => r.Code).Order(), derived.Rows.Select(r => r.Code));
        Assert.All(printed.Append(accounts.Expenditure.Total), row =>
        {
            ExpenditureRow other = row.Code.IsEmpty ? derived.Total : derived[row.Code];
            Assert.InRange(other.Total.Value - row.Total.Value, -printed.Count * row.Total.Precision.Step, printed.Count * row.Total.Precision.Step);
            Assert.InRange(other.Basic.Value - row.Basic.Value, -printed.Count * row.Basic.Precision.Step, printed.Count * row.Basic.Precision.Step);
        });
    }

    [Theory]
    [InlineData("putuo-planning-2024")]
    public void Every_cell_of_a_sample_is_found_again_at_its_place(string name)
    {
        FinalAccounts accounts = Samples.Read(name);
        Figure[] figures =
        [
            .. from table in accounts.Tables
               from row in Enumerable.Range(0, table.RowCount)
               from column in Enumerable.Range(0, table.Columns.Length)
               select table[row, column, accounts.FiscalYear],
        ];
        Assert.True(figures.Length > 100);
        Assert.All(figures, f => Assert.True(f.Place is CellPlace { Occurrence: 0 } place && accounts.Find(place.Table.Id, place.Row, place.Column) == f, f.Place?.Name));
    }

    private static string? Text(Figure figure) => figure.Presence == Presence.Printed ? figure.Digits : null;
}
