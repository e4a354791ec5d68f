using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Output;

/// <summary>The verdict in one line: what was found, how much was asked, what could not be.</summary>
internal sealed class VerdictText(Language language, Ink ink)
{
    /// <summary>The verdict on one document; among several it is only a part of the verdict.</summary>
    public string Of(AuditReport report, bool isPart = false)
    {
        string verdict = Verdict(report.Verdict == Model.Audit.Verdict.Contradicted, isPart);
        string asked = language.Choose($"核对勾稽关系 {report.Evaluated} 项", $"{report.Evaluated} relations evaluated");
        return $"{verdict}{Counts(report.Count)}{asked}{NotAsked(report)}{Silenced(report)}{language.Choose("。", ".")}";
    }

    /// <summary>The verdict on several documents, or on none.</summary>
    public string Of(ReportTotals totals)
    {
        if (totals.Documents == 0)
        {
            return language.Choose("审核结论：没有可审核的文件。", "Verdict: there was nothing to audit.");
        }

        string documents = language.Choose(
            $"审核 {totals.Documents} 份决算，{(totals.Contradicted == 0 ? "" : $"{totals.Contradicted} 份存在矛盾，")}",
            $"{totals.Documents} documents audited, {(totals.Contradicted == 0 ? "" : $"{totals.Contradicted} contradicted, ")}");
        string unusable = totals.Unusable == 0 ? "" : language.Choose($"，另有 {totals.Unusable} 个文件无法审核", $"; {totals.Unusable} files could not be audited");
        string asked = language.Choose($"核对勾稽关系 {totals.Evaluated} 项", $"{totals.Evaluated} relations evaluated");
        return $"{Verdict(totals.Contradicted > 0)}{documents}{Counts(totals.Count)}{asked}{unusable}{language.Choose("。", ".")}";
    }

    private string Verdict(bool isContradicted, bool isPart = false)
    {
        string label = isPart ? language.Choose("小结：", "Document: ") : language.Choose("审核结论：", "Verdict: ");
        string found = isContradicted
            ? ink.Of(Severity.Error, language.Choose("存在矛盾", "contradicted"))
            : ink.Bold(language.Choose("未发现矛盾", "no contradiction found"));
        return label + found + language.Choose("。", ". ");
    }

    private string Counts(Func<Severity, int> count) => language.Choose(
        $"错误 {count(Severity.Error)} 项、警告 {count(Severity.Warning)} 项、提示 {count(Severity.Note)} 项；",
        $"{Plural(count(Severity.Error), "error")}, {Plural(count(Severity.Warning), "warning")}, {Plural(count(Severity.Note), "note")}; ");

    private string NotAsked(AuditReport report)
    {
        (Unasked Reason, int Count)[] all = [.. report.Coverage.Values.SelectMany(c => c.NotAsked).Select(r => (r.Key, r.Value))];
        int undecided = report.Coverage.Values.Sum(c => c.Undecided);
        string decided = undecided == 0 ? "" : language.Choose($"（其中 {undecided} 项无法判定）", $" ({undecided} of them undecided)");
        if (all.Length == 0)
        {
            return decided;
        }

        List<string> reasons = [];
        if (all.Any(r => r.Reason.Kind == UnaskedKind.NoPreviousYear))
        {
            reasons.Add(language.Choose(Unasked.NoPreviousYear.Text, Unasked.NoPreviousYear.EnglishText));
        }

        string[] tables = Names(UnaskedKind.TableNotPublished);
        if (tables.Length > 0)
        {
            reasons.Add(language.Choose($"{string.Join("、", tables)}未公开", $"{string.Join(", ", tables)} not published"));
        }

        foreach (Unasked reason in all.Select(r => r.Reason).Where(r => r.Kind == UnaskedKind.NoEdition).Distinct())
        {
            reasons.Add(language.Choose(reason.Text, reason.EnglishText));
        }

        int untold = Names(UnaskedKind.NotTold).Length;
        if (untold > 0)
        {
            reasons.Add(language.Choose($"{untold} 个数据未列示", $"{Plural(untold, "figure")} not told"));
        }

        return decided + language.Choose(
            $"，另有 {all.Sum(r => r.Count)} 项未能核对（{string.Join("；", reasons)}）",
            $", {all.Sum(r => r.Count)} more could not be ({string.Join("; ", reasons)})");

        string[] Names(UnaskedKind kind) =>
            [.. all.Where(r => r.Reason.Kind == kind).Select(r => language.Choose(r.Reason.Name, r.Reason.EnglishName)).Distinct(StringComparer.Ordinal)];
    }

    private string Silenced(AuditReport report)
    {
        int kept = report.Silenced.Sum(s => s.Findings);
        return kept == 0 ? "" : language.Choose($"，{kept} 项按设定不列", $", {kept} silenced");
    }

    private static string Plural(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
