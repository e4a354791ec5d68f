using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>What one unit or one adjustment adds to a consolidated cell.</summary>
/// <param name="Member">The unit's or the adjustment's name.</param>
/// <param name="Figure">The figure as told there, signed; exactly zero (not listed) where the member's table lists no such code, absent where it leaves it unknown.</param>
/// <param name="Adjustment">The adjustment, or null for a unit.</param>
public sealed record Contribution(string Member, Figure Figure, Adjustment? Adjustment = null)
{
    /// <summary>The member's name in English texts: a unit keeps its own.</summary>
    public string EnglishMember => Adjustment?.EnglishName ?? Member;
}
