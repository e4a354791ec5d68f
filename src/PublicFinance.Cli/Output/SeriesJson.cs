using System.Text.Json;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Cli.Output;

/// <summary>Writes a series for programs.</summary>
internal static class SeriesJson
{
    public static void Write(Series series, IReadOnlyCollection<SeriesAudit> audits, Language language, Stream utf8) => ResultJson.Write(utf8, writer =>
    {
        writer.WriteString("entity", series.Entity);
        writer.WriteTexts("otherNames", series.OtherNames);
        WriteYears(writer, "years", series.Years.Select(y => y.FiscalYear));
        WriteYears(writer, "missingYears", series.MissingYears);
        WriteLines(writer, "totals", series.Totals, language);
        WriteLines(writer, "expenditureByFunction", series.Codes(TableId.Expenditure, Item.Total, level: 2), language);
        WriteLines(writer, "threePublic", series.ThreePublicTrend, language);
        writer.WriteObjects("continuity", audits, audit =>
        {
            writer.WriteNumber("year", audit.Year);
            writer.WriteAudit(audit.Report, language);
        });
    });

    private static void WriteYears(Utf8JsonWriter writer, string name, IEnumerable<int> years)
    {
        writer.WriteStartArray(name);
        foreach (int year in years)
        {
            writer.WriteNumberValue(year);
        }

        writer.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter writer, string name, IEnumerable<SeriesLine> lines, Language language) => writer.WriteObjects(name, lines, line =>
    {
        writer.WriteString("cell", $"{line.Table.JsonName()}/{line.Row}/{line.Column.JsonName()}");
        writer.WriteString("name", line.NameIn(language));
        writer.WriteObjects("points", line.Points, point =>
        {
            writer.WriteNumber("year", point.Year);
            writer.WriteFigure("figure", point.Figure, language);
            writer.WriteTexts("codes", point.Codes.Select(c => c.ToString()));
            writer.WriteRatio("growth", point.Break.Length > 0 ? null : point.Growth, language);
            writer.WriteString("break", language.Choose(point.Break, point.EnglishBreak));
        });
    });
}
