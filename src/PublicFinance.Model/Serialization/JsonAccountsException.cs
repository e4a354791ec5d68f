using System.Text.Json;

namespace PublicFinance.Model.Serialization;

/// <summary>A JSON document is no final accounts document; <see cref="Error"/> says why and where.</summary>
public sealed class JsonAccountsException : JsonException
{
    internal JsonAccountsException(JsonAccountsError error)
        : base(error.ToString(), error.Path, error.Line - 1, null) => Error = error;

    /// <summary>What is wrong and where.</summary>
    public JsonAccountsError Error { get; }
}
