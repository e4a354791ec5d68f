using System.Text;
using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Model.Tests.Serialization;

public class StrictReadingTests
{
    private const string Table = """{"unit":"万元","decimals":2,"columns":["total","basic","project"],"rows":[ROWS]}""";

    [Theory]
    [InlineData("""{"code":"208","amounts":["1.00","1e3",null]}""", "rows[0].amounts[1]", "unexpected 'e'")]
    [InlineData("""{"code":"208","amounts":["1.00","NaN",null]}""", "rows[0].amounts[1]", "unexpected 'N'")]
    [InlineData("""{"code":"208","amounts":["1.00",1.00,null]}""", "rows[0].amounts[1]", "amounts are texts: write \"1.00\"")]
    [InlineData("""{"code":"208","amounts":["1.00",true,null]}""", "rows[0].amounts[1]", "an amount is expected")]
    [InlineData("""{"code":"208","amounts":["1.00","1.001",null]}""", "rows[0].amounts[1]", "3 decimals")]
    [InlineData("""{"code":"208","amounts":["1.00","-0.00",null]}""", "rows[0].amounts[1]", "zero has no sign")]
    [InlineData("""{"code":"208","amounts":["1.00","01.00",null]}""", "rows[0].amounts[1]", "leading zero")]
    [InlineData("""{"code":"208","amounts":["1.00","+1.00",null]}""", "rows[0].amounts[1]", "unexpected '+'")]
    [InlineData("""{"code":"208","amounts":["1.00"," 1.00",null]}""", "rows[0].amounts[1]", "unexpected ' '")]
    [InlineData("""{"code":"208","amounts":["1.00","1,000.00",null]}""", "rows[0].amounts[1]", "unexpected ','")]
    [InlineData("""{"code":"208","amounts":["1.00","1.",null]}""", "rows[0].amounts[1]", "a digit is missing")]
    [InlineData("""{"code":"208","amounts":["1.00",".5",null]}""", "rows[0].amounts[1]", "unexpected '.'")]
    [InlineData("""{"code":"208","amounts":["1.00","",null]}""", "rows[0].amounts[1]", "a digit is missing")]
    [InlineData("""{"code":"208","amounts":["1.00","-",null]}""", "rows[0].amounts[1]", "a digit is missing")]
    [InlineData("""{"code":"208","amounts":["1.00","99999999999999999.00",null]}""", "rows[0].amounts[1]", "too large")]
    [InlineData("""{"code":"208","amounts":["1.00","3000000000000.00",null]}""", "rows[0].amounts[1]", "too large")]
    [InlineData("""{"code":"208","amounts":["1.00",null]}""", "rows[0].amounts", "2 amounts for 3 columns")]
    [InlineData("""{"code":"208","amounts":["1.00",null,null,null]}""", "rows[0].amounts[3]", "more than 3 amounts")]
    [InlineData("""{"code":"208","amounts":[{"amount":"1","decimals":7},null,null]}""", "rows[0].amounts[0]", "7 decimals are finer")]
    [InlineData("""{"code":"208","amounts":[{"amount":"1.5","decimals":0},null,null]}""", "rows[0].amounts[0].amount", "1 decimals where at most 0")]
    [InlineData("""{"code":"208","amounts":[{"decimals":0},null,null]}""", "rows[0].amounts[0]", "'amount' is missing")]
    [InlineData("""{"code":"208","amounts":[{"amount":null,"decimals":0},null,null]}""", "rows[0].amounts[0]", "without a number")]
    [InlineData("""{"code":"208","amounts":[{"amount":"1","half":"-1"},null,null]}""", "rows[0].amounts[0].half", "never negative")]
    [InlineData("""{"code":"208","amounts":[{"text":"无"},null,null]}""", "rows[0].amounts[0].text", "unknown member 'text'")]
    [InlineData("""{"code":"208"}""", "rows[0]", "'amounts' is missing")]
    [InlineData("""{"amounts":[null,null,null]}""", "rows[0]", "either a code or an item")]
    [InlineData("""{"code":"208","item":"total","amounts":[null,null,null]}""", "rows[0]", "either a code or an item")]
    [InlineData("""{"code":"2080","amounts":[null,null,null]}""", "rows[0].code", "no classification code")]
    [InlineData("""{"code":"301","amounts":[null,null,null]}""", "rows[0].code", "begins with 2")]
    [InlineData("""{"code":208,"amounts":[null,null,null]}""", "rows[0].code", "a code in quotation marks is expected")]
    [InlineData("""{"item":"income","amounts":[null,null,null]}""", "rows[0].item", "has no row 'income'")]
    [InlineData("""{"item":"nothing","amounts":[null,null,null]}""", "rows[0].item", "no item 'nothing'")]
    [InlineData("""{"item":"total","amounts":[null,null,null]},{"item":"total","amounts":[null,null,null]}""", "rows[1].item", "stands twice")]
    [InlineData("""{"code":"208","code":"208","amounts":[null,null,null]}""", "rows[0].code", "stands twice")]
    [InlineData("""{"code":"208","nom":"","amounts":[null,null,null]}""", "rows[0].nom", "unknown member 'nom'")]
    [InlineData("""{"code":"208","name":"\ud800","amounts":[null,null,null]}""", "rows[0].name", "surrogate")]
    [InlineData("""{"code":"208","amounts":[null,null,null],}""", "rows[0].amounts", "no valid JSON")]
    [InlineData("""{"code":"208",/**/"amounts":[null,null,null]}""", "rows[0].code", "no valid JSON")]
    public void A_faulty_row_is_told_with_its_place(string rows, string path, string message) =>
        AssertFault(Document("\"generalBudget\":" + Table.Replace("ROWS", rows, StringComparison.Ordinal)), "$.tables.generalBudget." + path, message);

    [Theory]
    [InlineData("\"unit\":\"万元\"", "\"unit\":\"美元\"", "$.tables.generalBudget.unit", "unknown unit '美元'")]
    [InlineData("\"decimals\":2", "\"decimals\":8", "$.tables.generalBudget.rows", "8 decimals are finer")]
    [InlineData("\"decimals\":2", "\"decimals\":\"2\"", "$.tables.generalBudget.decimals", "a whole number from 0 to 10")]
    [InlineData("\"unit\":\"万元\",", "", "$.tables.generalBudget", "'unit' is missing")]
    [InlineData("[\"total\",\"basic\",\"project\"]", "[]", "$.tables.generalBudget.columns", "at least one column")]
    [InlineData("[\"total\",\"basic\",\"project\"]", "[\"total\",\"basic\",\"basic\"]", "$.tables.generalBudget.columns[2]", "stands twice")]
    [InlineData("[\"total\",\"basic\",\"project\"]", "[\"total\",\"basic\",\"goods\"]", "$.tables.generalBudget.columns[2]", "has no column 'goods'")]
    [InlineData("[\"total\",\"basic\",\"project\"]", "[\"total\",\"basic\",\"project\",\"total\"]", "$.tables.generalBudget.columns[3]", "stands twice")]
    [InlineData("\"generalBudget\"", "\"tenth\"", "$.tables.tenth", "has no table 'tenth'")]
    [InlineData("\"version\":1", "\"version\":0", "$.version", "no version 0")]
    [InlineData("\"version\":1", "\"version\":2", "$.version", "version 2, this library reads up to version 1")]
    [InlineData("\"version\":1", "\"later\":[],\"version\":3", "$.version", "version 3, this library reads up to version 1")]
    [InlineData("\"version\":1", "\"version\":1,\"version\":1", "$.version", "stands twice")]
    [InlineData("\"entity\":\"单位\",", "", "$", "'entity' is missing")]
    [InlineData("\"entity\":\"单位\"", "\"entity\":\" \"", "$.entity", "name is empty")]
    [InlineData("\"fiscalYear\":2024", "\"fiscalYear\":24", "$.fiscalYear", "from 1949 to 2999")]
    [InlineData("\"fiscalYear\":2024", "\"fiscalYear\":2024.5", "$.fiscalYear", "from 1949 to 2999")]
    [InlineData("shanghai-2024", "atlantis-2024", "$.template", "unknown template 'atlantis-2024'")]
    [InlineData("publicfinance.final-accounts", "other", "$.format", "the format is not")]
    [InlineData("\"tables\"", "\"profile\":{\"kind\":\"none\"},\"tables\"", "$.profile.kind", "unknown kind of unit")]
    [InlineData("\"tables\"", "\"profile\":{\"isAcademic\":1},\"tables\"", "$.profile.isAcademic", "true or false")]
    [InlineData("\"tables\"", "\"tab\\ud800les\"", "$['tab\\ud800les']", "surrogate")]
    [InlineData("\"unit\":\"万元\"", "\"unit\":\"\\ud800\"", "$.tables.generalBudget.unit", "surrogate")]
    [InlineData("\"tables\"", "\"extensions\":[],\"tables\"", "$.extensions", "an object is expected")]
    [InlineData("\"tables\"", "\"extensions\":{\"a\":{\"b\":1,\"b\":2}},\"tables\"", "$.extensions.a.b", "stands twice")]
    [InlineData("\"tables\"", "\"extensions\":{\"a\":[1,\"\\ud800\"]},\"tables\"", "$.extensions.a[1]", "surrogate")]
    [InlineData("\"tables\"", "\"changes\":[{\"table\":\"generalBudget\",\"row\":\"208\",\"column\":\"total\"}],\"tables\"", "$.changes[0]", "an amount, a rate, or both")]
    [InlineData("\"tables\"", "\"changes\":[{\"table\":\"generalBudget\",\"row\":\"208\",\"column\":\"total\",\"amount\":\"1\"}],\"tables\"", "$.changes[0]", "has a unit")]
    [InlineData("\"tables\"", "\"changes\":[{\"table\":\"generalBudget\",\"row\":\"208\",\"column\":\"goods\",\"rate\":\"1\"}],\"tables\"", "$.changes[0].column", "no column 'goods'")]
    public void A_faulty_head_is_told_with_its_place(string part, string fault, string path, string message)
    {
        string document = Document("\"generalBudget\":" + Table.Replace("ROWS", "", StringComparison.Ordinal));
        Assert.Contains(part, document, StringComparison.Ordinal);
        AssertFault(document.Replace(part, fault, StringComparison.Ordinal), path, message);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n", "empty")]
    [InlineData("[]", "an object is expected here, not an array")]
    [InlineData("null", "an object is expected here, not null")]
    [InlineData("{}", "'format' is missing")]
    [InlineData("{\"format\"", "ends too early")]
    public void What_is_no_document_is_refused(string json, string message) => AssertFault(json, null, message);

    [Fact]
    public void Anything_after_the_document_is_refused() => AssertFault(Document("") + "{}", null, "no valid JSON");

    [Fact]
    public void Line_and_column_count_from_one_in_characters()
    {
        string document = Document("\"generalBudget\":\n  " + Table.Replace("ROWS", "{\"code\":\"208\",\"amounts\":[\"1.00\",\"x\",null]}", StringComparison.Ordinal));
        Assert.False(AccountsJson.TryRead(document, out _, out JsonAccountsError? error));
        string before = document[..document.IndexOf("\"x\"", StringComparison.Ordinal)];
        Assert.Equal(2, error.Line);
        Assert.Equal(before.Length - before.IndexOf('\n', StringComparison.Ordinal), error.Column);
        Assert.Equal(Encoding.UTF8.GetByteCount(before), error.Offset);
        Assert.Equal("line 2, column 107 ($.tables.generalBudget.rows[0].amounts[1]): 'x' is no number: unexpected 'x' at character 1", error.ToString());
        Assert.Equal("第2行第107列（$.tables.generalBudget.rows[0].amounts[1]）：“x”不是数字：第1个字符“x”不应出现", error.ToChineseString());
        JsonAccountsException thrown = Assert.Throws<JsonAccountsException>(() => AccountsJson.Read(document));
        Assert.Equal(error, thrown.Error);
    }

    [Fact]
    public void Limits_refuse_large_deep_and_long_documents()
    {
        string rows = string.Join(',', Enumerable.Repeat("""{"code":"208","amounts":[null,null,null]}""", 3));
        string document = Document("\"generalBudget\":" + Table.Replace("ROWS", rows, StringComparison.Ordinal));
        Assert.NotNull(AccountsJson.Read(document));
        AssertFault(document, "$.tables.generalBudget.rows[2]", "more than 2 rows", new() { MaxRows = 2 });
        AssertFault(document, "$", "more than 100 bytes", new() { MaxBytes = 100 });
        AssertFault(document, "$.entity", "at most 1", new() { MaxNameLength = 1 });
        string deep = document.Replace("\"tables\"", "\"extensions\":{\"a\":" + new string('[', 10_000) + "},\"tables\"", StringComparison.Ordinal);
        AssertFault(deep, null, "depth");
    }

    [Fact]
    public void Invalid_utf8_is_refused_where_it_stands()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Document(""));
        int at = bytes.AsSpan().IndexOf("单"u8);
        bytes[at] = 0xFF;
        Assert.False(AccountsJson.TryRead(bytes, out _, out JsonAccountsError? error));
        Assert.Equal("$.entity", error.Path);
        Assert.False(AccountsJson.TryRead(Document("").Replace("单", "\ud800", StringComparison.Ordinal), out _, out error));
        Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_any_member_order_and_escapes_are_read()
    {
        byte[] sample = Samples.Bytes("small-department-2024");
        using JsonDocument parsed = JsonDocument.Parse(sample);
        using var stream = new MemoryStream();
        stream.Write([0xEF, 0xBB, 0xBF]);
        using (var writer = new Utf8JsonWriter(stream))
        {
            WriteReversed(writer, parsed.RootElement);
        }

        stream.Position = 0;
        FinalAccounts reversed = AccountsJson.Read(stream);
        Assert.Equal(Encoding.UTF8.GetString(sample).TrimEnd('\n'), AccountsJson.Write(reversed));
    }

    [Fact]
    public void Fewer_digits_are_the_same_figure_and_a_coarser_cell_is_another()
    {
        string document = Document("\"generalBudget\":" + Table.Replace("ROWS", """{"code":"208","amounts":["1.5",{"amount":"1","decimals":0},{"amount":null}]}""", StringComparison.Ordinal));
        FinalAccounts accounts = AccountsJson.Read(document);
        Figure total = accounts.Find(TableId.GeneralBudget, RowKey.OfCode(208), Item.Total);
        Assert.Equal(("1.50", 5_000L), (total.Digits, total.Half));
        Figure basic = accounts.Find(TableId.GeneralBudget, RowKey.OfCode(208), Item.Basic);
        Assert.Equal(("1", 500_000L), (basic.Digits, basic.Half));
        Assert.Equal(Presence.Absent, accounts.Find(TableId.GeneralBudget, RowKey.OfCode(208), Item.Project).Presence);
        Assert.Contains("""["1.50",{"amount":"1","decimals":0},{"amount":null}]""", AccountsJson.Write(accounts, indented: false), StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_data_is_kept_verbatim_and_its_templates_are_known()
    {
        var template = new DisclosureTemplate("host-2025", "自定义", DisclosureTemplate.Shanghai2024.Tables);
        string document = Document("").Replace("shanghai-2024", "host-2025", StringComparison.Ordinal).Replace("\"tables\"", "\"extensions\":{\"a\" : [1e3,\n 2]},\"tables\"", StringComparison.Ordinal);
        AssertFault(document, "$.template", "unknown template 'host-2025'");
        FinalAccounts accounts = AccountsJson.Read(document, new AccountsJsonOptions { Templates = [template] });
        Assert.Same(template, accounts.Template);
        Assert.Equal("{\"a\" : [1e3,\n 2]}", accounts.Extensions);
        Assert.Contains(accounts.Extensions, AccountsJson.Write(accounts), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AccountsJson.Write(accounts.WithExtensions("[")));
    }

    [Fact]
    public void The_serializer_reads_and_writes_accounts_inside_other_documents()
    {
        var options = new JsonSerializerOptions { Converters = { new AccountsJsonConverter() } };
        FinalAccounts[] both = [Samples.Read("putuo-planning-2024"), Samples.Read("small-department-2024")];
        string json = JsonSerializer.Serialize(both, options);
        FinalAccounts[] again = JsonSerializer.Deserialize<FinalAccounts[]>(json, options)!;
        Assert.Equal(both.Select(a => AccountsJson.Write(a)), again.Select(a => AccountsJson.Write(a)));
        JsonAccountsException thrown = Assert.Throws<JsonAccountsException>(() => JsonSerializer.Deserialize<FinalAccounts[]>("[{}]", options));
        Assert.Equal("$", thrown.Error.Path);
    }

    private static string Document(string tables) =>
        """{"format":"publicfinance.final-accounts","version":1,"entity":"单位","fiscalYear":2024,"template":"shanghai-2024","tables":{""" + tables + "}}";

    private static void AssertFault(string document, string? path, string message, AccountsJsonOptions? options = null)
    {
        Assert.False(AccountsJson.TryRead(document, out FinalAccounts? accounts, out JsonAccountsError? error, options));
        Assert.Null(accounts);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(path ?? error.Path, error.Path);
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", error.ChineseMessage);
    }

    private static void WriteReversed(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(member.Name);
                    WriteReversed(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteReversed(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
