using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Benchmarks;

/// <summary>
/// The fast question over a loaded full document, against plain loops over the same rows that ask all its linear relations: the
/// numbers of both are printed when the run begins.
/// </summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private readonly FinalAccounts _accounts = Document();
    private AuditInput _input = null!;
    private HandWritten _handWritten = null!;
    private Auditor _linear = null!;
    private Auditor _figures = null!;

    /// <summary>Every table with every cell, all relations holding.</summary>
    internal static FinalAccounts Document() => FullLedger.Accounts(DisclosureTemplate.National2022, more: [2010350, 2050101]);

    /// <summary>The official rules about figures: the ledger's codes are invented, so names and codes are not asked.</summary>
    internal static Auditor OfFigures() => Auditor.Official.Select(
        [.. Auditor.Official.Rules.Where(r => r.Id[^2..] is not ("15" or "16" or "17") || r is not FunctionRule).Select(r => r.Id)]);

    /// <summary>Looks places up and checks that both find nothing.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _input = new AuditInput { Accounts = _accounts };
        _handWritten = new HandWritten(_accounts);
        _linear = Auditor.Official.Select([.. Auditor.Official.Rules.Where(r => r is LinearRule or CompoundRule).Select(r => r.Id)]);
        _figures = OfFigures();
        Console.WriteLine($"// figures {_accounts.Tables.Sum(t => t.RowCount * t.Columns.Length)}, relations: hand-written {_handWritten.Relations}, "
            + $"linear and compound rules {_linear.Audit(_input).Evaluated}, all rules about figures {_figures.Audit(_input).Evaluated}");
        if (!_handWritten.Holds() || !_figures.FindsNothing(_input))
        {
            throw new InvalidOperationException($"The document is meant to be clean: loops {_handWritten.Holds()}, rules {string.Join(" ", _figures.Audit(_input).Findings)}.");
        }
    }

    /// <summary>Plain checked loops.</summary>
    [Benchmark(Baseline = true)]
    public bool Loops() => _handWritten.Holds();

    /// <summary>The rules as data that are relations.</summary>
    [Benchmark]
    public bool LinearRules() => _linear.FindsNothing(_input);

    /// <summary>All official rules about figures; the ledger's codes are invented, so names and codes are not asked.</summary>
    [Benchmark]
    public bool AllRules() => _figures.FindsNothing(_input);
}
