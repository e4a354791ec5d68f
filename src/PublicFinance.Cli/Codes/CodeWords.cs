using PublicFinance.Model.Audit;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>Words about codes, in the user's language.</summary>
internal static class CodeWords
{
    public static string Of(CodeLevel level, Language language) => level switch
    {
        CodeLevel.Class => language.Choose("类", "class (类)"),
        CodeLevel.Section => language.Choose("款", "section (款)"),
        _ => language.Choose("项", "item (项)"),
    };

    public static string Of(BudgetKind budget, Language language) => budget switch
    {
        BudgetKind.GeneralPublic => language.Choose("一般公共预算", "general public budget"),
        BudgetKind.GovernmentFunds => language.Choose("政府性基金预算", "government-managed funds"),
        BudgetKind.StateCapital => language.Choose("国有资本经营预算", "state capital operations"),
        _ => language.Choose("社会保险基金预算", "social insurance funds"),
    };

    public static string Of(Evidence evidence, Language language) => evidence.Kind switch
    {
        EvidenceKind.Recalled => language.Choose("未见公开资料印证", "recalled, not verified"),
        EvidenceKind.Seen => language.Choose($"见于 {evidence.Source}", $"seen in {evidence.Source}"),
        _ => language.Choose($"使用者提供：{evidence.Source}", $"given by the host: {evidence.Source}"),
    };

    public static string Of(ListCompleteness completeness, Language language) => completeness switch
    {
        ListCompleteness.Confirmed => language.Choose("已按官方目录核对完整", "compared with an official list"),
        ListCompleteness.Believed => language.Choose("未发现缺漏，未按官方目录核对", "no gap known, not compared with an official list"),
        _ => language.Choose("不完整或未核实", "partial or not verified"),
    };

    public static string Of(SpendingUnitKind unit, Language language) => unit switch
    {
        SpendingUnitKind.Administrative => language.Choose("行政单位", "administrative units"),
        SpendingUnitKind.Institution => language.Choose("事业单位", "public institutions"),
        _ => "",
    };

    /// <summary>A span of years; a first year that is not told is the first known, or an earlier one.</summary>
    public static string Years(int? from, int? to, Language language) => (from, to) switch
    {
        (null, null) => language.Choose("各年", "all years"),
        (null, { } last) => language.Choose($"{last} 年及以前", $"until {last}"),
        ({ } first, null) => language.Choose($"{first} 年起", $"since {first}"),
        ({ } first, { } last) when first == last => language.Choose($"{first} 年", $"{first}"),
        ({ } first, { } last) => language.Choose($"{first} 至 {last} 年", $"{first} to {last}"),
    };

    public static string Of(NamedCode code) => code.Name is { } name ? $"{code.Code} {name}" : code.Code;
}
