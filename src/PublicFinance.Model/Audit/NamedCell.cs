using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>A cell that a term of a rule stands for in a template, and what it means that a document leaves it out.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="IsPrevious">Of the year before.</param>
internal readonly record struct NamedCell(TableId Table, RowKey Row, Item Column, bool IsPrevious)
{
    /// <summary>Named by the term itself: a template without it has no such money.</summary>
    public bool IsFixed { get; private init; }

    /// <summary>Left out, not unknown, where the document does not print the table.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>One of the columns that make up a sum; a document that leaves it out has no such money.</summary>
    public bool IsPartColumn { get; private init; }

    /// <summary>The cells of a term, for the row and column for which its rule is asked.</summary>
    public static IEnumerable<NamedCell> Of(RuleTerm term, RowKey row, Item column, DisclosureTemplate template)
    {
        var one = new NamedCell(term.Table, term.Rows == RowPick.Same ? row : term.Key, term.Column ?? column, term.Previous)
        {
            IsFixed = term.Rows != RowPick.Same, IsOptional = term.Optional, IsPartColumn = term.PartColumns,
        };
        TableLayout? layout = template[term.Table];
        return term.PartColumns ? Parts(layout?.Columns).Select(item => one with { Column = item })
            : term.Rows == RowPick.Parts ? Parts(layout?.Rows).Select(item => one with { Row = RowKey.Of(item) })
            : [one];
    }

    /// <summary>Value and half in a printed table; a cell that is left out is exactly zero. False for one that is not known.</summary>
    public bool TryFind(Table table, out long value, out long half)
    {
        int row = table.RowOf(Row), column = table.ColumnOf(Column);
        if ((row == Accounts.Table.Unknown && IsFixed && !Row.IsCode && table.Layout.Row(Row.Item) is null) || (column < 0 && IsPartColumn))
        {
            (value, half) = (0, 0);
            return true;
        }

        return table.TryCell(row, column, out value, out half);
    }

    /// <summary>Whether the cell is zero, and not unknown, in accounts without the table.</summary>
    public bool IsZeroWithoutTable(FinalAccounts source) => IsFixed && (IsOptional || source.Template[Table] is null);

    private static IEnumerable<Item> Parts(IEnumerable<Line>? lines) => lines is null ? [] : lines.Where(l => l.Role == LineRole.Part).Select(l => l.Item);
}
