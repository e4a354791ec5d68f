using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>The bytes of a file that the command line names; <c>-</c> is standard input.</summary>
internal static class DocumentBytes
{
    /// <summary>Reads the whole file, or says why it cannot be read.</summary>
    public static bool TryRead(string path, Session session, out byte[] bytes, [NotNullWhen(false)] out DocumentFault? fault)
    {
        (bytes, fault) = ([], null);
        try
        {
            if (path != InputPaths.StandardInput)
            {
                bytes = File.ReadAllBytes(path);
                return true;
            }

            using MemoryStream all = new();
            session.Terminal.Input.CopyTo(all);
            bytes = all.ToArray();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            fault = Directory.Exists(path) ? FileFault.IsFolder : FileFault.Of(e);      // the system calls reading a folder a lack of rights
            return false;
        }
    }

    /// <summary>Reads the whole file.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Read(string path, Session session) => TryRead(path, session, out byte[] bytes, out DocumentFault? fault)
        ? bytes
        : throw new UsageException($"{InputPaths.SourceOf(path)}: {fault.In(session.Language)}");
}
