using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Reads the adjustments of a consolidation (see docs/consolidation.md): eliminations between units and sheets of signed figures.
/// Strict as <see cref="AccountsJson"/>.
/// </summary>
public static class AdjustmentsJson
{
    private const string Format = "publicfinance.adjustments";
    private const int Version = 1;

    private static readonly MemberNames Document = new("format", "version", "eliminations", "sheets");
    private static readonly MemberNames EliminationNames = new("kind", "payer", "receiver", "amount", "code", "paidUnder", "receivedUnder");
    private static readonly MemberNames SheetNames = new("kind", "accounts", "reason");

    /// <summary>Reads a document in UTF-8.</summary>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static ImmutableArray<Adjustment> Read(ReadOnlySpan<byte> utf8, AccountsJsonOptions? options = null) =>
        TryRead(utf8, out ImmutableArray<Adjustment> adjustments, out JsonAccountsError? error, options) ? adjustments : throw new JsonAccountsException(error);

    /// <summary>Reads a document in UTF-8, or says why it cannot.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, out ImmutableArray<Adjustment> adjustments, [NotNullWhen(false)] out JsonAccountsError? error, AccountsJsonOptions? options = null)
    {
        AccountsJsonOptions limits = options ?? AccountsJsonOptions.Default;
        List<Adjustment>? read = JsonCursor.Read(utf8, limits, (ref JsonCursor json) => ReadDocument(ref json, limits), out error);
        adjustments = read is null ? [] : [.. read];
        return read is not null;
    }

    private static List<Adjustment> ReadDocument(ref JsonCursor json, AccountsJsonOptions options)
    {
        long start = json.BeginObject();
        uint seen = 0;
        List<Adjustment> all = [];
        while (json.NextMember(Document, ref seen) is { } member)
        {
            switch (member)
            {
                case "format":
                    json.CheckFormat(Format);
                    break;
                case "version":
                    json.CheckVersion(Version);
                    break;
                case "eliminations":
                    all.AddRange(json.Array(ReadElimination));
                    break;
                default:
                    all.AddRange(json.Array((ref JsonCursor sheet) => ReadSheet(ref sheet, options)));
                    break;
            }
        }

        JsonCursor.Require(Document, seen, 2, start);
        return all;
    }

    private static Elimination ReadElimination(ref JsonCursor json)
    {
        long start = json.BeginObject();
        uint seen = 0;
        TransferKind kind = default;
        string payer = "", receiver = "";
        Figure amount = default;
        RowKey? paid = null, received = null, both = null;
        while (json.NextMember(EliminationNames, ref seen) is { } member)
        {
            switch (member)
            {
                case "kind":
                    kind = json.OneOf(("subsidy", TransferKind.Subsidy), ("remittance", TransferKind.Remittance));
                    break;
                case "payer":
                    payer = json.Name();
                    break;
                case "receiver":
                    receiver = json.Name();
                    break;
                case "amount":
                    amount = json.Figure(Measure.Amount);
                    break;
                case "code":
                    both = Code(ref json);
                    break;
                case "paidUnder":
                    paid = Code(ref json);
                    break;
                default:
                    received = Code(ref json);
                    break;
            }
        }

        JsonCursor.Require(EliminationNames, seen, 4, start);
        return both is { } code && paid is null && received is null ? new Elimination(kind, payer, receiver, code, code, amount)
            : both is null && paid is { } from && received is { } to ? new Elimination(kind, payer, receiver, from, to, amount)
            : throw new JsonFault("an elimination has either 'code' or both 'paidUnder' and 'receivedUnder'", "抵销分录应有code，或同时有paidUnder与receivedUnder", start);
    }

    private static RowKey Code(ref JsonCursor json)
    {
        string text = json.Text();
        return RowKey.TryParse(text, out RowKey key) ? key
            : throw json.Fault($"'{JsonLocator.Shorten(text)}' is no code of 3, 5 or 7 digits", $"“{JsonLocator.Shorten(text)}”不是3位、5位或7位科目编码");
    }

    private static AdjustmentSheet ReadSheet(ref JsonCursor json, AccountsJsonOptions options)
    {
        long start = json.BeginObject();
        uint seen = 0;
        AdjustmentKind kind = default;
        string reason = "";
        FinalAccounts? accounts = null;
        while (json.NextMember(SheetNames, ref seen) is { } member)
        {
            switch (member)
            {
                case "kind":
                    kind = json.OneOf(("fundsDifference", AdjustmentKind.FundsDifference), ("correction", AdjustmentKind.Correction));
                    break;
                case "accounts":
                    long at = json.Offset;
                    if (!AccountsJson.TryRead(json.Raw(), out accounts, out JsonAccountsError? error, options))
                    {
                        throw new JsonFault(error.Message, error.ChineseMessage, at + error.Offset);
                    }

                    break;
                default:
                    reason = json.Text(1_000);
                    break;
            }
        }

        JsonCursor.Require(SheetNames, seen, 2, start);
        return new AdjustmentSheet(kind, accounts!) { Reason = reason };
    }
}
