using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>Which figure explains what is broken, where several restore as much.</summary>
public class BlameTests
{
    /// <summary>甲 and 乙 restore the first relation alike; but 甲 stands in the second too, which wants another figure.</summary>
    [Fact]
    public void A_figure_that_restores_all_its_relations_is_named_first()
    {
        Figure figure = Told.Amount("甲", 48_231);
        AuditReport report = Told.Audit(Relation.Equal(figure, Told.Amount("乙", 91_756)), Relation.Equal(figure, Told.Amount("丙", 73_519)));
        Finding first = report.Findings.Single(f => f.Figures.Any(g => g.Place!.Name == "乙"));
        Assert.Equal([("乙", true), ("甲", false)], first.Suspects.Select(s => (s.Figure.Place!.Name, s.RestoresAll)));
        Assert.NotNull(first.Suspects[1].Corrected);
        Assert.Equal(["乙"], report.Repairs.Single(r => r.Finding == first).Candidates.Select(c => c.Figure.Place!.Name));
    }

    /// <summary>The share of 甲 is cut off, which is a note; of another 甲 it would be wrong.</summary>
    [Fact]
    public void A_figure_whose_share_is_cut_off_is_not_corrected_to_one_of_which_the_share_is_wrong()
    {
        Figure part = Told.Amount("甲", 68_141);
        Relation share = Relation.Share(part, Told.Amount("合计", 1_858_999), Told.Rate("占比", 366));
        Assert.Equal(Reading.Truncated, share.Evaluate().Reading);
        Finding finding = Told.Audit(Relation.Equal(part, Told.Amount("乙", 91_756)), share).Findings[0];
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("乙", Assert.Single(finding.Suspects).Figure.Place!.Name);
    }

    /// <summary>3·甲 = 2·乙: three 5 make no 2·乙, two 8 no 3·甲.</summary>
    [Fact]
    public void Where_no_whole_number_restores_a_relation_it_is_reported_without_a_suspect()
    {
        Figure first = Figure.Count(5).At(new Spot("甲")), second = Figure.Count(8).At(new Spot("乙"));
        Finding finding = Assert.Single(Told.Audit(Relation.Linear([new(3, first), new(-2, second)])).Findings);
        Assert.Empty(finding.Suspects);
        Assert.Empty(finding.SuspicionIn(Language.Chinese));
    }

    [Fact]
    public void A_figure_that_no_whole_number_corrects_is_not_blamed_for_one_that_a_whole_number_does()
    {
        Figure first = Figure.Count(5).At(new Spot("甲")), second = Figure.Count(16).At(new Spot("乙"));
        Finding finding = Assert.Single(Told.Audit(Relation.Linear([new(3, first), new(-1, second)])).Findings);
        Suspect suspect = Assert.Single(finding.Suspects);
        Assert.Equal(("乙", 15), (suspect.Figure.Place!.Name, suspect.Corrected!.Value.Value));
    }

    /// <summary>Two neighbours of a column have changed places. A third figure could make up for both, but would break what holds.</summary>
    [Fact]
    public void A_block_that_restores_all_comes_before_a_figure_that_breaks_what_holds()
    {
        FinalAccounts whole = FullLedger.Accounts(DisclosureTemplate.All[^1]);
        Table table = whole[TableId.Expenditure]!;
        List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, whole.FiscalYear);
        int column = table.Columns.IndexOf(Item.Project), first = Enumerable.Range(0, rows.Count).Where(r => rows[r].Key.IsCode).ElementAt(2);
        Figure a = rows[first].Figures[column], b = rows[first + 1].Figures[column];
        (rows[first].Figures[column], rows[first + 1].Figures[column]) = (b, a);
        FinalAccounts turned = whole.With(TableEdit.Build(table, table.Columns.ToArray(), rows));

        Figure Cell(int row) => turned.Find(TableId.Expenditure, rows[row].Key, Item.Project);
        Figure third = Told.Amount("丙", 91_700);
        Relation[] relations =
        [
            Relation.Linear([new(1, Cell(first)), new(-1, third), new(-1, Unplaced(a.Value - third.Value))]),
            Relation.Linear([new(1, Cell(first + 1)), new(1, third), new(-1, Unplaced(b.Value + third.Value))]),
            Relation.Equal(third, Unplaced(third.Value)),
        ];
        Finding finding = Assert.Single(Auditor.Official.Select().With(Rule.Of("T0", "试验", Severity.Error, _ => relations)).Audit(turned).Findings);
        Assert.All(finding.Suspects, s => Assert.Equal(Slip.Shifted, s.Cause?.Slip));
        Assert.Equal(2, finding.Suspects.Length);

        Figure Unplaced(long value) => Figure.Printed(value, a.Precision);
    }
}
