using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>A cell of a table (单元格): table, row and column, in the accounts of this year or of the last.</summary>
/// <param name="Table">The table as its template prints it.</param>
/// <param name="Row">The row: a code or an item.</param>
/// <param name="Column">The column.</param>
/// <param name="Year">The fiscal year of the accounts that the cell belongs to.</param>
public sealed record CellPlace(TableLayout Table, RowKey Row, Item Column, int Year) : Place
{
    /// <summary>The row's printed name; names the row for people and takes no part in equality.</summary>
    public string RowName { get; init; } = "";

    /// <summary>Which of several rows with the same code, from 0.</summary>
    public int Occurrence { get; init; }

    /// <summary>True for the accounts of the year before, given for comparison.</summary>
    public bool IsPrevious { get; init; }

    /// <inheritdoc/>
    public override string Name => $"{(IsPrevious ? "上年" : "")}{Table.ShortName} {(RowText + ColumnText).TrimEnd()}{NumberText}".TrimEnd();

    /// <inheritdoc/>
    public override string EnglishName =>
        $"{(IsPrevious ? "last year's " : "")}{Table.Id.EnglishName()}, {(Row.IsCode ? Row.ToString() : Row.Item.EnglishName())}, {Column.EnglishName()}";

    /// <inheritdoc/>
    public override object Sheet => (Table.Id, Year);

    /// <summary>The column's name alone, or the row's where the table has one column.</summary>
    public string ShortName => Table.Columns.Length == 1 ? RowText.TrimEnd() : ColumnText;

    /// <inheritdoc/>
    public bool Equals(CellPlace? other) => other is not null && Table.Id == other.Table.Id && Row == other.Row && Column == other.Column
        && Year == other.Year && Occurrence == other.Occurrence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table.Id, Row, Column, Year, Occurrence);

    private string RowText => Row.IsCode
        ? RowName.Length > 0 ? $"{Row} {RowName} " : $"{Row} "
        : Table.Row(Row.Item)?.Name is { Length: > 0 } name ? name + " " : "";

    private string ColumnText => Table.Columns.Length == 1 && Table.Codes != CodeKind.None ? "" : Table.Column(Column)?.Name ?? Column.Name();

    private string NumberText
    {
        get
        {
            string row = Table.RowNumber(Row), column = Table.Column(Column)?.Number ?? "";
            return (row.Length, column.Length) switch
            {
                (0, 0) => "",
                (0, _) => $"（栏次{column}）",
                (_, 0) => $"（行次{row}）",
                _ => $"（行次{row}、栏次{column}）",
            };
        }
    }
}
