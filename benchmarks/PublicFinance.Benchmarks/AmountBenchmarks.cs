using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Benchmarks;

/// <summary>What an amount costs beside the checked <see cref="long"/> it is made of. Read the ratios, not the times.</summary>
[MemoryDiagnoser]
[MinColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class AmountBenchmarks
{
    private const int Count = 1_000_000;
    private const int Pairs = 1_000;

    private readonly long[] _fen = new long[Count];
    private readonly Amount[] _amounts = new Amount[Count];
    private readonly long[] _fenSums = new long[Pairs];
    private readonly Amount[] _amountSums = new Amount[Pairs];

    /// <summary>Figures of the sizes that departments publish, of both signs.</summary>
    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(20);
        for (int i = 0; i < Count; i++)
        {
            _fen[i] = random.NextInt64(-1_000_000_000, 1_000_000_000_000);
            _amounts[i] = Amount.FromFen(_fen[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs), BenchmarkCategory("add")]
    public long[] AddLong()
    {
        long[] a = _fen, sums = _fenSums;
        unchecked
        {
            // Only the addition that is measured is checked, not the counting around it.
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] = checked(a[i] + a[i + Pairs]);
            }
        }

        return sums;
    }

    [Benchmark(OperationsPerInvoke = Pairs), BenchmarkCategory("add")]
    public Amount[] AddAmount()
    {
        Amount[] a = _amounts, sums = _amountSums;
        unchecked
        {
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] = a[i] + a[i + Pairs];
            }
        }

        return sums;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("sum")]
    public long SumLongChecked()
    {
        long sum = 0;
        foreach (long fen in _fen)
        {
            sum = checked(sum + fen);
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("sum")]
    public Amount SumAmountLoop()
    {
        Amount sum = default;
        foreach (Amount amount in _amounts)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("sum")]
    public Amount SumAmountExact() => Amount.Sum(_amounts);
}
