using PublicFinance.Model.Audit;

namespace PublicFinance.Cli;

/// <summary>Rules named on the command line.</summary>
internal static class RuleSelection
{
    /// <summary>The official auditor, or one with only these rules, in their official order.</summary>
    public static Auditor Of(IEnumerable<string> ids, Session session)
    {
        HashSet<string> chosen = [.. ids.Select(id => Find(id, session).Id)];
        return chosen.Count == 0 ? Auditor.Official : Auditor.Official.Select([.. Auditor.Official.Rules.Select(r => r.Id).Where(chosen.Contains)]);
    }

    public static Rule Find(string id, Session session) => OfficialRules.Find(id) ?? throw new UsageException(session.Say(
        $"没有规则 {id}；juesuan rules 列出全部规则", $"there is no rule {id}; 'juesuan rules' lists them"));
}
