using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// Collects what one table prints under its official names, before it is known which template prints it:
/// <see cref="FinalAccounts.With(StatementBuilder)"/> gives it the layout. A cell that is not given is blank; beside the tables, where there is no form, it is unknown.
/// </summary>
public class StatementBuilder
{
    private readonly List<StatementDraft.Row> _rows = [];
    private bool _withTotals;

    internal StatementBuilder(TableId id, Precision precision)
    {
        Id = id;
        Precision = precision;
    }

    /// <summary>What the table tells.</summary>
    public TableId Id { get; }

    /// <summary>Unit and decimals of its cells.</summary>
    public Precision Precision { get; }

    /// <summary>
    /// Derives every total that is not given, exactly, from the figures that are: the sums in a row, the missing 款 and 类 rows
    /// (rows then stand in the order of their codes), the fixed rows and columns that are sums. What is given stands as given;
    /// a sum of blanks is blank.
    /// </summary>
    public StatementBuilder WithTotals()
    {
        _withTotals = true;
        return this;
    }

    /// <summary>The table as a template prints it.</summary>
    /// <param name="layout">The template's layout of this table.</param>
    /// <exception cref="ArgumentException">The layout is another table's, or has not all rows and columns that are given.</exception>
    /// <exception cref="InvalidOperationException">Nothing is given of information beside the tables, which has no blank form.</exception>
    /// <exception cref="OverflowException">A total is too large.</exception>
    public Table Build(TableLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (layout.Id != Id)
        {
            throw new ArgumentException($"{layout.Title} is not {Id.Name()}.", nameof(layout));
        }

        var draft = new StatementDraft(layout, Precision, _rows);
        if (_withTotals)
        {
            draft.AddTotals();
        }

        return draft.ToTable();
    }

    /// <summary>Adds a row of a code. A code may be added twice, as a document may print it twice.</summary>
    internal void AddCode(string code, string? name, params ReadOnlySpan<(Item Column, string? Text)> cells)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!RowKey.TryParse(code, out RowKey key))
        {
            throw new FormatException($"{Id.Name()}: '{code}' is no classification code: 3, 5 or 7 digits are expected.");
        }

        var row = new StatementDraft.Row(key) { Name = name ?? "" };
        SetAll(row, cells);
        _rows.Add(row);
    }

    /// <summary>Gives cells of a fixed row, which may be given in several steps.</summary>
    internal StatementBuilder Set(Item item, params ReadOnlySpan<(Item Column, string? Text)> cells)
    {
        StatementDraft.Row? row = _rows.Find(r => r.Key == RowKey.Of(item));
        if (row is null)
        {
            row = new StatementDraft.Row(RowKey.Of(item));
            _rows.Add(row);
        }

        SetAll(row, cells);
        return this;
    }

    /// <summary>Gives the one row of a table of counts.</summary>
    internal StatementBuilder SetCounts(params ReadOnlySpan<(Item Column, long? Count)> cells)
    {
        foreach ((Item column, long? count) in cells)
        {
            Set(Item.Final, (column, count?.ToString(CultureInfo.InvariantCulture)));
        }

        return this;
    }

    /// <summary>Gives fixed rows that have one cell each.</summary>
    internal void SetFinal(params ReadOnlySpan<(Item Row, string? Text)> cells)
    {
        foreach ((Item item, string? text) in cells)
        {
            if (text is not null)
            {
                Set(item, (Item.Final, text));
            }
        }
    }

    private void SetAll(StatementDraft.Row row, ReadOnlySpan<(Item Column, string? Text)> cells)
    {
        foreach ((Item column, string? text) in cells)
        {
            if (text is null)
            {
                continue;
            }

            if (!Figure.TryParse(text, Precision, out Figure figure, out string? error))
            {
                throw new FormatException($"{Id.Name()} {row.Key} {column.JsonName()}: '{text}': {error}.");
            }

            if (!row.Cells.TryAdd(column, figure))
            {
                throw new ArgumentException($"{Id.Name()} {row.Key} {column.JsonName()} is given twice.");
            }
        }
    }
}
