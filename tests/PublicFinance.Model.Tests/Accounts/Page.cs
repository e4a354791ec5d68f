using PublicFinance.Model.Tests.Classification;

namespace PublicFinance.Model.Tests.Accounts;

/// <summary>A page of docs/ with blocks that the tests compare with what they generate; UPDATE_DOCS=1 writes them anew.</summary>
internal static class Page
{
    public static void AssertCurrent(string name, string block, string content)
    {
        string path = RepositoryFiles.Path("docs", name);
        string page = File.ReadAllText(path);
        string begin = $"<!-- generated: {block} -->\n";
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && end >= start, $"docs/{name} has no block {block}");
        string current = string.Concat(page.AsSpan(0, start), content, page.AsSpan(end));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, current);
        }
        else
        {
            Assert.True(page == current, $"docs/{name} is stale: run UPDATE_DOCS=1 dotnet test");
        }
    }
}
