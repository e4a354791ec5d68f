using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Calculation;

/// <summary>One quantity over the years of a series.</summary>
/// <param name="Table">The table that tells it.</param>
/// <param name="Row">Its row, a code of the last year.</param>
/// <param name="Column">Its column.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Points">One for each year.</param>
public sealed record SeriesLine(TableId Table, RowKey Row, Item Column, string Name, ImmutableArray<SeriesPoint> Points);
