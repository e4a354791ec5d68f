using PublicFinance.Model.Accounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <content>Economic classes, three-public expenditure, and what is told beside the tables.</content>
public sealed partial class LedgerDraw
{
    private static readonly int[] EconomicCodes =
    [
        30101, 30102, 30103, 30107, 30111, 30112, 30199, 302, 30201, 30202, 30211, 30212, 30215, 30216, 30217, 30226, 30231, 30299,
        303, 30301, 30302, 30399, 30701, 31002, 31013, 31299, 39906,
    ];

    private static readonly (Item Item, int Code)[] PublicLines =
        [(Item.Abroad, 30212), (Item.Reception, 30217), (Item.Running, 30231), (Item.Purchase, 31013)];

    private void Economic(Ledger ledger)
    {
        long General(int code) => ledger.Lines.Where(l => l.IsUnder(code)).Sum(l => l.Basic[0]);
        (int Code, long Value)[] paired = [(30108, General(2080505)), (30109, General(2080506)), (30110, General(2101101) + General(2101102)), (30113, General(2210201))];
        long rest = ledger.BasicTold - paired.Sum(p => p.Value);
        List<int> codes = [.. draw.Some(EconomicCodes, draw.Of(15, 40, 80)).Append(30199).Distinct()];
        if (ledger.Profile.Kind == EntityKind.Administrative && draw.Chance(60))
        {
            codes.RemoveAll(c => c / 100 is 307 or 312 or 399);
        }

        codes = [.. codes.Where(c => !codes.Contains(c / 100))];
        long[] values = draw.Split(rest, codes.Count);
        foreach ((int code, long value) in paired.Where(p => p.Value != 0).Concat(codes.Zip(values)))
        {
            ledger.Economic[code] = value;
        }

        foreach (int small in new[] { 30701, 31299, 39906 }.Where(c => ledger.Economic.ContainsKey(c) && draw.Chance(50)))
        {
            // A few yuan in a line that an administrative unit has nothing in: printed, they are a zero.
            long keep = draw.UpTo(3_000);
            ledger.Economic[30199] += ledger.Economic[small] - keep;
            ledger.Economic[small] = keep;
        }
    }

    private void ThreePublic(Ledger ledger)
    {
        long Lines() => PublicLines.Sum(p => Math.Max(ledger.EconomicOf(p.Code), 0));
        if (Lines() > ledger.ThreePublicLimit)
        {
            foreach ((_, int code) in PublicLines.Where(p => ledger.Economic.ContainsKey(p.Code)))
            {
                ledger.Economic[30199] += ledger.Economic[code];
                ledger.Economic[code] = 0;
            }
        }

        long room = Math.Max(ledger.ThreePublicLimit - Lines(), 0);
        long Extra()
        {
            long extra = draw.Chance(50) ? 0 : draw.UpTo(Math.Min(room, draw.Of(3_000, 1_000_000, 100_000_000, room)));
            room -= extra;
            return extra;
        }

        foreach ((Item item, int code) in PublicLines)
        {
            long final = Math.Max(ledger.EconomicOf(code), 0) + Extra();
            ledger.ThreePublic[item] = (final, final + (draw.Chance(50) ? 0 : draw.Money(1_000_000_000)));
        }

        (long reception, long planned) = ledger.ThreePublic[Item.Reception];
        ledger.ThreePublic[Item.ForeignReception] = (draw.UpTo(reception), draw.UpTo(planned));
        foreach (Item item in new[] { Item.Conference, Item.Training })
        {
            long final = ledger.PrintsTraining ? Extra() : 0;
            ledger.ThreePublic[item] = (final, final + draw.Money(1_000_000));
        }

        Counts(ledger);
    }

    private void Counts(Ledger ledger)
    {
        long abroad = ledger.ThreePublic[Item.Abroad].Final, purchase = ledger.ThreePublic[Item.Purchase].Final;
        long running = ledger.ThreePublic[Item.Running].Final, reception = ledger.ThreePublic[Item.Reception].Final;
        var told = new Dictionary<Item, long>();
        long groups = abroad > 0 ? draw.Int(0, 5) : 0, joined = abroad > 0 ? draw.Int(groups > 0 ? 0 : 1, 4) : 0;
        told[Item.Groups] = groups;
        told[Item.GroupsJoined] = joined;
        told[Item.PersonsAbroad] = groups + (abroad > 0 ? draw.Int(groups + (draw.Chance(20) ? joined : 0) > 0 ? 0 : 1, 9) : 0);
        told[Item.VehiclesBought] = purchase > 0 ? draw.Int(1, 30) : 0;

        // 1,000 to 150,000 yuan a vehicle, 10 to 1,000 yuan a guest, as far as the money allows; else the count stays untold.
        if (Between(running, 100_000, 15_000_000) is { } held)
        {
            told[Item.VehiclesHeld] = held;
        }

        if (Between(reception, 1_000, 100_000) is { } guests)
        {
            long batches = reception > 0 ? 1 + draw.UpTo(Math.Min(guests - 1, 5_000)) : 0;
            told[Item.PersonsReceived] = guests;
            told[Item.Batches] = batches;
            told[Item.ForeignPersons] = draw.UpTo(guests);
            told[Item.ForeignBatches] = draw.UpTo(batches);
        }

        ledger.Told[TableId.ThreePublicCounts] = told;
        Item[] kinds = [Item.CarsMinister, Item.CarsLeader, Item.CarsConfidential, Item.CarsEmergency, Item.CarsEnforcement, Item.CarsSpecial, Item.CarsRetired, Item.CarsOther];
        var assets = kinds.ToDictionary(k => k, _ => (long)draw.Of(0, 0, 1, draw.Int(0, 40)));
        assets[draw.Of(kinds.AsSpan())] += told.GetValueOrDefault(Item.VehiclesHeld);
        assets[Item.Cars] = assets.Values.Sum();
        assets[Item.Equipment50] = draw.Int(0, 9);
        assets[Item.Equipment100] = draw.Int(0, 3);
        ledger.Told[TableId.Assets] = assets;
    }

    private long? Between(long money, long least, long most) => money <= 0 ? (draw.Chance(50) ? 0 : null)
        : money / least >= 1 && (money + most - 1) / most is var low && money / least is var high && low <= high ? low + draw.UpTo(high - low) : null;

    private void Beside(Ledger ledger)
    {
        long Some() => draw.Money(10_000_000_000);
        long[] parts = [Some(), Some(), Some()];
        long total = parts.Sum(), medium = draw.UpTo(total), reserved = Some(), reservedMicro = draw.UpTo(reserved);
        long awarded = draw.UpTo(Math.Min(total, reserved));
        ledger.Told[TableId.Procurement] = new()
        {
            [Item.Total] = total,
            [Item.Goods] = parts[0],
            [Item.Works] = parts[1],
            [Item.Services] = parts[2],
            [Item.ToSmallMedium] = medium,
            [Item.ToMicro] = draw.UpTo(medium),
            [Item.ReservedSmallMedium] = reserved,
            [Item.ReservedMicro] = reservedMicro,
            [Item.AwardedSmallMedium] = awarded,
            [Item.AwardedMicro] = draw.UpTo(reservedMicro),
            [Item.AwardedOther] = draw.UpTo(total - awarded),
        };

        long outlay = ledger.PublicOutlay, apart = ledger.EconomicOf(307) + ledger.EconomicOf(312) + ledger.EconomicOf(399);
        if (outlay >= 0)
        {
            ledger.Told[TableId.OperatingFunds] = new()
            {
                // An administrative unit runs on all of its public outlay but what stands in 307, 312 and 399, or a part of that.
                [Item.Total] = ledger.Profile.Kind switch
                {
                    EntityKind.PublicInstitution => 0,
                    EntityKind.Administrative => outlay - draw.UpTo(apart),
                    _ => draw.UpTo(outlay),
                },
            };
        }

        long administrative = draw.Int(0, 90), institutional = draw.Int(0, 90), other = draw.Int(0, 9);
        long posts = administrative + institutional + other, onPost = draw.UpTo(posts), veterans = draw.Int(0, 3), retired = draw.Int(0, 60), others = draw.Int(0, 20);
        ledger.Told[TableId.Staffing] = new()
        {
            [Item.Posts] = posts,
            [Item.PostsAdministrative] = administrative,
            [Item.PostsInstitutional] = institutional,
            [Item.PostsOther] = other,
            [Item.Staff] = onPost + veterans + draw.Of(0, retired) + draw.Of(0, others),
            [Item.StaffOnPost] = onPost,
            [Item.Veterans] = veterans,
            [Item.Retirees] = retired,
            [Item.StaffOther] = others,
            [Item.Students] = draw.Int(0, 5_000),
        };
    }
}
