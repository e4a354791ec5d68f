using System.Text.Json;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Performance;

namespace PublicFinance.Cli.Output;

/// <summary>Writes a scorecard with its recomputed points for programs.</summary>
internal static class ScoreJson
{
    public static void Write(Scorecard card, AuditReport report, Language language, Stream utf8) => ResultJson.Write(utf8, writer =>
    {
        writer.WriteString("title", card.Title);
        writer.WriteString("entity", card.Entity);
        writer.WriteNumber("fiscalYear", card.FiscalYear);
        writer.WriteString("grade", card.Grade);
        writer.WriteTexts("gradesByPoints", card.GradesByPoints.Select(g => g.Name));
        writer.WriteStartObject("total");
        WriteLine(writer, card.Total);
        writer.WriteEndObject();
        writer.WriteAudit(report, language);
    });

    private static void WriteLine(Utf8JsonWriter writer, ScoreLine line)
    {
        writer.WriteString("name", line.Name);
        writer.WriteString("fullMarks", line.FullMarks.IsKnown ? line.FullMarks.Digits : null);
        writer.WriteString("points", line.Points.IsKnown ? line.Points.Digits : null);
        WritePoints(writer, line.Recomputed);

        writer.WriteObjects("lines", line.Lines, below => WriteLine(writer, below));
    }

    /// <summary>The least and the most that the facts give; null where there is no fact.</summary>
    private static void WritePoints(Utf8JsonWriter writer, PointRange? told)
    {
        if (told is not { } points)
        {
            writer.WriteNull("recomputed");
            return;
        }

        string Number(long value) => Figure.Printed(value, Precision.OfScore(0)).Digits;
        writer.WriteStartObject("recomputed");
        writer.WriteString("low", Number(points.Low));
        writer.WriteString("high", Number(points.High));
        writer.WriteEndObject();
    }
}
