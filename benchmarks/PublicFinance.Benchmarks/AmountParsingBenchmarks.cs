using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Benchmarks;

/// <summary>Reading the figures of a table from text, beside <see cref="decimal"/>. Read the ratios, not the times.</summary>
[MemoryDiagnoser]
[MinColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class AmountParsingBenchmarks
{
    private const int Count = 1_000;

    private readonly string[] _texts = new string[Count];
    private readonly byte[][] _utf8 = new byte[Count][];

    /// <summary>Figures in 万元 with two decimals, one to six digits before the point, some negative.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(20);
        for (int i = 0; i < Count; i++)
        {
            long hundredths = random.NextInt64((long)Math.Pow(10, 2 + (i % 6)));
            hundredths = random.Next(10) == 0 ? -hundredths : hundredths;
            _texts[i] = (hundredths / 100m).ToString("F2", CultureInfo.InvariantCulture);
            _utf8[i] = Encoding.UTF8.GetBytes(_texts[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("UTF-16")]
    public decimal ParseDecimal()
    {
        decimal last = 0;
        foreach (string text in _texts)
        {
            last = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("UTF-16")]
    public Amount ParseAmount()
    {
        Amount last = default;
        foreach (string text in _texts)
        {
            last = Amount.Parse(text, AmountUnit.TenThousandYuan);
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("UTF-8")]
    public decimal ParseDecimalUtf8()
    {
        decimal last = 0;
        foreach (byte[] text in _utf8)
        {
            last = decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("UTF-8")]
    public Amount ParseAmountUtf8()
    {
        Amount last = default;
        foreach (byte[] text in _utf8)
        {
            last = Amount.Parse(text, AmountUnit.TenThousandYuan);
        }

        return last;
    }
}
