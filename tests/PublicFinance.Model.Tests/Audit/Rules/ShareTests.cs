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

    /// <summary>1,200.00 was bought, 1,000 of it (to the nearest thousand) from small and medium enterprises: 300.00 to micro ones is 25% of the one and 30% of the other.</summary>
    [Theory]
    [InlineData(Item.OfTotal, true)]
    [InlineData(Item.Total, false)]     // of either
    public void A_share_is_held_against_other_figures_where_its_base_is_named(Item row, bool contradicts)
    {
        Precision fine = Precision.Of(AmountUnit.TenThousandYuan, 2);
        Figure Coarse(long thousands) => Figure.Printed(thousands * 1_000_000_000, 500_000_000, fine);
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020)
            .With(new TableBuilder(s_whole[TableId.Procurement]!.Layout, fine, Item.Total, Item.Goods, Item.Works, Item.Services, Item.ToSmallMedium, Item.ToMicro)
                .Row(RowKey.Of(Item.Final), null, [Coarse(1), Figure.Printed(1_200_000_000, fine), Figure.NotListed(fine), Figure.NotListed(fine), Coarse(1), Figure.Printed(300_000_000, fine)]).Build())
            .With(new TableBuilder(s_whole[TableId.ProcurementShares]!.Layout, Precision.OfRate(2), Item.ToMicro).Row(RowKey.Of(row), null, "30.00").Build());
        AuditReport report = Auditor.Official.Select("PF2101", "PF2102", "PF3001").Audit(accounts);
        Assert.Equal(contradicts ? ["PF3001"] : [], report.AllFindings.Select(f => f.RuleId));
    }

    [Fact]
    public void A_share_that_fits_one_base_is_asked_where_the_other_is_not_told()
    {
        Precision fine = Precision.Of(AmountUnit.TenThousandYuan, 2);
        FinalAccounts accounts = FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020)
            .With(new TableBuilder(s_whole[TableId.Procurement]!.Layout, fine, Item.Total, Item.ToMicro).Row(RowKey.Of(Item.Final), null, "1000.00", "300.00").Build())
            .With(new TableBuilder(s_whole[TableId.ProcurementShares]!.Layout, Precision.OfRate(2), Item.ToMicro).Row(RowKey.Of(Item.Total), null, "30.00").Build());
        Assert.Equal(1, s_auditor.Audit(accounts).Coverage["PF2102"].Held);
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
