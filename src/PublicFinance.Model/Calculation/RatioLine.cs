namespace PublicFinance.Model.Calculation;

/// <summary>One line of a calculated table: what the ratio tells, and the ratio.</summary>
/// <param name="Name">In Chinese.</param>
/// <param name="EnglishName">In English.</param>
/// <param name="Ratio">The ratio with part and base.</param>
public sealed record RatioLine(string Name, string EnglishName, Ratio Ratio)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Ratio}";
}
