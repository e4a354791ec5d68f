using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// A 经费差额表 or 调整表: tables of signed figures that are added as if a unit had reported them. A table that it does not
/// have is not touched; so a sheet whose own tables satisfy the linear relations leaves those of the sum satisfied.
/// </summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Sheet">Its name and its tables, of the units' year and form.</param>
public sealed record AdjustmentSheet(AdjustmentKind Kind, FinalAccounts Sheet) : Adjustment
{
    /// <summary>Why it is needed (调整原因).</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public override string Name => $"{Sheet.Entity}（{(Kind == AdjustmentKind.FundsDifference ? "经费差额表" : "调整表")}）";

    /// <inheritdoc/>
    public override string EnglishName => $"{Sheet.Entity} ({(Kind == AdjustmentKind.FundsDifference ? "funds difference sheet" : "correction sheet")})";

    internal override string SortKey => $"sheet/{Name}";

    internal override Precision? PrecisionOf(TableId table) => Sheet[table]?.Precision;

    internal override IEnumerable<RowKey> RowsOf(TableId table) => UnitTable.Codes(Sheet, table);

    internal override bool StopsAbove(TableId table, RowKey row) => UnitTable.StopsAbove(Sheet, table, row);

    internal override Figure? Tell(TableId table, RowKey row, Item column) => Sheet[table] is not { } printed ? null
        : !row.IsCode && printed.RowOf(row) < 0 ? null
        : printed.ColumnOf(column) < 0 ? null
        : UnitTable.Tell(Sheet, table, row, column) is { Presence: not Presence.NotListed } figure ? figure : null;

    internal override ConsolidationError? Check(IReadOnlyDictionary<string, FinalAccounts> units) =>
        units.Values.FirstOrDefault() is { } unit ? Consolidation.Compare(unit, Sheet) : null;
}
