using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>What a builder was given, laid on the template's layout. Which totals follow from what: <see cref="AddTotals"/>.</summary>
internal sealed partial class StatementDraft
{
    private readonly TableLayout _layout;
    private readonly Precision _precision;
    private readonly List<Row> _rows;

    public StatementDraft(TableLayout layout, Precision precision, IEnumerable<Row> given)
    {
        _layout = layout;
        _precision = precision;
        _rows = [.. given.Select(r => r.Copy())];
        foreach (Row row in _rows)
        {
            foreach (Item column in row.Cells.Keys)
            {
                if (layout.Column(column) is null)
                {
                    throw new ArgumentException($"{layout.Title} {row.Key}: the template prints no column {column.JsonName()}.", nameof(given));
                }
            }
        }

        // A form of two rows, 预算数 and 决算数, is often told for one of them: the other is then unknown, not zero.
        if (layout.Id is TableId.Summary or TableId.Appropriation or TableId.Assets || (layout.Id == TableId.ThreePublic && _rows.Count == 0))
        {
            foreach (Line line in layout.Rows)
            {
                FixedRow(line.Item);
            }
        }
    }

    /// <summary>Information beside the tables has no form: what is not told is unknown.</summary>
    private bool IsBeside => _layout.Id >= TableId.Staffing;

    public Table ToTable()
    {
        Item[] columns = [.. _layout.Columns.Where(IsPrinted).Select(c => c.Item)];
        if (columns.Length == 0)
        {
            throw new InvalidOperationException($"{_layout.Title}: no figure is given.");
        }

        var builder = new TableBuilder(_layout, _precision, columns);
        var figures = new Figure[columns.Length];
        foreach (Row row in _rows.OrderBy(Position))
        {
            for (int c = 0; c < columns.Length; c++)
            {
                figures[c] = row.Cells.TryGetValue(columns[c], out Figure figure) ? figure
                    : IsBeside || !_layout.HasCell(row.Key, columns[c]) ? Figure.Absent(_precision)
                    : Figure.Blank(_precision);
            }

            builder.Row(row.Key, row.Name, figures);
        }

        return builder.Build();
    }

    /// <summary>Columns told 其中, and those that only some forms have, are printed where a row fills them.</summary>
    private bool IsPrinted(Line column) => IsGiven(column.Item) || _layout.Id switch
    {
        TableId.ThreePublic => column.Role is LineRole.Sum or LineRole.Part
            || (column.Item is Item.Purchase or Item.Running && (!IsGiven(Item.Vehicles) || IsGiven(Item.Purchase) || IsGiven(Item.Running))),
        _ => !IsBeside,
    };

    private bool IsGiven(Item column) => _rows.Exists(r => r.Cells.ContainsKey(column));

    /// <summary>Where official forms print a row: 合计 first in functional tables, last in table 06; 类 before 本年支出合计 in 01 and 04.</summary>
    private int Position(Row row)
    {
        int codes = _layout.Codes switch
        {
            CodeKind.FunctionClass => Index(_layout.Root),
            CodeKind.DepartmentEconomic => 0,
            _ => _layout.Rows.Length,
        };
        return row.Key.IsCode ? 2 * codes : (2 * Index(row.Key.Item)) + 1;
    }

    private int Index(Item item)
    {
        int index = 0;
        while (index < _layout.Rows.Length && _layout.Rows[index].Item != item)
        {
            index++;
        }

        return index;
    }

    private Row FixedRow(Item item)
    {
        Row? row = _rows.Find(r => r.Key == RowKey.Of(item));
        if (row is null)
        {
            row = new Row(RowKey.Of(item));
            _rows.Add(row);
        }

        return row;
    }

    /// <summary>A row with the cells that are given.</summary>
    internal sealed class Row(RowKey key)
    {
        public RowKey Key { get; } = key;

        public string Name { get; init; } = "";

        public Dictionary<Item, Figure> Cells { get; private init; } = [];

        public Row Copy() => new(Key) { Name = Name, Cells = new Dictionary<Item, Figure>(Cells) };
    }
}
