namespace PublicFinance.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Nothing of severity error.</summary>
    public const int Clean = 0;

    /// <summary>Findings of severity error.</summary>
    public const int Findings = 1;

    /// <summary>Unusable input or wrong usage; it outweighs findings, because something was not audited.</summary>
    public const int Unusable = 2;

    /// <summary>Ended by Ctrl+C, as shells report it.</summary>
    public const int Cancelled = 130;
}
