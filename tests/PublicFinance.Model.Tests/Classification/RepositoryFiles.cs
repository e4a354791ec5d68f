namespace PublicFinance.Model.Tests.Classification;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Path(params string[] parts)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(System.IO.Path.Combine(root, "PublicFinance.Model.sln")))
        {
            root = System.IO.Path.GetDirectoryName(root);
        }

        Assert.True(root is not null, "the tests do not run inside the repository");
        return System.IO.Path.Combine([root, .. parts]);
    }
}
