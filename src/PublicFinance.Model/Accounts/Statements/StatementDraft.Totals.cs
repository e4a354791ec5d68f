using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

internal sealed partial class StatementDraft
{
    private static readonly Item[] ThreePublicParts = [Item.Abroad, Item.Vehicles, Item.Reception];

    /// <summary>Fills the totals that are not given: first along the rows of leaves, then up the codes, then the form's own sums.</summary>
    public void AddTotals()
    {
        if (_layout.Id == TableId.ThreePublic)
        {
            AddThreePublicTotals();
            return;
        }

        AddAncestors();
        foreach (Row row in _rows)
        {
            if (!ChildrenOf(row).Any())
            {
                AddAcross(row);
            }
        }

        for (int level = 2; level >= 1; level--)
        {
            foreach (Row row in _rows.Where(r => r.Key.Level == level))
            {
                FillRow(row, [.. ChildrenOf(row)]);
            }
        }

        AddFixedTotals();
    }

    /// <summary>The sums of the form itself.</summary>
    private void AddFixedTotals()
    {
        List<Row> classes = _rows.FindAll(r => r.Key.Level == 1);
        if (_layout.Codes != CodeKind.None && classes.Count > 0)
        {
            if (_layout.Id == TableId.BasicExpenditure)
            {
                FillRow(FixedRow(Item.Personnel), classes.FindAll(r => r.Key.Code is 301 or 303));
                FillRow(FixedRow(Item.PublicOutlay), classes.FindAll(r => r.Key.Code is not (301 or 303)));
                classes = [FixedRow(Item.Personnel), FixedRow(Item.PublicOutlay)];
            }

            FillRow(FixedRow(_layout.Root), classes);
        }

        switch (_layout.Id)
        {
            case TableId.Summary:
                FillRow(FixedRow(Item.Income), [.. _layout.Rows.Where(l => l.Role == LineRole.Part).Select(l => FixedRow(l.Item))]);
                FillRow(FixedRow(Item.GrandIncome), [FixedRow(Item.Income), FixedRow(Item.SurplusUsed), FixedRow(Item.Opening)]);
                FillRow(FixedRow(Item.GrandExpenditure), [FixedRow(Item.Expenditure), FixedRow(Item.SurplusDistribution), FixedRow(Item.Closing)]);
                break;
            case TableId.Appropriation:
                FillRow(FixedRow(Item.GrandIncome), [FixedRow(Item.Income), FixedRow(Item.Opening)]);
                FillRow(FixedRow(Item.GrandExpenditure), [FixedRow(Item.Expenditure), FixedRow(Item.Closing)]);
                break;
            case TableId.Staffing:
                Fill(FixedRow(Item.Final), Item.Posts, [Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther]);
                break;
            case TableId.Procurement:
                Fill(FixedRow(Item.Final), Item.Total, [Item.Goods, Item.Works, Item.Services]);
                break;
        }
    }

    /// <summary>Where 会议费 or 培训费 stand in the table, its 合计 covers them beside the subtotal of the three (“三公”经费小计).</summary>
    private void AddThreePublicTotals()
    {
        bool withMeetings = IsGiven(Item.ThreePublic) || IsGiven(Item.Conference) || IsGiven(Item.Training);
        foreach (Row row in _rows)
        {
            Fill(row, Item.Vehicles, [Item.Purchase, Item.Running]);
            if (withMeetings)
            {
                Fill(row, Item.ThreePublic, ThreePublicParts);
            }

            Fill(row, Item.Total, withMeetings ? [Item.ThreePublic, Item.Conference, Item.Training] : ThreePublicParts);
        }
    }

    private void AddAncestors()
    {
        bool hasCodes = false;
        foreach (Row row in _rows.ToArray())
        {
            hasCodes |= row.Key.IsCode;
            for (int code = row.Key.Code / 100; code >= 100; code /= 100)
            {
                if (!_rows.Exists(r => r.Key.Code == code))
                {
                    _rows.Add(new Row(RowKey.OfCode(code)));
                }
            }
        }

        if (hasCodes)
        {
            FixedRow(_layout.Root);
            List<Row> sorted = [.. _rows.OrderBy(r => r.Key.IsCode ? r.Key.ToString() : "", StringComparer.Ordinal)];
            _rows.Clear();
            _rows.AddRange(sorted);
        }
    }

    /// <summary>The rows that add up to a row: of 合计 the 类, of a code the codes one level below; of a code that stands twice the first one's.</summary>
    private IEnumerable<Row> ChildrenOf(Row row) => !row.Key.IsCode
        ? _rows.Where(r => row.Key == RowKey.Of(_layout.Root) && r.Key.Level == 1)
        : _rows.Where(r => r.Key.Code / 100 == row.Key.Code && ReferenceEquals(row, _rows.Find(first => first.Key == row.Key)));

    private void AddAcross(Row row)
    {
        foreach (Line sum in _layout.Columns.Where(c => c.Role == LineRole.Sum))
        {
            Fill(row, sum.Item, [.. _layout.Columns.Where(c => c.Role == LineRole.Part).Select(c => c.Item)]);
        }
    }

    private void Fill(Row row, Item column, Item[] parts) =>
        Fill(row, column, parts.Select(p => row.Cells.GetValueOrDefault(p)));

    private void FillRow(Row row, IReadOnlyList<Row> parts)
    {
        foreach (Line column in _layout.Columns)
        {
            if (_layout.HasCell(row.Key, column.Item))
            {
                Fill(row, column.Item, parts.Select(p => p.Cells.GetValueOrDefault(column.Item)));
            }
        }
    }

    private void Fill(Row row, Item column, IEnumerable<Figure> parts)
    {
        if (row.Cells.ContainsKey(column))
        {
            return;
        }

        Int128 sum = 0;
        bool any = false;
        foreach (Figure part in parts)
        {
            any |= part.IsKnown;
            sum += part.Value;
        }

        if (any)
        {
            row.Cells[column] = Figure.CanTell(sum)
                ? Figure.Printed((long)sum, _precision)
                : throw new OverflowException($"{_layout.Title} {row.Key} {column.JsonName()}: the total is too large.");
        }
    }
}
