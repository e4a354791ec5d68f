namespace PublicFinance.Model.Testing;

/// <summary>
/// What the ledger holds for one functional code: exact fen by source of money (0 general public budget, 1 government funds,
/// 2 state capital, 3 the unit's own money). Income is what balances it, so every line balances by construction.
/// </summary>
public sealed class LedgerLine(int code)
{
    public const int Own = 3;

    public int Code { get; } = code;

    public long[] Opening { get; } = new long[4];

    public long[] Closing { get; } = new long[4];

    public long[] Basic { get; } = new long[4];

    public long[] Project { get; } = new long[4];

    public long RemittedUp { get; set; }

    public long Operating { get; set; }

    public long AffiliatedSubsidy { get; set; }

    public long SurplusUsed { get; set; }

    public long SurplusDistribution { get; set; }

    /// <summary>Own income from higher levels, institutional, operating, affiliated, other.</summary>
    public long[] OwnIncome { get; set; } = new long[5];

    public long Spent(int source) => Basic[source] + Project[source] + (source == Own ? RemittedUp + Operating + AffiliatedSubsidy : 0);

    public long Income(int source) => Spent(source) + Closing[source] - Opening[source] + (source == Own ? SurplusDistribution - SurplusUsed : 0);

    public bool IsUnder(int code) => Code == code || Code / 100 == code || Code / 10_000 == code;
}
