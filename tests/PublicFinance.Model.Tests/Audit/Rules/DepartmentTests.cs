using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF31: a department's printed accounts against those of its units.</summary>
public class DepartmentTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.National2022;
    private static readonly Precision s_precision = Precision.Of(AmountUnit.TenThousandYuan, 2);

    [Fact]
    public void A_row_that_no_unit_prints_is_not_their_sum()
    {
        Consolidation units = Consolidation.Of(Spends("甲", "201 5.00"), Spends("乙", "201 3.00"));
        Assert.Empty(Audit(Spends("部门", "201 8.00"), units).AllFindings);
        Finding finding = Assert.Single(Audit(Spends("部门", "201 8.00", "205 1.00"), units).AllFindings);
        Assert.Equal(("PF3101", Severity.Error), (finding.RuleId, finding.Severity));
        Assert.Contains("205", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_the_department_leaves_out_is_missed()
    {
        Consolidation units = Consolidation.Of(Spends("甲", "201 5.00", "205 1.00"), Spends("乙", "201 3.00"));
        Finding finding = Assert.Single(Audit(Spends("部门", "201 8.00"), units).AllFindings);
        Assert.Contains("205", finding.Message, StringComparison.Ordinal);
        Assert.Contains("甲", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("乙", finding.Message, StringComparison.Ordinal);         // it has no such row, so it explains nothing
        Assert.Equal(2, finding.Relation!.Terms.Length);
    }

    [Fact]
    public void A_figure_that_the_department_does_not_tell_is_not_compared()
    {
        RuleCoverage coverage = Audit(Spends("部门", "201 8.00", "205 "), Consolidation.Of(Spends("甲", "201 5.00", "205 1.00"), Spends("乙", "201 3.00"))).Coverage["PF3101"];
        Assert.Equal((1, 0, 0, 0), (coverage.Held, coverage.Failed, coverage.Undecided, coverage.NotAsked.Count));
    }

    [Fact]
    public void The_first_unit_that_does_not_tell_a_figure_is_named()
    {
        RuleCoverage coverage = Audit(Spends("部门", "201 8.00"), Consolidation.Of(Spends("甲", "201 5.00"), Spends("乙", "201 "), Spends("丙", "201 "))).Coverage["PF3101"];
        (Unasked reason, int times) = Assert.Single(coverage.NotAsked);
        Assert.Equal((UnaskedKind.NotTold, 1), (reason.Kind, times));
        Assert.StartsWith(Consolidation.Of(Spends("乙", "201 "), Spends("丙", "201 ")).Units.First().Entity, reason.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_several_units_do_not_print_is_told_once()
    {
        FinalAccounts Without(string name) => FinalAccounts.Of(name, 2022, s_template).With(new TableBuilder(s_template[TableId.Income]!, s_precision, Item.Total).Row(RowKey.Of(Item.Total), null, "1.00").Build());
        AuditReport report = Audit(Spends("部门", "201 8.00"), Consolidation.Of(Spends("甲", "201 5.00"), Without("乙"), Without("丙")));
        (Unasked reason, int times) = Assert.Single(report.Coverage["PF3101"].NotAsked);
        Assert.Equal((UnaskedKind.NotTold, TableId.Expenditure.Name(), 1), (reason.Kind, reason.Name, times));
        Assert.Empty(report.AllFindings);
    }

    [Fact]
    public void The_other_tables_are_compared_all_the_same()
    {
        FinalAccounts one = Spends("甲", "201 5.00").With(new TableBuilder(s_template[TableId.Income]!, s_precision, Item.Total).Row(RowKey.Of(Item.Total), null, "1.00").Build());
        Consolidation units = Consolidation.Of(one, Spends("乙", "201 3.00"));
        Assert.Single(units.Gaps);
        Assert.Single(Audit(Spends("部门", "201 9.00"), units).AllFindings);
    }

    [Theory]
    [InlineData("4.00", "5.00", 1, null)]
    [InlineData("4.00", "0.00", 0, null)]
    [InlineData("4.00", "none", 0, null)]
    [InlineData("none", "4.00", 0, null)]
    [InlineData(null, "5.00", 0, "支出")]
    [InlineData("4.00", null, 0, "收入")]
    [InlineData(null, null, 0, "支出")]
    public void What_passed_between_the_units_is_asked_where_both_sides_are_told(string? paid, string? received, int findings, string? missing)
    {
        FinalAccounts unit = FinalAccounts.Of("甲", 2022, s_template)
            .With(new TableBuilder(s_template[TableId.Expenditure]!, s_precision, Item.Total, Item.AffiliatedSubsidy, Item.RemittedUp).Row(RowKey.Of(Item.Total), null, [Amount("9.00"), Amount(paid), Amount("0.00")]).Build())
            .With(new TableBuilder(s_template[TableId.Income]!, s_precision, Item.Total, Item.SuperiorSubsidy, Item.AffiliatedRemittance).Row(RowKey.Of(Item.Total), null, [Amount("9.00"), Amount(received), Amount("0.00")]).Build());
        AuditReport report = Audit(Spends("部门"), Consolidation.Of(unit));
        Assert.Equal(findings, report.AllFindings.Count(f => f.RuleId == "PF3103"));
        Assert.Equal(missing is null ? 0 : 1, report.Coverage["PF3103"].NotAsked.Count);
        Assert.All(report.Coverage["PF3103"].NotAsked.Keys, k => Assert.Contains(missing!, k.Name, StringComparison.Ordinal));
    }

    /// <summary>Accounts that print codes and totals of table 03 alone.</summary>
    private static FinalAccounts Spends(string entity, params string[] rows)
    {
        var table = new TableBuilder(s_template[TableId.Expenditure]!, s_precision, Item.Total);
        foreach (string[] row in rows.Select(r => r.Split(' ')))
        {
            table.Row(RowKey.Parse(row[0]), null, [Amount(row[1] is "" ? null : row[1])]);
        }

        return FinalAccounts.Of(entity, 2022, s_template).With(table.Build());
    }

    private static Figure Amount(string? digits) => digits is null ? Figure.Absent(s_precision) : digits == "none" ? Figure.NotListed(s_precision) : Figure.Parse(digits + "万元").At(null);

    private static AuditReport Audit(FinalAccounts department, Consolidation units)
    {
        Auditor auditor = Auditor.Official.Select("PF3101", "PF3103");
        var input = new AuditInput { Accounts = department, Consolidation = units };
        AuditReport report = auditor.Audit(input);
        Assert.Equal(report.Findings.IsEmpty, auditor.FindsNothing(input));
        return report;
    }
}
