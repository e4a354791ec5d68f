using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>A change against last year that the document tells for one cell (较上年增减).</summary>
/// <param name="Table">The cell's table.</param>
/// <param name="Row">The cell's row.</param>
/// <param name="Column">The cell's column.</param>
/// <param name="Change">This year's figure less last year's, signed; absent when only a rate is told.</param>
/// <param name="Rate">The change divided by last year's figure, signed; absent when only an amount is told.</param>
public sealed record ToldChange(TableId Table, RowKey Row, Item Column, Figure Change, Figure Rate);
