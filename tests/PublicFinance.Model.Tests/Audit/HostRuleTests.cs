using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>Rules as data that a host brings: what they ask, what they leave out, and that the fast question says of them what the audit says.</summary>
public class HostRuleTests
{
    private static readonly DisclosureTemplate s_template = DisclosureTemplate.All[^1];
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(s_template);

    [Fact]
    public void An_optional_term_is_left_out_where_its_table_is_not_printed_and_any_other_leaves_the_rule_unasked()
    {
        FinalAccounts accounts = s_whole.Without(TableId.OperatingFunds);
        RuleTerm funds = RuleTerm.Cell(-1, TableId.OperatingFunds, Item.Final, Item.Total);
        Rule optional = Once(false, RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), funds with { Optional = true });
        Assert.Single(Findings(optional, accounts));
        Assert.Single(Findings(optional, s_whole)[0].Figures, f => f.Place is CellPlace { Table.Id: TableId.OperatingFunds });
        Assert.Empty(Findings(Once(false, RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), funds), accounts));
    }

    [Fact]
    public void A_row_that_the_template_does_not_have_is_no_money()
    {
        RuleTerm none = RuleTerm.Cell(-1, TableId.Summary, Item.Vehicles, Item.Final);
        Assert.Null(s_template[TableId.Summary]!.Row(none.Key.Item));
        Assert.Single(Findings(Once(false, RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), none), s_whole));
        Figure income = s_whole.Find(TableId.Summary, RowKey.Of(Item.Income), Item.Final);
        Assert.Equal([income], Findings(Once(false, RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), none), s_whole)[0].Figures);
    }

    [Fact]
    public void A_cell_of_a_row_that_nobody_printed_is_not_known_and_leaves_the_rule_unasked()
    {
        List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(s_whole[TableId.Summary]!, s_whole.FiscalYear);
        Table shorter = TableEdit.Build(s_whole[TableId.Summary]!, s_whole[TableId.Summary]!.Columns.ToArray(), rows.Where(r => r.Key != RowKey.Of(Item.Income)));
        Rule rule = Once(true, RuleTerm.Cell(1, TableId.Summary, Item.Income, Item.Final), RuleTerm.Cell(1, TableId.Summary, Item.GeneralRevenue, Item.Final));
        Assert.Single(Findings(rule, s_whole));
        Assert.Empty(Findings(rule, s_whole.With(shorter)));
    }

    [Fact]
    public void Optional_rows_of_a_table_that_is_not_printed_ask_nothing()
    {
        Rule rule = new LinearRule("H1", "测试", "test", Severity.Error, RuleScope.RowsOf(TableId.Income), atMost: true, RuleTerm.Row(1, TableId.Income, Item.Total) with { Optional = true });
        Assert.NotEmpty(Findings(rule, s_whole));
        Assert.Empty(Findings(rule, s_whole.Without(TableId.Income)));
    }

    public static TheoryData<int, int> Levels => new(Enumerable.Range(0, 4).SelectMany(from => Enumerable.Range(from, 4 - from).Select(to => (from, to))));

    /// <summary>One row of each level breaks the rule in turn: it is found exactly where the rule asks for that level.</summary>
    [Theory]
    [MemberData(nameof(Levels))]
    public void A_rule_asks_the_rows_of_its_levels_and_no_others(int from, int to)
    {
        (RowKey Key, int Level)[] rows = [(RowKey.Of(Item.Total), 0), (RowKey.OfCode(201), 1), (RowKey.OfCode(20103), 2), (RowKey.OfCode(2010301), 3)];
        foreach ((RowKey key, int level) in rows)
        {
            FinalAccounts accounts = s_whole.Set(TableId.Expenditure, key, Item.Total, f => f.WithValue(-f.Value));
            Assert.Equal(from <= level && level <= to ? 1 : 0, Findings(NotNegative(RuleScope.RowsOf(TableId.Expenditure) with { FromLevel = from, ToLevel = to }), accounts).Length);
            if (level > 0 && from > 0)
            {
                Assert.Equal(from <= level && level <= to ? 1 : 0, Findings(NotNegative(RuleScope.Codes() with { FromLevel = from, ToLevel = to }), accounts).Length);
            }
        }
    }

    [Fact]
    public void Fixed_rows_are_asked_by_name_beside_the_codes_of_the_levels()
    {
        RuleScope scope = RuleScope.RowsOf(TableId.BasicExpenditure) with { Rows = [Item.Staff], ToLevel = 1 };
        RowKey[] keys = [.. s_whole[TableId.BasicExpenditure]!.Layout.Rows.Select(r => RowKey.Of(r.Item)), RowKey.OfCode(301), RowKey.OfCode(30101)];
        foreach (RowKey key in keys.Where(k => s_whole.Find(TableId.BasicExpenditure, k, Item.Final) is { IsKnown: true, Value: > 0 }))
        {
            FinalAccounts accounts = s_whole.Set(TableId.BasicExpenditure, key, Item.Final, f => f.WithValue(-f.Value));
            bool isAsked = key == RowKey.OfCode(301);
            Rule rule = new LinearRule("H1", "测试", "test", Severity.Error, scope, atMost: true, RuleTerm.Row(-1, TableId.BasicExpenditure, Item.Final));
            Assert.Equal(isAsked ? 1 : 0, Findings(rule, accounts).Length);
        }
    }

    [Fact]
    public void Documents_of_any_length_are_asked_one_after_another()
    {
        FinalAccounts longer = FullLedger.Accounts(s_template, more: [.. Enumerable.Range(0, 90).SelectMany(n => Enumerable.Range(1, 9).Select(i => 2_070_000 + (n * 100) + i)).Where(c => c / 100 % 100 > 0)]);
        Assert.True(longer[TableId.Expenditure]!.RowCount > 512);
        Exception? failure = null;
        var fresh = new Thread(() => failure = Record.Exception(() =>
        {
            Assert.True(Auditors.OfFigures.FindsNothing(new AuditInput { Accounts = s_whole }));
            Assert.True(Auditors.OfFigures.FindsNothing(new AuditInput { Accounts = longer }));
            Assert.True(Auditors.OfFigures.FindsNothing(new AuditInput { Accounts = s_whole }));
        }));
        fresh.Start();
        fresh.Join();
        Assert.Null(failure);
    }

    /// <summary>A table without its row of totals begins with a 类, whose children are no highest rows.</summary>
    [Fact]
    public void The_highest_rows_of_a_table_without_totals_are_its_classes()
    {
        Table table = s_whole[TableId.Expenditure]!;
        List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, s_whole.FiscalYear);
        FinalAccounts accounts = s_whole.With(TableEdit.Build(table, table.Columns.ToArray(), rows.Where(r => r.Key.IsCode)));
        Rule rule = Once(false, RuleTerm.Cell(1, TableId.Summary, Item.Expenditure, Item.Final), new RuleTerm(-1, TableId.Expenditure, RowPick.Highest) { Column = Item.Total });
        Assert.Empty(Findings(rule, accounts));
        Assert.Empty(Findings(rule, s_whole));
        Assert.Single(Findings(rule, accounts.Shift(TableId.Expenditure, RowKey.OfCode(201), Item.Total, 1_000_000)));
    }

    /// <summary>The largest figures that can be read: sums of them fit in no 64 bits.</summary>
    [Theory]
    [InlineData(long.MaxValue / 4)]
    [InlineData(-long.MaxValue / 4)]
    [InlineData(long.MaxValue / 8)]
    public void Huge_figures_are_asked_without_overflow(long value)
    {
        FinalAccounts huge = s_whole;
        foreach (TableId id in (TableId[])[TableId.Summary, TableId.Expenditure])
        {
            huge = Filled(huge, id, value);
        }

        Assert.NotEmpty(Auditors.OfFigures.Audit(huge).Findings);
        foreach (Rule rule in Auditors.OfFigures.Rules)
        {
            Assert.True(rule.Holds(new AuditInput { Accounts = huge }) == Auditor.Official.Select(rule.Id).FindsNothing(new AuditInput { Accounts = huge }), rule.Id);
        }
    }

    [Theory]
    [InlineData(long.MaxValue / 4)]
    [InlineData(-long.MaxValue / 4)]
    public void Sums_of_huge_figures_are_asked_without_overflow(long value)
    {
        FinalAccounts huge = Filled(s_whole, TableId.Summary, value);
        Item[] rows = [.. s_template[TableId.Summary]!.Rows.Select(r => r.Item)];
        Assert.Single(Findings(Once(false, [.. rows.Select(r => RuleTerm.Cell(1, TableId.Summary, r, Item.Final))]), huge));
    }

    /// <summary>In a table of whole 万元 one class and its sections are printed to the hundredth: there 0.30 too much is too much.</summary>
    [Fact]
    public void Finer_figures_in_a_coarse_table_are_held_to_their_own_rounding()
    {
        Precision coarse = Precision.Of(AmountUnit.TenThousandYuan, 0), fine = Precision.Of(AmountUnit.TenThousandYuan, 2);
        Table Print(long parent) => new TableBuilder(s_template[TableId.Expenditure]!, coarse, Item.Total)
            .Row(RowKey.Of(Item.Total), null, [Figure.Printed(10_000_000, coarse)])
            .Row(RowKey.OfCode(201), null, [Figure.Printed(parent, fine)])
            .Row(RowKey.OfCode(20103), null, [Figure.Printed(10_000_000, fine)]).Build();
        Auditor auditor = Auditor.Official.Select([.. Auditor.Official.Rules.OfType<LinearRule>().Where(TreeFamily.Takes).Select(r => r.Id)]);
        foreach ((long parent, bool holds) in ((long, bool)[])[(10_000_000, true), (10_010_000, true), (10_300_000, false)])
        {
            var input = new AuditInput { Accounts = FinalAccounts.Of("某单位", 2024, s_template).With(Print(parent)) };
            Assert.Equal(holds, auditor.FindsNothing(input));
            Assert.Equal(holds, auditor.Audit(input).Findings.IsEmpty);
        }
    }

    /// <summary>The table prints items without their classes and sections; class 201 is left out with all below it.</summary>
    [Fact]
    public void A_class_that_is_left_out_takes_what_is_below_it_along()
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2024, s_template)
            .With(new TableBuilder(s_template[TableId.Expenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total)
                .Row(RowKey.Of(Item.Total), null, "4.00").Row(RowKey.OfCode(2010301), null, "5.00").Row(RowKey.OfCode(20131), null, "6.00").Row(RowKey.OfCode(2080505), null, "4.00").Build());
        Assert.Empty(Findings(Total(201), accounts));
        Assert.Single(Findings(Total(208), accounts));
        Assert.Single(Findings(Total(2010301), accounts));

        static Rule Total(int except) => Once(false, RuleTerm.Cell(1, TableId.Expenditure, Item.Total, Item.Total), new RuleTerm(-1, TableId.Expenditure, RowPick.Highest) { Column = Item.Total, Except = [except] });
    }

    [Fact]
    public void Part_columns_that_are_not_printed_are_no_money()
    {
        FinalAccounts Print(string total) => FinalAccounts.Of("某单位", 2024, s_template)
            .With(new TableBuilder(s_template[TableId.Expenditure]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total, Item.Basic, Item.Project)
                .Row(RowKey.Of(Item.Total), null, total, "5.00", "6.00").Build());
        Rule rule = new LinearRule("H1", "测试", "test", Severity.Error, RuleScope.RowsOf(TableId.Expenditure) with { Rows = [Item.Total], ToLevel = 0 }, atMost: false,
            RuleTerm.Row(1, TableId.Expenditure, Item.Total), RuleTerm.Parts(-1, TableId.Expenditure));
        Assert.Empty(Findings(rule, Print("11.00")));
        Assert.Single(Findings(rule, Print("11.03")));
    }

    [Fact]
    public void A_rule_of_signs_asks_the_columns_it_names()
    {
        var rule = new SignRule("H1", "测试", "test", Severity.Error,
            RuleTerm.Cell(1, TableId.Expenditure, Item.Total, Item.Basic), RuleTerm.Cell(1, TableId.Expenditure, Item.Total, Item.Project));
        Assert.Empty(Findings(rule, s_whole));
        Assert.Single(Findings(rule, s_whole.Set(TableId.Expenditure, RowKey.Of(Item.Total), Item.Project, f => f.WithValue(-f.Value))));
        Assert.Empty(Findings(rule, s_whole.Set(TableId.Expenditure, RowKey.Of(Item.Total), Item.Project, f => f.WithValue(0))));        // it may have been rounded away
    }

    [Fact]
    public void A_count_of_zero_is_exactly_none()
    {
        var rule = new SignRule("H1", "测试", "test", Severity.Error,
            RuleTerm.Cell(1, TableId.ThreePublic, Item.Final, Item.Running), RuleTerm.Cell(1, TableId.ThreePublicCounts, Item.Final, Item.VehiclesHeld));
        Assert.Empty(Findings(rule, s_whole));
        Assert.Single(Findings(rule, s_whole.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), Item.VehiclesHeld, f => f.WithValue(0))));
    }

    [Fact]
    public void A_term_weighs_something_and_asks_for_rows_that_the_scope_gives()
    {
        Assert.StartsWith("H1: a term of Income asks for rows that the scope does not give.", Refused(RuleScope.Once(), RuleTerm.Row(1, TableId.Income)), StringComparison.Ordinal);
        Assert.StartsWith("H1: a term of weight zero says nothing.", Refused(RuleScope.Once(), RuleTerm.Cell(0, TableId.Income, Item.Total)), StringComparison.Ordinal);
        Assert.StartsWith("H1: a term of Income asks for rows", Refused(RuleScope.RowsOf(TableId.Expenditure), RuleTerm.Row(1, TableId.Income)), StringComparison.Ordinal);
        Assert.StartsWith("H1: a term of Income asks for rows", Refused(RuleScope.Codes(), RuleTerm.Children(1, TableId.Income)), StringComparison.Ordinal);
        Assert.StartsWith("A rule needs a term.", Refused(RuleScope.Once()), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new LinearRule("H1", "测试", "test", Severity.Error, null!, atMost: false, RuleTerm.Row(1, TableId.Income)));

        static string Refused(RuleScope scope, params RuleTerm[] terms) =>
            Assert.Throws<ArgumentException>(() => new LinearRule("H1", "测试", "test", Severity.Error, scope, atMost: false, terms)).Message;
    }

    [Theory]
    [InlineData(false, "=")]
    [InlineData(true, "≤")]
    public void A_formula_tells_the_weights(bool atMost, string sign)
    {
        Rule rule = Once(atMost, RuleTerm.Cell(3, TableId.Summary, Item.Income, Item.Final), RuleTerm.Cell(-2, TableId.Summary, Item.Expenditure, Item.Final));
        Assert.Equal($"3×[收入支出决算总表 本年收入合计 决算数] {sign} 2×[收入支出决算总表 本年支出合计 决算数]", rule.Formula);
    }

    [Fact]
    public void A_formula_tells_which_rows_are_asked()
    {
        RuleScope rows = RuleScope.RowsOf(TableId.BasicExpenditure);
        Assert.StartsWith("每行：", Formula(rows), StringComparison.Ordinal);
        Assert.StartsWith("每行：", Formula(rows with { ToLevel = 0 }), StringComparison.Ordinal);
        Assert.StartsWith("每行：", Formula(rows with { FromLevel = 2, ToLevel = 3 }), StringComparison.Ordinal);
        Assert.StartsWith("每个类：", Formula(rows with { FromLevel = 1, ToLevel = 1 }), StringComparison.Ordinal);
        Assert.StartsWith("每个款：", Formula(rows with { FromLevel = 2, ToLevel = 2 }), StringComparison.Ordinal);
        Assert.StartsWith("[", Formula(rows with { ToLevel = 0, Rows = [Item.Total] }), StringComparison.Ordinal);

        static string Formula(RuleScope scope) => new LinearRule("H1", "测试", "test", Severity.Error, scope, atMost: true, RuleTerm.Row(-1, TableId.BasicExpenditure, Item.Final)).Formula;
    }

    /// <summary>A hundredfold of every code, where a table leaves one out too.</summary>
    [Fact]
    public void A_term_may_weigh_much()
    {
        Rule rule = new LinearRule("H1", "测试", "test", Severity.Error, RuleScope.Codes(), atMost: false,
            RuleTerm.Row(100, TableId.Expenditure, Item.Total), RuleTerm.Row(-100, TableId.GeneralBudget, Item.Total), RuleTerm.Row(-100, TableId.Funds, Item.Total));
        Assert.NotEmpty(Findings(rule, s_whole));
    }

    /// <summary>Every known cell of a table tells one value.</summary>
    private static FinalAccounts Filled(FinalAccounts accounts, TableId id, long value) =>
        accounts.With(TableEdit.Build(accounts[id]!, accounts[id]!.Columns.ToArray(), TableEdit.RowsOf(accounts[id]!, accounts.FiscalYear)
            .Select(r => (r.Key, r.Name, (Figure[])[.. r.Figures.Select(f => f.IsKnown ? f.WithValue(value) : f)]))));

    private static LinearRule Once(bool atMost, params RuleTerm[] terms) => new("H1", "测试", "test", Severity.Error, RuleScope.Once(), atMost, terms);

    private static LinearRule NotNegative(RuleScope scope) => new("H1", "测试", "test", Severity.Error, scope, atMost: true, RuleTerm.Row(-1, TableId.Expenditure, Item.Total));

    /// <summary>What the audit finds, which the fast question and the rule's own fast answer must agree with.</summary>
    private static ImmutableArray<Finding> Findings(Rule rule, FinalAccounts accounts)
    {
        Auditor auditor = Auditor.Official.Select().With(rule);
        var input = new AuditInput { Accounts = accounts };
        ImmutableArray<Finding> findings = [.. auditor.Audit(input).AllFindings];
        Assert.Equal(findings.IsEmpty, auditor.FindsNothing(input));
        Assert.Equal(findings.IsEmpty, rule.Holds(input));
        return findings;
    }
}
