using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit;

/// <summary>Says which figure is to blame, what it should have been and what happened to it.</summary>
internal static class SuspicionText
{
    /// <summary>Where more figures explain a finding equally well, naming them all says nothing.</summary>
    private const int MostSuspects = 3;

    public static IEnumerable<string> Of(Finding finding, Language language)
    {
        if (!finding.IsRoot)
        {
            yield break;
        }

        // One broken relation accuses all its figures alike, unless a slip singles one out.
        // A figure of a sentence stands in few relations: a value that breaks as many as it restores explains nothing.
        Suspect[] suspects = [.. finding.Suspects.Where(s => s.Cause is not null || s.Figure.Place is not TextPlace || s.Breaks < s.Restores)];
        if (finding.Consequences.IsEmpty && suspects.Length > 1)
        {
            suspects = suspects.Count(s => s.Cause is not null) == 1 ? [.. suspects.Where(s => s.Cause is not null)] : [];
        }
        else if (suspects is [{ Corrected: null, Restores: 1 }])
        {
            suspects = [];      // the message has said it
        }

        foreach (Suspect suspect in suspects.Take(MostSuspects))
        {
            yield return Of(suspect, language);
        }

        if (suspects.Length > MostSuspects)
        {
            int rest = suspects.Length - MostSuspects;
            yield return language.Choose($"另有 {rest} 个数据可作同样解释", $"{rest} more figures explain it equally well");
        }

        if (suspects.Length == 0 && finding is { Relation.Form: RelationForm.Share or RelationForm.Change, Cause: { } cause })
        {
            yield return language.Choose($"所列比率{cause}", $"the rate is {cause.ToEnglish()}");
        }
    }

    private static string Of(Suspect suspect, Language language)
    {
        Figure figure = suspect.Figure;
        string doubt = language.Choose("可疑数据：", "suspect: ") + figure.ToldIn(language);
        if (suspect.Corrected is not { } corrected)
        {
            return doubt + language.Choose($"，上述 {suspect.Restores} 个关系都涉及它", $", which stands in {Relations(suspect.Restores)}");
        }

        string restored = language.Choose(
            suspect.Restores == 1 ? "上述关系成立" : $"上述 {suspect.Restores} 个关系全部成立",
            $"would restore {Relations(suspect.Restores)}");
        string broken = suspect.Breaks == 0 ? "" : language.Choose($"，但另有 {suspect.Breaks} 个关系不再成立", $", but break {suspect.Breaks} other");
        return doubt + (suspect.Cause is { } cause
            ? language.Choose($"，{cause}，改正后{restored}{broken}", $", {cause.ToEnglish()}, which {restored}{broken}")
            : language.Choose($"，若为 {corrected.TextIn(language)}，则{restored}{broken}", $"; {corrected.TextIn(language)} instead {restored}{broken}"));
    }

    private static string Relations(int count) => count switch
    {
        1 => "the relation",
        2 => "both relations",
        _ => $"all {count} relations",
    };
}
