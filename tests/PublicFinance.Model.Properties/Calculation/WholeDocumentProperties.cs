using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>Whole documents of all tables, rounded cell by cell, with negatives, blanks and all depths of codes, added up.</summary>
public class WholeDocumentProperties
{
    private static readonly int s_documents = int.TryParse(Environment.GetEnvironmentVariable("PF_DOCUMENTS"), out int told) ? told : 150;

    [Fact]
    public void The_sum_of_documents_in_order_satisfies_every_linear_relation()
    {
        int merged = 0;
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.Repeatable().WithMaxTest(s_documents).WithQuietOnSuccess(true),
            Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), seed =>
            {
                List<FinalAccounts> units = Units(seed);
                merged += units.Count > 1 ? 1 : 0;
                FinalAccounts sum = Consolidation.Of(units).ToAccounts("部门");
                List<Finding> accused = [.. Auditors.OfFigures.Audit(sum).AllFindings
                    .Where(f => f.Relations.All(r => r.IsLinear) && f.Relations.Length > 0 && !IsBetweenWaysOfCounting(f) && !IsBoundByANegativeBalance(f, units))];
                Assert.True(accused.Count == 0, $"{seed}\n{string.Join('\n', accused.Take(6))}");
            }));
        Assert.True(merged > s_documents / 3, $"{merged} of {s_documents} draws had units to add up");
    }

    /// <summary>PF2201 is a choice of four sums and no linear relation: units that choose differently make a department's persons lie between them, which is a note.</summary>
    private static bool IsBetweenWaysOfCounting(Finding finding) => finding is { RuleId: "PF2201", Severity: Severity.Note };

    /// <summary>
    /// PF2019 bounds what one code keeps by what is kept in all. That holds where no code keeps less than nothing; a unit with a negative balance,
    /// of which the rule is not asked, takes from the sum what the other unit's code keeps.
    /// </summary>
    private static bool IsBoundByANegativeBalance(Finding finding, List<FinalAccounts> units) => finding is { RuleId: "PF2019", Severity: Severity.Warning }
        && units.Any(u => new[] { Item.Opening, Item.SurplusUsed, Item.Closing, Item.SurplusDistribution }.Any(i => u.Find(TableId.Summary, RowKey.Of(i), Item.Final).Value < 0));

    /// <summary>Two or three drawn documents of one year and form.</summary>
    private static List<FinalAccounts> Units(int seed)
    {
        List<FinalAccounts> units = [];
        for (int i = 0; i < 24 && units.Count < 3; i++)
        {
            FinalAccounts drawn = new RoundedDocument(unchecked(seed + i)).Accounts;
            FinalAccounts unit = drawn.Tables.Aggregate(FinalAccounts.Of($"单位{i}", 2021, drawn.Template).With(drawn.Profile), (all, table) => all.With(table));
            if (units.Count == 0 || Consolidation.TryOf([.. units, unit], out _, out _))
            {
                units.Add(unit);
            }
        }

        return units;
    }
}
