using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>The library unchanged: every test that passes, what it takes, and the mutants it meets.</summary>
internal sealed class Baseline
{
    private readonly Dictionary<int, List<Test>> _byMutant = [];

    /// <summary>A test: its time in milliseconds, its steps (mutants met, with repetitions) and the mutants it meets when all static fields are set.</summary>
    public sealed record Test(int Index, string Name, double Time, long Steps, HashSet<int> Met);

    public List<Test> Tests { get; } = [];

    /// <summary>Mutants met only while static fields are set, or by what is remembered: they need a process of their own.</summary>
    public HashSet<int> Static { get; } = [];

    public IReadOnlyList<Test> Meeting(int mutant) => _byMutant.TryGetValue(mutant, out List<Test>? tests) ? tests : [];

    /// <summary>Runs every test twice: the first time static fields are set, the second time counts. A test beyond the budget runs once.</summary>
    public static Baseline Of(string work, Options options)
    {
        using var worker = new WorkerProcess(work, options.Cases);
        string[] names = worker.Ask("list", 60_000)!.Split('\t');
        var baseline = new Baseline();
        (double Time, long Steps, HashSet<int> Met, string Fault)[] first = [.. names.Select((name, i) => IsUsed(name) ? Meet(worker, i) : default)];
        for (int i = 0; i < names.Length; i++)
        {
            if (!IsUsed(names[i]))
            {
                continue;
            }

            (double time, long steps, HashSet<int> met, string fault) = first[i].Time > 2 * options.Budget ? first[i] : Meet(worker, i);
            if (fault.Length > 0)
            {
                Console.WriteLine($"not used, because it fails here on the library unchanged: {names[i]} {fault}");
                continue;
            }

            var test = new Test(i, names[i], time, steps, met);
            baseline.Tests.Add(test);
            baseline.Static.UnionWith(first[i].Met.Except(met));
        }

        baseline.Tests.Sort((a, b) => a.Time.CompareTo(b.Time));
        foreach (Test test in baseline.Tests)
        {
            foreach (int mutant in test.Met)
            {
                (baseline._byMutant.TryGetValue(mutant, out List<Test>? tests) ? tests : baseline._byMutant[mutant] = []).Add(test);
            }
        }

        return baseline;

        bool IsUsed(string name) => options.Tests.Length == 0 || options.Tests.Any(part => name.Contains(part, StringComparison.Ordinal));
    }

    private static (double Time, long Steps, HashSet<int> Met, string Fault) Meet(WorkerProcess worker, int test)
    {
        string[] parts = (worker.Ask($"meet {test}", 600_000) ?? throw new InvalidOperationException($"The worker ended in test {test}.")).Split('\t');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture) / 1000.0, long.Parse(parts[1], CultureInfo.InvariantCulture),
            [.. parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(m => int.Parse(m, CultureInfo.InvariantCulture))], parts[3]);
    }
}
