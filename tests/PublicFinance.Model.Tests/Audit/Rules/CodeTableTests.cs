using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>Rows of a table by codes: none twice, no parent left out where its level is printed, children that need not be all.</summary>
public class CodeTableTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);

    [Theory]
    [InlineData(201)]
    [InlineData(20103)]
    [InlineData(2010301)]
    public void A_code_that_stands_twice_is_a_warning(int code)
    {
        foreach (bool isBeside in (bool[])[true, false])
        {
            List<(RowKey Key, string Name, Figure[] Figures)> rows = Rows();
            int at = rows.FindIndex(r => r.Key == RowKey.OfCode(code));
            rows.Insert(isBeside ? at + 1 : rows.Count, rows[at]);
            Finding finding = Assert.Single(Findings(rows));
            Assert.Equal(Severity.Warning, finding.Severity);
            Assert.Contains($"code {code} stands twice", finding.EnglishMessage, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(201)]
    [InlineData(20103)]
    public void A_parent_that_is_left_out_is_a_note_told_once(int code)
    {
        List<(RowKey Key, string Name, Figure[] Figures)> rows = Rows();
        Assert.True(rows.Count(r => r.Key.IsCode && r.Key.Code / 100 == code) > 1);
        rows.RemoveAll(r => r.Key == RowKey.OfCode(code));
        Finding finding = Assert.Single(Findings(rows));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains($"the parent row {code} of ", finding.EnglishMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_is_not_printed_at_all_is_not_missed()
    {
        List<(RowKey Key, string Name, Figure[] Figures)> rows = Rows();
        rows.RemoveAll(r => r.Key.Level == 2);
        Assert.Empty(Findings(rows));
    }

    [Theory]
    [InlineData(TableId.Income, "PF0214")]
    [InlineData(TableId.Expenditure, "PF0314")]
    [InlineData(TableId.Funds, "PF0814")]
    public void Rows_in_order_are_passed_without_looking_at_each(TableId table, string rule)
    {
        Auditor auditor = Auditor.Official.Select(rule);
        foreach (FinalAccounts accounts in (FinalAccounts[])[s_whole, s_whole.Without(table)])
        {
            var input = new AuditInput { Accounts = accounts };
            Assert.False(Memory.IsTakenBy(() => auditor.FindsNothing(input)));
        }
    }

    /// <summary>Whatever row comes first, with a total row or without.</summary>
    [Theory]
    [InlineData("201 20203", 202)]
    [InlineData("total 201 20203", 202)]
    [InlineData("20103 2010301 2020201", 20202)]
    [InlineData("total 20103 2010301 2020201", 20202)]
    [InlineData("20203 201", 202)]
    [InlineData("20103 2010301 2010399 20202 2020201", null)]
    [InlineData("total 20103 2010301", null)]
    public void A_parent_is_missed_where_its_level_is_printed(string rows, int? missing)
    {
        Table table = s_whole[TableId.Expenditure]!;
        Figure none = Figure.NotListed(table.Precision);
        IEnumerable<Finding> findings = Findings([.. rows.Split(' ').Select(r => (r == "total" ? RowKey.Of(Item.Total) : RowKey.Parse(r), "", table.Columns.ToArray().Select(_ => none).ToArray()))]);
        Assert.Equal(missing is { } code ? [$"the parent row {code} of "] : [], findings.Select(f => f.EnglishMessage[f.EnglishMessage.IndexOf("the parent", StringComparison.Ordinal)..][..(19 + $"{missing}".Length)]));
    }

    [Theory]
    [InlineData(-1_000_000, true, Severity.Note)]           // items are withheld: the children fall short
    [InlineData(-1_000_000, false, Severity.Error)]
    [InlineData(1_000_000, true, Severity.Error)]           // no item that is withheld makes the others more
    public void Children_fall_short_where_items_are_withheld(long by, bool withholds, Severity severity)
    {
        FinalAccounts accounts = s_whole.With(s_whole.Profile with { WithholdsItems = withholds }).Shift(TableId.Expenditure, RowKey.OfCode(2010301), Item.Project, by);
        Finding finding = Assert.Single(Auditor.Official.Select("PF0313").Audit(accounts).AllFindings);
        Assert.Equal(severity, finding.Severity);
    }

    private static List<(RowKey Key, string Name, Figure[] Figures)> Rows() => TableEdit.RowsOf(s_whole[TableId.Expenditure]!, s_whole.FiscalYear);

    private static IEnumerable<Finding> Findings(List<(RowKey Key, string Name, Figure[] Figures)> rows)
    {
        Table table = s_whole[TableId.Expenditure]!;
        FinalAccounts accounts = s_whole.With(TableEdit.Build(table, table.Columns.ToArray(), rows));
        Auditor auditor = Auditor.Official.Select("PF0314");
        AuditReport report = auditor.Audit(accounts);
        Assert.Equal(report.Findings.IsEmpty, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        return report.AllFindings;
    }
}
