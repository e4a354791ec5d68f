using System.Globalization;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Cli.Output;

/// <summary>Lists claims for people: section by section, then what was not read, then how much was.</summary>
internal sealed class ClaimsText(TextWriter writer, Language language, Ink ink)
{
    public void Write(string source, NarrativeReading reading)
    {
        writer.WriteLine(ink.Bold(language.Choose($"{reading.FiscalYear}年度决算情况说明（{source}）", $"Narrative of the final accounts of {reading.FiscalYear} ({source})")));
        NarrativeSection? section = null;
        foreach (Claim claim in reading.Claims)
        {
            if (claim.Section != section)
            {
                section = claim.Section;
                writer.WriteLine();
                writer.WriteLine(ink.Faint(section?.Path ?? ""));
            }

            string figure = claim.Figure.IsKnown ? claim.Figure.ToString() : ClaimWords.Of(claim.Direction, language);
            writer.WriteLine($"  {Place(reading, claim.Span),-8} {ClaimWords.Told(claim, language)}  {figure}");
        }

        UnreadNumber[] unread = [.. reading.Unread.Where(u => u.CountsAgainstCoverage)];
        if (unread.Length > 0)
        {
            writer.WriteLine();
            writer.WriteLine(language.Choose("未读的数字：", "numbers not read:"));
            foreach (UnreadNumber number in unread)
            {
                writer.WriteLine($"  {Place(reading, number.Span),-8} {reading.Text.AsSpan(number.Span.Start, number.Span.Length)}  {ClaimWords.Of(number.Reason, language)}");
            }
        }

        writer.WriteLine();
        writer.WriteLine(language.Choose(
            $"读到数据 {reading.ReadCount} 个，未读 {reading.UnreadCount} 个，读出 {reading.CoveragePercent}%；年度、编号、表格等不表述数据的数字 {reading.Unread.Length - reading.UnreadCount} 个。",
            $"{reading.ReadCount} figures read, {reading.UnreadCount} not: {reading.CoveragePercent} %; {reading.Unread.Length - reading.UnreadCount} more numbers are years, numberings, cells of tables and the like."));
    }

    private static string Place(NarrativeReading reading, TextSpan span)
    {
        (int line, int column) = ClaimWords.Position(reading.Text, span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
    }
}
