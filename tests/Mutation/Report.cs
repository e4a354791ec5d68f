using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>The list of all mutants tried, and the score by folder.</summary>
internal static class Report
{
    public static void Append(string file, Verdict verdict)
    {
        Mutant m = verdict.Mutant;
        File.AppendAllText(file, string.Join('\t', [m.Id.ToString(CultureInfo.InvariantCulture), verdict.Fate.ToString(), $"{m.File}:{m.Line}", m.Kind, Flat(m.From), Flat(m.To), verdict.Test, Flat(verdict.Fault), m.Key]) + "\n");
    }

    /// <summary>What an earlier report says was killed.</summary>
    public static IEnumerable<Verdict> Killed(string file, IReadOnlyList<Mutant> mutants)
    {
        Dictionary<string, Mutant> byKey = mutants.ToDictionary(m => m.Key);
        foreach (string[] row in File.ReadLines(file).Select(l => l.Split('\t')))
        {
            if (Enum.Parse<Fate>(row[1]) is var fate and (Fate.Killed or Fate.TimedOut) && byKey.TryGetValue(row[8], out Mutant? m))
            {
                yield return new(m, fate, row[6], row[7]);
            }
        }
    }

    /// <summary>The mutants that survive for a reason that docs/survivors.tsv gives.</summary>
    public static IEnumerable<Verdict> Explained(string root, IReadOnlyList<Mutant> mutants)
    {
        Dictionary<string, Mutant> byKey = mutants.ToDictionary(m => Flat(m.Key));
        foreach (string[] row in File.ReadLines(Path.Combine(root, "docs", "survivors.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            if (byKey.TryGetValue(row[0], out Mutant? m))
            {
                yield return new(m, Fate.Explained, "", row[1]);
            }
            else if (mutants.Any(o => o.File == row[0].Split('|')[0]))
            {
                Console.WriteLine($"explained, but there is no such mutant: {row[0]}");
            }
        }
    }

    public static void Print(IReadOnlyCollection<Verdict> verdicts, bool isSample)
    {
        Console.WriteLine($"{"",-12}{"tried",8}{"killed",8}{"by limit",10}{"survived",10}{"not met",10}{"explained",11}{"score",10}");
        foreach (IGrouping<string, Verdict> group in verdicts.GroupBy(v => v.Mutant.Folder).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Line(group.Key, [.. group]);
        }

        Line("all", verdicts);
        if (isSample)
        {
            // Wilson's interval.
            double n = verdicts.Count, p = verdicts.Count(v => v.IsKilled) / n, z = 1.96;
            double middle = (p + (z * z / (2 * n))) / (1 + (z * z / n)), half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"95 % interval: {100 * (middle - half):0.0} to {100 * (middle + half):0.0} %"));
        }
    }

    private static void Line(string name, IReadOnlyCollection<Verdict> all)
    {
        int Count(Fate fate) => all.Count(v => v.Fate == fate);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12}{all.Count,8}{Count(Fate.Killed),8}{Count(Fate.TimedOut),10}{Count(Fate.Survived),10}{Count(Fate.NotMet),10}{Count(Fate.Explained),11}{100.0 * all.Count(v => v.IsKilled) / Math.Max(1, all.Count),9:0.0}%"));
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
