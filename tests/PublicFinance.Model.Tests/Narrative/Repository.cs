namespace PublicFinance.Model.Tests.Narrative;

/// <summary>Where the repository and what stands beside it lie.</summary>
internal static class Repository
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Find();

    /// <summary>Reference data beside the repository; may not exist.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    /// <summary>The folder of keys and sentences.</summary>
    public static string Narrative => Path.Combine(Root, "tests", "PublicFinance.Model.Tests", "Narrative");

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PublicFinance.Model.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
