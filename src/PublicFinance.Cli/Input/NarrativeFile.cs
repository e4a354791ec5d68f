using System.Diagnostics.CodeAnalysis;
using System.Text;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Input;

/// <summary>A narrative in a text file.</summary>
internal static class NarrativeFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly DocumentFault NotText = new("it is not text in UTF-8", "不是 UTF-8 编码的文本");
    private static readonly DocumentFault IsJson = new("it is JSON, not the text of a narrative", "是 JSON 数据，不是情况说明的文本");

    /// <summary>True for the name of a text file.</summary>
    public static bool IsNarrative(string path) => Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text without its byte order mark, or why it is none.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, out string text, [NotNullWhen(false)] out DocumentFault? fault)
    {
        try
        {
            text = Strict.GetString(utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8);
            fault = text.AsSpan().TrimStart().StartsWith('{') ? IsJson : null;
        }
        catch (DecoderFallbackException)
        {
            (text, fault) = ("", NotText);
        }

        return fault is null;
    }

    /// <summary>Reads a narrative that the command line names.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static (string Source, string Text) Read(string path, Session session)
    {
        string source = InputPaths.SourceOf(path);
        return TryDecode(DocumentBytes.Read(path, session), out string text, out DocumentFault? fault)
            ? (source, text)
            : throw new UsageException($"{source}: {fault.In(session.Language)}");
    }
}
