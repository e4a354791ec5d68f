using System.Collections.Immutable;

namespace PublicFinance.Model.Narrative;

/// <summary>A whole and the parts that are told of it (其中, 具体构成, 主要用于以下方面).</summary>
/// <param name="Whole">The claim of the whole.</param>
/// <param name="Parts">The claims of the parts: amounts or counts of the same measure, in the order of reading.</param>
/// <param name="Words">The words that begin the list.</param>
/// <param name="HasShares">True if each part is told with its share.</param>
public sealed record Breakdown(Claim Whole, ImmutableArray<Claim> Parts, TextSpan Words, bool HasShares);
