using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Benchmarks;

/// <summary>From the bytes of a document to the answer, against a bare pass over the bytes.</summary>
[MemoryDiagnoser]
public class LoadAndAuditBenchmarks
{
    private readonly byte[] _document = Encoding.UTF8.GetBytes(AccountsJson.Write(AuditBenchmarks.Document(), indented: false));

    /// <summary>The least that any reader must do.</summary>
    [Benchmark(Baseline = true)]
    public long BarePass()
    {
        var reader = new Utf8JsonReader(_document);
        long tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Load alone.</summary>
    [Benchmark]
    public FinalAccounts Load() => AccountsJson.Read(_document);

    /// <summary>Load and ask all rules.</summary>
    [Benchmark]
    public bool LoadAndAudit() => Auditor.Official.FindsNothing(new AuditInput { Accounts = AccountsJson.Read(_document) });
}
