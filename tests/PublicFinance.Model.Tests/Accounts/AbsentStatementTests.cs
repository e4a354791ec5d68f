using System.Reflection;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Tests.Accounts;

/// <summary>All statements, by reflection, so that one added later is covered.</summary>
public class AbsentStatementTests
{
    private static readonly PropertyInfo[] Statements =
        [.. typeof(FinalAccounts).GetProperties().Where(p => p.PropertyType.IsSubclassOf(typeof(Statement)))];

    public static TheoryData<string> Names => [.. Statements.Select(p => p.Name)];

    [Fact]
    public void Every_table_has_its_statement_under_the_same_name()
        => Assert.Equal(Enum.GetNames<TableId>().Order(StringComparer.Ordinal), Statements.Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_of_a_table_that_is_not_printed_is_absent_and_has_a_place(string name)
    {
        List<Figure> figures = [.. Figures(name, FinalAccounts.Of("某局", 2022, DisclosureTemplate.National2022))];
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.Equal(Presence.Absent, f.Presence));
        Assert.All(figures, f => Assert.Equal(name, Assert.IsType<CellPlace>(f.Place).Table.Id.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_members_cover_every_cell_of_the_form_once(string name)
    {
        TableId id = Enum.Parse<TableId>(name);
        TableLayout layout = DisclosureTemplate.Shanghai2024[id]!;
        string[] cells =
        [
            .. from row in layout.Rows from column in layout.Columns select $"{RowKey.Of(row.Item)} {column.Item.JsonName()}",
        ];
        string[] members =
        [
            .. Figures(name, FinalAccounts.Of("某局", 2024, DisclosureTemplate.Shanghai2024)).Select(f => (CellPlace)f.Place!).Select(p => $"{p.Row} {p.Column.JsonName()}"),
        ];
        Assert.Equal(cells.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Figure> Figures(string name, FinalAccounts accounts)
        => FiguresOf(Statements.Single(p => p.Name == name).GetValue(accounts)!);

    private static IEnumerable<Figure> FiguresOf(object view) => view.GetType().GetProperties()
        .Where(p => p.GetIndexParameters().Length == 0)
        .SelectMany(p => p.PropertyType == typeof(Figure) ? [(Figure)p.GetValue(view)!]
            : p.PropertyType.IsValueType && p.PropertyType.Name.EndsWith("Row", StringComparison.Ordinal) && p.Name != "Cells" ? FiguresOf(p.GetValue(view)!)
            : Enumerable.Empty<Figure>());
}
