using System.Text.Encodings.Web;
using System.Text.Json;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>Writes cards and matches for programs. What is not known is left out; nothing depends on the language.</summary>
internal static class CodeJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream utf8, CodeCard card) => Write(utf8, writer =>
    {
        writer.WriteNumber("year", card.Year);
        writer.WriteBoolean("yearCovered", card.IsYearCovered);
        writer.WriteString("kind", card.Scheme.Key);
        Name(writer, card.Code);
        Word(writer, "level", card.Level.ToString());
        Word(writer, "status", card.Status.ToString());
        Word(writer, "budget", card.Budget?.ToString());
        Word(writer, "basicExpenditure", card.Basic == BasicExpenditureKind.None ? null : card.Basic.ToString());
        Array(writer, "path", card.Path, Name);
        Array(writer, "names", card.History, WriteName);
        Array(writer, "predecessors", card.Predecessors, WriteChange);
        Array(writer, "successors", card.Successors, WriteChange);
        Array(writer, "children", card.Children, Name);
        Word(writer, "completeness", card.Children.Count == 0 ? null : card.Completeness.ToString());
        Array(writer, "counterparts", card.Counterparts, WriteCounterpart);
        if (card.Cofog is { } cofog)
        {
            writer.WriteStartObject("cofog");
            writer.WriteNumber("division", (int)cofog.Division);
            Word(writer, "name", cofog.Division.ToString());
            writer.WriteString("basis", cofog.Basis.ToString());
            writer.WriteString("note", cofog.Note);
            writer.WriteBoolean("official", CofogAssignment.IsOfficial);
            writer.WriteEndObject();
        }
    });

    public static void Write(Stream utf8, string text, int year, IReadOnlyList<CodeMatch> matches) => Write(utf8, writer =>
    {
        writer.WriteNumber("year", year);
        writer.WriteString("text", text);
        Array(writer, "matches", matches, WriteMatch);
    });

    private static void WriteMatch(Utf8JsonWriter writer, CodeMatch match)
    {
        writer.WriteString("kind", match.Scheme.Key);
        Name(writer, match.Code);
        Years(writer, match.From, match.To);
        writer.WriteBoolean("ofYear", match.IsOfYear);
        if (match.NameOfYear is { } name)
        {
            writer.WriteString("nameOfYear", name);
        }

        writer.WriteString("evidence", match.Evidence.ToString());
        Array(writer, "path", match.Path, Name);
    }

    private static void WriteName(Utf8JsonWriter writer, CodeName name)
    {
        writer.WriteString("name", name.Name);
        Years(writer, name.From, name.To);
        writer.WriteString("evidence", name.Evidence.ToString());
    }

    private static void WriteChange(Utf8JsonWriter writer, CodeChange change)
    {
        Name(writer, change.Code);
        writer.WriteNumber("year", change.Year);
        writer.WriteString("evidence", change.Evidence.ToString());
    }

    private static void WriteCounterpart(Utf8JsonWriter writer, CodeCounterpart line)
    {
        Name(writer, line.Code);
        Word(writer, "unit", line.Unit.ToString());
        if (line.Note.Length > 0)
        {
            writer.WriteString("note", line.Note);
        }

        writer.WriteString("evidence", line.Evidence.ToString());
    }

    private static void Write(Stream utf8, Action<Utf8JsonWriter> members)
    {
        using Utf8JsonWriter writer = new(utf8, s_options);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
        writer.Flush();
        utf8.WriteByte((byte)'\n');
    }

    private static void Name(Utf8JsonWriter writer, NamedCode code)
    {
        writer.WriteString("code", code.Code);
        if (code.Name is { } name)
        {
            writer.WriteString("name", name);
        }
    }

    private static void Years(Utf8JsonWriter writer, int? from, int? to)
    {
        if (from is { } first)
        {
            writer.WriteNumber("from", first);
        }

        if (to is { } last)
        {
            writer.WriteNumber("to", last);
        }
    }

    private static void Word(Utf8JsonWriter writer, string member, string? word)
    {
        if (word is not null)
        {
            writer.WriteString(member, JsonNamingPolicy.CamelCase.ConvertName(word));
        }
    }

    private static void Array<T>(Utf8JsonWriter writer, string member, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartArray(member);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
