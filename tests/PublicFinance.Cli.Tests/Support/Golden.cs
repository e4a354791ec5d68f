namespace PublicFinance.Cli.Tests.Support;

/// <summary>Texts that a person has read and found right; <c>UPDATE_GOLDEN=1 dotnet test</c> writes them anew, to be read again.</summary>
internal static class Golden
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "PublicFinance.Cli.Tests", "Golden");

    public static void Check(string name, string text)
    {
        string path = Path.Combine(s_folder, name);
        text = text.Replace(Repository.Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        Assert.True(File.Exists(path), $"Golden/{name} is missing: run UPDATE_GOLDEN=1 dotnet test and read what it writes");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
