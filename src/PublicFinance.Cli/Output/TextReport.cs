using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Output;

/// <summary>Writes audits for people: a block for each root finding with its consequences under it, and the verdict at the end.</summary>
internal sealed class TextReport(TextWriter writer, ReportOptions options, Ink ink, bool suggests = false)
{
    private readonly Language _language = options.Language;

    public void Write(IEnumerable<AuditedDocument> documents, bool several)
    {
        ReportTotals totals = new();
        foreach (AuditedDocument document in documents)
        {
            totals.Add(document);
            if (document.Report is not { } report)
            {
                continue;
            }

            writer.WriteLine(ink.Bold(Heading(document)));
            writer.WriteLine();
            foreach (Finding root in options.Select(report))
            {
                WriteRoot(root, document.Narrative);
                writer.WriteLine();
            }

            if (suggests)
            {
                new SuggestionText(writer, _language).Write(report);
            }

            if (several)
            {
                writer.WriteLine(new VerdictText(_language, ink).Of(report, isPart: true));
                writer.WriteLine();
            }

            writer.Flush();
        }

        if (several || totals.Last is null)
        {
            writer.WriteLine(new VerdictText(_language, ink).Of(totals));
        }
        else
        {
            writer.WriteLine(new VerdictText(_language, ink).Of(totals.Last));
        }
    }

    private string Heading(AuditedDocument document)
    {
        string sources = document.Accounts is not null && document.Narrative is not null ? _language.Choose($"{document.Source}；情况说明 {document.NarrativeSource}", $"{document.Source}; narrative {document.NarrativeSource}") : document.Source;
        return document.Accounts is { } accounts
            ? _language.Choose($"{accounts.Entity} {accounts.FiscalYear}年度决算（{sources}）", $"{accounts.Entity}, final accounts of {accounts.FiscalYear} ({sources})")
            : _language.Choose(
                $"{document.Narrative!.FiscalYear}年度决算情况说明（{sources}；{document.Narrative.Template?.Title ?? "格式未定"}）",
                $"Narrative of the final accounts of {document.Narrative!.FiscalYear} ({sources}; {document.Narrative.Template?.Name ?? "no form in particular"})");
    }

    private void WriteRoot(Finding root, NarrativeReading? narrative)
    {
        writer.WriteLine($"{Mark(root)}  {ink.Faint(root.Rule.TitleIn(_language))}");
        writer.WriteLine($"  {root.MessageIn(_language)}");
        foreach (string line in root.SuspicionIn(_language))
        {
            writer.WriteLine($"  {line}");
        }

        if (narrative is not null)
        {
            foreach (string line in new NarrativeExcerpt(narrative, _language, ink).Of(root))
            {
                writer.WriteLine($"  {line}");
            }
        }

        Finding[] consequences = [.. options.SelectConsequences(root)];
        if (consequences.Length == 0)
        {
            return;
        }

        writer.WriteLine(_language.Choose($"  由此牵连 {consequences.Length} 项：", $"  {consequences.Length} more follow from it:"));
        for (int i = 0; i < consequences.Length; i++)
        {
            writer.WriteLine($"  {(i < consequences.Length - 1 ? "├─" : "└─")} {Mark(consequences[i])}  {consequences[i].MessageIn(_language)}");
        }
    }

    private string Mark(Finding finding) => ink.Of(finding.Severity, $"{finding.Severity.NameIn(_language)} {finding.RuleId}");
}
