using System.Collections.Immutable;
using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>One table as a template prints it: number, title, fixed rows, columns. The one place that JSON, schema, findings and docs read.</summary>
public sealed class TableLayout
{
    private readonly sbyte[] _rowOf;
    private readonly sbyte[] _columnOf;

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

    /// <summary>The functional classes (类) that the form prints as rows, in printed order; empty where rows are free.</summary>
    public ImmutableArray<int> Classes { get; init; } = [];

    /// <summary>The 行次 of the first class row, or 0 where rows have no numbers.</summary>
    public int FirstClassNumber { get; init; }

    /// <summary>The row that the highest coded rows add up to.</summary>
    public Item Root { get; }

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
