using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit;

/// <summary>The second promise: a cell moved beyond its slack is found, and findings point at what is wrong.</summary>
[Properties(Arbitrary = [typeof(RoundedDocument), typeof(DamagedDocument)], MaxTest = 150)]
public class CompletenessProperties
{
    [Property]
    public void A_cell_moved_beyond_its_slack_is_in_a_finding(RoundedDocument document)
    {
        var draw = new Draw(~document.Seed);
        FinalAccounts accounts = document.Accounts;
        List<Equalities.Equality> equalities = [.. Equalities.Of(Auditors.OfFigures.Rules, accounts)];
        if (equalities.Count == 0)
        {
            return;
        }

        for (int i = 0; i < 4; i++)
        {
            (TableId id, int row, int column, _) = draw.Of(draw.Of(equalities.ToArray()).Cells.ToArray());
            Table table = accounts[id]!;
            Figure cell = table[row, column, accounts.FiscalYear];
            if (cell.Value > long.MaxValue / 1_000 || table.MaxMagnitude > 1L << 52)
            {
                continue;
            }

            // The relations with the cell, that of the least slack first; a premise may fall with the change, then the next one counts.
            var slacks = equalities.Select(e => (Equality: e, Weight: Math.Abs(e.Cells.Where(c => c.Table == id && c.Row == row && c.Column == column).Sum(c => c.Weight))))
                .Where(e => e.Weight > 0).Select(e => (e.Equality, Slack: 2 * e.Equality.Tolerance / e.Weight)).OrderBy(e => e.Slack).ToList();
            long step = cell.Precision.Step;
            foreach ((Equalities.Equality equality, long slack) in slacks)
            {
                long by = ((slack / step) + 1) * step * draw.Of(-1, 1);
                FinalAccounts wrong = accounts.Shift(id, table.Key(row), table.Columns[column], by);
                if (equality.Rule.When?.Invoke(wrong) == false || equality.Linear.When?.Invoke(wrong) == false)
                {
                    continue;
                }

                AuditReport report = Auditors.OfFigures.Audit(document.Input with { Accounts = wrong });
                Assert.True(report.AllFindings.Any(f => f.Relation is { IsLinear: true } && f.Figures.Any(x => cell.Place!.Equals(x.Place))), $"{document}: {cell.Place} by {by} in {equality.Rule.Id}");
                break;
            }
        }
    }

    [Property]
    public void One_wrong_cell_that_breaks_several_relations_is_one_root(RoundedDocument document)
    {
        var draw = new Draw(~document.Seed);
        if (Move(document.Accounts, draw, []) is not ({ } wrong, { } place))
        {
            return;
        }

        AuditReport report = Auditors.OfFigures.Audit(document.Input with { Accounts = wrong });
        Finding[] roots = [.. report.Findings.Where(f => f.Relation is not null)];
        int broken = report.AllFindings.Count(f => f.Relation is not null);
        if (report.AllFindings.Where(f => f.Relation is not null).All(f => f.Figures.Any(x => place.Equals(x.Place))))
        {
            Assert.True(roots.Length == 1, $"{document}: {place}\n{string.Join('\n', report.AllFindings)}");
            Assert.Equal(broken - 1, roots[0].Consequences.Length);
            Assert.Contains(roots[0].Suspects, s => place.Equals(s.Figure.Place));
        }
    }

    [Property(MaxTest = 80)]
    public void Wrong_cells_of_which_no_two_share_a_relation_are_as_many_roots(RoundedDocument document)
    {
        var draw = new Draw(~document.Seed);
        FinalAccounts wrong = document.Accounts;
        HashSet<Place> taken = [];
        HashSet<Place> moved = [];
        for (int i = 0; i < 3; i++)
        {
            if (Move(wrong, draw, taken) is ({ } next, { } place))
            {
                (wrong, _) = (next, moved.Add(place));
                foreach (PublicFinance.Model.Audit.Check check in Auditors.OfFigures.Rules.SelectMany(r => r.Checks(document.Input with { Accounts = document.Accounts })))
                {
                    Place[] places = [.. (check.Relation?.Terms ?? []).Select(t => t.Figure.Place).OfType<Place>()];
                    taken.UnionWith(places.Contains(place) ? places : []);
                }
            }
        }

        AuditReport report = Auditors.OfFigures.Audit(document.Input with { Accounts = wrong });
        List<Finding> broken = [.. report.AllFindings.Where(f => f.Relation is not null)];
        bool apart = broken.TrueForAll(f => f.Figures.Count(x => x.Place is { } p && moved.Contains(p)) == 1);
        if (apart)
        {
            Assert.True(report.Findings.Count(f => f.Relation is not null) == moved.Count, $"{document}: {string.Join(", ", moved)}\n{string.Join('\n', report.Findings)}");
        }
    }

    /// <summary>Seeds of documents that once gave more roots than wrong cells.</summary>
    [Theory]
    [InlineData(1084)]        // a sum and a share want one cell, and the share lets it take only some of the sum's values
    public void Such_documents_give_as_many_roots_as_wrong_cells(int seed)
    {
        Wrong_cells_of_which_no_two_share_a_relation_are_as_many_roots(new RoundedDocument(seed));
        One_wrong_cell_that_breaks_several_relations_is_one_root(new RoundedDocument(seed));
    }

    /// <summary>The same in the order of the seeds, so that a long run goes on after the first that fails and lists them all.</summary>
    [Fact]
    public void Documents_one_after_the_other_give_as_many_roots_as_wrong_cells()
    {
        List<string> failed = [];
        foreach (int seed in Seeds.Of(40))
        {
            try
            {
                Such_documents_give_as_many_roots_as_wrong_cells(seed);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                failed.Add($"seed {seed}: {e.Message}");
            }
        }

        Assert.True(failed.Count == 0, $"{failed.Count} documents fail\n{string.Join('\n', failed.Take(20))}");
    }

    [Property(MaxTest = 30)]
    public void The_order_of_findings_is_the_same_each_time(DamagedDocument document)
    {
        string Once() => string.Join('\n', Auditors.OfFigures.Audit(new DamagedDocument(document.Seed).Input).AllFindings);
        Assert.Equal(Once(), Once());
    }

    /// <summary>Moves one printed cell of an equality far beyond rounding.</summary>
    private static (FinalAccounts? Wrong, Place? Place) Move(FinalAccounts accounts, Draw draw, HashSet<Place> taken)
    {
        List<Equalities.Equality> equalities = [.. Equalities.Of(Auditors.OfFigures.Rules, accounts)];
        for (int tries = 0; tries < 20 && equalities.Count > 0; tries++)
        {
            Equalities.Equality equality = draw.Of(equalities.ToArray());
            (TableId id, int row, int column, _) = draw.Of(equality.Cells.ToArray());
            Table table = accounts[id]!;
            Figure cell = table[row, column, accounts.FiscalYear];
            if (table.MaxMagnitude > 1L << 50 || taken.Contains(cell.Place!) || cell.Value == 0)
            {
                continue;
            }

            // Cells moved by the same amount could be one cell between them.
            long by = ((equality.Tolerance * 40 / cell.Precision.Step) + draw.Int(1_003, 90_000)) * cell.Precision.Step;
            return (accounts.Shift(id, table.Key(row), table.Columns[column], by), cell.Place);
        }

        return (null, null);
    }
}
