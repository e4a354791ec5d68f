using System.Collections.Immutable;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Performance;

namespace PublicFinance.Model.Narrative;

/// <summary>What the sentences of a text tell of a scorecard's points: a total with its parts in brackets, and reports that award points heading by heading.</summary>
internal static class ScoresTold
{
    private static readonly string[] Tails = ["指标", "得分", "部分", "方面", "情况"];

    public static ImmutableArray<ToldScore> Of(Scorecard card, NarrativeReading reading)
    {
        string[] paths = [.. card.AllLines().Select(l => l.Path).Where(p => p.Length > 0)];
        ImmutableArray<Claim> scores = [.. reading.Claims.Where(c => c.Kind == ClaimKind.Score)];
        ILookup<int, Claim> inBrackets = scores.Where(c => c is { Subject.Topic: Topic.ScoreItem, Whole: not null }).ToLookup(c => c.Sentence);
        return
        [
            .. scores.Where(c => c.Subject.Topic == Topic.ScoreTotal && inBrackets.Contains(c.Sentence)).DistinctBy(c => c.Sentence)
                .Select(total => new ToldScore(
                    total.Section?.Title ?? "情况说明", total.Figure, "",
                    [.. inBrackets[total.Sentence].Select(p => (NameIn(paths, NameBefore(reading.Text, p.Span.Start)), p.Figure))])),
            .. scores.Where(c => c.Section is { } s && RootOf(s).Depth == 0 && !inBrackets.Contains(c.Sentence)).GroupBy(c => RootOf(c.Section!))
                .Select(report => new ToldScore(
                    report.Key.Title, report.FirstOrDefault(c => c.Subject.Topic == Topic.ScoreTotal)?.Figure ?? default, "",
                    [.. report.Where(c => c.Subject.Topic == Topic.ScoreItem && c.Section!.Depth > 0).GroupBy(c => PathOf(c.Section!)).Where(g => g.Count() == 1)
                        .Select(g => (NameIn(paths, g.Key), g.First().Figure))])),
        ];
    }

    /// <summary>Only what tells at least one line of the card is about it.</summary>
    public static ImmutableArray<ToldScore> About(Scorecard card, ImmutableArray<ToldScore> told)
    {
        HashSet<string> paths = [.. card.AllLines().Select(l => l.Path)];
        return [.. told.Where(t => t.Parts.Any(p => paths.Contains(p.Section)))];
    }

    /// <summary>The words of a clause before its points: 基础工作管理指标19分.</summary>
    private static string NameBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 30 && CharClass.Fold(text[start - 1]) is not (',' or '、' or ';' or '(' or ':' or '。' or '\n'))
        {
            start--;
        }

        string name = string.Concat(text[start..end].Where(c => !CharClass.IsBlank(c)).Select(CharClass.Fold)).TrimEnd('为', '得');
        return name.StartsWith("其中", StringComparison.Ordinal) ? name[2..] : name;
    }

    /// <summary>The path of the one line that is so called, with or without a word like 指标 behind it; else the name as told.</summary>
    private static string NameIn(string[] paths, string told)
    {
        foreach (string name in Tails.Where(t => told.Length > t.Length && told.EndsWith(t, StringComparison.Ordinal)).Select(t => told[..^t.Length]).Prepend(told))
        {
            if (Array.FindAll(paths, p => p == name || p.EndsWith("/" + name, StringComparison.Ordinal)) is [var one])
            {
                return one;
            }
        }

        return told;
    }

    private static NarrativeSection RootOf(NarrativeSection section) => section.Parent is { } parent ? RootOf(parent) : section;

    private static string PathOf(NarrativeSection section) => section.Parent is { Depth: > 0 } parent ? $"{PathOf(parent)}/{section.Title}" : section.Title;
}
