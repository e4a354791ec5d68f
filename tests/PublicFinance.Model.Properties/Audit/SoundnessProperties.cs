using PublicFinance.Model.Audit;
using PublicFinance.Model.Properties.Generators;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Audit;

/// <summary>The first promise: a document whose books are in order is never accused.</summary>
public class SoundnessProperties
{
    [Fact]
    public void Every_cell_rounded_on_its_own_nothing_is_reported() =>
        NoneIsAccused(seed => new RoundedDocument(seed), _ => true);

    [Fact]
    public void Totals_added_from_rounded_leaves_nothing_is_above_note() =>
        NoneIsAccused(seed => new FootedDocument(seed), f => f.Severity > Severity.Note);

    /// <summary>
    /// What long runs found: a few yuan behind the zeros of 307, 312 and 399, an unknown count in a printed column, a change told of a code alone
    /// into which others were merged.
    /// </summary>
    [Theory]
    [InlineData(4_488)]
    [InlineData(12_754)]
    [InlineData(26_253)]
    [InlineData(33_930)]
    [InlineData(42_993)]
    [InlineData(76_188)]
    public void A_rounded_document_that_was_once_accused_is_not(int seed) => Assert.Empty(Auditors.OfFigures.Audit(new RoundedDocument(seed).Input).AllFindings);

    /// <summary>All documents are tried, so that a long run tells of every one that is accused.</summary>
    private static void NoneIsAccused(Func<int, Document> document, Func<Finding, bool> counts)
    {
        var accused = new List<string>();
        foreach (int seed in Seeds.Of(400))
        {
            Finding[] findings = [.. Auditors.OfFigures.Audit(document(seed).Input).AllFindings.Where(counts)];
            if (findings.Length > 0)
            {
                accused.Add($"seed {seed}:\n{string.Join('\n', findings.Take(8))}");
            }
        }

        Assert.True(accused.Count == 0, $"{accused.Count} documents are accused\n{string.Join('\n', accused.Take(20))}");
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
