namespace PublicFinance.Cli;

/// <summary>The command cannot do what it was asked for; the message is in the user's language.</summary>
internal sealed class UsageException(string message) : Exception(message);
