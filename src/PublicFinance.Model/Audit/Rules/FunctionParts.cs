using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>
/// 教育支出…，其中：基本支出…: the basic and project expenditure of one function (功能科目的基本支出和项目支出), and what its basic expenditure consists of, are
/// other quantities than those of all functions. Their subjects take the code of the function, and so does what the same section tells of the last print of them.
/// </summary>
internal static class FunctionParts
{
    public static IEnumerable<Claim> Distinguish(IEnumerable<Claim> claims)
    {
        Dictionary<Subject, (RowKey Code, NarrativeSection? Section)> last = [];
        foreach (Claim claim in claims)
        {
            Subject Of(Subject subject) => last.TryGetValue(subject, out var print) && Equals(print.Section, claim.Section) ? subject with { Code = print.Code } : subject;

            if (claim.Kind == ClaimKind.Amount)
            {
                if (claim.Subject.Topic is Topic.Basic or Topic.Project or Topic.Personnel or Topic.Public && claim.Whole is { } list && Of(list) is { Code: { IsCode: true } code })
                {
                    last[claim.Subject] = (code, claim.Section);
                }
                else
                {
                    last.Remove(claim.Subject);
                }
            }

            yield return last.Count == 0 ? claim
                : claim with { Subject = Of(claim.Subject), Base = claim.Base is { } whole ? Of(whole) : null, Nearest = claim.Nearest is { } nearest ? Of(nearest) : null };
        }
    }
}
