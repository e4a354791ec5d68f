using System.Text;
using System.Text.Json;
using NJsonSchema;
using PublicFinance.Cli.Tests.Support;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Tests;

public class ReportSarifTests
{
    private static readonly string s_schema = Path.Combine(Repository.Root, "tests", "PublicFinance.Cli.Tests", "Schemas", "sarif-2.1.0.json");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_log_is_valid_and_every_result_has_rule_message_and_cell(string language)
    {
        Support.Cli run = await Support.Cli.RunAsync("audit", Repository.Sample("damaged-department-2024"), "--format", "sarif", "--lang", language);
        Assert.Equal(1, run.ExitCode);
        await CheckSchemaAsync(run.Output);
        using JsonDocument log = JsonDocument.Parse(run.OutputBytes);
        JsonElement first = log.RootElement.GetProperty("runs")[0];
        JsonElement rules = first.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(OfficialRules.All.Length, rules.GetArrayLength());
        Assert.NotEqual(0, first.GetProperty("results").GetArrayLength());
        foreach (JsonElement result in first.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            JsonElement place = result.GetProperty("locations")[0].GetProperty("logicalLocations")[0];
            Assert.Equal("member", place.GetProperty("kind").GetString());
            Assert.Equal(3, place.GetProperty("fullyQualifiedName").GetString()!.Split('/').Length);
        }

        JsonElement results = first.GetProperty("results");
        Golden.Check($"damaged-department-2024.results.{language}.sarif.json", JsonSerializer.Serialize(results, Indented) + "\n");
    }

    [Fact]
    public async Task Unusable_documents_are_notifications()
    {
        Support.Cli run = await Support.Cli.RunAsync("{"u8.ToArray(), "audit", "-", "none.json", Repository.Sample("small-department-2024"), "--format", "sarif");
        Assert.Equal(2, run.ExitCode);
        await CheckSchemaAsync(run.Output);
        using JsonDocument log = JsonDocument.Parse(run.OutputBytes);
        JsonElement invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Theory]
    [InlineData("某市/2024 决算.json", "%E6%9F%90%E5%B8%82/2024%20%E5%86%B3%E7%AE%97.json")]
    [InlineData("/data/a b.json", "file:///data/a%20b.json")]
    [InlineData("C:/data/a.json", "file:///C:/data/a.json")]
    [InlineData("<stdin>", "%3Cstdin%3E")]
    public async Task A_source_becomes_a_uri(string source, string uri)
    {
        FinalAccounts accounts = AccountsJson.Read(await File.ReadAllBytesAsync(Repository.Sample("damaged-department-2024"), TestContext.Current.CancellationToken));
        using MemoryStream stream = new();
        ReportSarif.Write(
            [AuditedDocument.Of(source, accounts, Auditor.Official.Audit(accounts))], stream, new ReportOptions { HelpBase = new Uri("https://example.org/main/") });
        string text = Encoding.UTF8.GetString(stream.ToArray());
        await CheckSchemaAsync(text);
        Assert.Contains($"\"uri\": \"{uri}\"", text, StringComparison.Ordinal);
        Assert.Contains("\"helpUri\": \"https://example.org/main/docs/rules/PF0101.md\"", text, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Indented { get; } = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static async Task CheckSchemaAsync(string log)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(s_schema, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(log));
        Assert.NotEmpty(schema.Validate(log.Replace("\"level\": \"error\"", "\"level\": \"fatal\"", StringComparison.Ordinal)));      // it does look
    }
}
