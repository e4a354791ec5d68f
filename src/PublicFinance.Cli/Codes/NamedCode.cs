namespace PublicFinance.Cli.Codes;

/// <summary>A code with its name in the year; null where none is known.</summary>
internal sealed record NamedCode(string Code, string? Name);
