using System.Text.Json;

namespace PublicFinance.Cli.Input;

/// <summary>Tells what a JSON file calls itself, so that a folder may hold other files.</summary>
internal static class DocumentFormat
{
    public const string FinalAccounts = "publicfinance.final-accounts";

    /// <summary>True for good JSON that does not say that it is final accounts. Faulty JSON is left to the reader, whose message has the place.</summary>
    public static bool IsOther(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            utf8 = utf8[3..];
        }

        bool isOther = true;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("format"u8))
                {
                    reader.Read();
                    isOther &= reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals(FinalAccounts);
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return isOther;
    }
}
