using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PublicFinance.Mutation;

/// <summary>
/// The process that runs tests on the mutated library: it reads a command a line and answers a line.
/// <c>list</c>: the tests; <c>settle</c>: static fields are set, with the library unchanged; <c>meet TEST</c>: time, steps and the mutants met; <c>try MUTANT LIMIT:TEST ...</c>: the first test that fails.
/// </summary>
internal static class Worker
{
    public static int Run(string folder, int cases, int active)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
        Assembly library = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "PublicFinance.Model.dll"));
        var mutants = new Switches(library.GetType("Mutants")!);
        mutants.Active = active;
        TestMethod[] tests = [.. Program.Suites.SelectMany(s => TestMethod.In(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, s + ".dll")), cases))];
        output.WriteLine("ready");
        while (Console.In.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "list":
                    output.WriteLine(string.Join('\t', tests.Select(t => t.Name)));
                    break;
                case "settle":
                    Settle([library, .. Program.Suites.Select(s => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, s + ".dll")))]);
                    output.WriteLine("settled");
                    break;
                case "meet":
                    mutants.Clear();
                    var watch = Stopwatch.StartNew();
                    string? fault = Fault(tests[Number(words[1])]);
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(long)watch.Elapsed.TotalMicroseconds}\t{mutants.Steps}\t{string.Join(',', mutants.Met())}\t{fault}"));
                    break;
                default:
                    output.WriteLine(Try(mutants, tests, Number(words[1]), words[2..], output));
                    break;
            }
        }

        return 0;
    }

    /// <summary>A field that a mutant had a hand in, or that it kept from being set, would spoil all later verdicts of the process.</summary>
    private static void Settle(IEnumerable<Assembly> assemblies)
    {
        foreach (Type type in assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.ContainsGenericParameters))
        {
            try
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
            catch (TypeInitializationException)
            {
                // Its tests failed on the library unchanged, too, and are not asked.
            }
        }
    }

    private static string Try(Switches mutants, TestMethod[] tests, int mutant, string[] plan, StreamWriter output)
    {
        mutants.Active = mutant;
        try
        {
            foreach (string one in plan)
            {
                string[] parts = one.Split(':');
                mutants.Restart(long.Parse(parts[0], CultureInfo.InvariantCulture));
                output.WriteLine($"test {parts[1]}");
                if (Fault(tests[Number(parts[1])]) is { } fault)
                {
                    return $"killed {parts[1]} {fault}";
                }
            }

            return "survived";
        }
        finally
        {
            mutants.Active = 0;
            mutants.Restart(long.MaxValue);
        }
    }

    private static string? Fault(TestMethod test)
    {
        try
        {
            test.Run();
            return null;
        }
        catch (Exception thrown)
        {
            // What a static field could not be set for, or a property was falsified by.
            Exception e = thrown;
            while (e is TypeInitializationException or TargetInvocationException && e.InnerException is { } inner)
            {
                e = inner;
            }

            string text = $"{e.GetType().Name}: {e.Message}".ReplaceLineEndings(" ").Replace('\t', ' ');
            return thrown.ToString().Contains(nameof(TimeoutException), StringComparison.Ordinal) ? nameof(TimeoutException) : text.Length <= 300 ? text : text[..300];
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The fields of the class <c>Mutants</c> in the mutated library.</summary>
    private sealed class Switches(Type type)
    {
        private readonly FieldInfo _active = type.GetField("Active")!, _steps = type.GetField("Steps")!, _limit = type.GetField("Limit")!;
        private readonly byte[] _met = (byte[])type.GetField("Met")!.GetValue(null)!;

        public int Active { set => _active.SetValue(null, value); }

        public long Steps => (long)_steps.GetValue(null)!;

        public void Clear()
        {
            Array.Clear(_met);
            Restart(long.MaxValue);
        }

        public void Restart(long limit)
        {
            _steps.SetValue(null, 0L);
            _limit.SetValue(null, limit);
        }

        public IEnumerable<int> Met() => Enumerable.Range(1, _met.Length - 1).Where(i => _met[i] != 0);
    }
}
