using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>Writes a card for a person.</summary>
internal sealed class CodeCardText(TextWriter output, Language language)
{
    public void Write(CodeCard card)
    {
        string code = CodeWords.Of(card.Code with { Name = card.Code.Name ?? (card.History is [.., var last] ? last.Name : null) });
        output.WriteLine(language.Choose($"{code}（{card.Year} 年）", $"{code} ({card.Year})"));
        Line("分类", "kind", language.Choose(card.Scheme.Name, card.Scheme.EnglishName) + language.Choose("，", ", ") + CodeWords.Of(card.Level, language));
        Line("状态", "status", Status(card));
        Line("上级", "above", string.Join(" > ", card.Path.Select(CodeWords.Of)));
        Line("预算", "budget", card.Budget is { } budget ? CodeWords.Of(budget, language) : "");
        Line("经费", "spent on", card.Basic switch
        {
            BasicExpenditureKind.Personnel => language.Choose("人员经费", "personnel"),
            BasicExpenditureKind.Operating => language.Choose("公用经费", "operation"),
            _ => "",
        });
        Lines("名称沿革", "names", card.History.Select(n => $"{CodeWords.Years(n.From, n.To, language)}{language.Choose("：", ": ")}{n.Name}{Aside(n.Evidence)}"));
        Lines("由其改列而来", "taken over from", card.Predecessors.Select(Change));
        Lines("改列为", "taken over by", card.Successors.Select(Change));
        Lines("下级", "below", card.Children.Select(CodeWords.Of));
        if (card.Children.Count > 0)
        {
            Line("下级目录", "completeness", CodeWords.Of(card.Completeness, language));
        }

        string other = card.Scheme.Key == "department" ? "政府预算支出经济分类" : "部门预算支出经济分类";
        Lines($"对应{other}", card.Scheme.Key == "department" ? "government economic classification" : "departmental economic classification", card.Counterparts.Select(Counterpart));
        if (card.Cofog is { } cofog)
        {
            Line("COFOG（本项目自拟对照，非官方）", "COFOG (this project's own mapping, not official)", Cofog(cofog));
        }
    }

    private string Status(CodeCard card) => card switch
    {
        { IsYearCovered: false } => language.Choose($"{card.Year} 年科目目录未收录，名称未核实", $"the catalogue has no edition of {card.Year}; the name is not verified"),
        { Status: CodeStatus.Known } => language.Choose("当年科目", "in the catalogue of the year"),
        { Status: CodeStatus.NameUnverified } => language.Choose("可能使用，当年名称未核实", "may be in use; its name in the year is not verified"),
        { Status: CodeStatus.OtherYears } => language.Choose("其他年度的科目，当年目录未列", "a code of other years, not listed in this one"),
        _ => language.Choose("目录未收录（不等于有误）", "unknown to the catalogue, which is not to say wrong"),
    };

    private string Change(CodeChange change)
        => $"{CodeWords.Of(change.Code)}{language.Choose($"，{change.Year} 年起", $", since {change.Year}")}{Aside(change.Evidence)}";

    private string Counterpart(CodeCounterpart line)
    {
        string unit = language == Language.Chinese && line.Note.Length > 0 ? line.Note : CodeWords.Of(line.Unit, language);
        return $"{CodeWords.Of(line.Code)}{(unit.Length > 0 ? language.Choose("，", ", ") + unit : "")}{Aside(line.Evidence)}";
    }

    private string Cofog(CofogAssignment cofog) => cofog.Division == CofogDivision.None
        ? language.Choose("不属于支出", "no expense")
        : $"{(int)cofog.Division:00} {CofogNames.Of(cofog.Division, language)}" + (cofog.Basis == cofog.Code ? "" : language.Choose($"（依 {cofog.Basis}）", $" (by {cofog.Basis})"));

    private string Aside(Evidence evidence) => language.Choose($"（{CodeWords.Of(evidence, language)}）", $" ({CodeWords.Of(evidence, language)})");

    private void Line(string chinese, string english, string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine(language.Choose($"  {chinese}：{text}", $"  {english}: {text}"));
        }
    }

    private void Lines(string chinese, string english, IEnumerable<string> texts)
    {
        bool first = true;
        foreach (string text in texts)
        {
            if (first)
            {
                output.WriteLine(language.Choose($"  {chinese}：", $"  {english}:"));
                first = false;
            }

            output.WriteLine("    " + text);
        }
    }
}
