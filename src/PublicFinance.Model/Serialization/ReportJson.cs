using System.Text.Encodings.Web;
using System.Text.Json;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Serialization;

/// <summary>
/// Writes audits as JSON for programs (see docs/report-format.md). Numbers are strings in the unit in which the document
/// prints them, so that no digit is lost.
/// </summary>
public static class ReportJson
{
    private const int FlushedAt = 64 << 10;

    internal static JsonWriterOptions WriterOptions { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,      // Chinese stays readable; the output is no HTML
    };

    /// <summary>Writes a report to a stream in UTF-8; the documents are audited as they are enumerated.</summary>
    public static void Write(IEnumerable<AuditedDocument> documents, Stream utf8, ReportOptions? options = null)
    {
        using Utf8JsonWriter writer = new(utf8, WriterOptions);
        Write(documents, writer, options);
        writer.Flush();
        utf8.WriteByte((byte)'\n');
    }

    /// <summary>Writes a report as one value.</summary>
    public static void Write(IEnumerable<AuditedDocument> documents, Utf8JsonWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= ReportOptions.Default;
        List<AuditedDocument> unusable = [];
        writer.WriteStartObject();
        writer.WriteStartArray("documents");
        foreach (AuditedDocument document in documents)
        {
            if (document.Report is { } report)
            {
                WriteDocument(writer, document.Source, report, options);
                FlushIfLong(writer);
            }
            else
            {
                unusable.Add(document);
            }
        }

        writer.WriteEndArray();
        if (unusable.Count > 0)
        {
            writer.WriteStartArray("unusable");
            unusable.ForEach(d => WriteUnusable(writer, d, options.Language));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes one audit as an object: its verdict, its findings and its coverage, as in a report of documents.</summary>
    public static void Write(AuditReport report, Utf8JsonWriter writer, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteReport(writer, report, options ?? ReportOptions.Default);
        writer.WriteEndObject();
    }

    internal static void FlushIfLong(Utf8JsonWriter writer)
    {
        if (writer.BytesPending > FlushedAt)
        {
            writer.Flush();
        }
    }

    private static void WriteDocument(Utf8JsonWriter writer, string source, AuditReport report, ReportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("source", source);
        WriteReport(writer, report, options);
        writer.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter writer, AuditReport report, ReportOptions options)
    {
        writer.WriteString("verdict", report.Verdict == Verdict.Contradicted ? "contradicted" : "noContradictionFound");
        writer.WriteStartArray("findings");
        foreach (Finding finding in options.Select(report))
        {
            WriteFinding(writer, finding, options);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("coverage");
        foreach ((string rule, RuleCoverage coverage) in report.Coverage)
        {
            WriteCoverage(writer, rule, coverage, options.Language);
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding, ReportOptions options)
    {
        Language language = options.Language;
        writer.WriteStartObject();
        writer.WriteString("rule", finding.RuleId);
        writer.WriteString("severity", finding.Severity.EnglishName());
        writer.WriteString("message", finding.MessageIn(language));
        writer.WriteStartArray("figures");
        foreach (Figure figure in finding.Figures)
        {
            writer.WriteStartObject();
            WriteFigure(writer, figure, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteNumber(writer, "expected", finding.Expected);
        WriteNumber(writer, "actual", finding.Actual);
        WriteNumber(writer, "difference", finding.Difference);
        WriteNumber(writer, "tolerance", finding.Tolerance);
        writer.WriteString("reading", finding.Reading switch { Reading.Footed => "footed", Reading.Truncated => "truncated", _ => "contradicted" });
        WriteCause(writer, finding, language);
        writer.WriteStartArray("consequences");
        foreach (Finding consequence in options.SelectConsequences(finding))
        {
            WriteFinding(writer, consequence, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure, Language language)
    {
        writer.WriteString("place", figure.PlaceIn(language));
        writer.WriteString("text", figure.TextIn(language));
        WriteNumber(writer, "value", figure.IsKnown ? Figure.FormatValue(figure.Value, figure.Precision) : "");
        if (figure.Place is TextPlace place)
        {
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteNumber("offset", place.Span.Start);
            writer.WriteNumber("length", place.Span.Length);
        }
    }

    /// <summary>The likely slip, and the figures that explain the finding with all its consequences; null where nothing does, and for a consequence.</summary>
    private static void WriteCause(Utf8JsonWriter writer, Finding finding, Language language)
    {
        if (!finding.IsRoot || (finding.Suspects.IsEmpty && finding.Cause is null))
        {
            writer.WriteNull("cause");
            return;
        }

        writer.WriteStartObject("cause");
        if (finding.Cause is { } cause)
        {
            writer.WriteString("slip", JsonNamingPolicy.CamelCase.ConvertName(cause.Slip.ToString()));
            writer.WriteString("text", language.Choose(cause.ToString(), cause.ToEnglish()));
        }
        else
        {
            writer.WriteNull("slip");
            writer.WriteNull("text");
        }

        writer.WriteStartArray("suspects");
        foreach (Suspect suspect in finding.Suspects)
        {
            writer.WriteStartObject();
            WriteFigure(writer, suspect.Figure, language);
            WriteNumber(writer, "corrected", suspect.Corrected is { } corrected ? Figure.FormatValue(corrected.Value, corrected.Precision) : "");
            writer.WriteNumber("restores", suspect.Restores);
            writer.WriteNumber("breaks", suspect.Breaks);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, string rule, RuleCoverage coverage, Language language)
    {
        writer.WriteStartObject(rule);
        writer.WriteNumber("evaluated", coverage.Evaluated);
        writer.WriteNumber("held", coverage.Held);
        writer.WriteNumber("failed", coverage.Failed);
        writer.WriteNumber("undecided", coverage.Undecided);
        writer.WriteStartObject("notAsked");
        foreach ((Unasked reason, int count) in coverage.NotAsked)
        {
            writer.WriteNumber(language.Choose(reason.Text, reason.EnglishText), count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteUnusable(Utf8JsonWriter writer, AuditedDocument document, Language language)
    {
        DocumentFault fault = document.Fault!;
        writer.WriteStartObject();
        writer.WriteString("source", document.Source);
        writer.WriteString("message", fault.MessageIn(language));
        if (fault.Line > 0)
        {
            writer.WriteNumber("line", fault.Line);
            writer.WriteNumber("column", fault.Column);
            writer.WriteString("path", fault.Path);
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, string digits)
    {
        if (digits.Length == 0)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, digits);
        }
    }
}
