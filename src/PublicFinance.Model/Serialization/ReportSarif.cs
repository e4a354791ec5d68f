using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Writes audits as SARIF 2.1.0, which code hosts and editors show. Every finding is a result at its cell
/// (<c>table/row/column</c>) or at its region of a narrative; a consequence names the result of its root; a document that could not be read is a notification.
/// </summary>
public static class ReportSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log to a stream in UTF-8; the documents are audited as they are enumerated.</summary>
    public static void Write(IEnumerable<AuditedDocument> documents, Stream utf8, ReportOptions? options = null)
    {
        using Utf8JsonWriter writer = new(utf8, ReportJson.WriterOptions);
        Write(documents, writer, options);
        writer.Flush();
        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Writes a log as one value.</summary>
    public static void Write(IEnumerable<AuditedDocument> documents, Utf8JsonWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= ReportOptions.Default;
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        SarifRules.WriteDriver(writer, options);
        writer.WriteEndObject();
        writer.WriteString("language", options.Language.Tag());
        writer.WriteString("columnKind", "utf16CodeUnits");
        List<AuditedDocument> unusable = [];
        Results results = new(writer, options);
        writer.WriteStartArray("results");
        foreach (AuditedDocument document in documents)
        {
            if (document.Report is { } report)
            {
                results.Write(document, report);
                ReportJson.FlushIfLong(writer);
            }
            else
            {
                unusable.Add(document);
            }
        }

        writer.WriteEndArray();
        WriteInvocation(writer, unusable, options.Language);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, List<AuditedDocument> unusable, Language language)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", unusable.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (AuditedDocument document in unusable)
        {
            writer.WriteStartObject();
            writer.WriteString("level", "error");
            WriteText(writer, "message", document.Fault!.In(language));
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            WriteFile(writer, document.Source, document.Fault.Line, document.Fault.Column);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    internal static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, string source, int line = 0, int column = 0)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(source));
        writer.WriteEndObject();
        if (line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", line);
            writer.WriteNumber("startColumn", column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>A stretch of a narrative.</summary>
    private static void WriteRegion(Utf8JsonWriter writer, string source, TextPlace place)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(source));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.Line);
        writer.WriteNumber("startColumn", place.Column);
        writer.WriteNumber("charOffset", place.Span.Start);
        writer.WriteNumber("charLength", place.Span.Length);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A path as a URI reference: relative as it is, absolute as a file URI.</summary>
    private static string UriOf(string source)
    {
        string escaped = string.Join('/', source.Split('/').Select(Uri.EscapeDataString));
        return source.StartsWith('/') ? "file://" + escaped
            : source.Length > 2 && source[1] == ':' && source[2] == '/' ? $"file:///{source[..2]}{escaped[escaped.IndexOf('/', StringComparison.Ordinal)..]}"
            : escaped;
    }

    private sealed class Results(Utf8JsonWriter writer, ReportOptions options)
    {
        private readonly Dictionary<string, int> _ruleIndex = options.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        private int _count;

        public void Write(AuditedDocument document, AuditReport report)
        {
            foreach (Finding root in options.Select(report))
            {
                int rootIndex = _count;
                Write(document, root, rootIndex: null);
                foreach (Finding consequence in options.SelectConsequences(root))
                {
                    Write(document, consequence, rootIndex);
                }
            }
        }

        private void Write(AuditedDocument document, Finding finding, int? rootIndex)
        {
            _count++;
            writer.WriteStartObject();
            writer.WriteString("ruleId", finding.RuleId);
            if (_ruleIndex.TryGetValue(finding.RuleId, out int index))
            {
                writer.WriteNumber("ruleIndex", index);
            }

            writer.WriteString("level", finding.Severity.EnglishName());
            WriteText(writer, "message", string.Join('\n', finding.SuspicionIn(options.Language).Prepend(finding.MessageIn(options.Language))));
            Figure[] figures = [.. finding.Figures.Where(f => f.Place is not null).OrderBy(f => f.Place is not TextPlace)];
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            if (!(figures.Length > 0 && WriteRegion(document, figures[0])))
            {
                WriteFile(writer, document.Source);
            }

            if (figures.Length > 0)
            {
                WriteLogical(figures[0]);
            }

            writer.WriteEndObject();
            writer.WriteEndArray();
            if (figures.Length > 1)
            {
                writer.WriteStartArray("relatedLocations");
                for (int i = 1; i < figures.Length; i++)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("id", i);
                    WriteRegion(document, figures[i]);
                    WriteLogical(figures[i]);
                    WriteText(writer, "message", figures[i].TextIn(options.Language));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            if (rootIndex is { } root)
            {
                writer.WriteStartObject("properties");
                writer.WriteNumber("consequenceOf", root);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        private bool WriteRegion(AuditedDocument document, Figure figure)
        {
            if (figure.Place is not TextPlace place)
            {
                return false;
            }

            ReportSarif.WriteRegion(writer, document.NarrativeSource, place);
            return true;
        }

        private void WriteLogical(Figure figure)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", figure.PlaceIn(options.Language));
            writer.WriteString("fullyQualifiedName", QualifiedName(figure));
            writer.WriteString("kind", "member");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        private static string QualifiedName(Figure figure) => figure.Place is CellPlace cell
            ? $"{(cell.IsPrevious ? "previous/" : "")}{cell.Table.JsonName}/{cell.Row}/{cell.Column.JsonName()}"
            : figure.Place!.Name;
    }
}
