using System.Text.Json;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Serialization;

/// <summary>The rules as SARIF describes them.</summary>
internal static class SarifRules
{
    public static void WriteDriver(Utf8JsonWriter writer, ReportOptions options)
    {
        writer.WriteStartObject("driver");
        writer.WriteString("name", "juesuan");
        writer.WriteString("version", options.ToolVersion);
        writer.WriteStartArray("rules");
        foreach (Rule rule in options.Rules)
        {
            WriteRule(writer, rule, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule, ReportOptions options)
    {
        Language language = options.Language;
        string title = rule.TitleIn(language), remark = rule.RemarkIn(language);
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", title);
        ReportSarif.WriteText(writer, "shortDescription", title);
        ReportSarif.WriteText(writer, "fullDescription", rule.FormulaIn(language));
        string help = $"{rule.BasisIn(language)}{(remark.Length > 0 ? "\n" + remark : "")}";
        writer.WriteStartObject("help");
        writer.WriteString("text", $"{help}\n{rule.HelpLink}");
        writer.WriteString("markdown", $"{help}\n\n[{rule.HelpLink}]({rule.HelpLink})");
        writer.WriteEndObject();
        if (options.HelpBase is { } address)
        {
            writer.WriteString("helpUri", new Uri(address, rule.HelpLink).AbsoluteUri);     // SARIF wants it absolute
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", rule.Severity.EnglishName());
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
