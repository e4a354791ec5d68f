using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>A code of the other economic classification.</summary>
internal sealed record CodeCounterpart(NamedCode Code, SpendingUnitKind Unit, string Note, Evidence Evidence);
