using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>A code that took over, or from which it was taken over.</summary>
internal sealed record CodeChange(NamedCode Code, int Year, Evidence Evidence);
