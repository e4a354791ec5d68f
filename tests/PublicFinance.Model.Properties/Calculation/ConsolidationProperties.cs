using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Properties.Calculation;

[Properties(Arbitrary = [typeof(Department)], MaxTest = 60)]
public class ConsolidationProperties
{
    [Property]
    public bool The_order_of_units_and_of_adjustments_does_not_matter(Department department)
    {
        Consolidation reversed = department.Eliminations.Reverse().Aggregate(Consolidation.Of(department.Units.Reverse()), (sum, e) => sum.With(e));
        return Text(department.Consolidate()) == Text(reversed);
    }

    [Property]
    public bool Merging_is_associative_and_commutative(Department department, int first, int second)
    {
        List<FinalAccounts> units = [.. department.Units];
        int a = Math.Abs(first % units.Count), b = a + Math.Abs(second % units.Count);
        List<Consolidation> parts = [.. new[] { units[..a], units[a..Math.Min(b, units.Count)], units[Math.Min(b, units.Count)..] }.Where(p => p.Count > 0).Select(p => Consolidation.Of(p))];
        Consolidation left = parts.Aggregate((x, y) => x.Merge(y)), right = parts.AsEnumerable().Reverse().Aggregate((x, y) => x.Merge(y));
        Consolidation nested = parts.Count == 3 ? parts[0].Merge(parts[1].Merge(parts[2])) : left;
        return Text(left) == Text(right) && Text(left) == Text(nested) && Text(left) == Text(Consolidation.Of(units));
    }

    [Property]
    public bool A_sum_of_sums_is_the_sum_of_all(Department department)
    {
        // Units that print to different depths leave unknown what a sum of sums may know; see docs/consolidation.md.
        if (department.Ledgers.Any(l => l.Depth != 3) || department.Ledgers.Count < 3)
        {
            return true;
        }

        string[] inner = [department.Ledgers[0].Name, department.Ledgers[1].Name];
        string Owner(string name) => inner.Contains(name) ? "下级部门" : name;
        Consolidation first = department.Eliminations.Where(e => inner.Contains(e.Payer) && inner.Contains(e.Receiver))
            .Aggregate(Consolidation.Of(department.Units.Take(2)), (sum, e) => sum.With(e));
        Consolidation second = department.Eliminations.Where(e => Owner(e.Payer) != Owner(e.Receiver))
            .Aggregate(Consolidation.Of(department.Units.Skip(2).Prepend(first.ToAccounts("下级部门"))), (sum, e) => sum.With(e with { Payer = Owner(e.Payer), Receiver = Owner(e.Receiver) }));
        Assert.Equal(Text(department.Consolidate()), Text(second));
        return true;
    }

    [Property]
    public bool Without_transfers_every_cell_is_the_sum_of_the_units_and_so_is_its_interval(Department department)
    {
        Consolidation sum = Consolidation.Of(department.Units);
        return Cells(sum).All(cell => !cell.Figure.IsKnown
            || (cell.Figure.Value == cell.Contributions.Sum(c => c.Figure.Value) && cell.Figure.Half == cell.Contributions.Sum(c => c.Figure.Half)
                && cell.Contributions.Length == department.Units.Count));
    }

    [Property]
    public bool The_figures_of_the_accounts_are_those_of_the_cells(Department department)
    {
        Consolidation sum = department.Consolidate();
        FinalAccounts accounts = sum.ToAccounts("部门");
        return Cells(sum).All(cell => accounts.Find(cell.Place.Table.Id, cell.Place.Row, cell.Place.Column) is var figure
            && figure.IsKnown == cell.Figure.IsKnown && figure.Low == cell.Figure.Low && figure.High == cell.Figure.High);
    }

    [Property]
    public bool Every_interval_contains_the_sum_of_the_exact_ledgers_less_the_transfers(Department department)
    {
        FinalAccounts exact = department.Exact();
        return Cells(department.Consolidate()).All(cell => !cell.Figure.IsKnown
            || (exact.Find(cell.Place.Table.Id, cell.Place.Row, cell.Place.Column) is var truth && cell.Figure.Low <= truth.Value && truth.Value <= cell.Figure.High));
    }

    [Property]
    public void The_consolidated_accounts_satisfy_what_the_units_satisfy(Department department)
    {
        Assert.All(department.Units, unit => Assert.Empty(Relations(Auditor.Official.Audit(unit))));
        Assert.Empty(Relations(Auditor.Official.Audit(department.Consolidate().ToAccounts("部门"))));
    }

    [Property]
    public void A_department_that_adds_up_its_units_is_not_accused(Department department)
    {
        foreach (Precision precision in new[] { Precision.Of(AmountUnit.Yuan, 2), Precision.Of(AmountUnit.TenThousandYuan, 2) })
        {
            FinalAccounts printed = department.Exact(precision: precision);
            AuditReport report = Auditor.Official.Audit(new AuditInput { Accounts = printed, Consolidation = department.Consolidate() });
            Assert.DoesNotContain(report.AllFindings, f => f.RuleId.StartsWith("PF31", StringComparison.Ordinal));
            Assert.True(report.Coverage["PF3101"].Held > 0);
        }
    }

    [Property]
    public Property A_department_that_forgets_to_eliminate_is_found(Department department)
    {
        long hidden = 2 * department.Ledgers.Sum(l => l.Precision.Half) + 1;
        Transfer? visible = department.Transfers.FirstOrDefault(t => t.Fen > hidden);
        if (visible is null)
        {
            return true.Trivial(true);
        }

        AuditReport told = Auditor.Official.Audit(new AuditInput { Accounts = department.Exact(eliminated: false), Consolidation = department.Consolidate() });
        AuditReport untold = Auditor.Official.Audit(new AuditInput { Accounts = department.Exact(eliminated: false), Consolidation = Consolidation.Of(department.Units) });
        bool findsSum = told.AllFindings.Any(f => f.RuleId == "PF3101" && f.Severity == Severity.Error);
        bool findsTransfer = untold.AllFindings.Any(f => f.RuleId == "PF3103");
        return (findsSum && findsTransfer).ToProperty();
    }

    private static string Text(Consolidation sum) => AccountsJson.Write(sum.ToAccounts("部门"));

    private static IEnumerable<ConsolidatedCell> Cells(Consolidation sum) =>
        from table in sum.ToAccounts("部门").Tables
        from row in Enumerable.Range(0, table.RowCount)
        from column in table.Columns.ToArray()
        select sum.Cell(table.Layout.Id, table.Key(row), column);

    private static IEnumerable<Finding> Relations(AuditReport report) => report.AllFindings.Where(f => f.Relation is not null);
}
