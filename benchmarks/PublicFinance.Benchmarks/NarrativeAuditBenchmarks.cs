using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Benchmarks;

/// <summary>A narrative of thirty pages read, and read and audited: the same text as in <see cref="NarrativeBenchmarks"/>. The audit should cost no more than a few readings.</summary>
[MemoryDiagnoser]
[MinColumn]
public class NarrativeAuditBenchmarks
{
    private string _text = "";

    /// <summary>Writes the narrative.</summary>
    [GlobalSetup]
    public void Write() => _text = NarrativeBenchmarks.Compose();

    /// <summary>Reads the claims.</summary>
    [Benchmark(Baseline = true)]
    public NarrativeReading Read() => NarrativeReader.Read(_text, 2024);

    /// <summary>Reads the claims and asks every rule.</summary>
    [Benchmark]
    public AuditReport ReadAndAudit() => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(_text, 2024) });
}
