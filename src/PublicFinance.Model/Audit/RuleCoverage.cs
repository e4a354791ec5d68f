using System.Collections.Immutable;

namespace PublicFinance.Model.Audit;

/// <summary>What a rule could ask of a document, so that nothing passes by not being asked.</summary>
/// <param name="Held">Relations that hold within rounding, and forms that are in order.</param>
/// <param name="Failed">Relations that fail, in any reading, and broken forms.</param>
/// <param name="Undecided">Relations whose signs the prints leave open.</param>
/// <param name="NotAsked">For each reason how many relations could not be asked.</param>
public sealed record RuleCoverage(int Held, int Failed, int Undecided, ImmutableSortedDictionary<Unasked, int> NotAsked)
{
    /// <summary>Relations evaluated: held, failed and undecided.</summary>
    public int Evaluated => Held + Failed + Undecided;
}
