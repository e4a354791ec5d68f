using System.Buffers;
using System.Text;
using System.Text.Json;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

public static partial class AccountsJson
{
    /// <summary>Writes the canonical form in UTF-8: for people one table row a line, or compact.</summary>
    /// <exception cref="ArgumentException">The extensions are no JSON object.</exception>
    public static void Write(FinalAccounts accounts, IBufferWriter<byte> output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(output);
        CheckExtensions(accounts);
        AccountsEncoder.Write(accounts, output, indented);
    }

    /// <summary>Writes the canonical form as one value of a larger document; always compact.</summary>
    /// <exception cref="ArgumentException">The extensions are no JSON object.</exception>
    public static void Write(FinalAccounts accounts, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = new ArrayBufferWriter<byte>();
        Write(accounts, output, indented: false);
        writer.WriteRawValue(output.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>The canonical form as text: for people one table row a line, or compact.</summary>
    /// <exception cref="ArgumentException">The extensions are no JSON object.</exception>
    public static string Write(FinalAccounts accounts, bool indented = true)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(accounts, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void CheckExtensions(FinalAccounts accounts)
    {
        if (accounts.Extensions.Length == 0)
        {
            return;
        }

        try
        {
            AccountsDecoder.CheckExtensions(accounts.Extensions);
        }
        catch (Exception fault) when (fault is JsonFault or JsonException)
        {
            throw new ArgumentException("The extensions are no JSON object: " + fault.Message, nameof(accounts), fault);
        }
    }
}
