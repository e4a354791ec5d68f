using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Calculation;

public sealed partial class Consolidation
{
    /// <summary>
    /// A cell of the sum by its address as reports write it: <c>table/row/column</c> in the names of the accounts format, for example
    /// <c>expenditure/2050201/total</c>; a table with one column needs none.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="cell">The cell with all that made it up.</param>
    /// <param name="error">Which part of the address names nothing.</param>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public bool TryCell(string address, [NotNullWhen(true)] out ConsolidatedCell? cell, [NotNullWhen(false)] out ConsolidationError? error)
    {
        ArgumentNullException.ThrowIfNull(address);
        cell = null;
        string[] parts = address.Split('/');
        if (parts.Length is not (2 or 3))
        {
            error = new($"'{address}' is no cell: table/row/column is expected.", $"“{address}”不是单元格：应为“表/行/栏”，如 expenditure/2050201/total。");
            return false;
        }

        if (!TableIds.TryParse(parts[0], out TableId id) || Template[id] is not { } layout)
        {
            error = new(
                $"'{parts[0]}' is no table of the form: {string.Join(", ", Template.Tables.Select(t => t.JsonName))}.",
                $"公开格式没有“{parts[0]}”表，可用：{string.Join("、", Template.Tables.Select(t => t.JsonName))}。");
            return false;
        }

        if (!TryRow(layout, parts[1], out RowKey row))
        {
            string rows = string.Join(", ", layout.Rows.Select(r => r.Item.JsonName()));
            error = new($"'{parts[1]}' is no row of {id.EnglishName()}: a code or {rows}.", $"{layout.Title}没有“{parts[1]}”行，可用：科目编码、{rows.Replace(", ", "、", StringComparison.Ordinal)}。");
            return false;
        }

        Item column = layout.Columns[0].Item;
        if (parts.Length == 2 ? layout.Columns.Length > 1 : !Items.TryParse(parts[2], out column) || layout.Column(column) is null)
        {
            string columns = string.Join(", ", layout.Columns.Select(c => c.Item.JsonName()));
            error = new($"'{address}' names no column of {id.EnglishName()}: {columns}.", $"“{address}”未指明{layout.Title}的栏，可用：{columns.Replace(", ", "、", StringComparison.Ordinal)}。");
            return false;
        }

        cell = Cell(id, row, column);
        cell = row.IsCode ? cell with { Place = cell.Place with { RowName = NameOf(layout, row) } } : cell;
        error = null;
        return true;
    }

    private static bool TryRow(TableLayout layout, string text, out RowKey row)
    {
        if (RowKey.TryParse(text, out row))
        {
            return layout.Codes != CodeKind.None;
        }

        bool isRow = Items.TryParse(text, out Item item) && (layout.Row(item) is not null || item == layout.Root);
        row = isRow ? RowKey.Of(item) : default;
        return isRow;
    }
}
