using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write final accounts inside other documents, by the rules of <see cref="AccountsJson"/>.
/// The place in an error counts from the beginning of the accounts.
/// </summary>
public sealed class AccountsJsonConverter(AccountsJsonOptions? reading) : JsonConverter<FinalAccounts>
{
    /// <summary>A converter with the built-in templates and default limits.</summary>
    public AccountsJsonConverter()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override FinalAccounts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return AccountsJson.Read(JsonMarshal.GetRawUtf8Value(document.RootElement), reading);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FinalAccounts value, JsonSerializerOptions options) => AccountsJson.Write(value, writer);
}
