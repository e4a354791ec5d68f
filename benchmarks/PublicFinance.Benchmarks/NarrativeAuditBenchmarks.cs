using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Benchmarks;

/// <summary>
/// A narrative of thirty pages read, and read and audited. Its items are told as disclosures tell them: each code once, with name, budget, final and
/// rate, below a total that they make. The audit should cost no more than a few readings.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class NarrativeAuditBenchmarks
{
    private const int Characters = 21_000;
    private string _text = "";

    /// <summary>Writes the narrative.</summary>
    [GlobalSetup]
    public void Write()
    {
        CodeList<FunctionCode> codes = CodeCatalogue.For(2024).Function;
        StringBuilder items = new();
        int count = 0;
        foreach (CodeEntry<FunctionCode> entry in codes.Entries.Where(e => e.Code.ToString().Length == 7))
        {
            string code = entry.Code.ToString();
            string path = string.Concat(new[] { (3, "（类）"), (5, "（款）") }.Select(l => codes.Name(FunctionCode.Parse(code[..l.Item1])) + l.Item2)) + entry.Name + "（项）";
            items.Append(CultureInfo.InvariantCulture, $"{++count}、{path}。主要用于：{entry.Name}方面的支出。年初预算为80.00万元，支出决算为72.00万元，完成年初预算的90.00%。决算数小于预算数的主要原因：压缩一般性支出。\n");
            if (items.Length > Characters)
            {
                break;
            }
        }

        decimal total = count * 72m, budget = count * 80m;
        _text = string.Create(CultureInfo.InvariantCulture, $"五、一般公共预算财政拨款支出决算情况说明\n（三）具体情况\n一般公共预算财政拨款支出年初预算为{budget:0.00}万元，支出决算为{total:0.00}万元，完成年初预算的90.00%。其中：\n{items}");
    }

    /// <summary>Reads the claims.</summary>
    [Benchmark(Baseline = true)]
    public NarrativeReading Read() => NarrativeReader.Read(_text, 2024);

    /// <summary>Reads the claims and asks every rule.</summary>
    [Benchmark]
    public AuditReport ReadAndAudit() => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(_text, 2024) });
}
