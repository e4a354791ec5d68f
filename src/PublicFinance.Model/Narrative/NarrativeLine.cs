namespace PublicFinance.Model.Narrative;

/// <summary>A line of the given text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset of its line end.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct NarrativeLine(int Start, int End, LineKind Kind);
