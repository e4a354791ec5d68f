namespace PublicFinance.Cli.Input;

/// <summary>The bytes of a named file that is no final accounts document.</summary>
internal static class DocumentBytes
{
    /// <summary>Reads the whole file; <c>-</c> is standard input.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Read(string path, Session session)
    {
        try
        {
            if (path != InputPaths.StandardInput)
            {
                return File.ReadAllBytes(path);
            }

            using MemoryStream all = new();
            session.Terminal.Input.CopyTo(all);
            return all.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{InputPaths.SourceOf(path)}: {FileFault.Of(e).In(session.Language)}");
        }
    }
}
