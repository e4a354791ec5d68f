using PublicFinance.Model.Audit;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Cli.Output;

/// <summary>What the documents of a run add up to.</summary>
internal sealed class ReportTotals
{
    private readonly int[] _counts = new int[3];

    public AuditReport? Last { get; private set; }

    public int Documents { get; private set; }

    public int Contradicted { get; private set; }

    public int Unusable { get; private set; }

    public long Evaluated { get; private set; }

    public int Count(Severity severity) => _counts[(int)severity];

    public void Add(AuditedDocument document)
    {
        if (document.Report is not { } report)
        {
            Unusable++;
            return;
        }

        Last = report;
        Documents++;
        Contradicted += report.Verdict == Verdict.Contradicted ? 1 : 0;
        Evaluated += report.Evaluated;
        foreach (Severity severity in Enum.GetValues<Severity>())
        {
            _counts[(int)severity] += report.Count(severity);
        }
    }
}
