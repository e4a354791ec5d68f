namespace PublicFinance.Cli.Tests.Support;

/// <summary>A folder of its own for a test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("juesuan-").FullName;

    public string Add(string name, string text)
    {
        string path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string AddSample(string sample, string name) => Add(name, File.ReadAllText(Repository.Sample(sample)));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
