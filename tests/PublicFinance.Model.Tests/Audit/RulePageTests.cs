using PublicFinance.Model.Audit;
using PublicFinance.Model.Tests.Classification;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>docs/rules is what the rules say; UPDATE_DOCS=1 writes it anew.</summary>
public class RulePageTests
{
    private static readonly string s_folder = RepositoryFiles.Path("docs", "rules");

    [Fact]
    public void Every_rule_has_its_current_page_and_no_page_is_left_over()
    {
        Dictionary<string, string> pages = OfficialRules.All.ToDictionary(r => r.Id + ".md", RulePage.Of);
        pages.Add("README.md", RulePage.Index());
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(s_folder);
            foreach (string old in Directory.GetFiles(s_folder).Where(f => !pages.ContainsKey(Path.GetFileName(f))))
            {
                File.Delete(old);
            }

            foreach ((string name, string page) in pages)
            {
                File.WriteAllText(Path.Combine(s_folder, name), page);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(s_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(pages, p => Assert.True(File.ReadAllText(Path.Combine(s_folder, p.Key)) == p.Value, $"docs/rules/{p.Key} is stale: run UPDATE_DOCS=1 dotnet test"));
    }

    [Fact]
    public void A_help_link_points_to_the_page() =>
        Assert.All(OfficialRules.All, r => Assert.True(File.Exists(RepositoryFiles.Path(r.HelpLink.Split('/')))));

    [Fact]
    public void Every_rule_is_told_in_both_languages() => Assert.All(OfficialRules.All, r =>
    {
        Assert.Contains(r.Title, c => c >= '\u4e00');
        Assert.DoesNotContain(r.EnglishTitle, c => c >= '\u4e00' && !"类款项".Contains(c, StringComparison.Ordinal));
        Assert.Equal(r.Remark.Length > 0, r.EnglishRemark.Length > 0);
        Assert.Equal(r.Basis.Length > 0, r.EnglishBasis.Length > 0);
        Assert.NotEqual("", r.Formula);
        Assert.NotEqual("", r.EnglishFormula);
    });

    [Fact]
    public void Titles_are_not_shared_within_a_severity_and_group() => Assert.All(
        OfficialRules.All.GroupBy(r => (r.Id[..4], r.Title)), g => Assert.Single(g));
}
