using System.Globalization;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Accounts;

[Properties(Arbitrary = [typeof(Leaves)])]
public class CodedStatementProperties
{
    private static readonly Item[] Columns = [Item.Basic, Item.Project, Item.Total];

    [Property]
    public bool A_parent_is_the_exact_sum_of_its_children(Leaves leaves)
    {
        ExpenditureStatement table = Build(leaves.Rows).Expenditure;
        List<StatementRow> rows = [.. table.Rows.Select(r => r.Cells)];
        return rows.All(parent => Columns.All(column => rows.Where(r => r.Key.Code / 100 == parent.Key.Code).ToList() is { Count: > 0 } children
            ? parent[column].Value == children.Sum(c => c[column].Value)
            : leaves.Rows.Any(l => l.Code == parent.Key.ToString())));
    }

    [Property]
    public bool The_total_is_the_exact_sum_of_the_leaves(Leaves leaves)
    {
        ExpenditureRow total = Build(leaves.Rows).Expenditure.Total;
        return total.Basic.Value == leaves.Rows.Sum(r => r.Basic ?? 0) * 10_000
            && total.Project.Value == leaves.Rows.Sum(r => r.Project ?? 0) * 10_000
            && total.Total.Value == total.Basic.Value + total.Project.Value;
    }

    [Property]
    public bool Every_row_adds_up_across(Leaves leaves)
        => Build(leaves.Rows).Expenditure.Rows.All(r => r.Total.Value == r.Basic.Value + r.Project.Value);

    [Property]
    public bool Every_ancestor_of_a_row_is_printed(Leaves leaves)
    {
        HashSet<string> codes = [.. Build(leaves.Rows).Expenditure.Rows.Select(r => r.Code.ToString())];
        return codes.All(c => c.Length == 3 || codes.Contains(c[..^2]));
    }

    [Property]
    public bool Rows_come_in_the_order_of_the_codes(Leaves leaves)
    {
        List<string> codes = [.. Build(leaves.Rows).Expenditure.Rows.Select(r => r.Code.ToString())];
        return codes.SequenceEqual(codes.Order(StringComparer.Ordinal));
    }

    [Property]
    public bool A_figure_is_found_again_at_its_place(Leaves leaves)
    {
        FinalAccounts accounts = Build(leaves.Rows);
        return accounts.Expenditure.Rows.Append(accounts.Expenditure.Total).Append(accounts.Expenditure["299"])
            .All(row => row.Cells[Item.Project] is { Place: CellPlace place } figure
                && accounts.Find(place.Table.Id, place.Row, place.Column) == figure);
    }

    [Property]
    public bool Order_of_rows_does_not_matter(Leaves leaves)
    {
        FinalAccounts given = Build(leaves.Rows), reversed = Build(leaves.Rows.Reverse());
        FinalAccounts plain = Build(leaves.Rows, withTotals: false), plainReversed = Build(leaves.Rows.Reverse(), withTotals: false);
        return given.Expenditure.Rows.Select(Values).SequenceEqual(reversed.Expenditure.Rows.Select(Values))
            && leaves.Rows.All(l => Values(plain.Expenditure[l.Code]) == Values(plainReversed.Expenditure[l.Code]));
    }

    [Property]
    public bool Deriving_from_the_finished_table_changes_nothing(Leaves leaves)
    {
        FinalAccounts once = Build(leaves.Rows);
        ExpenditureBuilder again = ExpenditureStatement.In(AmountUnit.TenThousandYuan, 2);
        foreach (ExpenditureRow row in once.Expenditure.Rows)
        {
            again.Row(row.Code.ToString(), basic: Text(row.Basic), project: Text(row.Project), total: Text(row.Total));
        }

        FinalAccounts twice = once.With(again.WithTotals());
        return once.Expenditure.Rows.Select(Values).SequenceEqual(twice.Expenditure.Rows.Select(Values))
            && Values(once.Expenditure.Total) == Values(twice.Expenditure.Total);
    }

    private static FinalAccounts Build(IEnumerable<(string Code, long? Basic, long? Project)> rows, bool withTotals = true)
    {
        ExpenditureBuilder builder = ExpenditureStatement.In(AmountUnit.TenThousandYuan, decimals: 2);
        foreach ((string code, long? basic, long? project) in rows)
        {
            builder.Row(code, basic: Text(basic), project: Text(project));
        }

        return FinalAccounts.Of("某单位", 2022, DisclosureTemplate.National2022).With(withTotals ? builder.WithTotals() : builder);
    }

    private static (string Code, Figure Basic, Figure Project, Figure Total) Values(ExpenditureRow row)
        => (row.Code.ToString(), row.Basic, row.Project, row.Total);

    private static string? Text(long? hundredths) => hundredths is { } value
        ? (value / 100m).ToString("0.00", CultureInfo.InvariantCulture)
        : null;

    private static string? Text(Figure figure) => figure.Presence == Presence.Printed ? figure.Digits : null;
}
