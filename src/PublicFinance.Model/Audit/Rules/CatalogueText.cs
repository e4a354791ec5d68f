using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>Words about rows of the catalogue.</summary>
internal static class CatalogueText
{
    public static string Name(BudgetKind budget) => budget switch
    {
        BudgetKind.GeneralPublic => "一般公共预算",
        BudgetKind.GovernmentFunds => "政府性基金预算",
        BudgetKind.StateCapital => "国有资本经营预算",
        _ => "社会保险基金预算",
    };

    public static string EnglishName(BudgetKind budget) => budget switch
    {
        BudgetKind.GeneralPublic => "general public budget",
        BudgetKind.GovernmentFunds => "government-managed funds budget",
        BudgetKind.StateCapital => "state capital operations budget",
        _ => "social insurance funds budget",
    };

    /// <summary>The years of a row: <c> 2019 年及以前</c>.</summary>
    public static string Years<TCode>(CodeEntry<TCode> entry)
        where TCode : struct, IClassificationCode<TCode>
        => (entry.FromYear, entry.ToYear) switch
        {
            (null, null) => "各年",
            (null, { } to) => $" {to} 年及以前",
            ({ } from, null) => $" {from} 年起",
            ({ } from, { } to) when from == to => $" {from} 年",
            ({ } from, { } to) => $" {from} 至 {to} 年",
        };

    public static string EnglishYears<TCode>(CodeEntry<TCode> entry)
        where TCode : struct, IClassificationCode<TCode>
        => (entry.FromYear, entry.ToYear) switch
        {
            (null, null) => "of all years",
            (null, { } to) => $"until {to}",
            ({ } from, null) => $"since {from}",
            ({ } from, { } to) when from == to => $"of {from}",
            ({ } from, { } to) => $"of {from} to {to}",
        };

    /// <summary>A printed name without the blanks and line breaks that its cell put into it.</summary>
    public static string Clean(ReadOnlySpan<char> printed) => string.Concat(printed.ToString().Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
