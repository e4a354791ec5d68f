using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>
/// The exact books of a unit: expenditure by code and column, income that covers it code by code, and how the unit prints them.
/// Basic and project expenditure of <see cref="Item.General"/> is paid from appropriations, the rest from own money.
/// </summary>
public sealed record Ledger(string Name, Precision Precision, int Depth, bool Blanks, long Carried, long Cars, ImmutableSortedDictionary<(int Code, Item Column), long> Lines)
{
    public static readonly int[] Codes = [2010101, 2050201, 2050202, 2050302, 2080505, 2101101, 2210201];

    /// <summary>Basic and project from appropriations (05), and what operating income pays for.</summary>
    public static readonly Item[] Columns = [Item.Basic, Item.Project, Item.OperatingExpenditure];

    /// <summary>Marks project expenditure that is not paid from appropriations.</summary>
    private const Item OwnProject = Item.Expenditure;

    public static Ledger Empty(string name) => new(name, Precision.Of(AmountUnit.Yuan, 2), 3, false, 0, 0, ImmutableSortedDictionary<(int, Item), long>.Empty);

    public static Ledger Of(string name, Precision precision, int depth, bool blanks, long carried, long cars, IEnumerable<(int Code, Item Column, long Fen)> lines)
    {
        Ledger ledger = Empty(name) with { Precision = precision, Depth = depth, Blanks = blanks, Carried = carried, Cars = cars };
        foreach ((int code, Item column, long fen) in lines)
        {
            ledger = ledger.Book(code, column, fen);
        }

        return ledger;
    }

    /// <summary>What it pays to another member it takes from other income of the same code.</summary>
    public Ledger Pay(Transfer t) => Book(t.Code, t.Kind == TransferKind.Subsidy ? Item.AffiliatedSubsidy : Item.RemittedUp, t.Fen)
        .Book(t.Code, Item.OtherIncome, t.Fen);

    /// <summary>What it receives from another member it spends under the same code.</summary>
    public Ledger Receive(Transfer t) => Book(t.Code, t.Kind == TransferKind.Subsidy ? Item.SuperiorSubsidy : Item.AffiliatedRemittance, t.Fen)
        .Book(t.Code, OwnProject, t.Fen);

    /// <summary>The books of the whole: the payer's income from outside now pays for what the receiver spends.</summary>
    public Ledger Without(Transfer t) => Book(t.Code, t.Kind == TransferKind.Subsidy ? Item.AffiliatedSubsidy : Item.RemittedUp, -t.Fen)
        .Book(t.Code, t.Kind == TransferKind.Subsidy ? Item.SuperiorSubsidy : Item.AffiliatedRemittance, -t.Fen);

    public Ledger Add(Ledger other) => other.Lines.Aggregate(
        this with { Carried = Carried + other.Carried, Cars = Cars + other.Cars },
        (sum, line) => sum with { Lines = sum.Lines.SetItem(line.Key, sum[line.Key.Code, line.Key.Column] + line.Value) });

    /// <summary>The code under which the unit shows a code of three levels.</summary>
    public RowKey Shown(int code) => RowKey.OfCode(Depth == 3 ? code : Depth == 2 ? code / 100 : code / 10_000);

    public FinalAccounts Print() => Print(Precision);

    public FinalAccounts Print(Precision precision) => FinalAccounts.Of(Name, 2022, DisclosureTemplate.National2022)
        .With(Summary(precision))
        .With(Coded(TableId.Income, precision, [Item.Appropriation, Item.SuperiorSubsidy, Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome],
            [Item.InstitutionalIncome]))
        .With(Coded(TableId.Expenditure, precision, [Item.Basic, Item.Project, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy], []))
        .With(Coded(TableId.GeneralBudget, precision, [Item.Basic, Item.Project], []))
        .With(new TableBuilder(DisclosureTemplate.National2022[TableId.Funds]!, precision).Build())
        .With(new TableBuilder(DisclosureTemplate.National2022[TableId.Assets]!, Precision.Count, Item.Cars, Item.CarsOther)
            .Row(RowKey.Of(Item.Final), null, [Figure.Count(Cars), Figure.Count(Cars)]).Build());

    public override string ToString() => $"{Name} {Precision} depth {Depth}: {string.Join(", ", Lines.Select(l => $"{l.Key.Code} {l.Key.Column} {l.Value}"))}";

    private long this[int code, Item column] => Lines.GetValueOrDefault((code, column));

    private Ledger Book(int code, Item column, long fen) => this with { Lines = Lines.SetItem((code, column), this[code, column] + fen) };

    /// <summary>A cell of tables 02, 03 or 05 for one code of three levels.</summary>
    private long Leaf(TableId table, int code, Item column)
    {
        long appropriated = this[code, Item.Basic] + this[code, Item.Project];
        return (table, column) switch
        {
            (TableId.Income, Item.Appropriation) => appropriated,
            (TableId.Income, Item.OperatingIncome) => this[code, Item.OperatingExpenditure],
            (TableId.Expenditure, Item.Project) => this[code, Item.Project] + this[code, OwnProject],
            _ => this[code, column],
        };
    }

    private Table Coded(TableId id, Precision precision, Item[] parts, Item[] blank)
    {
        TableLayout layout = DisclosureTemplate.National2022[id]!;
        Item[] columns = [Item.Total, .. parts, .. blank];
        var builder = new TableBuilder(layout, precision, columns);
        SortedDictionary<string, long[]> rows = new(StringComparer.Ordinal) { [""] = new long[columns.Length] };
        foreach (int code in Codes)
        {
            long[] cells = [0, .. parts.Select(p => Leaf(id, code, p)), .. blank.Select(_ => 0L)];
            cells[0] = cells.Sum();
            if (cells.All(c => c == 0))
            {
                continue;
            }

            foreach (string key in new[] { "", $"{code / 10_000}", $"{code / 100}", $"{code}" }.Where(k => k.Length <= 1 + (2 * Depth)))
            {
                rows[key] = [.. rows.GetValueOrDefault(key, new long[columns.Length]).Zip(cells, (a, b) => a + b)];
            }
        }

        foreach ((string key, long[] cells) in rows)
        {
            builder.Row(key.Length == 0 ? RowKey.Of(Item.Total) : RowKey.Parse(key), null, [.. cells.Select(c => Cell(c, precision))]);
        }

        return builder.Build();
    }

    private Table Summary(Precision precision)
    {
        TableLayout layout = DisclosureTemplate.National2022[TableId.Summary]!;
        long Income(Item column) => Codes.Sum(c => Leaf(TableId.Income, c, column));
        long Spent(int code) => new[] { Item.Basic, Item.Project, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy }.Sum(i => Leaf(TableId.Expenditure, code, i));
        long income = new[] { Item.Appropriation, Item.SuperiorSubsidy, Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome }.Sum(Income);
        long spent = Codes.Sum(Spent);
        Dictionary<Item, long> fixedRows = new()
        {
            [Item.GeneralRevenue] = Income(Item.Appropriation),
            [Item.SuperiorSubsidy] = Income(Item.SuperiorSubsidy),
            [Item.OperatingIncome] = Income(Item.OperatingIncome),
            [Item.AffiliatedRemittance] = Income(Item.AffiliatedRemittance),
            [Item.OtherIncome] = Income(Item.OtherIncome),
            [Item.Income] = income,
            [Item.Opening] = Carried,
            [Item.GrandIncome] = income + Carried,
            [Item.Expenditure] = spent,
            [Item.Closing] = Carried,
            [Item.GrandExpenditure] = spent + Carried,
        };
        var builder = new TableBuilder(layout, precision, Item.Final);
        foreach (Line line in layout.Rows)
        {
            if (line.Item == Item.Expenditure)
            {
                foreach (int code in layout.Classes)
                {
                    builder.Row(RowKey.OfCode(code), null, [Cell(Codes.Where(c => c / 10_000 == code).Sum(Spent), precision)]);
                }
            }

            builder.Row(RowKey.Of(line.Item), null, [Cell(fixedRows.GetValueOrDefault(line.Item), precision)]);
        }

        return builder.Build();
    }

    private Figure Cell(long fen, Precision precision) => fen == 0 && Blanks
        ? Figure.Blank(precision)
        : Figure.Printed(Amount.FromFen(fen).Round(precision.Unit, precision.Decimals).Fen, precision);
}
