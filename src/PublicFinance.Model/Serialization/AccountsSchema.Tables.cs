using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

public static partial class AccountsSchema
{
    private const string Number = "^(?!-0(\\.0+)?$)-?(0|[1-9][0-9]*)(\\.[0-9]{1,10})?$";
    private const string WholeNumber = "^(?!-0$)-?(0|[1-9][0-9]*)$";

    private static void WriteTable(Utf8JsonWriter json, TableLayout layout)
    {
        json.WriteStartObject(layout.JsonName);
        json.WriteString("title", layout.Number.Length > 0 ? $"{layout.Number} {layout.Title}" : layout.Title);
        Object(json, layout.Measure == Measure.Count ? ["columns", "rows"] : ["unit", "decimals", "columns", "rows"]);
        json.WriteStartObject("properties");
        if (layout.Measure == Measure.Amount)
        {
            Reference(json, "unit", "unit");
        }
        else if (layout.Measure == Measure.Rate)
        {
            Enumeration(json, "unit", JsonNames.RateUnit);
        }

        Integer(json, "decimals", 0, layout.Measure switch { Measure.Amount => 10, Measure.Rate => 7, _ => 0 });
        json.WriteStartObject("columns");
        json.WriteString("description", string.Join("; ", layout.Columns.Select(c => $"{c.Item.JsonName()} {c.Name}")));
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteBoolean("uniqueItems", true);
        Enumeration(json, "items", [.. layout.Columns.Select(c => c.Item.JsonName())]);
        json.WriteEndObject();
        json.WriteStartObject("rows");
        json.WriteString("type", "array");
        WriteRow(json, layout);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, TableLayout layout)
    {
        bool coded = layout.Codes != CodeKind.None;
        json.WriteStartObject("items");
        json.WriteString("description", string.Join("; ", layout.Rows.Select(r => $"{r.Item.JsonName()} {r.Name}".TrimEnd())));
        Object(json, coded ? ["amounts"] : ["item", "amounts"]);
        json.WriteStartObject("properties");
        Enumeration(json, "item", [.. layout.Rows.Select(r => r.Item.JsonName())]);
        if (coded)
        {
            Text(json, "code", layout.Codes switch
            {
                CodeKind.Function => "^2([0-9]{2}|[0-9]{4}|[0-9]{6})$",
                CodeKind.FunctionClass => "^2[0-9]{2}$",
                _ => "^3([0-9]{2}|[0-9]{4})$",
            });
        }

        Text(json, "name", null);
        json.WriteStartObject("amounts");
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", layout.Columns.Length);
        Reference(json, "items", layout.Measure switch { Measure.Amount => "money", Measure.Rate => "share", _ => "count" });
        json.WriteEndObject();
        json.WriteEndObject();
        if (coded)
        {
            json.WriteStartArray("oneOf");
            foreach (string key in (ReadOnlySpan<string>)["code", "item"])
            {
                json.WriteStartObject();
                Required(json, key);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        Enumeration(json, "unit", [.. JsonNames.Units.Select(u => u.Symbol())]);
        Text(json, "number", Number);
        WriteCell(json, "money", Number, 10, unit: true);
        WriteCell(json, "share", Number, 7, unit: false);
        WriteCell(json, "count", WholeNumber, 0, unit: false);
        json.WriteEndObject();
    }

    /// <summary>A cell: null (blank), a number as text, or an object for one told otherwise than its table says.</summary>
    private static void WriteCell(Utf8JsonWriter json, string name, string pattern, int decimals, bool unit)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
        json.WriteStartObject();
        Object(json, "amount");
        json.WriteStartObject("properties");
        json.WriteStartObject("amount");
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("null");
        json.WriteEndArray();
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
        if (unit)
        {
            Reference(json, "unit", "unit");
        }

        Integer(json, "decimals", 0, decimals);
        Text(json, "half", pattern);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, params ReadOnlySpan<string> required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (!required.IsEmpty)
        {
            Required(json, required);
        }
    }

    private static void Required(Utf8JsonWriter json, params ReadOnlySpan<string> names)
    {
        json.WriteStartArray("required");
        foreach (string name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void Enumeration(Utf8JsonWriter json, string name, params ReadOnlySpan<string> values)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? pattern)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        if (pattern is not null)
        {
            json.WriteString("pattern", pattern);
        }

        json.WriteEndObject();
    }

    private static void Integer(Utf8JsonWriter json, string name, int least, int most)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string name, string definition)
    {
        json.WriteStartObject(name);
        json.WriteString("$ref", "#/$defs/" + definition);
        json.WriteEndObject();
    }
}
