using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Testing;

/// <summary>
/// A department whose books fill every cell of every table, the same each time, with every official relation in order: what tests
/// of single rules start from. Amounts are whole 100 yuan, so that 万元 with two decimals tells them exactly.
/// </summary>
public static class FullLedger
{
    private static readonly int[] Codes = [2010301, 2010399, 2013101, 2080505, 2080506, 2080801, 2100101, 2101101, 2101102, 2120801, 2210201, 2210203, 2230105];
    private static readonly int[] Paired = [2080505, 2080506, 2101101, 2101102, 2210201];
    private const long Hundred = 10_000;
    private static readonly Precision Printed = Precision.Of(AmountUnit.TenThousandYuan, 2);

    /// <summary>The accounts, for benchmarks with more codes.</summary>
    public static FinalAccounts Accounts(DisclosureTemplate template, bool training = false, bool plain = false, int[]? more = null) =>
        Print(Year(template, training, 2021, 0, plain, [.. Codes, .. more ?? []]));

    public static FinalAccounts Previous(DisclosureTemplate template, bool training = false) => Print(LastYear(template, training));

    /// <summary>The accounts with the change against last year told for every cell of 01, 04 and 07.</summary>
    public static FinalAccounts WithChanges(DisclosureTemplate template, bool training = false)
    {
        FinalAccounts now = Accounts(template, training), then = Previous(template, training);
        var changes = ImmutableArray.CreateBuilder<ToldChange>();
        foreach (Table table in now.Tables.Where(t => t.Layout.Id is TableId.Summary or TableId.Appropriation or TableId.ThreePublic))
        {
            for (int row = 0; row < table.RowCount; row++)
            {
                for (int c = 0; c < table.Columns.Length; c++)
                {
                    RowKey key = table.Key(row);
                    Item column = table.Columns[c];
                    long value = table[row, c, now.FiscalYear].Value, before = then.Find(table.Layout.Id, key, column).Value;
                    if (table.Layout.HasCell(key, column))
                    {
                        changes.Add(new ToldChange(table.Layout.Id, key, column, Figure.Printed(value - before, Printed), Figure.Absent(Precision.OfRate(2))));
                    }
                }
            }
        }

        return now.WithChanges(changes.ToImmutable());
    }

    /// <summary>This year's books; a plain administration has nothing in 307, 312 and 399.</summary>
    public static Ledger This(DisclosureTemplate template, bool training, bool plain = false) => Year(template, training, 2021, 0, plain, Codes);

    public static Ledger LastYear(DisclosureTemplate template, bool training)
    {
        Ledger now = This(template, training), then = Year(template, training, 2020, 5, false, Codes);
        foreach ((LedgerLine line, LedgerLine next) in then.Lines.Zip(now.Lines))
        {
            for (int s = 0; s < 4; s++)
            {
                long more = next.Opening[s] - line.Closing[s];
                line.Closing[s] += more;
                line.OwnIncome[4] += s == LedgerLine.Own ? more : 0;
            }
        }

        return then;
    }

    private static Ledger Year(DisclosureTemplate template, bool training, int year, int shift, bool plain, int[] codes)
    {
        var ledger = new Ledger(year, template, new EntityProfile { Kind = EntityKind.Department }) { PrintsTraining = training };
        for (int i = 0; i < codes.Length; i++)
        {
            var line = new LedgerLine(codes[i]);
            for (int s = 0; s < 4; s++)
            {
                int n = (i * 4) + s + shift;
                if (s is 1 or 2 && Paired.Contains(codes[i]))
                {
                    continue;
                }

                line.Basic[s] = (9_011 + (n * 97)) * Hundred;
                line.Project[s] = (7_003 + (n * 53)) * Hundred;
                line.Closing[s] = (503 + (n * 7)) * Hundred;
                line.Opening[s] = (401 + (n * 5)) * Hundred;
            }

            line.RemittedUp = (211 + i + shift) * Hundred;
            line.Operating = (307 + i + shift) * Hundred;
            line.AffiliatedSubsidy = (109 + i + shift) * Hundred;
            line.SurplusUsed = (31 + i + shift) * Hundred;
            line.SurplusDistribution = (47 + i + shift) * Hundred;
            long rest = line.Income(LedgerLine.Own);
            line.OwnIncome = [(601 + i) * Hundred, (701 + i) * Hundred, (811 + i) * Hundred, (907 + i) * Hundred, rest - ((3_020 + (4 * i)) * Hundred)];
            ledger.Lines.Add(line);
        }

        Economic(ledger, plain);
        Beside(ledger, shift);
        return ledger;
    }

    private static void Economic(Ledger ledger, bool plain)
    {
        long General(int code) => ledger.Lines.Single(l => l.Code == code).Basic[0];
        ledger.Economic[30108] = General(2080505);
        ledger.Economic[30109] = General(2080506);
        ledger.Economic[30110] = General(2101101) + General(2101102);
        ledger.Economic[30113] = General(2210201);
        int n = 0;
        foreach (int code in new[] { 30101, 30201, 30212, 30217, 30231, 30301, 30399, 30701, 31002, 31013, 31299, 39906 }.Where(c => !plain || c / 100 is not (307 or 312 or 399)))
        {
            ledger.Economic[code] = (1_009 + (++n * 71)) * Hundred;
        }

        ledger.Economic[30199] = ledger.BasicTold - ledger.Economic.Values.Sum();
    }

    private static void Beside(Ledger ledger, int shift)
    {
        void Public(Item item, long final, long budget) => ledger.ThreePublic[item] = ((final + shift) * Hundred, (budget + (2 * shift)) * Hundred);
        Public(Item.Abroad, 1_400, 1_550);
        Public(Item.Reception, 1_500, 1_560);
        Public(Item.Running, 1_700, 1_790);
        Public(Item.Purchase, 1_900, 1_970);
        Public(Item.ForeignReception, 120, 130);
        Public(Item.Conference, 210, 230);
        Public(Item.Training, 310, 340);
        ledger.Told[TableId.ThreePublicCounts] = Told(
            (Item.Groups, 2), (Item.GroupsJoined, 1), (Item.PersonsAbroad, 5), (Item.VehiclesBought, 3), (Item.VehiclesHeld, 9 + shift),
            (Item.Batches, 120), (Item.PersonsReceived, 900), (Item.ForeignBatches, 4), (Item.ForeignPersons, 30));
        ledger.Told[TableId.Assets] = Told(
            (Item.Cars, 45), (Item.CarsMinister, 1), (Item.CarsLeader, 2), (Item.CarsConfidential, 3), (Item.CarsEmergency, 6), (Item.CarsEnforcement, 7),
            (Item.CarsSpecial, 8), (Item.CarsRetired, 5), (Item.CarsOther, 13), (Item.Equipment50, 6), (Item.Equipment100, 2));
        ledger.Told[TableId.Staffing] = Told(
            (Item.Posts, 97), (Item.PostsAdministrative, 31), (Item.PostsInstitutional, 57), (Item.PostsOther, 9), (Item.Staff, 88 + 2 + 43 + 6),
            (Item.StaffOnPost, 88), (Item.Veterans, 2), (Item.Retirees, 43), (Item.StaffOther, 6), (Item.Students, 11));
        ledger.Told[TableId.OperatingFunds] = Told((Item.Total, ledger.PublicOutlay - (61 * Hundred)));
        ledger.Told[TableId.Procurement] = Told(
            (Item.Total, 6_000 * Hundred), (Item.Goods, 3_100 * Hundred), (Item.Works, 1_700 * Hundred), (Item.Services, 1_200 * Hundred),
            (Item.ToSmallMedium, 4_500 * Hundred), (Item.ToMicro, 1_800 * Hundred), (Item.ReservedSmallMedium, 2_500 * Hundred), (Item.ReservedMicro, 1_100 * Hundred),
            (Item.AwardedSmallMedium, 2_300 * Hundred), (Item.AwardedMicro, 1_000 * Hundred), (Item.AwardedOther, 2_200 * Hundred));
    }

    private static Dictionary<Item, long> Told(params (Item Item, long Value)[] told) => told.ToDictionary(t => t.Item, t => t.Value);

    /// <summary>The books printed, every table of their template.</summary>
    public static FinalAccounts Print(Ledger ledger)
    {
        FinalAccounts accounts = FinalAccounts.Of("某部门", ledger.Year, ledger.Template).With(ledger.Profile);
        foreach (TableLayout layout in ledger.Template.Tables)
        {
            accounts = accounts.With(layout.Id == TableId.ProcurementShares ? Shares(layout) : Print(layout, ledger[layout.Id], ledger.PrintsTraining));
        }

        return accounts;
    }

    private static Table Print(TableLayout layout, Cells cells, bool training)
    {
        Precision precision = layout.Measure == Measure.Count ? Precision.Count : Printed;
        Item[] columns = [.. layout.Columns.Select(c => c.Item).Where(c => training || c is not (Item.ThreePublic or Item.Conference or Item.Training))];
        var builder = new TableBuilder(layout, precision, columns);
        IEnumerable<RowKey> codes = cells.Rows.Where(r => r.IsCode && columns.Any(c => cells[r, c] != 0)).OrderBy(r => r.ToString(), StringComparer.Ordinal);
        foreach (RowKey row in layout.Rows.Select(r => RowKey.Of(r.Item)).Concat(codes))
        {
            builder.Row(row, null, [.. columns.Select(c => layout.HasCell(row, c) ? Figure.Printed(cells[row, c], precision) : Figure.Absent(precision))]);
        }

        return builder.Build();
    }

    /// <summary>4,500 of 6,000 and 1,800 of 6,000 and of 4,500.</summary>
    private static Table Shares(TableLayout layout)
    {
        Precision percent = Precision.OfRate(2);
        Figure Share(int hundredths) => Figure.Printed(hundredths * percent.Step, percent);
        return new TableBuilder(layout, percent, Item.ToSmallMedium, Item.ToMicro)
            .Row(RowKey.Of(Item.Total), null, [Share(7_500), Share(4_000)])
            .Row(RowKey.Of(Item.OfTotal), null, [Share(7_500), Share(3_000)])
            .Row(RowKey.Of(Item.OfSmallMedium), null, [Figure.Absent(percent), Share(4_000)])
            .Build();
    }
}
