using System.Text;
using System.Text.Json.Nodes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;
using PublicFinance.Model.Tests.Serialization;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>The small department of docs/samples with one row changed.</summary>
internal static class EditedSample
{
    public const string Name = "small-department-2024";

    /// <summary>The sample in another year, with another code or name in one row of a table; null leaves it as it is, an empty name prints none.</summary>
    public static FinalAccounts With(string table, string row, string? code = null, string? name = null, int year = 2024)
    {
        JsonNode document = JsonNode.Parse(Samples.Bytes(Name))!;
        document["fiscalYear"] = year;
        JsonNode edited = document["tables"]![table]!["rows"]!.AsArray().Single(r => (string?)r!["code"] == row)!;
        edited["code"] = code ?? row;
        edited["name"] = name ?? edited["name"]!.GetValue<string>();
        if (name == "")
        {
            edited.AsObject().Remove("name");
        }

        return AccountsJson.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }
}
