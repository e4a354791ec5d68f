namespace PublicFinance.Model.Testing;

/// <summary>Draws choices and amounts from one seed, so that a document is known by a number.</summary>
public sealed class Draw(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Int(int low, int high) => _random.Next(low, high + 1);

    /// <summary>A whole number from 0 to <paramref name="high"/>; 0 where that is negative.</summary>
    public long UpTo(long high) => high <= 0 ? 0 : _random.NextInt64(high + 1);

    public T Of<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public List<T> Some<T>(IEnumerable<T> items, int percent) => [.. items.Where(_ => Chance(percent))];

    /// <summary>An amount that is not negative: often zero, below half of a printed unit, or round.</summary>
    public long Money(long scale) => Int(0, 9) switch
    {
        0 or 1 => 0,
        2 => UpTo(4_999),
        3 => UpTo(scale / 1_000_000) * 1_000_000,
        4 => UpTo(1_000_000),
        _ => UpTo(scale),
    };

    /// <summary>Splits an amount exactly into parts, some of which may be zero.</summary>
    public long[] Split(long amount, int parts)
    {
        var shares = new long[parts];
        long rest = amount;
        for (int i = 0; i < parts - 1; i++)
        {
            shares[i] = Chance(30) ? 0 : amount < 0 ? -UpTo(-rest) : UpTo(rest);
            rest -= shares[i];
        }

        shares[parts - 1] = rest;
        _random.Shuffle(shares);
        return shares;
    }
}
