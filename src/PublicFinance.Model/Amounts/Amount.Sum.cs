using System.Numerics;
using System.Runtime.InteropServices;

namespace PublicFinance.Model.Amounts;

public readonly partial struct Amount
{
    /// <summary>The exact sum; of no amounts, zero. Intermediate sums may exceed the range, only the result must fit.</summary>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Amount Sum(params ReadOnlySpan<Amount> amounts) =>
        TrySum(amounts, out Amount sum) ? sum : throw new OverflowException($"The sum of {amounts.Length} amounts is outside {Range}.");

    /// <summary>The exact sum; false exactly when it does not fit.</summary>
    public static bool TrySum(ReadOnlySpan<Amount> amounts, out Amount sum)
    {
        Int128 exact = ExactSum(MemoryMarshal.Cast<Amount, long>(amounts));
        bool fits = exact >= long.MinValue && exact <= long.MaxValue;
        sum = fits ? new((long)exact) : default;
        return fits;
    }

    /// <summary>
    /// Two running sums in every lane: of the values, which may wrap, and of their upper halves, which cannot. The upper halves
    /// tell the sum to within n·2^32, the wrapped sum tells it modulo 2^64; together they tell it exactly, with no branch inside.
    /// </summary>
    private static Int128 ExactSum(ReadOnlySpan<long> values)
    {
        unchecked
        {
            long wrapped = 0;
            ulong upper = 0;
            Vector<long> flip = new(long.MinValue);
            Vector<long> wrappedA = Vector<long>.Zero, wrappedB = Vector<long>.Zero;
            Vector<ulong> upperA = Vector<ulong>.Zero, upperB = Vector<ulong>.Zero;
            ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
            int i = 0;
            for (; i + 1 < vectors.Length; i += 2)
            {
                Vector<long> a = vectors[i];
                Vector<long> b = vectors[i + 1];
                wrappedA += a;
                wrappedB += b;
                upperA += (a ^ flip).As<long, ulong>() >>> 32;
                upperB += (b ^ flip).As<long, ulong>() >>> 32;
            }

            wrapped = Vector.Sum(wrappedA + wrappedB);
            upper = Vector.Sum(upperA + upperB);
            foreach (long value in values[(i * Vector<long>.Count)..])
            {
                wrapped += value;
                upper += (ulong)(value ^ long.MinValue) >> 32;
            }

            // Flipping the sign bit added 2^63 to each value and 2^31 to each upper half, so that all were unsigned.
            long high = (long)upper - ((long)values.Length << 31);
            ulong low = (ulong)wrapped - ((ulong)high << 32);
            return ((Int128)high << 32) + low;
        }
    }
}
