using System.Text.Encodings.Web;
using System.Text.Json;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Output;

/// <summary>What the JSON results of the calculating commands have in common.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object and a line end, in UTF-8.</summary>
    public static void Write(Stream utf8, Action<Utf8JsonWriter> members)
    {
        using (Utf8JsonWriter writer = new(utf8, Indented))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    /// <summary>An array with an object for each item.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>A figure as people read it, its number, and the two numbers between which the exact one lies; null where it is unknown.</summary>
    public static void WriteFigure(this Utf8JsonWriter writer, string name, Figure figure, Language language)
    {
        if (!figure.IsKnown)
        {
            writer.WriteNull(name);
            return;
        }

        string Number(long value) => Figure.Printed(value, figure.Precision).Digits;
        writer.WriteStartObject(name);
        writer.WriteString("text", figure.TextIn(language));
        writer.WriteString("value", Number(figure.Value));
        writer.WriteString("low", Number(figure.Low));
        writer.WriteString("high", Number(figure.High));
        writer.WriteEndObject();
    }

    /// <summary>A ratio: whether there is one, in words, and as a figure; null where there is nothing to compare with.</summary>
    public static void WriteRatio(this Utf8JsonWriter writer, string name, Ratio? told, Language language)
    {
        if (told is not { } ratio)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(ratio.State.ToString()));
        writer.WriteString("text", language.Choose(ratio.ToText(), ratio.ToEnglish()));
        writer.WriteFigure("figure", ratio.ToFigure(), language);
        writer.WriteEndObject();
    }

    public static void WriteAudit(this Utf8JsonWriter writer, AuditReport report, Language language)
    {
        writer.WritePropertyName("audit");
        ReportJson.Write(report, writer, new ReportOptions { Language = language });
    }
}
