using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF2102: a share of procurement holds exactly as long as some true values within the rounding of all three figures make it so, however large they are.</summary>
public class ShareTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);
    private static readonly Auditor s_auditor = Auditor.Official.Select("PF2102");

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

    [Theory]
    [InlineData(3, 1, 1)]               // at least 60% of 2.5 is 1.5
    [InlineData(2, 2, -1)]              // at most 60% of 2.5 is 1.5
    public void The_borders_of_rounding_are_inside(long total, long part, int side)
    {
        Figure whole = s_whole.Find(TableId.Procurement, RowKey.Of(Item.Final), Item.Total), share = s_whole.Find(TableId.ProcurementShares, RowKey.Of(Item.OfTotal), Item.ToSmallMedium);
        long step = whole.Precision.Step, rate = 600_000_000 + (side * share.Half);
        FinalAccounts accounts = new[] { Item.OfTotal, Item.OfSmallMedium, Item.Total }.SelectMany(r => new[] { Item.ToSmallMedium, Item.ToMicro }.Select(c => (Row: RowKey.Of(r), Column: c)))
            .Where(c => s_whole.Find(TableId.ProcurementShares, c.Row, c.Column).Presence == Presence.Printed)
            .Aggregate(s_whole, (a, c) => a.Set(TableId.ProcurementShares, c.Row, c.Column, f => Figure.Absent(f.Precision)))
            .Set(TableId.Procurement, RowKey.Of(Item.Final), Item.Total, f => f.WithValue(total * step))
            .Set(TableId.Procurement, RowKey.Of(Item.Final), Item.ToSmallMedium, f => f.WithValue(part * step))
            .Set(TableId.Procurement, RowKey.Of(Item.Final), Item.ToMicro, f => f.WithValue(0));
        Assert.Equal((step, 50_000), (2 * whole.Half, share.Half));
        Assert.True(Holds(accounts.Set(TableId.ProcurementShares, RowKey.Of(Item.OfTotal), Item.ToSmallMedium, _ => share.WithValue(rate).At(null))));
        Assert.False(Holds(accounts.Set(TableId.ProcurementShares, RowKey.Of(Item.OfTotal), Item.ToSmallMedium, _ => share.WithValue(rate + side).At(null))));
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
        var input = new AuditInput { Accounts = accounts };
        bool holds = s_auditor.FindsNothing(input);
        Assert.Equal(holds, s_auditor.Audit(accounts).Findings.IsEmpty);
        Assert.NotEqual(holds, Memory.IsTakenBy(() => s_auditor.FindsNothing(input)));       // what holds is answered without the relations
        return holds;
    }
}
