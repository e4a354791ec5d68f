using System.Text.Encodings.Web;
using System.Text.Json;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Output;

/// <summary>Writes claims as JSON for programs: offsets are UTF-16 offsets into the given text.</summary>
internal static class ClaimsJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string source, NarrativeReading reading, Stream utf8)
    {
        using (Utf8JsonWriter writer = new(utf8, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("source", source);
            writer.WriteNumber("fiscalYear", reading.FiscalYear);
            writer.WriteStartObject("coverage");
            writer.WriteNumber("read", reading.ReadCount);
            writer.WriteNumber("unread", reading.UnreadCount);
            writer.WriteNumber("percent", reading.CoveragePercent);
            writer.WriteEndObject();
            writer.WriteStartArray("claims");
            foreach (Claim claim in reading.Claims)
            {
                WriteClaim(writer, reading, claim);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("unread");
            foreach (UnreadNumber number in reading.Unread)
            {
                writer.WriteStartObject();
                writer.WriteString("reason", Name(number.Reason.ToString()));
                writer.WriteBoolean("countsAgainstCoverage", number.CountsAgainstCoverage);
                WritePlace(writer, reading, number.Span);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    private static void WriteClaim(Utf8JsonWriter writer, NarrativeReading reading, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Name(claim.Kind.ToString()));
        WriteSubject(writer, "subject", claim.Subject);
        writer.WriteString("told", claim.Describe());
        writer.WriteString("figure", claim.Figure.IsKnown ? claim.Figure.ToString() : null);
        if (claim.Direction != Direction.None)
        {
            writer.WriteString("direction", Name(claim.Direction.ToString()));
        }

        if (claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate)
        {
            writer.WriteString("comparedWith", Name(claim.ComparedWith.ToString()));
        }

        if (claim.Base is { } named)
        {
            WriteSubject(writer, "base", named);
        }

        if (claim.Whole is { } whole)
        {
            WriteSubject(writer, "whole", whole);
        }

        writer.WriteString("section", claim.Section?.Path ?? "");
        WritePlace(writer, reading, claim.Span);
        writer.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter writer, string name, Subject subject)
    {
        writer.WriteStartObject(name);
        writer.WriteString("topic", Name(subject.Topic.ToString()));
        if (subject.Code.IsCode)
        {
            writer.WriteString("code", subject.Code.ToString());
        }

        writer.WriteString("scope", Name(subject.Scope.ToString()));
        writer.WriteNumber("year", subject.Year);
        writer.WriteString("measure", Name(subject.Measure.ToString()));
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, NarrativeReading reading, TextSpan span)
    {
        (int line, int column) = ClaimWords.Position(reading.Text, span.Start);
        writer.WriteString("text", reading.Text.AsSpan(span.Start, span.Length));
        writer.WriteNumber("line", line);
        writer.WriteNumber("column", column);
        writer.WriteNumber("offset", span.Start);
        writer.WriteNumber("length", span.Length);
    }

    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
