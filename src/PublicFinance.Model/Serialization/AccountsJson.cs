using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Reads and writes final accounts as JSON (see docs/json-format.md). Reading is strict: what is not understood is an error
/// with its place, nothing is guessed or dropped.
/// </summary>
public static partial class AccountsJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a document in UTF-8, with or without byte order mark.</summary>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static FinalAccounts Read(ReadOnlySpan<byte> utf8, AccountsJsonOptions? options = null) =>
        TryRead(utf8, out FinalAccounts? accounts, out JsonAccountsError? error, options) ? accounts : throw new JsonAccountsException(error);

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static FinalAccounts Read(string json, AccountsJsonOptions? options = null) =>
        TryRead(json, out FinalAccounts? accounts, out JsonAccountsError? error, options) ? accounts : throw new JsonAccountsException(error);

    /// <summary>Reads a document from a stream in UTF-8 to its end, and never more than <see cref="AccountsJsonOptions.MaxBytes"/> of it.</summary>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static FinalAccounts Read(Stream utf8, AccountsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= AccountsJsonOptions.Default;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(32 << 10);
        int length = 0;
        try
        {
            for (int read; (read = utf8.Read(buffer, length, buffer.Length - length)) > 0 && length <= options.MaxBytes;)
            {
                length += read;
                if (length == buffer.Length)
                {
                    byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.AsSpan().CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return Read(buffer.AsSpan(0, length), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a document, or says why it cannot.</summary>
    public static bool TryRead(
        string json, [NotNullWhen(true)] out FinalAccounts? accounts, [NotNullWhen(false)] out JsonAccountsError? error, AccountsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= AccountsJsonOptions.Default;
        if (json.Length > options.MaxBytes)
        {
            return Fail(TooLong(options), out accounts, out error);
        }

        byte[] utf8 = ArrayPool<byte>.Shared.Rent(StrictUtf8.GetMaxByteCount(json.Length));
        try
        {
            return TryRead(utf8.AsSpan(0, StrictUtf8.GetBytes(json, utf8)), out accounts, out error, options);
        }
        catch (EncoderFallbackException fault)
        {
            byte[] before = Encoding.UTF8.GetBytes(json[..fault.Index]);
            return Fail(
                JsonLocator.Locate(before, 0, before.Length, options, "the text has half of a surrogate pair", "文本含有不成对的代理字符"), out accounts, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Reads a document in UTF-8, with or without byte order mark, or says why it cannot.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out FinalAccounts? accounts, [NotNullWhen(false)] out JsonAccountsError? error, AccountsJsonOptions? options = null)
    {
        options ??= AccountsJsonOptions.Default;
        if (utf8.Length > options.MaxBytes)
        {
            return Fail(TooLong(options), out accounts, out error);
        }

        int start = utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        ReadOnlySpan<byte> json = utf8[start..];
        JsonFault fault;
        try
        {
            accounts = AccountsDecoder.Decode(json, options);
            error = null;
            return true;
        }
        catch (JsonFault found)
        {
            fault = found;
        }
        catch (JsonException syntax)
        {
            fault = ExplainSyntax(json, syntax);
        }

        fault = FindNewerVersion(json, options) ?? fault;
        return Fail(JsonLocator.Locate(utf8, start, start + (int)fault.Offset, options, fault.Message, fault.Chinese), out accounts, out error);
    }

    private static bool Fail(JsonAccountsError reason, out FinalAccounts? accounts, out JsonAccountsError? error)
    {
        accounts = null;
        error = reason;
        return false;
    }

    private static JsonAccountsError TooLong(AccountsJsonOptions options) => new(
        $"the document has more than {options.MaxBytes} bytes", $"文件超过{options.MaxBytes}字节", "$", options.MaxBytes, 1, 1);

    internal static JsonFault ExplainSyntax(ReadOnlySpan<byte> json, JsonException syntax)
    {
        if (json.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new JsonFault("the document is empty", "文件为空", 0);
        }

        long offset = 0;
        for (long line = syntax.LineNumber ?? 0; line > 0; line--)
        {
            int end = json[(int)offset..].IndexOf((byte)'\n');
            offset += end + 1;
        }

        offset = Math.Min(offset + (syntax.BytePositionInLine ?? 0), json.Length);
        if (offset == json.Length)
        {
            return new JsonFault("the JSON ends too early", "JSON不完整，文件提前结束", offset);
        }

        int suffix = syntax.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = suffix < 0 ? syntax.Message : syntax.Message[..suffix];
        return new JsonFault("no valid JSON: " + reason.TrimEnd('.'), "不是有效的JSON（不允许注释、尾随逗号，嵌套不得过深）", offset);
    }

    /// <summary>A newer version explains every other fault: its members are unknown here.</summary>
    private static JsonFault? FindNewerVersion(ReadOnlySpan<byte> json, AccountsJsonOptions options)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth });
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    bool isVersion = !reader.ValueIsEscaped && reader.ValueTextEquals("version"u8);
                    reader.Read();
                    if (isVersion && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version > JsonNames.Version)
                    {
                        return AccountsDecoder.NewerVersion(version, reader.TokenStartIndex);
                    }

                    reader.Skip();
                }
            }
        }
        catch (JsonException)
        {
        }

        return null;
    }
}
