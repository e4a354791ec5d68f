using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Tests.Serialization;

/// <summary>The documents of docs/samples.</summary>
internal static class Samples
{
    public static string Folder { get; } = Find("docs", "samples");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".json"));

    public static FinalAccounts Read(string name) => AccountsJson.Read(Bytes(name));

    public static string Find(params string[] below)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PublicFinance.Model.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine([folder ?? throw new DirectoryNotFoundException("The repository's root is not above the tests."), .. below]);
    }
}
