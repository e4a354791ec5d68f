using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>One term of a rule as data: a weight, a table, which of its rows, which column.</summary>
/// <param name="Weight">The factor of the figures.</param>
/// <param name="Table">The table.</param>
/// <param name="Rows">Which rows.</param>
public sealed record RuleTerm(int Weight, TableId Table, RowPick Rows)
{
    /// <summary>The row for <see cref="RowPick.Fixed"/>.</summary>
    public RowKey Key { get; init; }

    /// <summary>The column; null for the column for which the rule is asked.</summary>
    public Item? Column { get; init; }

    /// <summary>All columns that the template marks as parts, instead of one.</summary>
    public bool PartColumns { get; init; }

    /// <summary>Codes that <see cref="RowPick.Highest"/> leaves out, with all below them.</summary>
    public ImmutableArray<int> Except { get; init; } = [];

    /// <summary>The accounts of the year before.</summary>
    public bool Previous { get; init; }

    /// <summary>Left out, not unknown, where the document does not print the table: sound only where leaving it out makes the relation weaker.</summary>
    public bool Optional { get; init; }

    /// <summary>The same term with the opposite sign.</summary>
    public RuleTerm Flipped => this with { Weight = -Weight };

    internal static RuleTerm Row(int weight, TableId table, Item? column = null) => new(weight, table, RowPick.Same) { Column = column };

    internal static RuleTerm Parts(int weight, TableId table) => new(weight, table, RowPick.Same) { PartColumns = true };

    internal static RuleTerm Children(int weight, TableId table) => new(weight, table, RowPick.Children);

    internal static RuleTerm Cell(int weight, TableId table, Item row, Item? column = null) => new(weight, table, RowPick.Fixed) { Key = RowKey.Of(row), Column = column };

    internal static RuleTerm Code(int weight, TableId table, int code, Item? column = null) => new(weight, table, RowPick.Fixed) { Key = RowKey.OfCode(code), Column = column };
}
