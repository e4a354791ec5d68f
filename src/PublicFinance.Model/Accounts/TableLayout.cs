using System.Collections.Immutable;
using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>One table as a template prints it: number, title, fixed rows, columns. The one place that JSON, schema, findings and docs read.</summary>
public sealed class TableLayout
{
    private readonly sbyte[] _rowOf;
    private readonly sbyte[] _columnOf;
    private readonly Item[] _items;

    /// <summary>Describes a table.</summary>
    public TableLayout(TableId id, string number, string title, Measure measure, CodeKind codes, ImmutableArray<Line> rows, ImmutableArray<Line> columns, Item root)
    {
        Id = id;
        Number = number;
        Title = title;
        Measure = measure;
        Codes = codes;
        Rows = rows;
        Columns = columns;
        Root = root;
        _rowOf = Index(rows);
        _columnOf = Index(columns);
        _items = [.. columns.Select(c => c.Item)];
    }

    /// <summary>What the table tells.</summary>
    public TableId Id { get; }

    /// <summary>The table's number as printed (公开03表), or empty.</summary>
    public string Number { get; }

    /// <summary>The official title.</summary>
    public string Title { get; }

    /// <summary>What its cells measure.</summary>
    public Measure Measure { get; }

    /// <summary>Which classification its coded rows use.</summary>
    public CodeKind Codes { get; }

    /// <summary>Fixed rows in printed order.</summary>
    public ImmutableArray<Line> Rows { get; }

    /// <summary>Columns in printed order.</summary>
    public ImmutableArray<Line> Columns { get; }

    /// <summary>Whose money the table tells: one budget's (<see cref="Item.General"/>, <see cref="Item.Funds"/>, <see cref="Item.Capital"/>) or all (<see cref="Item.Total"/>).</summary>
    public Item Source { get; init; } = Item.Total;

    /// <summary>The functional classes (类) that the form prints as rows, in printed order; empty where rows are free.</summary>
    public ImmutableArray<int> Classes { get; init; } = [];

    /// <summary>The 行次 of the first class row, or 0 where rows have no numbers.</summary>
    public int FirstClassNumber { get; init; }

    /// <summary>The row that the highest coded rows add up to.</summary>
    public Item Root { get; }

    /// <summary>How such a table is usually told: 万元 with two decimals, percentages with two, counts whole.</summary>
    public Precision UsualPrecision => Measure switch
    {
        Measure.Amount => Precision.Of(AmountUnit.TenThousandYuan, 2),
        Measure.Rate => Precision.OfRate(2),
        Measure.Score => Precision.OfScore(2),
        _ => Precision.Count,
    };

    /// <summary>The name in files.</summary>
    public string JsonName => TableIds.JsonName(Id);

    /// <summary>How a finding calls the table: its number where it has one, else its title.</summary>
    public string ShortName => Number.Length > 0 ? Number : Title;

    /// <summary>The fixed row of an item, or null.</summary>
    public Line? Row(Item item) => _rowOf[(int)item] is var i and >= 0 ? Rows[i] : null;

    /// <summary>The column of an item, or null.</summary>
    public Line? Column(Item item) => _columnOf[(int)item] is var i and >= 0 ? Columns[i] : null;

    /// <summary>The column's position, or -1.</summary>
    public int ColumnIndex(Item item) => _columnOf[(int)item];

    /// <summary>False for the cells that the form leaves out: the income side's grand total is not told by budget.</summary>
    public bool HasCell(RowKey row, Item column) => Id != TableId.Appropriation || row.IsCode || row.Item != Item.GrandIncome || column == Item.Total;

    /// <summary>The 行次 of a row as printed, or empty.</summary>
    public string RowNumber(RowKey row)
    {
        if (!row.IsCode)
        {
            return Row(row.Item)?.Number ?? string.Empty;
        }

        int index = FirstClassNumber > 0 ? Classes.IndexOf(row.Code) : -1;
        return index < 0 ? string.Empty : (FirstClassNumber + index).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The fixed row's position, or -1.</summary>
    internal int RowIndex(Item item) => _rowOf[(int)item];

    /// <summary>The columns as an array; the layout's own where a document prints all of its columns in its order.</summary>
    internal Item[] Share(ReadOnlySpan<Item> columns) => columns.SequenceEqual(_items) ? _items : columns.ToArray();

    /// <summary>The columns and where each stands; the layout's own arrays where a document prints all of its columns in its order.</summary>
    internal (Item[] Columns, sbyte[] Index) Share(Item[] columns)
    {
        if (columns.AsSpan().SequenceEqual(_items))
        {
            return (_items, _columnOf);
        }

        var index = new sbyte[Items.Count];
        Array.Fill(index, (sbyte)-1);
        for (int i = 0; i < columns.Length; i++)
        {
            index[(int)columns[i]] = (sbyte)i;
        }

        return (columns, index);
    }

    /// <summary>Why a code cannot be a row of the table, in English and Chinese; nulls where it can.</summary>
    internal (string? English, string? Chinese) CodeFault(RowKey key)
    {
        int first = key.Level switch { 1 => key.Value / 100, 2 => key.Value / 10_000, _ => key.Value / 1_000_000 };

        return Codes switch
        {
            CodeKind.None => ("the table has no coded rows", "本表没有科目行"),
            CodeKind.Function or CodeKind.FunctionClass when first != 2 => ("a functional code begins with 2", "支出功能分类科目编码以2开头"),
            CodeKind.FunctionClass when key.Level != 1 => ("only 类 stand here", "本表只列类级科目"),
            CodeKind.DepartmentEconomic when first != 3 || key.Level == 3 =>
                ("a departmental economic code begins with 3 and has 3 or 5 digits", "部门预算支出经济分类科目编码以3开头，为3位或5位"),
            _ => (null, null),
        };
    }

    private static sbyte[] Index(ImmutableArray<Line> lines)
    {
        var index = new sbyte[Items.Count];
        Array.Fill(index, (sbyte)-1);
        for (int i = 0; i < lines.Length; i++)
        {
            index[(int)lines[i].Item] = (sbyte)i;
        }

        return index;
    }
}
