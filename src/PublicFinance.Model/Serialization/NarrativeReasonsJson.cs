using System.Diagnostics.CodeAnalysis;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Reads reasons and budgets that a narrative is to tell (see docs/narrative.md): items by code or by official name, each with its budget and
/// with what explains its difference from the budget and its change. Strict as <see cref="AccountsJson"/>.
/// </summary>
public static class NarrativeReasonsJson
{
    private const string Format = "publicfinance.reasons";
    private const int Version = 1;
    private const int LongestReason = 1_000;

    private static readonly MemberNames Document = new("format", "version", "items");
    private static readonly MemberNames Item = new("item", "money", "budget", "budgetReason", "changeReason");

    /// <summary>Reads a document in UTF-8.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="accounts">The accounts that are to be told: their year and form say which quantity a name means.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <exception cref="JsonAccountsException">The document is faulty.</exception>
    public static NarrativeReasons Read(ReadOnlySpan<byte> utf8, FinalAccounts accounts, AccountsJsonOptions? options = null) =>
        TryRead(utf8, accounts, out NarrativeReasons? reasons, out JsonAccountsError? error, options) ? reasons : throw new JsonAccountsException(error);

    /// <summary>Reads a document in UTF-8, or says why it cannot.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, FinalAccounts accounts, [NotNullWhen(true)] out NarrativeReasons? reasons, [NotNullWhen(false)] out JsonAccountsError? error, AccountsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        reasons = JsonCursor.Read(utf8, options ?? AccountsJsonOptions.Default, (ref JsonCursor json) => ReadDocument(ref json, accounts), out error);
        return reasons is not null;
    }

    private static NarrativeReasons ReadDocument(ref JsonCursor json, FinalAccounts accounts)
    {
        long start = json.BeginObject();
        uint seen = 0;
        NarrativeReasons reasons = NarrativeReasons.None;
        HashSet<Subject> known = [];
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
                default:
                    json.Array((ref JsonCursor item) => reasons = ReadItem(ref item, reasons, accounts, known));
                    break;
            }
        }

        JsonCursor.Require(Document, seen, 3, start);
        return reasons;
    }

    private static NarrativeReasons ReadItem(ref JsonCursor json, NarrativeReasons reasons, FinalAccounts accounts, HashSet<Subject> known)
    {
        long start = json.BeginObject();
        uint seen = 0;
        Subject subject = default;
        MoneyScope? money = null;
        Figure? budget = null;
        string? ofBudget = null, ofChange = null;
        while (json.NextMember(Item, ref seen) is { } member)
        {
            switch (member)
            {
                case "item":
                    subject = ReadSubject(ref json, accounts);
                    break;
                case "money":
                    money = json.OneOf(("all", MoneyScope.All), ("appropriation", MoneyScope.Appropriation), ("general", MoneyScope.General), ("funds", MoneyScope.Funds), ("capital", MoneyScope.Capital));
                    break;
                case "budget":
                    budget = json.Figure(Measure.Amount);
                    break;
                case "budgetReason":
                    ofBudget = Reason(ref json);
                    break;
                default:
                    ofChange = Reason(ref json);
                    break;
            }
        }

        JsonCursor.Require(Item, seen, 1, start);
        subject = money is { } scope ? subject with { Scope = scope } : subject;
        if (budget is null && ofBudget is null && ofChange is null)
        {
            throw new JsonFault("an item has 'budget', 'budgetReason' or 'changeReason'", "每项应有budget、budgetReason或changeReason", start);
        }

        if (!known.Add(subject))
        {
            throw new JsonFault($"'{subject}' stands twice", $"“{subject.Describe()}”重复出现", start);
        }

        reasons = budget is { } amount ? reasons.WithBudget(subject, Amount.FromFen(amount.Value)) : reasons;
        reasons = ofBudget is null ? reasons : reasons.With(subject with { Measure = FiscalMeasure.Budget }, ofBudget);
        return ofChange is null ? reasons : reasons.With(subject, ofChange);
    }

    /// <summary>A functional code, told of the general budget unless other money is named; or a name as <c>juesuan claims</c> prints it.</summary>
    private static Subject ReadSubject(ref JsonCursor json, FinalAccounts accounts)
    {
        string text = json.Text();
        if (RowKey.TryParse(text, out RowKey code) && code.IsCode)
        {
            return new Subject(Topic.Function, MoneyScope.General, accounts.FiscalYear) { Code = code };
        }

        Topic? topic = Enum.GetValues<Topic>().Where(t => t is not (Topic.Function or Topic.Economic) && t.Name() == text).Select(t => (Topic?)t).FirstOrDefault();
        return topic switch
        {
            null => throw json.Fault(
                $"'{JsonLocator.Shorten(text)}' is neither a code of 3, 5 or 7 digits nor the name of a quantity", $"“{JsonLocator.Shorten(text)}”不是3位、5位或7位科目编码，也不是数据名称"),
            >= Topic.ThreePublic and <= Topic.ReceptionForeign => new Subject(topic.Value, accounts.Template[TableId.ThreePublic]?.Source == Accounts.Item.General ? MoneyScope.General : MoneyScope.Appropriation, accounts.FiscalYear),
            _ => new Subject(topic.Value, MoneyScope.All, accounts.FiscalYear),
        };
    }

    private static string Reason(ref JsonCursor json)
    {
        string text = json.Text(LongestReason);
        return NarrativeReasons.HasWords(text) ? text : throw json.Fault("the reason has no words", "原因为空");
    }
}
