using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>
/// Prints books as a document: which tables, rows and columns there are, in which unit, and how cells are rounded. What is left out
/// is never money: a row or column that is omitted is exactly zero, or unknown.
/// </summary>
public sealed partial class Printer(Ledger ledger, Draw draw, bool footed, HashSet<string> kinds)
{
    private static readonly Precision Fine = Precision.Of(AmountUnit.Yuan, 2);
    private readonly Precision _usual = SomePrecision(draw);

    public FinalAccounts Print()
    {
        FinalAccounts accounts = FinalAccounts.Of("某单位", ledger.Year, ledger.Template).With(ledger.Profile);
        bool loses = ledger.Lines.Any(l => l.Closing[LedgerLine.Own] < 0);
        foreach (TableLayout layout in ledger.Template.Tables)
        {
            // Where own money is below zero, appropriations may exceed all money: such a unit is asked to explain, unless 04 is absent.
            bool told = layout.Id <= TableId.Capital || layout.Id == TableId.ProcurementShares || ledger.Told.ContainsKey(layout.Id);
            if (told && !draw.Chance(7) && !(loses && layout.Id == TableId.Appropriation))
            {
                accounts = accounts.With(layout.Id == TableId.ProcurementShares ? Shares(layout) : Table(layout));
            }
        }

        return accounts;
    }

    public static long Round(Int128 value, Int128 by, long step)
    {
        // Half away from zero: value / by to a multiple of step.
        Int128 unit = by * step, half = unit < 0 ? -unit : unit;
        (Int128 v, Int128 u) = unit < 0 ? (-value, -unit) : (value, unit);
        Int128 quotient = ((Int128.Abs(v) * 2) + half) / (u * 2);
        return (long)((v < 0 ? -quotient : quotient) * step);
    }

    public static Precision SomePrecision(Draw draw) => draw.Int(0, 9) switch
    {
        0 => Precision.Of(AmountUnit.TenThousandYuan, 0),
        1 => Precision.Of(AmountUnit.TenThousandYuan, 4),
        2 => Precision.Of(AmountUnit.TenThousandYuan, 6),
        3 => Precision.Of(AmountUnit.Yuan, 2),
        4 => Precision.Of(AmountUnit.Yuan, 0),
        _ => Precision.Of(AmountUnit.TenThousandYuan, 2),
    };

    private Table Table(TableLayout layout)
    {
        Precision precision = layout.Measure == Measure.Count ? Precision.Count : draw.Chance(70) ? _usual : SomePrecision(draw);
        Cells exact = ledger[layout.Id];
        List<Item> columns = Columns(layout, exact);
        List<RowKey> rows = Rows(layout, exact, columns);
        Cells shown = Shown(layout, exact, rows, columns, precision);
        if (layout.Id == TableId.Summary && shown[Item.GrandIncome, Item.Final] == 0 && shown[Item.GrandExpenditure, Item.Final] == 0)
        {
            precision = Fine;               // a year's money is never printed as nothing
            shown = Shown(layout, exact, rows, columns, precision);
        }

        var builder = new TableBuilder(layout, precision, columns.ToArray());
        foreach (RowKey row in rows)
        {
            builder.Row(row, null, [.. columns.Select(c => Cell(layout, row, c, shown[row, c], exact[row, c], precision))]);
        }

        return builder.Build();
    }

    private Cells Shown(TableLayout layout, Cells exact, List<RowKey> rows, List<Item> columns, Precision precision)
    {
        var shown = new Cells();
        foreach (RowKey row in rows)
        {
            foreach (Item column in columns)
            {
                shown[row, column] = Round(exact[row, column], 1, precision.Step);
            }
        }

        return footed ? new Footer(layout, rows, columns, draw.Chance(50)).Foot(shown) : shown;
    }

    private Figure Cell(TableLayout layout, RowKey row, Item column, long shown, long exact, Precision precision)
    {
        if (!layout.HasCell(row, column) || (!footed && !Posts.Contains(column) && draw.Int(0, 299) == 0))
        {
            return Figure.Absent(precision);
        }

        if (exact != 0 && shown == 0)
        {
            kinds.Add("below half a unit");
        }

        if (!footed && precision.Decimals > 0 && draw.Int(0, 199) == 0)
        {
            Precision coarse = Precision.Of(precision.Unit, precision.Decimals - 1);
            return Figure.Printed(Round(exact, 1, coarse.Step), coarse);
        }

        return shown == 0 && draw.Chance(50) ? Figure.Blank(precision) : Figure.Printed(shown, precision);
    }

    /// <summary>Shares of procurement, each rounded from the exact amounts; where a share names no base, any admissible one.</summary>
    private Table Shares(TableLayout layout)
    {
        Cells p = ledger[TableId.Procurement];
        long total = p[Item.Final, Item.Total], medium = p[Item.Final, Item.ToSmallMedium], micro = p[Item.Final, Item.ToMicro];
        Precision precision = Precision.OfRate(draw.Int(0, 4));
        Figure Share(long part, long whole) => whole == 0 || draw.Chance(30) ? Figure.Absent(precision)
            : Figure.Printed(Round((Int128)part * 1_000_000_000, whole, precision.Step), precision);
        return new TableBuilder(layout, precision, Item.ToSmallMedium, Item.ToMicro)
            .Row(RowKey.Of(Item.Total), null, [Share(medium, total), Share(micro, draw.Of(total, medium))])
            .Row(RowKey.Of(Item.OfTotal), null, [Share(medium, total), Share(micro, total)])
            .Row(RowKey.Of(Item.OfSmallMedium), null, [Figure.Absent(precision), Share(micro, medium)])
            .Build();
    }
}
