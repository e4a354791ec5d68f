using FsCheck;
using FsCheck.Xunit;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit;

/// <summary>The first promise: a document whose books are in order is never accused.</summary>
[Properties(Arbitrary = [typeof(RoundedDocument), typeof(FootedDocument)])]
public class SoundnessProperties
{
    /// <summary>A few hundred documents in CI; PF_DOCUMENTS=100000 for a long run.</summary>
    private static int Documents => int.TryParse(Environment.GetEnvironmentVariable("PF_DOCUMENTS"), out int n) ? n : 400;

    [Fact]
    public void Every_cell_rounded_on_its_own_nothing_is_reported() => Run<RoundedDocument>(RoundedDocument.Arbitrary(), d => [.. Auditors.OfFigures.Audit(d.Input).AllFindings]);

    [Fact]
    public void Totals_added_from_rounded_leaves_nothing_is_above_note() =>
        Run<FootedDocument>(FootedDocument.Arbitrary(), d => [.. Auditors.OfFigures.Audit(d.Input).AllFindings.Where(f => f.Severity > Severity.Note)]);

    private static void Run<T>(Arbitrary<T> documents, Func<T, List<Finding>> accused)
        where T : Document
    {
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.Repeatable().WithMaxTest(Documents).WithQuietOnSuccess(true),
            FsCheck.Fluent.Prop.ForAll(documents, d =>
            {
                List<Finding> findings = accused(d);
                Assert.True(findings.Count == 0, $"{d}\n{string.Join('\n', findings.Take(8))}");
            }));
    }

    [Fact]
    public void Every_kind_of_document_is_drawn()
    {
        Dictionary<string, int> counts = DocumentKinds.All.ToDictionary(k => k, _ => 0, StringComparer.Ordinal);
        const int Total = 1_000;
        for (int seed = 0; seed < Total; seed++)
        {
            foreach (string kind in new RoundedDocument(seed).Kinds.Where(counts.ContainsKey))
            {
                counts[kind]++;
            }
        }

        foreach ((string kind, int count) in counts)
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{kind,-28} {count * 100.0 / Total,5:0.0} %");
        }

        Assert.DoesNotContain(counts, c => c.Value == 0);
    }
}
