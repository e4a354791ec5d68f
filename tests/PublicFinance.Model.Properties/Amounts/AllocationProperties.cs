using System.Numerics;
using FsCheck.Xunit;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Amounts;

[Properties(Arbitrary = [typeof(AmountGen)], MaxTest = 500)]
public class AllocationProperties
{
    private static readonly long[] Steps = [1, 100, 10_000, 1_000_000];

    [Property]
    public void Shares_sum_exactly_and_stay_within_a_step_of_their_quota(Amount amount, long[] weights, byte some)
    {
        long step = Steps[some % Steps.Length];
        Amount whole = Amount.FromFen(amount.Fen / step * step);
        Amount[] shares = whole.Allocate(weights, Amount.FromFen(step));
        BigInteger total = weights.Aggregate(BigInteger.Zero, (sum, w) => sum + w);

        Assert.Equal(whole, Amount.Sum(shares));
        for (int i = 0; i < weights.Length; i++)
        {
            Assert.Equal(0, shares[i].Fen % step);
            Assert.True(shares[i].IsZero || shares[i].Sign == whole.Sign);
            Assert.True(weights[i] != 0 || shares[i].IsZero);

            // |share − whole·w/W| < step, without a division.
            Assert.True(BigInteger.Abs((shares[i].Fen * total) - ((BigInteger)whole.Fen * weights[i])) < step * total);
        }
    }

    [Property]
    public void A_greater_weight_never_gets_less(Amount amount, long[] weights)
    {
        Amount[] shares = amount.Allocate(weights);
        for (int i = 0; i < weights.Length; i++)
        {
            for (int j = 0; j < weights.Length; j++)
            {
                Assert.True(weights[i] < weights[j] || Magnitude(shares[i]) >= Magnitude(shares[j])
                    || (weights[i] == weights[j] && Magnitude(shares[j]) - Magnitude(shares[i]) == 1 && j < i));
            }
        }
    }

    [Property]
    public void Order_of_the_weights_changes_nothing_but_which_of_equals_comes_first(Amount amount, long[] weights, int seed)
    {
        int[] order = [.. Enumerable.Range(0, weights.Length).OrderBy(i => HashCode.Combine(i * 31, seed))];
        long[] shuffled = [.. order.Select(i => weights[i])];
        static IEnumerable<(long, long)> Pairs(long[] weights, Amount[] shares) => weights.Zip(shares, (w, s) => (w, s.Fen)).Order();
        Assert.Equal(Pairs(weights, amount.Allocate(weights)), Pairs(shuffled, amount.Allocate(shuffled)));
    }

    [Property]
    public void Equal_shares_are_those_of_equal_weights(Amount amount, byte some)
    {
        int count = some + 1;
        Amount[] shares = amount.Allocate(count);
        Assert.Equal(amount.Allocate(Enumerable.Repeat(7L, count).ToArray()), shares);
        Assert.True(shares.Max(Magnitude) - shares.Min(Magnitude) <= 1);
    }

    [Property]
    public void The_other_sign_gets_the_same_shares(Amount amount, long[] weights)
    {
        if (amount != Amount.MinValue)
        {
            Assert.Equal(amount.Allocate(weights).Select(x => -x.Fen), (-amount).Allocate(weights).Select(x => x.Fen));
        }
    }

    private static BigInteger Magnitude(Amount share) => BigInteger.Abs(share.Fen);
}
