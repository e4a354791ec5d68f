using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Rules over cells that a template names are asked all at once; what is no such rule is asked on its own, with the answer of the audit.</summary>
public class NamedCellRuleTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.Jiangxi2020;
    private static readonly Precision s_print = Precision.Of(AmountUnit.TenThousandYuan, 2);
    private static readonly RuleTerm s_total = RuleTerm.Cell(-1, TableId.Expenditure, Item.Total, Item.Total);
    private static readonly RuleTerm s_highest = new(1, TableId.Expenditure, RowPick.Highest) { Column = Item.Total };

    /// <summary>Classes add up to 11.00, where the total says 10.00.</summary>
    [Fact]
    public void The_highest_rows_are_no_named_cells()
    {
        FinalAccounts accounts = Expenditure("10.00", "5.00", "6.00");
        RuleScope total = RuleScope.RowsOf(TableId.Expenditure) with { Rows = [Item.Total], ToLevel = 0 };
        RuleTerm same = RuleTerm.Row(-1, TableId.Expenditure, Item.Total);
        Assert.Single(Findings(Rule(RuleScope.Once(), false, s_highest, s_total), accounts));
        Assert.Single(Findings(Rule(RuleScope.Once(), true, s_highest, s_highest), accounts));
        Assert.Single(Findings(Rule(total, true, same, s_highest), accounts));
        Assert.Single(Findings(Rule(total, true, same, RuleTerm.Children(1, TableId.Expenditure) with { Column = Item.Total }), accounts));
        Assert.Single(Findings(Rule(total, true, s_total, s_highest), accounts));
        Assert.Empty(Findings(Rule(RuleScope.Once(), false, s_highest, s_total), Expenditure("11.00", "5.00", "6.00")));
    }

    /// <summary>It is asked anew for each of the three rows.</summary>
    [Fact]
    public void A_rule_over_all_rows_is_no_rule_over_named_cells() =>
        Assert.Equal(3, Findings(Rule(RuleScope.RowsOf(TableId.Expenditure), true, s_total with { Weight = 1 }), Expenditure("10.00", "5.00", "6.00")).Length);

    /// <summary>No row may be negative: the total where fixed rows are asked, the class where codes are.</summary>
    [Theory]
    [InlineData(0, 0, "-10.00", "5.00", 1)]
    [InlineData(0, 0, "10.00", "-5.00", 0)]
    [InlineData(1, 3, "-10.00", "5.00", 0)]
    [InlineData(1, 3, "10.00", "-5.00", 1)]
    [InlineData(0, 3, "-10.00", "-5.00", 2)]
    public void Rows_are_asked_of_the_levels_that_the_scope_names(int from, int to, string total, string first, int found)
    {
        RuleScope scope = RuleScope.RowsOf(TableId.Expenditure) with { FromLevel = from, ToLevel = to };
        Assert.Equal(found, Findings(Rule(scope, true, RuleTerm.Row(-1, TableId.Expenditure, Item.Total)), Expenditure(total, first, "6.00")).Length);
    }

    [Theory]
    [InlineData("0.00", "5.00", "6.00")]
    [InlineData("10.00", "0.00", "0.00")]
    public void Nothing_is_no_sum_of_something(string whole, string basic, string project)
    {
        RuleScope total = RuleScope.RowsOf(TableId.Expenditure) with { Rows = [Item.Total], ToLevel = 0 };
        Assert.Single(Findings(Rule(total, false, RuleTerm.Row(1, TableId.Expenditure, Item.Total), RuleTerm.Parts(-1, TableId.Expenditure)), Signs(whole, basic, project)));
    }

    /// <summary>This year's form has no other income; last year's had, and told 3.00 of it beside its total.</summary>
    [Fact]
    public void The_parts_of_last_year_are_those_of_its_own_form()
    {
        TableLayout whole = s_template[TableId.Summary]!;
        var shorter = new DisclosureTemplate("shorter", "无其他收入", [new TableLayout(
            whole.Id, whole.Number, whole.Title, whole.Measure, whole.Codes, whole.Rows.RemoveAll(r => r.Item == Item.OtherIncome), whole.Columns, whole.Root)]);
        RuleTerm income = RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), parts = new(-1, TableId.Summary, RowPick.Parts) { Column = Item.Final };
        Rule rule = Rule(RuleScope.Once(), false, income with { Previous = true }, parts with { Previous = true });
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2024, shorter).With(Summary(shorter, "1.00"));
        Assert.Single(Findings(rule, accounts, Year(8_00, 11_00)));
        Assert.Empty(Findings(rule, accounts, Year(11_00, 11_00)));

        FinalAccounts Year(long income, long parts)
        {
            FinalAccounts previous = FullLedger.Previous(s_template);
            foreach (Line row in whole.Rows)
            {
                long value = row.Item switch { Item.Income => income, Item.GeneralRevenue => parts - 3_00, Item.OtherIncome => 3_00, _ => 0 };
                previous = previous.Set(TableId.Summary, RowKey.Of(row.Item), Item.Final, f => f.WithValue(value * s_print.Step));
            }

            return previous;
        }
    }

    /// <summary>Basic expenditure is the total, whose column comes first; where the total is negative, nothing positive follows.</summary>
    [Fact]
    public void A_count_in_the_first_column_may_be_left_out_and_is_asked_where_it_is_printed()
    {
        RuleTerm total = s_total with { Weight = 1 }, basic = total with { Column = Item.Basic }, project = total with { Column = Item.Project };
        var rule = new SignRule("H1", "测试", "test", Severity.Error, basic, project, total with { Optional = true });
        Assert.Empty(Findings(rule, Signs("1.00", "5.00", "-6.00")));
        Assert.Single(Findings(rule, Signs("-1.00", "5.00", "-6.00")));
        Assert.StartsWith("A rule of signs needs a consequence", Assert.Throws<ArgumentException>(
            () => new SignRule("H1", "测试", "test", Severity.Error, basic, total with { Optional = true })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SignRule("H1", "测试", "test", Severity.Error, basic));
    }

    [Fact]
    public void A_rule_of_signs_is_asked_where_one_of_its_consequences_is_known()
    {
        RuleTerm total = s_total with { Weight = 1 }, funds = RuleTerm.Cell(1, TableId.OperatingFunds, Item.Final, Item.Total);
        var rule = new SignRule("H1", "测试", "test", Severity.Error, total with { Column = Item.Basic }, funds, total);
        AuditReport report = Auditor.Official.Select().With(rule).Audit(Signs("1.00", "5.00", "-4.00"));
        Assert.Equal((1, 0), (report.Coverage["H1"].Held, report.Coverage["H1"].NotAsked.Count));
    }

    /// <summary>The total of table 03 is that of table 01, with money of a table that need not be printed.</summary>
    [Fact]
    public void What_is_left_out_hinders_no_conclusion()
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2024, s_template).With(Summary(s_template, "7.00"));
        RuleTerm told = RuleTerm.Cell(1, TableId.Summary, Item.Expenditure, Item.Final), funds = RuleTerm.Cell(-1, TableId.OperatingFunds, Item.Final, Item.Total);
        DerivedFigure derived = Assert.Single(Derive(Rule(RuleScope.Once(), false, told, s_total, funds with { Optional = true }), accounts));
        Assert.Equal((6_995_000, 7_005_000), (derived.Interval.Low, derived.Interval.High));
        Assert.Empty(Derive(Rule(RuleScope.Once(), false, told, s_total, funds), accounts));
    }

    /// <summary>A rule of two parts, of which one says only what is usual.</summary>
    [Theory]
    [InlineData(Severity.Error, 1)]
    [InlineData(Severity.Warning, 0)]
    public void A_part_that_need_not_hold_implies_nothing(Severity severity, int derived)
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2024, s_template).With(Summary(s_template, "7.00"));
        var part = new LinearRule("-", "-", "-", severity, RuleScope.Once(), atMost: false, RuleTerm.Cell(1, TableId.Summary, Item.Expenditure, Item.Final), s_total);
        Assert.Equal(derived, Derive(new CompoundRule("H1", "测试", "test", Severity.Error, part), accounts).Length);
    }

    /// <summary>The case at hand is weaker than its part, and the part than the rule.</summary>
    [Fact]
    public void A_part_keeps_the_severity_of_the_case()
    {
        LinearRule Part(Severity? of) => new("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: false, s_highest, s_total) { Grade = of is { } grade ? (_, _) => grade : null };
        var rule = new CompoundRule("H1", "测试", "test", Severity.Error, Part(null), Part(Severity.Note));
        Assert.Equal([Severity.Warning, Severity.Note], Findings(rule, Expenditure("10.00", "5.00", "6.00")).Select(f => f.Severity));
    }

    private static FinalAccounts Expenditure(string total, string first, string second) => FinalAccounts.Of("某单位", 2024, s_template)
        .With(new TableBuilder(s_template[TableId.Expenditure]!, s_print, Item.Total)
            .Row(RowKey.Of(Item.Total), null, total).Row(RowKey.OfCode(201), null, first).Row(RowKey.OfCode(208), null, second).Build());

    private static FinalAccounts Signs(string total, string basic, string project) => FinalAccounts.Of("某单位", 2024, s_template)
        .With(new TableBuilder(s_template[TableId.Expenditure]!, s_print, Item.Total, Item.Basic, Item.Project).Row(RowKey.Of(Item.Total), null, total, basic, project).Build());

    private static Table Summary(DisclosureTemplate template, string expenditure) =>
        new TableBuilder(template[TableId.Summary]!, s_print, Item.Final).Row(RowKey.Of(Item.Expenditure), null, expenditure).Build();

    private static LinearRule Rule(RuleScope scope, bool atMost, params RuleTerm[] terms) => new("H1", "测试", "test", Severity.Error, scope, atMost, terms);

    private static ImmutableArray<DerivedFigure> Derive(Rule rule, FinalAccounts accounts) => Auditor.Official.Select().With(rule).Derive(new AuditInput { Accounts = accounts });

    /// <summary>What the audit finds, which the fast question must agree with.</summary>
    private static ImmutableArray<Finding> Findings(Rule rule, FinalAccounts accounts, FinalAccounts? previous = null)
    {
        Auditor auditor = Auditor.Official.Select().With(rule);
        var input = new AuditInput { Accounts = accounts, Previous = previous };
        ImmutableArray<Finding> findings = [.. auditor.Audit(input).AllFindings];
        Assert.Equal(findings.IsEmpty, auditor.FindsNothing(input));
        return findings;
    }
}
