using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Serialization;

/// <summary>Reads and writes performance scorecards as JSON (see docs/scorecards.md). Reading is strict as <see cref="AccountsJson"/> is.</summary>
public static class ScorecardJson
{
    /// <summary>Reads a scorecard in UTF-8, with or without byte order mark.</summary>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static Scorecard Read(ReadOnlySpan<byte> utf8, AccountsJsonOptions? options = null) =>
        TryRead(utf8, out Scorecard? card, out JsonAccountsError? error, options) ? card : throw new JsonAccountsException(error);

    /// <summary>Reads a scorecard in UTF-8, or says why it cannot.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Scorecard? card, [NotNullWhen(false)] out JsonAccountsError? error, AccountsJsonOptions? options = null)
    {
        card = JsonCursor.Read(utf8, options ?? AccountsJsonOptions.Default, ScorecardDecoder.Read, out error);
        return card is not null;
    }

    /// <summary>The canonical form: for people one line of the scorecard a line, or compact.</summary>
    public static string Write(Scorecard card, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(card);
        var output = new ArrayBufferWriter<byte>();
        ScorecardEncoder.Write(card, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
