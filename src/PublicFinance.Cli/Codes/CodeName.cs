using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>A name in a span of years.</summary>
internal sealed record CodeName(string Name, int? From, int? To, Evidence Evidence);
