namespace PublicFinance.Model.Relations;

/// <summary>What evaluating a relation says.</summary>
/// <param name="Reading">The first reading under which it holds, or why there is none.</param>
/// <param name="Residual">
/// The relation's left side at the printed values: for linear forms in the base unit of the figures (fen, …), for shares and
/// changes multiplied by 10⁹, for signs 0.
/// </param>
/// <param name="Tolerance">How far from 0 the residual may be by rounding alone, in the residual's unit.</param>
public readonly record struct Outcome(Reading Reading, Int128 Residual, Int128 Tolerance)
{
    /// <summary>True when rounding alone explains the figures.</summary>
    public bool Holds => Reading == Reading.Rounded;

    /// <summary>True when the figures contradict each other unless they were footed or cut off, or in any case.</summary>
    public bool Fails => Reading is Reading.Footed or Reading.Truncated or Reading.Contradicted;

    /// <summary>How far the residual lies beyond what rounding explains; 0 when the relation holds.</summary>
    public Int128 Excess => Fails ? Int128.Max(Int128.Abs(Residual) - Tolerance, 0) : 0;
}
