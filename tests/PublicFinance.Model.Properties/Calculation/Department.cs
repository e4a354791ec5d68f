using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>A department of some units with exact ledgers in fen, what passes between them, and the precision and depth with which each unit prints.</summary>
public sealed record Department(IReadOnlyList<Ledger> Ledgers, IReadOnlyList<Transfer> Transfers)
{
    private static readonly Precision[] Precisions =
    [
        Precision.Of(AmountUnit.Yuan, 2), Precision.Of(AmountUnit.Yuan, 0), Precision.Of(AmountUnit.TenThousandYuan, 2),
        Precision.Of(AmountUnit.TenThousandYuan, 6), Precision.Of(AmountUnit.TenThousandYuan, 0),
    ];

    public IReadOnlyList<FinalAccounts> Units => [.. Ledgers.Select(l => l.Print())];

    public IEnumerable<Elimination> Eliminations => Transfers.Select(t => new Elimination(
        t.Kind, Ledgers[t.Payer].Name, Ledgers[t.Receiver].Name, Ledgers[t.Payer].Shown(t.Code), Ledgers[t.Receiver].Shown(t.Code),
        Figure.Printed(t.Fen, Precision.Of(AmountUnit.Yuan, 2))));

    /// <summary>The sum with every transfer eliminated.</summary>
    public Consolidation Consolidate() => Eliminations.Aggregate(Consolidation.Of(Units), (sum, e) => sum.With(e));

    /// <summary>The ledger of the whole, exact unless told: what the consolidated figures stand for.</summary>
    public FinalAccounts Exact(bool eliminated = true, Precision? precision = null)
    {
        Ledger whole = Ledgers.Aggregate(Ledger.Empty("部门"), (sum, l) => sum.Add(l));
        foreach (Transfer t in eliminated ? Transfers : [])
        {
            whole = whole.Without(t);
        }

        return whole.Print(precision ?? Precision.Of(AmountUnit.Yuan, 2));
    }

    public static Arbitrary<Department> Arbitrary() => Arb.From(
        from count in Gen.Choose(1, 4)
        from uniform in Gen.Elements(true, false)
        from ledgers in Gen.CollectToList(Enumerable.Range(0, count), i => LedgerOf(((char)('A' + i)) + "单位", uniform))
        from transfers in count == 1 ? Gen.Constant(new List<Transfer>()) : TransferOf(count).ListOf().Select(l => l.Take(4).ToList())
        select Build([.. ledgers], transfers));

    public override string ToString() => string.Join(" | ", Ledgers) + " / " + string.Join(", ", Transfers);

    private static Department Build(IReadOnlyList<Ledger> ledgers, IReadOnlyList<Transfer> transfers)
    {
        Ledger[] booked = [.. ledgers];
        foreach (Transfer t in transfers)
        {
            booked[t.Payer] = booked[t.Payer].Pay(t);
            booked[t.Receiver] = booked[t.Receiver].Receive(t);
        }

        return new Department(booked, transfers);
    }

    private static Gen<Transfer> TransferOf(int units) =>
        from kind in Gen.Elements(TransferKind.Subsidy, TransferKind.Remittance)
        from payer in Gen.Choose(0, units - 1)
        from step in Gen.Choose(1, units - 1)
        from code in Gen.Elements(Ledger.Codes)
        from fen in Gen.Choose(1, 99_999_999)
        select new Transfer(kind, payer, (payer + step) % units, code, fen);

    private static Gen<Ledger> LedgerOf(string name, bool uniform) =>
        from precision in Gen.Elements(Precisions)
        from depth in uniform ? Gen.Constant(3) : Gen.Choose(1, 3)
        from blanks in Gen.Elements(true, false)
        from carried in Gen.Choose(0, 999_999)
        from cars in Gen.Choose(0, 9)
        from lines in Gen.ListOf(
            from code in Gen.Elements(Ledger.Codes)
            from column in Gen.Elements(Ledger.Columns)
            from fen in Gen.OneOf(Gen.Choose(0, 99), Gen.Choose(0, 999_999_999))
            select (code, column, (long)fen))
        select Ledger.Of(name, precision, depth, blanks, carried, cars, lines);
}
