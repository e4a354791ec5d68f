using System.Collections.Concurrent;
using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    Killed,
    TimedOut,
    Survived,
    NotMet,

    /// <summary>It survives, and docs/survivors.tsv says why.</summary>
    Explained,
}

internal sealed record Verdict(Mutant Mutant, Fate Fate, string Test, string Fault)
{
    public bool IsKilled => Fate is Fate.Killed or Fate.TimedOut;
}

/// <summary>Tries mutants in one process after the other, each with the tests that meet it, the cheapest and most telling first, until one fails.</summary>
/// <param name="options">What was asked.</param>
/// <param name="work">The folder with the mutated library and the tests.</param>
/// <param name="baseline">What the tests do on the library unchanged.</param>
/// <param name="kills">How many mutants of a file each test has killed: such tests are asked sooner.</param>
internal sealed class Trial(Options options, string work, Baseline baseline, ConcurrentDictionary<(string File, string Test), int> kills) : IDisposable
{
    private const double Warm = 150;

    private readonly List<Verdict> _sinceCheck = [];
    private WorkerProcess? _worker;

    /// <summary>The verdict of one mutant; <paramref name="recheck"/> receives mutants whose verdict came from a process found spoilt.</summary>
    public Verdict Try(Mutant mutant, Action<Mutant> recheck)
    {
        List<Baseline.Test> meeting = [.. baseline.Meeting(mutant.Id).OrderBy(t => t.Time / (1 + kills.GetValueOrDefault((mutant.File, t.Name))))];
        Verdict verdict = meeting.Count == 0 ? new(mutant, Fate.NotMet, "", "") : Ask(mutant, Within(meeting, options.Budget), () => _worker ??= Start());
        if (!verdict.IsKilled && baseline.Static.Contains(mutant.Id))
        {
            // What is computed once is computed with the mutant only in a process that starts with it; there the clock alone ends a test that sets static fields besides.
            using var fresh = new WorkerProcess(work, options.Cases, mutant.Id);
            verdict = Ask(mutant, Within(baseline.Tests.OrderBy(t => t.Time / (1 + kills.GetValueOrDefault((mutant.File, t.Name)))), options.Budget), () => fresh, isCounted: false);
        }

        if (verdict.Fate == Fate.Killed)
        {
            kills.AddOrUpdate((mutant.File, verdict.Test), 1, (_, n) => n + 1);
        }

        _sinceCheck.Add(verdict);
        if (_sinceCheck.Count >= 200)
        {
            Check(recheck);
        }

        return verdict;
    }

    /// <summary>Tests of the library unchanged still pass in this process; otherwise a mutant left something behind, and what it killed since is tried again.</summary>
    public void Check(Action<Mutant> recheck)
    {
        if (_worker is not null && baseline.Tests.TakeWhile(t => t.Time < Warm).Any(t => Fails(_worker, t)))
        {
            Console.WriteLine($"a process was spoilt: {_sinceCheck.Count} mutants are tried again");
            _sinceCheck.ForEach(v => recheck(v.Mutant));
            Restart();
        }

        _sinceCheck.Clear();
    }

    public void Dispose() => _worker?.Dispose();

    private static List<Baseline.Test> Within(IEnumerable<Baseline.Test> tests, double budget)
    {
        double sum = 0;
        return [.. tests.TakeWhile((t, i) => i == 0 | (sum += t.Time) < budget)];
    }

    private Verdict Ask(Mutant mutant, List<Baseline.Test> tests, Func<WorkerProcess> start, bool isCounted = true)
    {
        WorkerProcess worker = start();
        string plan = string.Join(' ', tests.Select(t => string.Create(CultureInfo.InvariantCulture, $"{(isCounted ? (t.Steps * (t.Steps < 50_000_000 ? 10 : 4)) + 5_000_000 : long.MaxValue)}:{t.Index}")));
        string? answer = worker.Ask($"try {mutant.Id} {plan}", 60_000);
        Baseline.Test? running = null;
        while (answer?.StartsWith("test ", StringComparison.Ordinal) == true)
        {
            running = tests.First(t => t.Index == int.Parse(answer[5..], CultureInfo.InvariantCulture));
            answer = worker.Read((int)(30_000 + (running.Time * 20)));
        }

        if (answer is null)
        {
            if (worker == _worker)
            {
                Restart();
            }

            return new(mutant, Fate.TimedOut, running?.Name ?? "", "the process ended or did not answer in time");
        }

        return answer == "survived" ? new(mutant, Fate.Survived, "", "")
            : new(mutant, answer.Contains("TimeoutException", StringComparison.Ordinal) ? Fate.TimedOut : Fate.Killed, running!.Name, answer.Split(' ', 3)[2]);
    }

    private void Restart()
    {
        _worker?.Dispose();
        _worker = null;
    }

    /// <summary>A process in which what is computed once is computed from the library unchanged.</summary>
    private WorkerProcess Start()
    {
        var worker = new WorkerProcess(work, options.Cases);
        worker.Ask("settle", 120_000);
        foreach (Baseline.Test test in baseline.Tests.TakeWhile(t => t.Time < Warm))
        {
            if (Fails(worker, test))
            {
                Console.WriteLine($"fails when run alone: {test.Name}");
            }
        }

        return worker;
    }

    private static bool Fails(WorkerProcess worker, Baseline.Test test) => worker.Ask($"meet {test.Index}", 120_000) is not { } answer || answer.Split('\t')[3].Length > 0;
}
