using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Testing;

/// <content>The exact value of every cell of every table. It is written from the official forms, not from the rules.</content>
public sealed partial class Ledger
{
    private static readonly Item[] BudgetColumns = [Item.General, Item.Funds, Item.Capital];
    private static readonly Item[] OwnColumns = [Item.SuperiorSubsidy, Item.InstitutionalIncome, Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome];
    private readonly Dictionary<TableId, Cells> _cells = [];

    /// <summary>The exact cells of a table; a code that is not among them is exactly zero.</summary>
    public Cells this[TableId id] => _cells.TryGetValue(id, out Cells? known) ? known : _cells[id] = Compute(id);

    private Cells Compute(TableId id) => id switch
    {
        TableId.Summary => Summary(),
        TableId.Income => Income(),
        TableId.Expenditure => Expenditure(),
        TableId.Appropriation => Appropriation(),
        TableId.GeneralBudget => Budget(0),
        TableId.BasicExpenditure => BasicExpenditure(),
        TableId.ThreePublic => ThreePublicCells(),
        TableId.Funds => Budget(1),
        TableId.Capital => Budget(2),
        _ => Beside(id),
    };

    private static IEnumerable<RowKey> Ancestry(int code)
    {
        yield return RowKey.Of(Item.Total);
        for (int c = code; c >= 100; c /= 100)
        {
            yield return RowKey.OfCode(c);
        }
    }

    private Cells Income()
    {
        var cells = new Cells();
        cells.Add(RowKey.Of(Item.Total), Item.Total, 0);
        foreach (LedgerLine line in Lines)
        {
            foreach (RowKey row in Ancestry(line.Code))
            {
                long appropriation = line.Income(0) + line.Income(1) + line.Income(2);
                cells.Add(row, Item.Appropriation, appropriation);
                for (int i = 0; i < OwnColumns.Length; i++)
                {
                    cells.Add(row, OwnColumns[i], line.OwnIncome[i]);
                }

                cells.Add(row, Item.Total, appropriation + line.OwnIncome.Sum());
            }
        }

        return cells;
    }

    private Cells Expenditure()
    {
        var cells = new Cells();
        cells.Add(RowKey.Of(Item.Total), Item.Total, 0);
        foreach (LedgerLine line in Lines)
        {
            foreach (RowKey row in Ancestry(line.Code))
            {
                cells.Add(row, Item.Basic, line.Basic.Sum());
                cells.Add(row, Item.Project, line.Project.Sum());
                cells.Add(row, Item.RemittedUp, line.RemittedUp);
                cells.Add(row, Item.OperatingExpenditure, line.Operating);
                cells.Add(row, Item.AffiliatedSubsidy, line.AffiliatedSubsidy);
                cells.Add(row, Item.Total, Enumerable.Range(0, 4).Sum(line.Spent));
            }
        }

        return cells;
    }

    private Cells Budget(int source)
    {
        var cells = new Cells();
        cells.Add(RowKey.Of(Item.Total), Item.Total, 0);
        foreach (LedgerLine line in Lines)
        {
            foreach (RowKey row in Ancestry(line.Code))
            {
                cells.Add(row, Item.Opening, line.Opening[source]);
                cells.Add(row, Item.Income, line.Income(source));
                cells.Add(row, Item.Basic, line.Basic[source]);
                cells.Add(row, Item.Project, line.Project[source]);
                cells.Add(row, Item.Total, line.Spent(source));
                cells.Add(row, Item.Closing, line.Closing[source]);
            }
        }

        return cells;
    }

    private Cells Summary()
    {
        var cells = new Cells();
        Item[] revenue = [Item.GeneralRevenue, Item.FundsRevenue, Item.CapitalRevenue];
        for (int s = 0; s < 3; s++)
        {
            cells[revenue[s], Item.Final] = Lines.Sum(l => l.Income(s));
        }

        for (int i = 0; i < OwnColumns.Length; i++)
        {
            cells[OwnColumns[i], Item.Final] = Lines.Sum(l => l.OwnIncome[i]);
        }

        long income = revenue.Concat(OwnColumns).Sum(r => cells[r, Item.Final]), expenditure = Lines.Sum(l => Enumerable.Range(0, 4).Sum(l.Spent));
        cells[Item.Income, Item.Final] = income;
        cells[Item.SurplusUsed, Item.Final] = Lines.Sum(l => l.SurplusUsed);
        cells[Item.Opening, Item.Final] = Lines.Sum(l => l.Opening.Sum());
        cells[Item.GrandIncome, Item.Final] = income + cells[Item.SurplusUsed, Item.Final] + cells[Item.Opening, Item.Final];
        foreach (LedgerLine line in Lines)
        {
            cells.Add(RowKey.OfCode(ClassOf(line.Code)), Item.Final, Enumerable.Range(0, 4).Sum(line.Spent));
        }

        cells[Item.Expenditure, Item.Final] = expenditure;
        cells[Item.SurplusDistribution, Item.Final] = Lines.Sum(l => l.SurplusDistribution);
        cells[Item.Closing, Item.Final] = Lines.Sum(l => l.Closing.Sum());
        cells[Item.GrandExpenditure, Item.Final] = expenditure + cells[Item.SurplusDistribution, Item.Final] + cells[Item.Closing, Item.Final];
        return cells;
    }

    private Cells Appropriation()
    {
        var cells = new Cells();
        for (int s = 0; s < 3; s++)
        {
            foreach (Item column in new[] { BudgetColumns[s], Item.Total })
            {
                cells.Add(RowKey.Of(Item.Income), column, Lines.Sum(l => l.Income(s)));
                cells.Add(RowKey.Of(Item.Opening), column, Lines.Sum(l => l.Opening[s]));
                foreach (LedgerLine line in Lines)
                {
                    cells.Add(RowKey.OfCode(ClassOf(line.Code)), column, line.Spent(s));
                }

                cells.Add(RowKey.Of(Item.Expenditure), column, Spent(s));
                cells.Add(RowKey.Of(Item.Closing), column, Lines.Sum(l => l.Closing[s]));
                cells.Add(RowKey.Of(Item.GrandExpenditure), column, Spent(s) + Lines.Sum(l => l.Closing[s]));
            }
        }

        cells[Item.GrandIncome, Item.Total] = cells[Item.Income, Item.Total] + cells[Item.Opening, Item.Total];
        return cells;
    }

    private Cells BasicExpenditure()
    {
        var cells = new Cells();
        foreach ((int code, long value) in Economic)
        {
            for (int c = code; c >= 100; c /= 100)
            {
                cells.Add(RowKey.OfCode(c), Item.Final, value);
            }
        }

        cells[Item.Personnel, Item.Final] = EconomicOf(301) + EconomicOf(303);
        cells[Item.PublicOutlay, Item.Final] = PublicOutlay;
        cells[Item.Total, Item.Final] = Economic.Values.Sum();
        return cells;
    }

    private Cells ThreePublicCells()
    {
        var cells = new Cells();
        foreach (Item row in new[] { Item.Final, Item.Budget })
        {
            long Value(Item item) => ThreePublic.TryGetValue(item, out (long Final, long Budget) v) ? row == Item.Final ? v.Final : v.Budget : 0;
            foreach (Item item in new[] { Item.Abroad, Item.Purchase, Item.Running, Item.Reception, Item.ForeignReception })
            {
                cells[row, item] = Value(item);
            }

            cells[row, Item.Vehicles] = Value(Item.Purchase) + Value(Item.Running);
            cells[row, Item.Total] = Value(Item.Abroad) + cells[row, Item.Vehicles] + Value(Item.Reception);
            if (PrintsTraining)
            {
                cells[row, Item.ThreePublic] = cells[row, Item.Total];
                cells[row, Item.Conference] = Value(Item.Conference);
                cells[row, Item.Training] = Value(Item.Training);
                cells[row, Item.Total] += Value(Item.Conference) + Value(Item.Training);
            }
        }

        return cells;
    }

    private Cells Beside(TableId id)
    {
        var cells = new Cells();
        foreach ((Item item, long value) in Told.GetValueOrDefault(id) ?? [])
        {
            cells[Item.Final, item] = value;
        }

        return cells;
    }

    private static int ClassOf(int code) => code >= 1_000_000 ? code / 10_000 : code >= 10_000 ? code / 100 : code;
}
