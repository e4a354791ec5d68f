using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>The exact books of one year of a unit, in fen, and how it prints them: expenditure by code of three levels, what was brought forward and what is kept.</summary>
public sealed record YearBook(int Year, Precision Precision, ImmutableSortedDictionary<int, long> Spent, ImmutableArray<long> Opening, ImmutableArray<long> Closing)
{
    /// <summary>The budgets of <see cref="Opening"/> and <see cref="Closing"/>, before other money.</summary>
    public static readonly Item[] Budgets = [Item.General, Item.Funds, Item.Capital];

    private static readonly DisclosureTemplate Form = DisclosureTemplate.National2022;

    /// <summary>Capital operations are printed since 2020.</summary>
    private Item[] Printed => Year < 2020 ? Budgets[..2] : Budgets;

    /// <summary>What the year spent under a code of any level.</summary>
    public long SpentUnder(int code) => Spent.Where(s => s.Key == code || s.Key / 100 == code || s.Key / 10_000 == code).Sum(s => s.Value);

    public FinalAccounts Exact => Print(Precision.Of(AmountUnit.Yuan, 2));

    public FinalAccounts Accounts => Print(Precision);

    public Figure Cell(long fen, Precision? precision = null) => Figure.Printed(
        Amount.FromFen(fen).Round((precision ?? Precision).Unit, (precision ?? Precision).Decimals).Fen, precision ?? Precision);

    public override string ToString() => $"{Year} {Precision}: {string.Join(", ", Spent.Select(s => $"{s.Key} {s.Value}"))}; {string.Join("/", Opening)} → {string.Join("/", Closing)}";

    private FinalAccounts Print(Precision precision)
    {
        Figure Told(long fen) => Cell(fen, precision);
        var expenditure = new TableBuilder(Form[TableId.Expenditure]!, precision, Item.Total);
        expenditure.Row(RowKey.Of(Item.Total), null, [Told(Spent.Values.Sum())]);
        foreach (int code in Spent.Keys.SelectMany(c => new[] { c / 10_000, c / 100, c }).Distinct().OrderBy(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal))
        {
            expenditure.Row(RowKey.OfCode(code), null, [Told(SpentUnder(code))]);
        }

        var summary = new TableBuilder(Form[TableId.Summary]!, precision, Item.Final);
        foreach ((Item item, long fen) in new[] { (Item.Opening, Opening.Sum()), (Item.Expenditure, Spent.Values.Sum()), (Item.Closing, Closing.Sum()) })
        {
            summary.Row(RowKey.Of(item), null, [Told(fen)]);
        }

        var appropriation = new TableBuilder(Form[TableId.Appropriation]!, precision, [Item.Total, .. Printed]);
        foreach ((Item item, ImmutableArray<long> kept) in new[] { (Item.Opening, Opening), (Item.Closing, Closing) })
        {
            appropriation.Row(RowKey.Of(item), null, [Told(Printed.Select((_, i) => kept[i]).Sum()), .. Printed.Select((_, i) => Told(kept[i]))]);
        }

        return FinalAccounts.Of("某单位", Year, Form).With(summary.Build()).With(expenditure.Build()).With(appropriation.Build());
    }
}
