using System.Collections.Concurrent;
using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>Mutation testing of the library (docs/testing.md).</summary>
internal static class Program
{
    public static readonly string[] Suites = ["PublicFinance.Model.Tests", "PublicFinance.Model.Properties", "PublicFinance.Cli.Tests"];

    public static int Main(string[] args)
    {
        if (args is ["worker", string folder, string most, string active])
        {
            return Worker.Run(folder, int.Parse(most, CultureInfo.InvariantCulture), int.Parse(active, CultureInfo.InvariantCulture));
        }

        Options options = Options.Parse(args);
        string work = Path.Combine(Path.GetTempPath(), $"mutants-{Environment.ProcessId}");
        try
        {
            foreach (string suite in Suites)
            {
                Copy(Path.Combine(options.Root, "tests", suite, "bin", "Debug", "net10.0"), work);
            }

            (List<Mutant> mutants, int dropped) = MutatedLibrary.Build(options.Root, options.Folders, Path.Combine(work, "PublicFinance.Model.dll"));
            Console.WriteLine($"{mutants.Count} mutants ({string.Join(", ", mutants.CountBy(m => m.Folder).Select(c => $"{c.Key} {c.Value}"))}); {dropped} more do not compile");
            return TryAll(options, work, mutants) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, true);
        }
    }

    private static bool TryAll(Options options, string work, List<Mutant> mutants)
    {
        Baseline baseline = Baseline.Of(work, options);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{baseline.Tests.Count} tests in {baseline.Tests.Sum(t => t.Time) / 1000:0} s"));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Report))!);
        File.Delete(options.Report);
        ConcurrentDictionary<(string, string), int> kills = new();
        using (var first = new Trial(options, work, baseline, kills))
        {
            // The mutant planted by hand: unless it is killed, the run says nothing.
            Mutant? planted = mutants.Find(m => m is { File: "Relations/Relation.Evaluation.cs", From: "low <= 0", To: "low < 0" });
            if (planted is not null && first.Try(planted, _ => { }) is var verdict)
            {
                Console.WriteLine($"planted: {planted}: {verdict.Fate} {verdict.Test}");
                if (!verdict.IsKilled)
                {
                    return false;
                }
            }
        }

        // Drawn in an order of the seed, so that a run that is ended early is a sample.
        ConcurrentDictionary<int, Verdict> verdicts = new();
        foreach (Verdict known in options.Known is null ? [] : Report.Killed(options.Known, mutants).ToList())
        {
            if (verdicts.TryAdd(known.Mutant.Id, known))
            {
                Report.Append(options.Report, known);
                kills.AddOrUpdate((known.Mutant.File, known.Test), 1, (_, n) => n + 1);
            }
        }

        foreach (Verdict explained in options.TryExplained ? [] : Report.Explained(options.Root, mutants).ToList())
        {
            if (verdicts.TryAdd(explained.Mutant.Id, explained))
            {
                Report.Append(options.Report, explained);
            }
        }

        var random = new Random(options.Seed);
        List<Mutant> drawn = [.. mutants.OrderBy(_ => random.Next()).Take(options.Sample == 0 ? mutants.Count : options.Sample)];
        ConcurrentQueue<Mutant> queue = new(drawn.Where(m => !verdicts.ContainsKey(m.Id)));
        Console.WriteLine($"{verdicts.Values.Count(v => v.IsKilled)} killed before, {verdicts.Values.Count(v => v.Fate == Fate.Explained)} explained");
        int total = drawn.Count;
        Task[] tasks = [.. Enumerable.Range(0, options.Workers).Select(_ => Task.Factory.StartNew(() =>
        {
            using var trial = new Trial(options, work, baseline, kills);
            do
            {
                while (queue.TryDequeue(out Mutant? mutant))
                {
                    Verdict verdict = trial.Try(mutant, queue.Enqueue);
                    verdicts[mutant.Id] = verdict;
                    lock (verdicts)
                    {
                        Report.Append(options.Report, verdict);
                        if (verdicts.Count % 100 == 0)
                        {
                            Console.WriteLine($"{verdicts.Count} of {total}, {verdicts.Values.Count(v => v.IsKilled)} killed");
                        }
                    }
                }

                trial.Check(queue.Enqueue);
            }
            while (!queue.IsEmpty);
        }, TaskCreationOptions.LongRunning))];
        Task.WaitAll(tasks);
        Report.Print([.. drawn.Select(m => verdicts[m.Id])], options.Sample > 0);
        return true;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
