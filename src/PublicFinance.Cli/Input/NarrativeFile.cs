using System.Text;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>A narrative in a text file.</summary>
internal static class NarrativeFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DocumentFault NotText { get; } = new("it is not text in UTF-8", "不是 UTF-8 编码的文本");

    /// <summary>True for the name of a text file.</summary>
    public static bool IsNarrative(string path) => Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text without its byte order mark.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, out string text)
    {
        try
        {
            text = Strict.GetString(utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Reads a narrative that the command line names.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static (string Source, string Text) Read(string path, Session session)
    {
        string source = InputPaths.SourceOf(path);
        return TryDecode(DocumentBytes.Read(path, session), out string text)
            ? (source, text)
            : throw new UsageException($"{source}: {NotText.In(session.Language)}");
    }
}
