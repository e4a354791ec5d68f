using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Relations;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>Whole documents of all tables, rounded cell by cell, with negatives, blanks and all depths of codes, added up.</summary>
public class WholeDocumentProperties
{
    private const int Most = 150;

    [Fact]
    public void The_sum_of_documents_in_order_satisfies_every_linear_relation()
    {
        int merged = 0;
        // An inequality is asked of a unit only for codes that it lists; a unit with a negative balance and without the code can break it for the sum.
        // PF2020 is not asked of a unit that tells 06 by class alone, and its sections are missing from the sum with a unit that tells them.
        // PF2201 asks whether any of several sums fits, and units may count their persons in different ways.
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.Repeatable().WithMaxTest(Most).WithQuietOnSuccess(true),
            Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), seed =>
            {
                List<FinalAccounts> units = Units(seed);
                merged += units.Count > 1 ? 1 : 0;
                FinalAccounts sum = Consolidation.Of(units).ToAccounts("部门");
                bool hasNegative = units.Any(u => u.Tables.Any(HasNegative));
                List<Finding> accused = [.. Auditors.OfFigures.Audit(sum).AllFindings.Where(f => f.Relations.All(r => r.IsLinear) && f.Relations.Length > 0 && f.RuleId is not ("PF2201" or "PF2020")
                    && (!hasNegative || f.Relations.All(r => r.Form == RelationForm.Equal)))];
                Assert.True(accused.Count == 0, $"{seed}\n{string.Join('\n', accused.Take(6))}");
            }));
        Assert.True(merged > Most / 3, $"{merged} of {Most} draws had units to add up");
    }

    private static bool HasNegative(Table table) =>
        Enumerable.Range(0, table.RowCount).Any(r => Enumerable.Range(0, table.Columns.Length).Any(c => table[r, c, 2021].Value < 0));

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
