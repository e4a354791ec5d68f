// Mutation testing: changes one operator of the library at a time and asks whether the tests notice.
//
//   dotnet run tests/Mutation/mutate.cs -- [count] [seed] [file part] ...
//
// A mutant is a text edit of one place in src/PublicFinance.Model/{Amounts,Relations,Audit}. The library is built from a copy of the
// sources, put beside a copy of the built tests (build tests/PublicFinance.Model.Tests and tests/PublicFinance.Model.Properties first),
// and the classes that concern its folder are run. The first mutant of every run is planted by hand and must be killed.
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20, seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
string[] parts = args.Length > 2 ? args[2..] : ["/Amounts/", "/Relations/", "/Audit/"];
string root = Root(), work = Path.Combine(Path.GetTempPath(), $"mutants-{Environment.ProcessId}");
string library = Path.Combine("src", "PublicFinance.Model");
CopySources();
string[] suites = ["PublicFinance.Model.Tests", "PublicFinance.Model.Properties"];
foreach (string suite in suites)
{
    CopyTree(Path.Combine(root, "tests", suite, "bin", "Debug", "net10.0"), Path.Combine(work, "bin", suite));
}

(string From, string To)[] operators =
[
    (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "), (" != ", " == "), (" && ", " || "), (" || ", " && "),
    (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" += ", " -= "), ("true", "false"), ("false", "true"),
    ("Math.Max(", "Math.Min("), ("Math.Min(", "Math.Max("), (".Any(", ".All("), (".All(", ".Any("), ("return null;", "return default!;"),
    ("++", "--"), (" ? ", " is false ? "), ("Abs(", "(")
];

List<(string File, int At, string From, string To)> all = [];
foreach (string file in Directory.EnumerateFiles(Path.Combine(root, library), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    string path = Path.GetRelativePath(root, file).Replace('\\', '/');
    if (path.Contains("/obj/") || !parts.Any(path.Contains) || path.Contains("/Rules/") || path.Contains("Text.cs"))
    {
        continue;       // rules are data, which RuleMutants mutates; texts have golden files
    }

    string text = File.ReadAllText(file);
    foreach ((string from, string to) in operators)
    {
        for (int at = text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(from, at + 1, StringComparison.Ordinal))
        {
            string line = text[(text.LastIndexOf('\n', at) + 1)..(text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end)];
            bool isCode = !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !Regex.IsMatch(line, @"\bconst\b|throw new|Exception") && !line[..Math.Max(0, at - text.LastIndexOf('\n', at) - 1)].Contains('"');
            if (isCode)
            {
                all.Add((path, at, from, to));
            }
        }
    }
}

var random = new Random(seed);
List<(string File, int At, string From, string To)> chosen = [.. all.OrderBy(_ => random.Next()).Take(count)];
string planted = "src/PublicFinance.Model/Relations/Relation.Evaluation.cs", line0 = "low <= 0 && high >= 0";
chosen.Insert(0, (planted, File.ReadAllText(Path.Combine(root, planted)).IndexOf(line0, StringComparison.Ordinal), line0, "low < 0 && high >= 0"));
Console.WriteLine($"{all.Count} mutants, {count} chosen by seed {seed}");
int killed = 0, survived = 0, invalid = 0;
for (int i = 0; i < chosen.Count; i++)
{
    (string file, int at, string from, string to) = chosen[i];
    string original = File.ReadAllText(Path.Combine(root, file)), target = Path.Combine(work, file);
    File.WriteAllText(target, original[..at] + to + original[(at + from.Length)..]);
    string said = !Build() ? "invalid" : Killed(file) ? "killed" : "survived";
    File.WriteAllText(target, original);
    int line = original.AsSpan(0, at).Count('\n') + 1;
    Console.WriteLine($"{(i == 0 ? "planted " : "")}{said,-8} {file}:{line} {from.Trim()} → {to.Trim()}   {original.Split('\n')[line - 1].Trim()}");
    if (i == 0)
    {
        if (said != "killed")
        {
            Console.WriteLine("The planted mutant was not killed: the run says nothing.");
            return 1;
        }

        continue;
    }

    _ = said switch { "killed" => killed++, "survived" => survived++, _ => invalid++ };
}

Console.WriteLine($"killed {killed}, survived {survived}, not compiled {invalid}: score {(killed + survived == 0 ? 0 : 100.0 * killed / (killed + survived)):0.0} %");
Directory.Delete(work, true);
return 0;

bool Build() => Run("dotnet", 240, "build", Path.Combine(work, library), "-c", "Debug", "-v", "q", "--no-restore", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:GenerateDocumentationFile=false") == 0;

// A mutant that loops for ever is noticed as well.
bool Killed(string file)
{
    string[] classes = file.Contains("/Amounts/") ? ["*.Amounts.*"] : file.Contains("/Relations/") ? ["*.Relations.*", "*.Joint.*", "*JointProperties", "*SoundnessProperties", "*.Audit.Rules.*"] : ["*.Audit.*"];
    foreach (string suite in suites)
    {
        string folder = Path.Combine(work, "bin", suite);
        File.Copy(Path.Combine(work, library, "bin", "Debug", "net10.0", "PublicFinance.Model.dll"), Path.Combine(folder, "PublicFinance.Model.dll"), true);
        if (Run("dotnet", 180, [Path.Combine(folder, suite + ".dll"), "-stopOnFail", "-noColor", .. classes.SelectMany(c => new[] { "-class", c })]) != 0)
        {
            return true;
        }
    }

    return false;
}

int Run(string program, int seconds, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = root };
    start.Environment["PF_DOCUMENTS"] = "40";
    using Process process = Process.Start(start)!;
    Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
    if (!process.WaitForExit(seconds * 1_000))
    {
        process.Kill(entireProcessTree: true);
        return -1;
    }

    string all = output.Result + error.Result;
    return all.Contains("Total: 0,", StringComparison.Ordinal) ? 0 : process.ExitCode;
}

void CopySources()
{
    foreach (string file in Directory.EnumerateFiles(root, "*.*", SearchOption.TopDirectoryOnly).Where(f => Path.GetExtension(f) is ".props" or ".json" or ".targets" or ".sln"))
    {
        Directory.CreateDirectory(work);
        File.Copy(file, Path.Combine(work, Path.GetFileName(file)));
    }

    CopyTree(Path.Combine(root, "src"), Path.Combine(work, "src"));
    Run("dotnet", 240, "restore", Path.Combine(work, library));
}

static void CopyTree(string from, string to)
{
    foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
    {
        string target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}

static string Root()
{
    string? root = Environment.CurrentDirectory;
    while (root is not null && !File.Exists(Path.Combine(root, "PublicFinance.Model.sln")))
    {
        root = Path.GetDirectoryName(root);
    }

    return root ?? throw new InvalidOperationException("Run it inside the repository.");
}
