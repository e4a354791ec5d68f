using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// The JSON Schema of the format (draft 2020-12), generated from the templates' layouts. It says what a document may look like;
/// what needs arithmetic or memory (as many amounts as columns, no row twice) only the reader checks.
/// </summary>
public static partial class AccountsSchema
{
    /// <summary>Writes the schema for documents of the given templates; of all built-in ones when none is given.</summary>
    public static void Write(IBufferWriter<byte> output, params ReadOnlySpan<DisclosureTemplate> templates)
    {
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<DisclosureTemplate> known = templates.IsEmpty ? DisclosureTemplate.All : [.. templates];
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        WriteDocument(json, known);
    }

    /// <summary>The schema as text.</summary>
    public static string Write(params ReadOnlySpan<DisclosureTemplate> templates)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, templates);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WriteDocument(Utf8JsonWriter json, ImmutableArray<DisclosureTemplate> templates)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "部门决算 (departmental final accounts)");
        Object(json, "format", "version", "entity", "fiscalYear", "template", "tables");
        json.WriteStartObject("properties");
        Enumeration(json, "format", JsonNames.Format);
        json.WriteStartObject("version");
        json.WriteStartArray("enum");
        json.WriteNumberValue(JsonNames.Version);
        json.WriteEndArray();
        json.WriteEndObject();
        Text(json, "entity", "\\S");
        Integer(json, "fiscalYear", 1949, 2999);
        Enumeration(json, "template", [.. templates.Select(t => t.Name)]);
        WriteProfile(json);
        json.WriteStartObject("tables");
        json.WriteString("type", "object");
        json.WriteEndObject();
        WriteChanges(json, templates);
        json.WriteStartObject("extensions");
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("anyOf");
        foreach (DisclosureTemplate template in templates)
        {
            json.WriteStartObject();
            json.WriteString("title", template.Title);
            json.WriteStartObject("properties");
            Enumeration(json, "template", template.Name);
            json.WriteStartObject("tables");
            Object(json);
            json.WriteStartObject("properties");
            foreach (TableLayout layout in template.Tables)
            {
                WriteTable(json, layout);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDefinitions(json);
        json.WriteEndObject();
    }

    private static void WriteProfile(Utf8JsonWriter json)
    {
        json.WriteStartObject("profile");
        Object(json);
        json.WriteStartObject("properties");
        Enumeration(json, "kind", JsonNames.Kinds);
        foreach (string flag in JsonNames.Profile.Names[1..])
        {
            json.WriteStartObject(flag);
            json.WriteString("type", "boolean");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, ImmutableArray<DisclosureTemplate> templates)
    {
        TableLayout[] layouts = [.. templates.SelectMany(t => t.Tables)];
        json.WriteStartObject("changes");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        Object(json, "table", "row", "column");
        json.WriteStartObject("properties");
        Enumeration(json, "table", [.. layouts.Select(t => t.JsonName).Distinct()]);
        Text(json, "row", "^([0-9]{3}|[0-9]{5}|[0-9]{7}|[a-z][A-Za-z0-9]*)$");
        Enumeration(json, "column", [.. layouts.SelectMany(t => t.Columns).Select(c => c.Item.JsonName()).Distinct()]);
        Reference(json, "amount", "number");
        Reference(json, "unit", "unit");
        Reference(json, "rate", "number");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
