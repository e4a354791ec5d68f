using System.Collections.Immutable;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the printed rows of one table. The typed statements are faces of it; a host with its own source of figures uses it directly.</summary>
public sealed class TableBuilder
{
    private readonly List<int> _keys = [];
    private readonly List<string> _names = [];
    private readonly List<Figure[]> _rows = [];
    private readonly Item[] _columns;

    /// <summary>Begins a table.</summary>
    /// <param name="layout">The table as the template prints it.</param>
    /// <param name="precision">Unit and decimals of its cells.</param>
    /// <param name="columns">The columns that the document prints; none given means all that add up, without 其中 columns.</param>
    /// <exception cref="ArgumentException">The precision is of another measure, or a column is not in the layout or given twice.</exception>
    public TableBuilder(TableLayout layout, Precision precision, params ReadOnlySpan<Item> columns)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (precision.Measure != layout.Measure)
        {
            throw new ArgumentException($"{layout.Title} tells {layout.Measure}, not {precision.Measure}.", nameof(precision));
        }

        Layout = layout;
        Precision = precision;
        _columns = columns.Length > 0 ? columns.ToArray() : [.. layout.Columns.Select(c => c.Item)];
        for (int i = 0; i < _columns.Length; i++)
        {
            if (layout.Column(_columns[i]) is null)
            {
                throw new ArgumentException($"{layout.Title} has no column {_columns[i].JsonName()}.", nameof(columns));
            }

            if (Array.IndexOf(_columns, _columns[i]) != i)
            {
                throw new ArgumentException($"{layout.Title}: column {_columns[i].JsonName()} is given twice.", nameof(columns));
            }
        }
    }

    /// <summary>The table as the template prints it.</summary>
    public TableLayout Layout { get; }

    /// <summary>Unit and decimals.</summary>
    public Precision Precision { get; }

    /// <summary>The columns in the order in which rows give their cells.</summary>
    public ImmutableArray<Item> Columns => [.. _columns];

    /// <summary>Adds a row of printed texts; null is a blank cell, a missing one at the end too.</summary>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">The table has no such row, or fewer columns than cells.</exception>
    public TableBuilder Row(RowKey key, string? name, params ReadOnlySpan<string?> cells)
    {
        var figures = new Figure[_columns.Length];
        if (cells.Length > figures.Length)
        {
            throw new ArgumentException($"{Layout.Title} {key}: {cells.Length} cells for {figures.Length} columns.", nameof(cells));
        }

        for (int i = 0; i < figures.Length; i++)
        {
            figures[i] = i < cells.Length && cells[i] is { } text ? ParseCell(key, _columns[i], text) : BlankAt(key, _columns[i]);
        }

        return Row(key, name, figures);
    }

    /// <summary>Adds a row of figures in the order of the columns; an absent figure is an unknown cell.</summary>
    /// <exception cref="ArgumentException">The table has no such row, or the number of figures is not that of the columns.</exception>
    public TableBuilder Row(RowKey key, string? name, IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        CheckRow(key);
        if (figures.Count != _columns.Length)
        {
            throw new ArgumentException($"{Layout.Title} {key}: {figures.Count} figures for {_columns.Length} columns.", nameof(figures));
        }

        _keys.Add(key.Value);
        _names.Add(name ?? "");
        _rows.Add([.. figures]);
        return this;
    }

    /// <summary>The table.</summary>
    public Table Build()
    {
        int rows = _keys.Count, cells = rows * _columns.Length;
        var values = new long[cells];
        var presence = new Presence[cells];
        var precisions = new Precision[cells];
        var halves = new long[cells];
        bool uniform = true;
        for (int c = 0, cell = 0; c < _columns.Length; c++)
        {
            for (int r = 0; r < rows; r++, cell++)
            {
                Figure figure = _rows[r][c];
                values[cell] = figure.Value;
                bool own = figure.Presence is Presence.Printed or Presence.NotListed; // in a printed row a figure "not listed" is an exact zero
                presence[cell] = own ? Presence.Printed : figure.Presence;
                precisions[cell] = own && figure.Measure == Precision.Measure ? figure.Precision : Precision;
                halves[cell] = own ? figure.Half : Precision.Half;
                uniform &= precisions[cell] == Precision && halves[cell] == Precision.Half;
            }
        }

        return new Table(Layout, Precision, _columns, [.. _keys], RowNames.Of(_names), values, presence,
            uniform ? null : precisions, uniform ? null : halves);
    }

    private void CheckRow(RowKey key)
    {
        if (key.IsCode)
        {
            (string? reason, _) = Layout.CodeFault(key);
            if (reason is not null)
            {
                throw new ArgumentException($"{Layout.Title}: row {key} cannot be, {reason}.", nameof(key));
            }
        }
        else if (Layout.Row(key.Item) is null)
        {
            throw new ArgumentException($"{Layout.Title} has no row {key}.", nameof(key));
        }
        else if (_keys.Contains(key.Value))
        {
            throw new ArgumentException($"{Layout.Title}: row {key} is given twice.", nameof(key));
        }
    }

    private Figure BlankAt(RowKey key, Item column) => Layout.HasCell(key, column) ? Figure.Blank(Precision) : Figure.Absent(Precision);

    private Figure ParseCell(RowKey key, Item column, string text)
    {
        if (!Layout.HasCell(key, column))
        {
            throw new FormatException($"{Layout.Title} {key} {column.JsonName()}: the form has no such cell.");
        }

        return Figure.TryParse(text, Precision, out Figure figure, out string? error)
            ? figure
            : throw new FormatException($"{Layout.Title} {key} {column.JsonName()}: '{text}': {error}.");
    }
}
