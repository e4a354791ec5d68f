using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>A row whose name was searched for.</summary>
/// <param name="Scheme">The kind of code.</param>
/// <param name="Code">The code with the name that was found.</param>
/// <param name="Path">The codes above, with their names in the year.</param>
/// <param name="From">The first year of the name; null if it is the first known, or an earlier one.</param>
/// <param name="To">The last year of the name; null if it is in force.</param>
/// <param name="IsOfYear">True if the name is verified for the year asked.</param>
/// <param name="NameOfYear">The name of the code in the year asked, where it is another one; null if there is none.</param>
/// <param name="Evidence">What the row rests on.</param>
internal sealed record CodeMatch(
    CodeScheme Scheme, NamedCode Code, IReadOnlyList<NamedCode> Path, int? From, int? To, bool IsOfYear, string? NameOfYear, Evidence Evidence);
