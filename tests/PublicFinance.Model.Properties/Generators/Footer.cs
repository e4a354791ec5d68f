using PublicFinance.Model.Accounts;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Properties.Generators;

/// <summary>
/// Adds up a table as a spreadsheet does: leaves stay as rounded, every total is the sum of printed figures, a balance either
/// stays as rounded or is what the other figures leave.
/// </summary>
public sealed class Footer(TableLayout layout, List<RowKey> rows, List<Item> columns, bool derivesBalances)
{
    public Cells Foot(Cells cells)
    {
        switch (layout.Id)
        {
            case TableId.Summary:
                Summary(cells);
                break;
            case TableId.Appropriation:
                Appropriation(cells);
                break;
            case TableId.BasicExpenditure:
                Basic(cells);
                break;
            case TableId.ThreePublic:
                ThreePublic(cells);
                break;
            case TableId.Procurement when Prints(Item.Goods) && Prints(Item.Works) && Prints(Item.Services):
                cells[Item.Final, Item.Total] = cells[Item.Final, Item.Goods] + cells[Item.Final, Item.Works] + cells[Item.Final, Item.Services];
                break;
            case TableId.Income or TableId.Expenditure or TableId.GeneralBudget or TableId.Funds or TableId.Capital:
                Tree(cells);
                break;
        }

        return cells;
    }

    private bool Prints(Item column) => columns.Contains(column);

    private List<RowKey> Children(RowKey parent)
    {
        static bool Under(RowKey row, int code) => row.Code / 100 == code || row.Code / 10_000 == code;
        List<RowKey> below = [.. rows.Where(r => r.IsCode && (!parent.IsCode || Under(r, parent.Code)))];
        return [.. below.Where(r => !below.Any(b => Under(r, b.Code)))];
    }

    private static long Sum(Cells cells, IEnumerable<RowKey> of, Item column) => of.Sum(r => cells[r, column]);

    private IEnumerable<Item> Parts => columns.Where(c => layout.Column(c)!.Role == LineRole.Part);

    private void Tree(Cells cells)
    {
        foreach (RowKey row in rows.OrderByDescending(r => r.Level))
        {
            List<RowKey> children = Children(row);
            foreach (Item column in columns.Where(_ => children.Count > 0))
            {
                cells[row, column] = Sum(cells, children, column);
            }

            if (children.Count > 0)
            {
                continue;
            }

            if (Prints(Item.Total))
            {
                cells[row, Item.Total] = Parts.Sum(c => cells[row, c]);
            }

            if (derivesBalances && layout.Id is TableId.Funds or TableId.Capital && Prints(Item.Opening) && Prints(Item.Income) && Prints(Item.Closing) && Prints(Item.Total))
            {
                cells[row, Item.Closing] = cells[row, Item.Opening] + cells[row, Item.Income] - cells[row, Item.Total];
            }
        }
    }

    private void Summary(Cells cells)
    {
        const Item F = Item.Final;
        cells[Item.Income, F] = layout.Rows.Where(r => r.Role == LineRole.Part).Sum(r => cells[r.Item, F]);
        List<RowKey> classes = Children(RowKey.Of(Item.Expenditure));
        if (classes.Count > 0)
        {
            cells[Item.Expenditure, F] = Sum(cells, classes, F);
        }

        cells[Item.GrandIncome, F] = cells[Item.Income, F] + cells[Item.SurplusUsed, F] + cells[Item.Opening, F];
        cells[Item.GrandExpenditure, F] = cells[Item.Expenditure, F] + cells[Item.SurplusDistribution, F] + cells[Item.Closing, F];
    }

    private void Appropriation(Cells cells)
    {
        List<RowKey> classes = Children(RowKey.Of(Item.Expenditure));
        foreach (Item budget in Parts)
        {
            if (classes.Count > 0)
            {
                cells[Item.Expenditure, budget] = Sum(cells, classes, budget);
            }

            if (derivesBalances)
            {
                cells[Item.Closing, budget] = cells[Item.Opening, budget] + cells[Item.Income, budget] - cells[Item.Expenditure, budget];
            }

            cells[Item.GrandExpenditure, budget] = cells[Item.Expenditure, budget] + cells[Item.Closing, budget];
        }

        foreach (RowKey row in rows.Where(r => r != RowKey.Of(Item.GrandIncome)))
        {
            cells[row, Item.Total] = Parts.Sum(c => cells[row, c]);
        }

        cells[Item.GrandIncome, Item.Total] = cells[Item.Income, Item.Total] + cells[Item.Opening, Item.Total];
    }

    private void Basic(Cells cells)
    {
        foreach (RowKey row in rows.Where(r => r.Level == 1 && Children(r).Count > 0))
        {
            cells[row, Item.Final] = Sum(cells, Children(row), Item.Final);
        }

        if (!rows.Exists(r => r.IsCode))
        {
            return;
        }

        static bool IsPersonnel(RowKey row) => row.Code is 301 or 303 || row.Code / 100 is 301 or 303;
        List<RowKey> highest = Children(RowKey.Of(Item.Total));
        cells[Item.Personnel, Item.Final] = Sum(cells, highest.Where(IsPersonnel), Item.Final);
        cells[Item.PublicOutlay, Item.Final] = Sum(cells, highest.Where(r => !IsPersonnel(r)), Item.Final);
        cells[Item.Total, Item.Final] = Sum(cells, highest, Item.Final);
    }

    private void ThreePublic(Cells cells)
    {
        foreach (RowKey row in rows)
        {
            if (Prints(Item.Purchase) && Prints(Item.Running))
            {
                cells[row, Item.Vehicles] = cells[row, Item.Purchase] + cells[row, Item.Running];
            }

            cells[row, Item.Total] = cells[row, Item.Abroad] + cells[row, Item.Vehicles] + cells[row, Item.Reception];
            if (Prints(Item.ThreePublic))
            {
                cells[row, Item.ThreePublic] = cells[row, Item.Total];
                cells[row, Item.Total] += cells[row, Item.Conference] + cells[row, Item.Training];
            }
        }
    }
}
