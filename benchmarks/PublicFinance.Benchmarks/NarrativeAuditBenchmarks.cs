using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Benchmarks;

/// <summary>
/// A narrative of thirty pages read, and read and audited. Its items are told as disclosures tell them: each code once, with name, budget, final and
/// rate, below a total that they make. The audit should cost no more than a few readings, with a dozen wrong figures too.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class NarrativeAuditBenchmarks
{
    private const int Characters = 21_000;
    private string _text = "";

    /// <summary>How many of the items have a wrong final figure.</summary>
    [Params(0, 12)]
    public int Wrong { get; set; }

    /// <summary>Writes the narrative.</summary>
    [GlobalSetup]
    public void Write() => _text = Narrative(Wrong);

    /// <summary>The narrative; a wrong figure breaks its rate and the total.</summary>
    public static string Narrative(int wrong)
    {
        CodeList<FunctionCode> codes = CodeCatalogue.For(2024).Function;
        StringBuilder items = new();
        int count = 0;
        foreach (CodeEntry<FunctionCode> entry in codes.Entries.Where(e => e.Code.ToString().Length == 7))
        {
            string code = entry.Code.ToString();
            string[] above = [.. new[] { 3, 5 }.Select(length => codes.Name(FunctionCode.Parse(code[..length])) ?? "")];
            string final = ++count % 10 == 5 && count < 10 * wrong ? "73.00" : "72.00";
            items.Append(CultureInfo.InvariantCulture, $"{count}、{above[0]}（类）{above[1]}（款）{entry.Name}（项）。主要用于：{above[1]}中的{entry.Name}。年初预算为80.00万元，支出决算为{final}万元，完成年初预算的90.00%。决算数小于预算数的主要原因：压缩一般性支出。\n");
            if (items.Length > Characters)
            {
                break;
            }
        }

        decimal total = count * 72m, budget = count * 80m;
        return string.Create(CultureInfo.InvariantCulture, $"五、一般公共预算财政拨款支出决算情况说明\n（三）具体情况\n一般公共预算财政拨款支出年初预算为{budget:0.00}万元，支出决算为{total:0.00}万元，完成年初预算的90.00%。其中：\n{items}");
    }

    /// <summary>Reads the claims.</summary>
    [Benchmark(Baseline = true)]
    public NarrativeReading Read() => NarrativeReader.Read(_text, 2024);

    /// <summary>Reads the claims and asks every rule.</summary>
    [Benchmark]
    public AuditReport ReadAndAudit() => Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(_text, 2024) });
}
