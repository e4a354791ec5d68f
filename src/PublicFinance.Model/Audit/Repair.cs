using System.Collections.Immutable;

namespace PublicFinance.Model.Audit;

/// <summary>
/// What would restore everything that a root finding and its consequences break (改正建议): one figure with one value, several
/// that would do it alike, or none. Nothing is ever changed by it.
/// </summary>
/// <param name="Finding">The root finding.</param>
/// <param name="Candidates">The figures each of which would restore everything alone, the simplest slip first; empty where none does.</param>
/// <param name="IsBlock">The candidates belong together: a block of values that slipped is moved back as a whole.</param>
public sealed record Repair(Finding Finding, ImmutableArray<Suspect> Candidates, bool IsBlock)
{
    internal static Repair Of(Finding finding)
    {
        bool isBlock = finding.Suspects.Any(s => s.Cause?.Slip == Slip.Shifted);
        return new Repair(finding, [.. finding.Suspects.Where(s => s.RestoresAll && s.Corrected is not null)], isBlock);
    }
}
