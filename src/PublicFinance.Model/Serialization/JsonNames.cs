using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>The names of the format as UTF-8: what the reader compares and the writer writes.</summary>
internal static class JsonNames
{
    public const string Format = "publicfinance.final-accounts";
    public const int Version = 1;

    public static readonly MemberNames Document = new("format", "version", "entity", "fiscalYear", "template", "profile", "tables", "changes", "extensions");
    public static readonly MemberNames Table = new("unit", "decimals", "columns", "rows");
    public static readonly MemberNames Row = new("item", "code", "name", "amounts");
    public static readonly MemberNames Cell = new("amount", "unit", "decimals", "half");
    public static readonly MemberNames Change = new("table", "row", "column", "amount", "unit", "rate");
    public static readonly MemberNames Profile = new(
        "kind", "isAcademic", "isReorganised", "withholdsItems", "basicTableCoversAllAppropriation", "explainsThreePublicOverrun", "explainsOpeningAdjustment");

    public static readonly string[] Kinds = ["unknown", "administrative", "publicInstitution", "department"];
    public static readonly AmountUnit[] Units = [AmountUnit.Yuan, AmountUnit.TenThousandYuan, AmountUnit.HundredMillionYuan];
    public const string RateUnit = "%";

    private static readonly byte[][] ItemNames = [.. Enumerable.Range(0, Items.Count).Select(i => Encoding.UTF8.GetBytes(((Item)i).JsonName()))];
    private static readonly byte[][] TableNames = [.. Enumerable.Range(0, TableIds.Count).Select(i => Encoding.UTF8.GetBytes(((TableId)i).JsonName()))];

    public static ReadOnlySpan<byte> Utf8(Item item) => ItemNames[(int)item];

    public static ReadOnlySpan<byte> Utf8(TableId id) => TableNames[(int)id];
}
