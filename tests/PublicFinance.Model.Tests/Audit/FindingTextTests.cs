using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;
using PublicFinance.Model.Tests.Audit.Causes;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>What a finding says of the figures: what was expected and found, in the unit of the first, and where.</summary>
public class FindingTextTests
{
    private static readonly FinalAccounts s_accounts = FullLedger.Accounts(DisclosureTemplate.All[^1]);

    [Fact]
    public void What_was_expected_is_told_in_the_unit_of_the_first_figure_whatever_its_weight()
    {
        // Twice 甲 is 乙: 甲 would be 250.00, and rounding explains half a hundredth of each, 0.0075 of 甲.
        Finding finding = Of(Relation.Linear([new Term(2, Told.Amount("甲", 24_000)), new Term(-1, Told.Amount("乙", 50_000))]));
        Assert.Equal(("250.00", "240.00", "-10.00", "0.0075"), (finding.Expected, finding.Actual, finding.Difference, finding.Tolerance));
        Finding counts = Of(Relation.Linear([new Term(4, Figure.Printed(240, 3, Precision.Count)), new Term(-1, Figure.Printed(1_000, 4, Precision.Count))]));
        Assert.Equal(("250", "240", "-10", "4"), (counts.Expected, counts.Actual, counts.Difference, counts.Tolerance));
    }

    [Fact]
    public void A_share_of_nothing_has_no_expected_rate()
    {
        Finding finding = Of(Relation.Share(Told.Amount("甲", 24_000), Told.Amount("乙", 0), Told.Rate("占比", 1_230)));
        Assert.Equal(("", "12.30", "", ""), (finding.Expected, finding.Actual, finding.Difference, finding.Tolerance));
    }

    [Fact]
    public void A_form_is_told_with_its_place_once_or_with_none()
    {
        Figure cell = s_accounts.Find(TableId.Expenditure, RowKey.Of(Item.Total), Item.Basic);
        string table = ((CellPlace)cell.Place!).Table.ShortName;
        Assert.Equal(("不对", "wrong"), Form("不对", []));
        Assert.Equal(($"{table}：不对", $"{TableId.Expenditure.EnglishName()}: wrong"), Form("不对", [cell]));
        Assert.Equal(($"{table}：不在{table}", $"{TableId.Expenditure.EnglishName()}: wrong"), Form($"不在{table}", [cell]));
        Assert.Equal(($"{table}不对", $"{TableId.Expenditure.EnglishName()}: wrong"), Form($"{table}不对", [cell]));

        static (string, string) Form(string message, Figure[] figures) =>
            Assert.Single(Audit(Rule.Form("H1", "形式", Severity.Error, _ => [new FormFailure(message, "wrong", [.. figures])])).Findings) is var f ? (f.Message, f.EnglishMessage) : default;
    }

    [Fact]
    public void A_table_of_one_cell_names_it_beside_every_figure()
    {
        Figure funds = s_accounts.Find(TableId.OperatingFunds, RowKey.Of(Item.Final), Item.Total);
        Assert.Equal("机关运行经费：机关运行经费 135.64 ≠ 机关运行经费 100.00，差 35.64万元（舍入可解释 0.01）", Of(Relation.Equal(funds, funds.WithValue(100_000_000))).Message);
    }

    /// <summary>A rate that is told exactly is apart from one that it is only when rounded: then two more decimals are told.</summary>
    [Fact]
    public void A_rate_that_would_look_the_same_is_told_with_more_decimals()
    {
        Figure rate = Figure.Printed(333_300_000, 0, Precision.OfRate(2), new Spot("占比"));
        Finding finding = Of(Relation.Share(Figure.Count(1).At(new Spot("甲")), Figure.Count(3).At(new Spot("乙")), rate));
        Assert.Contains("应为 33.3333%", finding.Message, StringComparison.Ordinal);
        Assert.Equal("33.3333", finding.Expected);
    }

    [Fact]
    public void A_row_that_two_tables_share_is_told_by_the_name_that_one_of_them_prints()
    {
        FinalAccounts accounts = s_accounts;
        foreach ((TableId id, string? name) in ((TableId, string?)[])[(TableId.Expenditure, null), (TableId.GeneralBudget, "行政运行")])
        {
            accounts = accounts.With(new TableBuilder(accounts.Template[id]!, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Basic)
                .Row(RowKey.OfCode(2010301), name, id == TableId.Expenditure ? "5.00" : "6.00").Build());
        }

        Relation relation = Relation.Equal(accounts.Find(TableId.Expenditure, RowKey.OfCode(2010301), Item.Basic), accounts.Find(TableId.GeneralBudget, RowKey.OfCode(2010301), Item.Basic));
        Assert.StartsWith("2010301 行政运行 ", Of(relation).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_of_zero_is_told_however_long_its_sum()
    {
        Figure[] addends = [.. Enumerable.Range(1, 5).Select(i => Told.Amount($"第{i}项", i == 3 ? 0 : 100 * i))];
        Assert.StartsWith("合计 0.00 ≠ 第1项 1.00 + 第2项 2.00 + 第4项 4.00 + 第5项 5.00，", Of(Relation.Sum(Told.Amount("合计", 0), addends)).Message, StringComparison.Ordinal);
    }

    /// <summary>A row that a table does not list is told where it is all there is, and left out among others.</summary>
    [Fact]
    public void A_row_that_is_not_listed_is_told_only_where_nothing_else_is()
    {
        Figure one = Told.Amount("甲", 500), none = Figure.NotListed(one.Precision).At(new Spot("乙")), two = Told.Amount("丙", 300);
        Assert.StartsWith("甲 5.00 ≠ 乙 未列", Of(Relation.Equal(one, none)).Message, StringComparison.Ordinal);
        Assert.StartsWith("甲 5.00 ≠ 丙 3.00，", Of(Relation.Sum(one, none, two)).Message, StringComparison.Ordinal);
        Assert.StartsWith("甲 5.00 ≠ 0，", Of(Relation.Linear([new Term(1, one)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_the_template_does_not_have_is_told_by_its_usual_name()
    {
        Figure other = s_accounts.Find(TableId.Summary, RowKey.Of(Item.Vehicles), Item.Final).WithValue(5), income = s_accounts.Find(TableId.Summary, RowKey.Of(Item.Income), Item.Final);
        Assert.Contains(Item.Vehicles.Name(), Of(Relation.Equal(income, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_the_template_does_not_have_is_told_by_its_usual_name()
    {
        Figure other = s_accounts.Find(TableId.Expenditure, RowKey.Of(Item.Total), Item.Vehicles).WithValue(5), total = s_accounts.Find(TableId.Expenditure, RowKey.Of(Item.Total), Item.Total);
        Assert.Contains(Item.Vehicles.Name(), Of(Relation.Equal(total, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_published_is_told_by_the_name_that_its_template_gives_it() =>
        Assert.All(s_accounts.Template.Tables, t => Assert.Equal(t.ShortName + " 未公开", Unasked.TableNotPublished(s_accounts, t.Id).Text));

    private static Finding Of(Relation relation) => Assert.Single(Audit(Rule.Of("H1", "试验", Severity.Error, _ => [relation])).Findings);

    private static AuditReport Audit(Rule rule) => Auditor.Official.Select().With(rule).Audit(s_accounts);
}
