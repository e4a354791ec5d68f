using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Cli.Output;

/// <summary>Writes for programs what a consolidation was made of, and what is wrong with it.</summary>
internal static class MergeJson
{
    public static void Write(string entity, Consolidation sum, IEnumerable<ConsolidatedCell> cells, AuditReport report, Language language, Stream utf8) => ResultJson.Write(utf8, writer =>
    {
        writer.WriteString("entity", entity);
        writer.WriteNumber("fiscalYear", sum.FiscalYear);
        writer.WriteTexts("units", sum.Units.Select(u => u.Entity));
        writer.WriteTexts("adjustments", sum.Adjustments.Select(a => language.Choose(a.Name, a.EnglishName)));
        writer.WriteObjects("gaps", sum.Gaps, gap =>
        {
            writer.WriteString("table", gap.Table.JsonName());
            writer.WriteString("unit", gap.Unit);
            writer.WriteString("reason", language.Choose(gap.Reason, gap.EnglishReason));
        });
        writer.WriteObjects("cells", cells, cell =>
        {
            writer.WriteString("cell", $"{cell.Place.Table.JsonName}/{cell.Place.Row}/{cell.Place.Column.JsonName()}");
            writer.WriteString("name", language.Choose(cell.Place.Name, cell.Place.EnglishName));
            writer.WriteFigure("figure", cell.Figure, language);
            writer.WriteObjects("contributions", cell.Contributions, part =>
            {
                writer.WriteString("member", language.Choose(part.Member, part.EnglishMember));
                writer.WriteString("kind", part.Adjustment switch
                {
                    null => "unit",
                    AdjustmentSheet { Kind: AdjustmentKind.FundsDifference } => "fundsDifference",
                    AdjustmentSheet => "correction",
                    _ => "elimination",
                });
                writer.WriteFigure("figure", part.Figure, language);
            });
        });
        writer.WriteAudit(report, language);
    });
}
