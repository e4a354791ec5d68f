using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Output;

/// <summary>Writes what would restore the broken relations, for people. It suggests; the data stays as it is.</summary>
internal sealed class SuggestionText(TextWriter writer, Language language)
{
    public void Write(AuditReport report)
    {
        Repair[] repairs = [.. report.Repairs];
        if (repairs.Length == 0)
        {
            return;
        }

        writer.WriteLine(language.Choose("改正建议（仅供参考，数据未作改动）", "Suggested repairs (the data is not changed)"));
        foreach (Repair repair in repairs)
        {
            int restored = repair.Finding.Consequences.Length + 1;
            switch (repair.Candidates.Length)
            {
                case 0:
                    writer.WriteLine(language.Choose($"  {repair.Finding.RuleId}：没有一个数据的改动能使全部关系成立", $"  {repair.Finding.RuleId}: no change of one figure restores everything"));
                    break;
                case 1:
                    writer.WriteLine($"  {repair.Finding.RuleId}{language.Choose("：", ": ")}{Change(repair.Candidates[0], restored)}");
                    break;
                default:
                    writer.WriteLine(repair.IsBlock
                        ? language.Choose($"  {repair.Finding.RuleId}：以下数据整体错行，一并改回后 {restored} 个关系成立", $"  {repair.Finding.RuleId}: these values slipped together; moved back, {restored} relations hold")
                        : language.Choose($"  {repair.Finding.RuleId}：以下改动任取其一即可，按差错的简单程度排列", $"  {repair.Finding.RuleId}: any one of these would do, the simplest slip first"));
                    foreach (Suspect candidate in repair.Candidates)
                    {
                        writer.WriteLine($"    - {Change(candidate, repair.IsBlock ? 0 : restored)}");
                    }

                    break;
            }
        }

        writer.WriteLine();
    }

    private string Change(Suspect suspect, int restored)
    {
        string slip = suspect.Cause is { } cause ? language.Choose($"，{cause.Slip.Name()}", $", {cause.Slip.EnglishName()}") : "";
        string restores = restored > 0 ? language.Choose($"；{restored} 个关系恢复成立", $"; restores {restored} {(restored == 1 ? "relation" : "relations")}") : "";
        string place = language.Choose(suspect.Figure.Place?.Name ?? "", suspect.Figure.Place?.EnglishName ?? "");
        return $"{place}{language.Choose("：", ": ")}{suspect.Figure} → {suspect.Corrected}{slip}{restores}";
    }
}
