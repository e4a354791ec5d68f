using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;
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

            writer.WriteLine(ink.Bold(Heading(document.Source, document.Accounts!)));
            writer.WriteLine();
            foreach (Finding root in options.Select(report))
            {
                WriteRoot(root);
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

    private string Heading(string source, FinalAccounts accounts) => _language.Choose(
        $"{accounts.Entity} {accounts.FiscalYear}年度决算（{source}）",
        $"{accounts.Entity}, final accounts of {accounts.FiscalYear} ({source})");

    private void WriteRoot(Finding root)
    {
        writer.WriteLine($"{Mark(root)}  {ink.Faint(root.Rule.TitleIn(_language))}");
        writer.WriteLine($"  {root.MessageIn(_language)}");
        foreach (string line in root.SuspicionIn(_language))
        {
            writer.WriteLine($"  {line}");
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
