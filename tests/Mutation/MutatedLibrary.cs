using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PublicFinance.Mutation;

/// <summary>The library with all mutants in it, compiled once; mutants that do not compile are found by the compiler's errors and left out.</summary>
internal static partial class MutatedLibrary
{
    private const string Switch = """
        /// <summary>Which mutant is on, which were met, and how many were met.</summary>
        internal static class Mutants
        {
            public static int Active;
            public static long Steps;
            public static long Limit = long.MaxValue;
            public static byte[] Met = new byte[65536];

            public static bool Is(int id)
            {
                Met[id] = 1;
                return unchecked(++Steps) > Limit ? throw new global::System.TimeoutException("A mutant goes round for ever.") : Active == id;
            }
        }
        """;

    public static (List<Mutant> Mutants, int Dropped) Build(string root, string[] folders, string target)
    {
        string library = Path.Combine(root, "src", "PublicFinance.Model");
        CSharpParseOptions parse = new(LanguageVersion.Preview);
        List<(string Path, SyntaxTree Tree)> sources = [.. Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(library, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => (f, CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(library, f)), parse, f)))];
        List<SyntaxTree> fixedTrees = [CSharpSyntaxTree.ParseText(Switch, parse, "Mutants.cs"),
            .. Directory.EnumerateFiles(Path.Combine(library, "obj", "Debug", "net10.0"), "*.cs").Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), parse, f))];
        MetadataReference[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => p.Contains("Microsoft.NETCore.App", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p))];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true,
            nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Suppress);
        // What an earlier run had to leave out need not be found out again.
        string memory = Path.Combine(root, "artifacts", "mutants-that-do-not-compile.txt");
        HashSet<string> leftOut = File.Exists(memory) ? [.. File.ReadLines(memory)] : [];
        for (int round = 1; ; round++)
        {
            List<Mutant> mutants = [];
            int id = 0;
            List<SyntaxTree> trees = [.. fixedTrees];
            foreach ((string path, SyntaxTree tree) in sources)
            {
                if (!folders.Any(f => path.StartsWith(f, StringComparison.Ordinal)))
                {
                    trees.Add(tree);
                    continue;
                }

                var mutator = new Mutator(path, leftOut.Contains, () => ++id);
                trees.Add(CSharpSyntaxTree.Create((CSharpSyntaxNode)mutator.Visit(tree.GetRoot()), parse, path));
                mutants.AddRange(mutator.Mutants);
            }

            var compilation = CSharpCompilation.Create("PublicFinance.Model", trees, references, options);
            List<Diagnostic> errors = [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
            Console.WriteLine($"round {round}: {mutants.Count} mutants, {errors.Count} errors");
            if (errors.Count == 0)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(memory)!);
                File.WriteAllLines(memory, leftOut.Order(StringComparer.Ordinal));
                using FileStream file = File.Create(target);
                var result = compilation.Emit(file, manifestResources: Resources(library));
                return result.Success ? (mutants, id - mutants.Count) : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
            }

            HashSet<int> dropped = [];
            foreach (Diagnostic error in errors)
            {
                Drop(error, mutants, dropped);
            }

            leftOut.UnionWith(mutants.Where(m => dropped.Contains(m.Id)).Select(m => m.Key));
            if (dropped.Count == 0)
            {
                throw new InvalidOperationException($"These errors belong to no mutant:\n{string.Join('\n', errors)}");
            }
        }
    }

    /// <summary>The mutant in which the compiler sees the error; else those of the member that touch the variable it names; else the member's last block.</summary>
    private static void Drop(Diagnostic error, List<Mutant> mutants, HashSet<int> dropped)
    {
        if (error.Location.SourceTree is not { } tree)
        {
            return;
        }

        SyntaxNode node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        bool isFlow = error.Id is "CS0161" or "CS0165" or "CS0103" or "CS0170" or "CS0177" or "CS0269" or "CS8070" or "CS0171" or "CS0128" or "CS0136";
        if (!isFlow && node.AncestorsAndSelf().SelectMany(a => a.GetAnnotations(Mutator.Mark)).FirstOrDefault() is { } mark)
        {
            dropped.Add(int.Parse(mark.Data!, CultureInfo.InvariantCulture));
            return;
        }

        SyntaxNode member = node.AncestorsAndSelf().FirstOrDefault(a => a is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax) ?? tree.GetRoot();
        HashSet<int> inside = [.. member.GetAnnotatedNodes(Mutator.Mark).SelectMany(n => n.GetAnnotations(Mutator.Mark)).Select(a => int.Parse(a.Data!, CultureInfo.InvariantCulture))];
        List<Mutant> candidates = [.. mutants.Where(m => inside.Contains(m.Id) && !dropped.Contains(m.Id))];
        string name = error.Id is "CS0161" ? "" : Quoted().Match(error.GetMessage(CultureInfo.InvariantCulture)).Groups[1].Value;
        List<Mutant> touching = name.Length == 0 ? [] : [.. candidates.Where(m => m.Kind is "statement" or "block" or "condition" or "negation" or "body" && Regex.IsMatch(m.Context, $@"\b{Regex.Escape(name)}\b"))];
        if (touching.Count > 0)
        {
            // The narrowest first: what contains it may well compile without.
            int least = touching.Min(m => m.Context.Length);
            dropped.UnionWith(touching.Where(m => m.Context.Length == least).Select(m => m.Id));
        }
        else if (!isFlow && candidates.Any(m => m.Kind == "null-coalescing"))
        {
            dropped.UnionWith(candidates.Where(m => m.Kind == "null-coalescing" && m.To.EndsWith('!')).Select(m => m.Id));
        }
        else if (candidates.LastOrDefault(m => m.Kind is "statement" or "block" && Leaving().IsMatch(m.From)) is { } last)
        {
            dropped.Add(last.Id);
        }
        else
        {
            Console.WriteLine($"  all {candidates.Count} mutants of a member are left out: {error}");
            dropped.UnionWith(candidates.Select(m => m.Id));
        }
    }

    private static List<ResourceDescription> Resources(string library) => [.. Directory.EnumerateFiles(Path.Combine(library, "Classification", "Data"), "*.csv")
        .Select(f => new ResourceDescription("classification/" + Path.GetFileName(f), () => File.OpenRead(f), isPublic: true))];

    [GeneratedRegex(@"\b(return|throw|continue|break)\b")]
    private static partial Regex Leaving();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
