namespace PublicFinance.Model.Narrative;

/// <summary>A number as printed: digits scaled by its decimals.</summary>
/// <param name="Scaled">The digits as a whole number; meaningless if too large.</param>
/// <param name="Decimals">Printed decimals.</param>
/// <param name="IsNegative">True for a minus sign.</param>
/// <param name="IsTooLarge">True for more digits than a figure can have.</param>
internal readonly record struct NumberText(long Scaled, int Decimals, bool IsNegative, bool IsTooLarge)
{
    public bool IsWhole => Decimals == 0;
}
