namespace PublicFinance.Model.Amounts;

/// <content>
/// Allocation by largest remainder (最大余数法): shares sum to the amount exactly, each is less than one step from its exact
/// quota, none has the other sign, a greater weight never gets a smaller share.
/// </content>
public readonly partial struct Amount
{
    /// <summary>Splits the amount into <paramref name="count"/> shares that differ by at most one fen, the larger ones first.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public Amount[] Allocate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        (long share, long rest) = Math.DivRem(Fen, (long)count);
        var shares = new Amount[count];
        for (int i = 0; i < count; i++)
        {
            shares[i] = new(share + (i < Math.Abs(rest) ? Math.Sign(rest) : 0));
        }

        return shares;
    }

    /// <summary>Splits the amount in proportion to <paramref name="weights"/>, to the fen.</summary>
    /// <param name="weights">None negative, not all zero. Ties go to the greater weight, then to the earlier.</param>
    /// <exception cref="ArgumentException">A weight is negative, or none is positive.</exception>
    public Amount[] Allocate(ReadOnlySpan<long> weights) => Allocate(weights, FromFen(1));

    /// <summary>Splits the amount in proportion to <paramref name="weights"/> into whole multiples of <paramref name="step"/>.</summary>
    /// <param name="weights">None negative, not all zero. Ties go to the greater weight, then to the earlier.</param>
    /// <param name="step">Positive; the amount must be a whole multiple of it, for example 100 元 for tables in 万元 with two decimals.</param>
    /// <exception cref="ArgumentException">A weight is negative, none is positive, or the amount is no multiple of the step.</exception>
    public Amount[] Allocate(ReadOnlySpan<long> weights, Amount step)
    {
        var shares = new Amount[weights.Length];
        return Divide(weights, step, shares) is { } error ? throw new ArgumentException(error) : shares;
    }

    /// <summary>Splits the amount as <see cref="Allocate(ReadOnlySpan{long}, Amount)"/> does; false where that throws.</summary>
    public bool TryAllocate(ReadOnlySpan<long> weights, Amount step, out Amount[] shares)
    {
        var result = new Amount[weights.Length];
        bool done = Divide(weights, step, result) is null;
        shares = done ? result : [];
        return done;
    }

    private string? Divide(ReadOnlySpan<long> weights, Amount step, Span<Amount> shares)
    {
        if (step.Fen <= 0)
        {
            return $"The step {step} 元 is not positive.";
        }

        if (Fen % step.Fen != 0)
        {
            return $"{this} 元 is not a whole multiple of the step {step} 元.";
        }

        Int128 total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] < 0)
            {
                return FormattableString.Invariant($"Weight {weights[i]} at index {i} is negative.");
            }

            total += weights[i];
        }

        if (total == 0)
        {
            return weights.IsEmpty ? "There is no weight to allocate by." : "No weight is positive.";
        }

        // Magnitudes below 2^63 times weights below 2^63 stay inside Int128; the sign comes back at the end.
        Int128 units = Int128.Abs((Int128)Fen / step.Fen);
        var order = new (Int128 Remainder, long Weight, int Index)[weights.Length];
        Int128 left = units;
        for (int i = 0; i < weights.Length; i++)
        {
            (Int128 share, Int128 remainder) = Int128.DivRem(units * weights[i], total);
            order[i] = (remainder, weights[i], i);
            left -= share;
            shares[i] = new((long)(share * step.Fen * Sign));
        }

        Array.Sort(order, static (a, b) =>
            a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder)
            : a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight)
            : a.Index.CompareTo(b.Index));
        foreach (var (_, _, index) in order.AsSpan(0, (int)left))
        {
            shares[index] += step * Sign;
        }

        return null;
    }
}
