using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Benchmarks;

/// <summary>
/// A clean document's audit with the joint settling and without it, and both for a department of 21 times as many codes, whose document has eight times the figures.
/// Aims: with settling at most 20 times the audit without; eight times the document at most ten times the time.
/// </summary>
public class JointBenchmarks
{
    private readonly Auditor _joint = Auditors.OfFigures;
    private readonly Auditor _plain = Auditor.Official.Select([.. Auditors.OfFigures.Rules.Where(r => r is not JointRule).Select(r => r.Id)]);
    private FinalAccounts _accounts = null!;

    /// <summary>How many times each code is there.</summary>
    [Params(1, 21)]
    public int Times { get; set; }

    /// <summary>Prints how many figures and relations there are, and checks that nothing is found.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _accounts = Document(Times);
        AuditReport report = _joint.Audit(_accounts);
        Console.WriteLine($"// figures {_accounts.Tables.Sum(t => t.RowCount * t.Columns.Length)}, evaluated {report.Evaluated}");
        if (!report.Findings.IsEmpty)
        {
            throw new InvalidOperationException($"The document is meant to be clean: {string.Join(" ", report.Findings)}.");
        }
    }

    /// <summary>The full ledger with each of its codes so many times, under codes of their own.</summary>
    internal static FinalAccounts Document(int times)
    {
        Ledger ledger = FullLedger.This(DisclosureTemplate.National2022, training: false);
        long told = ledger.BasicTold;
        foreach (LedgerLine line in ledger.Lines.ToArray())
        {
            for (int i = 1; i < times; i++)
            {
                var other = new LedgerLine(line.Code + (4 * i))
                {
                    RemittedUp = line.RemittedUp,
                    Operating = line.Operating,
                    AffiliatedSubsidy = line.AffiliatedSubsidy,
                    SurplusUsed = line.SurplusUsed,
                    SurplusDistribution = line.SurplusDistribution,
                    OwnIncome = line.OwnIncome,
                };
                foreach ((long[] from, long[] to) in new[] { (line.Opening, other.Opening), (line.Closing, other.Closing), (line.Basic, other.Basic), (line.Project, other.Project) })
                {
                    from.CopyTo(to, 0);
                }

                ledger.Lines.Add(other);
            }
        }

        ledger.Economic[30199] += ledger.BasicTold - told;
        return FullLedger.Print(ledger);
    }

    /// <summary>Single relations alone.</summary>
    [Benchmark(Baseline = true)]
    public AuditReport Plain() => _plain.Audit(_accounts);

    /// <summary>All figures settled together as well.</summary>
    [Benchmark]
    public AuditReport Joint() => _joint.Audit(_accounts);
}
