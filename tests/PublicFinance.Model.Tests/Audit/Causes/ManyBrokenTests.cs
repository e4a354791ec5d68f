using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Causes;

/// <summary>Up to four hundred broken relations are explained; beyond, the document is not proof-read but wrong.</summary>
public class ManyBrokenTests
{
    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void A_figure_in_all_of_them_is_blamed_and_up_to_four_hundred_corrected(int count, bool isCorrected)
    {
        Figure figure = Told.Amount("甲", 48_231);
        Finding finding = Assert.Single(Told.Audit([.. Enumerable.Range(1, count).Select(i => Relation.Equal(figure, Told.Amount($"第{i}处", 91_756)))]).Findings);
        Suspect suspect = Assert.Single(finding.Suspects);
        Assert.Equal(("甲", count), (suspect.Figure.Place!.Name, suspect.Restores));
        Assert.Equal(isCorrected, suspect.Corrected is not null);
    }

    [Theory]
    [InlineData(398, true)]
    [InlineData(399, false)]
    public void Swapped_rates_are_looked_for_among_four_hundred(int others, bool isFound)
    {
        Figure whole = Told.Amount("合计", 100_000);
        AuditReport report = Told.Audit(
        [
            Relation.Share(Told.Amount("甲", 75_000), whole, Told.Rate("甲占比", 2500, "一")),
            Relation.Share(Told.Amount("乙", 25_000), whole, Told.Rate("乙占比", 7500, "一")),
            .. Others(others),
        ]);
        Assert.Equal(isFound, report.Findings.Any(f => f.Suspects.Any(s => s.Cause?.Slip == Slip.RatesSwapped)));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void Shifted_blocks_are_looked_for_among_four_hundred(int count, bool isFound)
    {
        FinalAccounts turned = Turned(FullLedger.Accounts(DisclosureTemplate.All[^1]));
        int broken = Auditors.OfFigures.Audit(turned).AllFindings.Count();
        Relation[] others = Others(count - broken);
        AuditReport report = Auditors.OfFigures.With(Rule.Of("T0", "试验", Severity.Error, _ => others)).Audit(turned);
        Assert.Equal(count, report.AllFindings.Count());
        Assert.Equal(isFound, report.Findings.Any(f => f.Suspects.Any(s => s.Cause?.Slip == Slip.Shifted)));
    }

    /// <summary>So many broken relations that have nothing to do with each other.</summary>
    private static Relation[] Others(int count) => [.. Enumerable.Range(1, count).Select(i => Relation.Equal(Told.Amount($"第{i}处", 48_231), Told.Amount($"又第{i}处", 91_756)))];

    /// <summary>Two neighbours of a column that have changed places.</summary>
    private static FinalAccounts Turned(FinalAccounts whole)
    {
        Table table = whole[TableId.Expenditure]!;
        List<(RowKey Key, string Name, Figure[] Figures)> rows = TableEdit.RowsOf(table, whole.FiscalYear);
        int column = table.Columns.IndexOf(Item.Project), first = Enumerable.Range(0, rows.Count).Where(r => rows[r].Key.IsCode).ElementAt(2);
        (rows[first].Figures[column], rows[first + 1].Figures[column]) = (rows[first + 1].Figures[column], rows[first].Figures[column]);
        return whole.With(TableEdit.Build(table, table.Columns.ToArray(), rows));
    }
}
