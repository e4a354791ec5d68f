using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF2102: a share of procurement holds exactly as long as some true values within the rounding of all three figures make it so, however large they are.</summary>
public class ShareTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]             // beyond 64 bits in between
    public void A_share_holds_within_the_rounding_of_its_figures(long times)
    {
        long step = s_whole.Find(TableId.Procurement, RowKey.Of(Item.Final), Item.Total).Precision.Step;
        FinalAccounts accounts = s_whole.Set(TableId.Procurement, RowKey.Of(Item.Final), Item.Total, f => f.WithValue(1_000 * step * times))
            .Set(TableId.Procurement, RowKey.Of(Item.Final), Item.ToSmallMedium, f => f.WithValue(600 * step * times))
            .Set(TableId.Procurement, RowKey.Of(Item.Final), Item.ToMicro, f => f.WithValue(300 * step * times));
        (RowKey row, Item part, long share)[] shares = [.. Shares(accounts)];
        Assert.NotEmpty(shares);
        accounts = shares.Aggregate(accounts, (a, s) => a.Set(TableId.ProcurementShares, s.row, s.part, f => f.WithValue(s.share)));
        Assert.True(Holds(accounts));
        foreach ((RowKey row, Item part, long share) in shares)
        {
            for (long off = -100_000_000; off <= 100_000_000; off += 5_000_000)         // half a point at a time
            {
                Holds(accounts.Set(TableId.ProcurementShares, row, part, f => f.WithValue(share + off)));
            }

            Assert.False(Holds(accounts.Set(TableId.ProcurementShares, row, part, f => f.WithValue(share + 100_000_000))));
            Assert.False(Holds(accounts.Set(TableId.ProcurementShares, row, part, f => f.WithValue(share - 100_000_000))));
        }
    }

    private static IEnumerable<(RowKey Row, Item Part, long Share)> Shares(FinalAccounts accounts)
    {
        (Item Row, Item Part, long Share)[] all =
        [
            (Item.OfTotal, Item.ToSmallMedium, 600_000_000), (Item.OfTotal, Item.ToMicro, 300_000_000), (Item.OfSmallMedium, Item.ToMicro, 500_000_000),
            (Item.Total, Item.ToSmallMedium, 600_000_000), (Item.Total, Item.ToMicro, 300_000_000),
        ];
        return all.Where(s => accounts.Find(TableId.ProcurementShares, RowKey.Of(s.Row), s.Part).IsKnown).Select(s => (RowKey.Of(s.Row), s.Part, s.Share));
    }

    /// <summary>The fast answer, which must be that of the relations.</summary>
    private static bool Holds(FinalAccounts accounts)
    {
        Auditor auditor = Auditor.Official.Select("PF2102");
        bool holds = auditor.FindsNothing(new AuditInput { Accounts = accounts });
        Assert.Equal(holds, auditor.Audit(accounts).Findings.IsEmpty);
        return holds;
    }
}
