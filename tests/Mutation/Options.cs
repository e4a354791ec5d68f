using System.Globalization;

namespace PublicFinance.Mutation;

/// <summary>What the command line asks.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Folders">Beginnings of file names below the library's folder.</param>
/// <param name="Sample">How many mutants to try, drawn by the seed; 0 for all.</param>
/// <param name="Seed">The seed of the sample.</param>
/// <param name="Workers">How many processes.</param>
/// <param name="Cases">The most cases of a property.</param>
/// <param name="Budget">The most time of tests that one mutant is given, in milliseconds as the library unchanged takes; tests beyond are not run.</param>
/// <param name="Tests">Parts of names of the tests to be used; empty for all.</param>
/// <param name="TryExplained">Whether mutants are tried too of which docs/survivors.tsv says why they survive.</param>
/// <param name="Known">The report of an earlier run over the same sources: what it killed is not tried again.</param>
/// <param name="Report">The file of all mutants and what became of them.</param>
internal sealed record Options(string Root, string[] Folders, int Sample, int Seed, int Workers, int Cases, double Budget, string[] Tests, bool TryExplained, string? Known, string Report)
{
    public static Options Parse(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is int at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        int Number(string name, int otherwise) => Value(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new(FindRoot(), Value("--folders")?.Split(',') ?? ["Amounts/", "Relations/", "Audit/"], Number("--sample", 0), Number("--seed", 1),
            Number("--workers", 2), Number("--cases", 50), Number("--budget", 4000), Value("--tests")?.Split(',') ?? [], args.Contains("--try-explained"), Value("--known"), Value("--report") ?? "artifacts/mutants.tsv");
    }

    private static string FindRoot()
    {
        string? root = Environment.CurrentDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "PublicFinance.Model.sln")))
        {
            root = Path.GetDirectoryName(root);
        }

        return root ?? throw new InvalidOperationException("Run it inside the repository.");
    }
}
