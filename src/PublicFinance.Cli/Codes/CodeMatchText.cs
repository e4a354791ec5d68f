using PublicFinance.Model.Audit;

namespace PublicFinance.Cli.Codes;

/// <summary>Writes what a search found for a person: one line a code, by kind.</summary>
internal static class CodeMatchText
{
    public static void Write(TextWriter output, string text, int year, IReadOnlyList<CodeMatch> matches, Language language)
    {
        output.WriteLine(matches.Count == 0
            ? language.Choose($"“{text}”：目录中没有名称与之相符的科目", $"“{text}”: no name in the catalogue matches")
            : matches.Any(m => m.IsOfYear)
                ? language.Choose($"“{text}”：{year} 年 {matches.Count} 个科目", $"“{text}”: {matches.Count} codes in {year}")
                : language.Choose($"“{text}”：{year} 年目录中没有此名称，见于其他年度的 {matches.Count} 个科目", $"“{text}”: no such name in {year}; {matches.Count} codes of other years"));
        foreach (IGrouping<CodeScheme, CodeMatch> kind in matches.GroupBy(m => m.Scheme))
        {
            output.WriteLine(language.Choose($"  {kind.Key.Name}", $"  {kind.Key.EnglishName}"));
            foreach (CodeMatch match in kind)
            {
                string path = string.Join(" > ", match.Path.Select(c => c.Name ?? c.Code));
                string years = CodeWords.Years(match.From, match.To, language);
                string now = match.NameOfYear is { } name ? language.Choose($"，{year} 年为“{name}”", $"; in {year} it is “{name}”") : "";
                string other = match.IsOfYear ? "" : language.Choose($"［{years}的名称{now}］", $" [the name {years}{now}]");
                output.WriteLine($"    {match.Code.Code,-7}  {match.Code.Name}{other}{(path.Length > 0 ? language.Choose($"（{path}）", $" ({path})") : "")}");
            }
        }
    }
}
