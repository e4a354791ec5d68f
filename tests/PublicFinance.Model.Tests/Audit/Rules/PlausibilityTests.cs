using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>PF0709 is silent exactly as long as some value of the printed cost, divided by the count, lies inside the bounds.</summary>
public class PlausibilityTests
{
    private static readonly FinalAccounts s_whole = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);

    [Theory]
    [InlineData(Item.Reception, Item.PersonsReceived)]
    [InlineData(Item.Running, Item.VehiclesHeld)]
    public void The_bounds_are_inside_and_the_next_fen_is_not(Item cost, Item count)
    {
        foreach (int number in (int[])[1, 3])
        {
            FinalAccounts accounts = s_whole.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), count, f => f.WithValue(number));
            Figure money = accounts.Find(TableId.ThreePublic, RowKey.Of(Item.Final), cost);
            Assert.True(money is { IsKnown: true, Value: > 0 });
            long least = money.High / number, most = (money.Low + number - 1) / number;        // fen for each, not beyond any value of the cost
            Assert.Equal(0, Findings(accounts, Bounds(count, least, long.MaxValue / 8)));
            Assert.Equal(1, Findings(accounts, Bounds(count, least + 1, long.MaxValue / 8)));
            Assert.Equal(0, Findings(accounts, Bounds(count, 0, most)));
            Assert.Equal(1, Findings(accounts, Bounds(count, 0, most - 1)));
        }
    }

    [Theory]
    [InlineData(Item.Reception, Item.PersonsReceived)]
    [InlineData(Item.Running, Item.VehiclesHeld)]
    public void Nothing_is_divided_by_nothing(Item cost, Item count)
    {
        PlausibleBounds none = Bounds(count, long.MaxValue / 8, long.MaxValue / 8);
        Assert.Equal(1, Findings(s_whole, none));
        Assert.Equal(0, Findings(s_whole.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), count, f => f.WithValue(0)), none));
        Assert.Equal(0, Findings(s_whole.Set(TableId.ThreePublic, RowKey.Of(Item.Final), cost, f => f.WithValue(0)), none));
        Assert.Equal(0, Findings(s_whole.Set(TableId.ThreePublic, RowKey.Of(Item.Final), cost, f => Figure.Absent(f.Precision)), none));
        Assert.Equal(0, Findings(s_whole.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), count, f => Figure.Absent(f.Precision)), none));
    }

    [Theory]
    [InlineData(Item.Reception, Item.PersonsReceived)]
    [InlineData(Item.Running, Item.VehiclesHeld)]
    public void The_report_says_what_is_not_told(Item cost, Item count)
    {
        FinalAccounts noCost = s_whole.Set(TableId.ThreePublic, RowKey.Of(Item.Final), cost, f => Figure.Absent(f.Precision));
        FinalAccounts noCount = s_whole.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), count, f => Figure.Absent(f.Precision));
        Assert.Contains(cost.Name(), Assert.Single(NotAsked(noCost)).Name, StringComparison.Ordinal);
        Assert.Contains(count.Name(), Assert.Single(NotAsked(noCount)).Name, StringComparison.Ordinal);

        static IEnumerable<Unasked> NotAsked(FinalAccounts accounts) => Auditor.Official.Select("PF0709").Audit(accounts).Coverage["PF0709"].NotAsked.Keys;
    }

    private static PlausibleBounds Bounds(Item count, long least, long most) => count == Item.PersonsReceived
        ? new PlausibleBounds { LeastReceptionPerPerson = Amount.FromFen(least), MostReceptionPerPerson = Amount.FromFen(most), LeastRunningPerVehicle = Amount.Zero, MostRunningPerVehicle = Amount.FromFen(long.MaxValue / 8) }
        : new PlausibleBounds { LeastRunningPerVehicle = Amount.FromFen(least), MostRunningPerVehicle = Amount.FromFen(most), LeastReceptionPerPerson = Amount.Zero, MostReceptionPerPerson = Amount.FromFen(long.MaxValue / 8) };

    private static int Findings(FinalAccounts accounts, PlausibleBounds bounds)
    {
        Auditor auditor = Auditor.Official.Select().With(OfficialRules.WithBounds(bounds));
        int found = auditor.Audit(accounts).Findings.Length;
        Assert.Equal(found == 0, auditor.FindsNothing(new AuditInput { Accounts = accounts }));
        return found;
    }
}
