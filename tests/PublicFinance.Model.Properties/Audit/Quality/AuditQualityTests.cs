namespace PublicFinance.Model.Properties.Audit.Quality;

/// <summary>
/// How well the audit explains: one slip at a time is made on the cells of generated documents. A sample of cells in CI;
/// PF_QUALITY=20 for every cell of twenty documents, UPDATE_DOCS=1 to write docs/audit-quality.md from them.
/// </summary>
public class AuditQualityTests
{
    /// <summary>Slips that leave no digits to tell them by.</summary>
    private static readonly SlipClass[] Untold = [SlipClass.UnitLost, SlipClass.WrongRowShort, SlipClass.RowShiftShort];

    [Fact]
    public void Every_slip_beyond_slack_is_detected_and_the_cell_is_named_with_its_cause()
    {
        int documents = int.TryParse(Environment.GetEnvironmentVariable("PF_QUALITY"), out int n) ? n : 0;
        List<Trial> trials = [.. Enumerable.Range(1, documents > 0 ? documents : 8).AsParallel().AsOrdered().SelectMany(seed => new QualityRun(seed, documents > 0 ? 100 : 6).Trials())];
        if (documents > 0 && Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Path.Combine(Root(), "docs", "audit-quality.md"), QualityPage.Write(trials, documents));
        }

        List<Trial> seen = [.. trials.Where(t => t.BeyondSlack)], twofold = [.. seen.Where(t => t.Equalities > 1)];
        Assert.Empty(seen.Where(t => !t.Detected).Select(t => t.Said));
        foreach ((SlipClass slip, string _) in QualityPage.Names)
        {
            AtLeast(90, twofold.Where(t => t.Slip == slip), t => t.First, "named first");
            AtLeast(95, twofold.Where(t => t.Slip == slip), t => t.TopThree, "among the first three");
            AtLeast(99, seen.Where(t => t.Slip == slip && t.Sums), t => t.First, "named first where a row sum and a column sum break");
            AtLeast(90, twofold.Where(t => t.Slip == slip && !Untold.Contains(slip)), t => t.Cause, "with its cause");
        }
    }

    /// <summary>A small sample may miss an aim by two in twenty.</summary>
    private static void AtLeast(int percent, IEnumerable<Trial> trials, Func<Trial, bool> what, string name)
    {
        List<Trial> all = [.. trials], missed = [.. all.Where(t => !what(t))];
        int allowed = (all.Count * (100 - percent) / 100) + (all.Count < 200 ? 2 : 0);
        Assert.True(missed.Count <= allowed, $"{missed.Count} of {all.Count} are not {name}:\n{string.Join('\n', missed.Take(12).Select(t => t.Said))}");
    }

    private static string Root()
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "PublicFinance.Model.sln")))
        {
            root = Path.GetDirectoryName(root);
        }

        return root ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
