using System.Text.Json;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Tests.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>Sentences of other provinces' wordings, written by someone who knew no rule: consistent ones raise no alarm.</summary>
public class WordingTests
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>Sentences that are wrong by their own words: what is rightly said of them.</summary>
    private static readonly Dictionary<string, string> s_contradictory = new(StringComparer.Ordinal)
    {
        ["b083"] = "PF5012",        // left over: 下降（增长）
        ["b104"] = "PF5008",        // 100 % of a base of zero
        ["b109"] = "PF5012",
        ["b170"] = "PF5012",        // a form that was not filled in
        ["b209"] = "PF5003",        // the first two items of a list, far short of their whole
        ["b211"] = "PF5012",
        ["b219"] = "PF5010",        // 43 on 42 posts
    };

    [Fact]
    public void Consistent_sentences_raise_no_alarm()
    {
        List<string> alarms = [];
        foreach (string line in File.ReadLines(Path.Combine(Repository.Narrative, "Sentences", "blind.jsonl")).Where(l => l.Length > 0))
        {
            Sentence sentence = JsonSerializer.Deserialize<Sentence>(line, s_options)!;
            NarrativeReading reading = NarrativeReader.Read((sentence.Context.Length > 0 ? "一、" + sentence.Context.TrimStart('一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '、') + "\n" : "") + sentence.Text, sentence.Year);
            AuditReport report = Auditor.Official.Audit(new AuditInput { Narrative = reading });
            alarms.AddRange(report.AllFindings.Where(f => f.Severity >= Severity.Warning && s_contradictory.GetValueOrDefault(sentence.Id) != f.RuleId).Select(f => $"{sentence.Id} {f}"));
        }

        Assert.True(alarms.Count == 0, string.Join('\n', alarms));
    }
}
