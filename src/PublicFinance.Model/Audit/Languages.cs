using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <summary>The words of rules and findings in a language.</summary>
public static class Languages
{
    /// <summary>The one of two texts that is in the language.</summary>
    public static string Choose(this Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;

    /// <summary>The language's tag (BCP 47): <c>zh-CN</c>, <c>en</c>.</summary>
    public static string Tag(this Language language) => language.Choose("zh-CN", "en");

    /// <summary>What is wrong.</summary>
    public static string MessageIn(this Finding finding, Language language) => language.Choose(finding.Message, finding.EnglishMessage);

    /// <summary>Which figures are to blame and what happened to them, a line each; nothing where no figure stands out.</summary>
    public static IEnumerable<string> SuspicionIn(this Finding finding, Language language) => SuspicionText.Of(finding, language);

    /// <summary>The rule's title.</summary>
    public static string TitleIn(this Rule rule, Language language) => language.Choose(rule.Title, rule.EnglishTitle);

    /// <summary>The rule's formula, or what it asks.</summary>
    public static string FormulaIn(this Rule rule, Language language) => language.Choose(rule.Formula, rule.EnglishFormula);

    /// <summary>Where the rule comes from.</summary>
    public static string BasisIn(this Rule rule, Language language) => language.Choose(rule.Basis, rule.EnglishBasis);

    /// <summary>What narrows the rule; empty for nothing.</summary>
    public static string RemarkIn(this Rule rule, Language language) => language.Choose(rule.Remark, rule.EnglishRemark);

    /// <summary>The severity's name.</summary>
    public static string NameIn(this Severity severity, Language language) => language.Choose(severity.Name(), severity.EnglishName());

    /// <summary>The place as a reader of the document would say it; empty for a figure from nowhere in particular.</summary>
    public static string PlaceIn(this Figure figure, Language language) => language.Choose(figure.Place?.Name ?? "", figure.Place?.EnglishName ?? "");

    /// <summary>The figure with its place.</summary>
    public static string ToldIn(this Figure figure, Language language)
    {
        string place = figure.PlaceIn(language);
        return place.Length == 0 || place.EndsWith('）') ? place + figure.TextIn(language) : $"{place} {figure.TextIn(language)}";
    }

    /// <summary>The figure as published; in English a cell without a number is called blank, not listed or not printed.</summary>
    public static string TextIn(this Figure figure, Language language) => language == Language.Chinese ? figure.ToString() : figure.Presence switch
    {
        Presence.Blank => "blank",
        Presence.NotListed => "not listed",
        Presence.Absent => "not printed",
        _ => figure.ToString(),
    };
}
