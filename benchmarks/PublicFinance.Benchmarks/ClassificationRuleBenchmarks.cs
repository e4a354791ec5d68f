using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Benchmarks;

/// <summary>What codes and names cost within a clean audit of a loaded document.</summary>
[MemoryDiagnoser]
public class ClassificationRuleBenchmarks
{
    private readonly AuditInput _input = new() { Accounts = Load() };
    private readonly Auditor _names = Auditor.Official.Select([.. OfficialRules.All.Where(IsOfNames).Select(r => r.Id)]);
    private readonly Auditor _others = Auditor.Official.Select([.. OfficialRules.All.Where(r => !IsOfNames(r)).Select(r => r.Id)]);

    [Benchmark(Baseline = true)]
    public bool AllOtherRules() => _others.FindsNothing(_input);

    [Benchmark]
    public bool CodesAndNames() => _names.FindsNothing(_input);

    private static bool IsOfNames(Rule rule) => rule.Id is "PF0605" || (rule.Id[2] == '0' && rule.Id[4..] is "15" or "16" or "17");

    private static FinalAccounts Load()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PublicFinance.Model.sln")))
        {
            folder = folder.Parent;
        }

        return AccountsJson.Read(File.ReadAllBytes(Path.Combine(folder.FullName, "docs", "samples", "small-department-2024.json")));
    }
}
