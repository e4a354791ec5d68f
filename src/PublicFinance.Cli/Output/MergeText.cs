using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Cli.Output;

/// <summary>Writes for people which units made up a cell, and what is wrong with the sum.</summary>
internal static class MergeText
{
    public static void Write(IEnumerable<ConsolidatedCell> cells, AuditReport report, Language language, TextWriter writer)
    {
        foreach (ConsolidatedCell cell in cells)
        {
            writer.WriteLine($"{language.Choose(cell.Place.Name, cell.Place.EnglishName)}  {cell.Figure.TextIn(language)}{Between(cell.Figure, language)}");
            foreach (Contribution part in cell.Contributions)
            {
                writer.WriteLine($"  {language.Choose(part.Member, part.EnglishMember)}  {part.Figure.TextIn(language)}");
            }
        }

        foreach (string line in FindingLines.Of(report, language))
        {
            writer.WriteLine(line);
        }
    }

    private static string Between(Figure figure, Language language)
    {
        if (!figure.IsKnown || figure.Half == 0)
        {
            return "";
        }

        Figure low = Figure.Printed(figure.Low, figure.Precision), high = Figure.Printed(figure.High, figure.Precision);
        return language.Choose($"（{low}至{high}）", $" ({low} to {high})");
    }
}
