using System.Text;
using NJsonSchema;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Tests.Serialization;

public class SchemaTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(AccountsSchema.Write());

    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sample_is_valid(string name)
    {
        JsonSchema schema = await Schema;
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(Samples.Bytes(name))));
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"fiscalYear\": 2024", "\"fiscalYear\": \"2024\"")]
    [InlineData("\"template\": \"national-2022\"", "\"template\": \"national\"")]
    [InlineData("\"kind\": \"department\"", "\"kind\": \"office\"")]
    [InlineData("\"kind\": \"department\"", "\"kinds\": \"department\"")]
    [InlineData("\"summary\": {", "\"total\": {")]
    [InlineData("\"unit\": \"万元\"", "\"unit\": \"美元\"")]
    [InlineData("\"decimals\": 2", "\"decimals\": 11")]
    [InlineData("\"columns\": [\"final\"]", "\"columns\": [\"basic\"]")]
    [InlineData("\"columns\": [\"final\"]", "\"columns\": []")]
    [InlineData("\"412.87\"", "412.87")]
    [InlineData("\"412.87\"", "\"412,87\"")]
    [InlineData("\"412.87\"", "\"-0.00\"")]
    [InlineData("\"412.87\"", "{\"text\": \"无\"}")]
    [InlineData("\"code\": \"2130101\"", "\"code\": \"21301011\"")]
    [InlineData("\"code\": \"2130101\"", "\"item\": \"basic\"")]
    [InlineData("\"code\": \"2130101\"", "\"item\": \"total\", \"code\": \"2130101\"")]
    [InlineData("\"code\": \"2130101\", ", "")]
    [InlineData("\"table\": \"summary\"", "\"table\": \"summaries\"")]
    public async Task A_broken_document_is_not(string part, string broken)
    {
        string document = Encoding.UTF8.GetString(Samples.Bytes("small-department-2024"));
        Assert.Contains(part, document, StringComparison.Ordinal);
        string damaged = document.Replace(part, broken, StringComparison.Ordinal);
        JsonSchema schema = await Schema;
        Assert.NotEmpty(schema.Validate(damaged));
        Assert.False(AccountsJson.TryRead(damaged, out _, out _));
    }

    [Fact]
    public async Task A_host_writes_the_schema_of_its_own_templates()
    {
        var template = new DisclosureTemplate("host-2025", "自定义", [DisclosureTemplate.National2022[TableId.Assets]!]);
        JsonSchema schema = await JsonSchema.FromJsonAsync(AccountsSchema.Write(template), TestContext.Current.CancellationToken);
        string json = AccountsJson.Write(FinalAccounts.Of("某局", 2025, template));
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(Encoding.UTF8.GetString(Samples.Bytes("small-department-2024"))));
    }
}
