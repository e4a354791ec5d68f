using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Calculation;

/// <summary>docs/samples/merge: a bureau, its centre and the centre's kindergarten, with what passes between them.</summary>
public class MergeSampleTests
{
    private static readonly string[] s_units = ["bureau", "centre", "kindergarten"];

    [Theory]
    [InlineData("bureau")]
    [InlineData("centre")]
    [InlineData("kindergarten")]
    [InlineData("department")]
    [InlineData("department-not-eliminated")]
    public void A_sample_is_in_canonical_form_and_contradicts_nothing_within_itself(string name)
    {
        FinalAccounts accounts = Read(name);
        Assert.Equal(Encoding.UTF8.GetString(Bytes(name)).TrimEnd('\n'), AccountsJson.Write(accounts));
        Assert.DoesNotContain(Auditor.Official.Audit(accounts).AllFindings, f => f.Severity > Severity.Note);
    }

    [Fact]
    public void The_department_is_the_sum_of_its_units_less_what_passes_between_them()
    {
        AuditReport report = Audit("department", Eliminated());
        Assert.DoesNotContain(report.AllFindings, f => f.Severity > Severity.Note);
        Assert.True(report.Coverage["PF3101"].Held > 100);
        Assert.Equal(8, report.Coverage["PF3102"].Held);
        Assert.Equal(2, report.Coverage["PF3103"].Held);
    }

    [Fact]
    public void A_cell_tells_which_units_made_it_up()
    {
        ConsolidatedCell cell = Eliminated().Cell(TableId.Expenditure, RowKey.OfCode(2050201), Item.Total);
        Assert.Equal(
            ["某市实验幼儿园 4182678.90", "某市教师发展中心 35.50", "某市教育局本级 35.50", "抵销：某市教师发展中心→某市实验幼儿园 对附属单位补助支出 2050201 355,000.00元 -355000.00",
                "抵销：某市教育局本级→某市教师发展中心 对附属单位补助支出 2050201 35.50万元 -35.50"],
            cell.Contributions.Select(c => $"{c.Member} {c.Figure.Digits}"));
        Assert.Equal((418_267_890, 15_000), (cell.Figure.Value, cell.Figure.Half));
    }

    [Fact]
    public void Forgetting_to_eliminate_is_found_with_the_eliminations_and_without()
    {
        AuditReport told = Audit("department-not-eliminated", Eliminated());
        Assert.Contains(told.AllFindings, f => f.RuleId == "PF3101" && f.Message.Contains("抵销：某市教育局本级→某市教师发展中心", StringComparison.Ordinal));
        AuditReport untold = Audit("department-not-eliminated", Consolidation.Of(s_units.Select(Read)));
        Assert.Equal(2, untold.AllFindings.Count(f => f.RuleId == "PF3103"));
        Assert.DoesNotContain(untold.AllFindings, f => f.RuleId == "PF3101");
    }

    [Fact]
    public void More_than_is_told_cannot_be_eliminated()
    {
        Consolidation sum = Eliminated().With(new Elimination(
            TransferKind.Subsidy, "某市教育局本级", "某市教师发展中心", "2050299", Figure.Parse("1.00万元")));
        Assert.Equal(2, Audit("department", sum).AllFindings.Count(f => f.RuleId == "PF3102"));
    }

    [Fact]
    public void A_sheet_of_signed_figures_is_added_as_a_unit()
    {
        TableLayout layout = DisclosureTemplate.National2022[TableId.Income]!;
        FinalAccounts sheet = FinalAccounts.Of("某市教育局", 2022, DisclosureTemplate.National2022).With(
            new TableBuilder(layout, Precision.Of(AmountUnit.TenThousandYuan, 2), Item.Total, Item.Appropriation)
                .Row(RowKey.Of(Item.Total), null, "-0.10", "-0.10").Row(RowKey.OfCode(205), null, "-0.10", "-0.10").Build());
        Consolidation sum = Eliminated().With(new AdjustmentSheet(AdjustmentKind.FundsDifference, sheet));
        Assert.Equal(-100_000, sum.Cell(TableId.Income, RowKey.Of(Item.Total), Item.Total).Figure.Value
            - Eliminated().Cell(TableId.Income, RowKey.Of(Item.Total), Item.Total).Figure.Value);
        Assert.Contains("某市教育局（经费差额表）", Audit("department", sum).AllFindings.First(f => f.RuleId == "PF3101").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounded_zero_without_rows_below_leaves_the_codes_there_open_by_its_rounding()
    {
        TableLayout layout = DisclosureTemplate.National2022[TableId.BasicExpenditure]!;
        FinalAccounts coarse = FinalAccounts.Of("甲", 2022, DisclosureTemplate.National2022).With(
            new TableBuilder(layout, Precision.Of(AmountUnit.TenThousandYuan, 0), Item.Final).Row(RowKey.OfCode(301), null, "0").Build());
        FinalAccounts fine = FinalAccounts.Of("乙", 2022, DisclosureTemplate.National2022).With(
            new TableBuilder(layout, Precision.Of(AmountUnit.Yuan, 2), Item.Final).Row(RowKey.OfCode(301), null, "500.00").Row(RowKey.OfCode(30101), null, "500.00").Build());
        FinalAccounts sum = Consolidation.Of(coarse, fine).ToAccounts("部门");
        Figure pension = sum.Find(TableId.BasicExpenditure, RowKey.OfCode(30108), Item.Final);
        Assert.Equal((Presence.Printed, 0, 500_000), (pension.Presence, pension.Value, pension.Half));
        Assert.Equal("机关事业单位基本养老保险缴费", sum[TableId.BasicExpenditure]!.RowName(sum[TableId.BasicExpenditure]!.RowOf(RowKey.OfCode(30108))).ToString());
        Assert.Equal(Presence.NotListed, Consolidation.Of(fine).ToAccounts("部门").Find(TableId.BasicExpenditure, RowKey.OfCode(30108), Item.Final).Presence);
    }

    [Fact]
    public void Units_that_count_persons_differently_make_a_note_and_no_error()
    {
        FinalAccounts Unit(string name, long staff, EntityKind kind = EntityKind.PublicInstitution) => FinalAccounts.Of(name, 2022, DisclosureTemplate.National2022).With(new EntityProfile { Kind = kind }).With(
            new TableBuilder(DisclosureTemplate.National2022[TableId.Staffing]!, Precision.Count, Item.Staff, Item.StaffOnPost, Item.Veterans, Item.Retirees, Item.StaffOther)
                .Row(RowKey.Of(Item.Final), null, [Figure.Count(staff), Figure.Count(20), Figure.Count(0), Figure.Count(5), Figure.Count(0)]).Build());
        AuditReport Audit(FinalAccounts accounts) => Auditor.Official.Select("PF2201").Audit(accounts);
        FinalAccounts without = Unit("甲", 20), with = Unit("乙", 25);
        Assert.Empty(Audit(without).AllFindings.Concat(Audit(with).AllFindings));
        Assert.Equal(Severity.Note, Assert.Single(Audit(Consolidation.Of(without, with).ToAccounts("部门")).AllFindings).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Audit(Unit("丙", 22)).AllFindings).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Audit(Unit("丁", 26, EntityKind.Department)).AllFindings).Severity);
    }

    [Fact]
    public void Units_that_do_not_add_up_are_refused_by_name()
    {
        FinalAccounts bureau = Read("bureau");
        FinalAccounts other = FinalAccounts.Of("某中心", 2022, DisclosureTemplate.Jiangxi2020), later = FinalAccounts.Of("某中心", 2023, DisclosureTemplate.National2022);
        Assert.False(Consolidation.TryOf([bureau, other], out _, out ConsolidationError? error));
        Assert.Equal("某市教育局本级采用“全国2022年度部门决算公开格式”，某中心采用“江西省2020年度部门决算公开格式”，公开格式不同，不能汇总。", error.ChineseMessage);
        Assert.False(Consolidation.TryOf([bureau, later], out _, out error));
        Assert.Equal("某市教育局本级为2022年度决算，某中心为2023年度决算，不同年度不能汇总。", error.ChineseMessage);
        Assert.False(Consolidation.TryOf([bureau, bureau], out _, out error));
        Assert.Equal("单位“某市教育局本级”重复。", error.ChineseMessage);
        Assert.False(Consolidation.Of(bureau).TryWith(new Elimination(TransferKind.Subsidy, "某市教育局本级", "某中心", "2050299", Figure.Parse("1万元")), out _, out error));
        Assert.Equal("抵销分录中的“某中心”不在汇总单位之列。", error.ChineseMessage);
    }

    [Fact]
    public void A_table_that_a_unit_does_not_print_is_a_gap()
    {
        Consolidation sum = Consolidation.Of(Read("bureau"), Read("centre").Without(TableId.Income));
        ConsolidationGap gap = Assert.Single(sum.Gaps);
        Assert.Equal("某市教师发展中心未公开收入决算表，该表无法汇总。", gap.Reason);
        Assert.Null(sum.ToAccounts("某市教育局")[TableId.Income]);
    }

    [Theory]
    [InlineData("""{"format":"publicfinance.adjustments","version":2}""", "$.version")]
    [InlineData("""{"format":"publicfinance.adjustments","version":1,"eliminations":[{"kind":"gift"}]}""", "$.eliminations[0].kind")]
    [InlineData("""{"format":"publicfinance.adjustments","version":1,"eliminations":[{"kind":"subsidy","payer":"a","receiver":"b","code":"205","amount":"12"}]}""", "$.eliminations[0].amount")]
    [InlineData("""{"format":"publicfinance.adjustments","version":1,"sheets":[{"kind":"correction","accounts":{"format":"x"}}]}""", "$.sheets[0].accounts.format")]
    public void A_faulty_document_is_refused_at_its_place(string json, string path)
    {
        Assert.False(AdjustmentsJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out JsonAccountsError? error));
        Assert.Equal(path, error.Path);
    }

    private static AuditReport Audit(string name, Consolidation units) => Auditor.Official.Audit(new AuditInput { Accounts = Read(name), Consolidation = units });

    private static Consolidation Eliminated() => AdjustmentsJson.Read(Bytes("adjustments")).Aggregate(Consolidation.Of(s_units.Select(Read)), (sum, a) => sum.With(a));

    private static FinalAccounts Read(string name) => AccountsJson.Read(Bytes(name));

    private static byte[] Bytes(string name) => Samples.Bytes(Path.Combine("merge", name));
}
