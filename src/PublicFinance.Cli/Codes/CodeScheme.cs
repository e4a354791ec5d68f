using System.Globalization;
using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>One of the four kinds of code, and how the command line speaks of it.</summary>
/// <param name="Key">The name in options and JSON.</param>
/// <param name="Name">The official name.</param>
/// <param name="EnglishName">The English name.</param>
/// <param name="Lead">The leading digit that all its codes have.</param>
/// <param name="Card">What a catalogue knows of a code, given as a number; null if the digits are no code.</param>
/// <param name="Find">The rows of a name in the year of a catalogue, or in others where the year has none.</param>
internal sealed record CodeScheme(
    string Key, string Name, string EnglishName, char Lead, Func<CodeScheme, CodeCatalogue, int, CodeCard?> Card, Func<CodeScheme, CodeCatalogue, string, IEnumerable<CodeMatch>> Find)
{
    public static IReadOnlyList<CodeScheme> All { get; } =
    [
        new("function", "支出功能分类", "functional classification", '2', CodeCards.Of<FunctionCode>, CodeMatches.Of<FunctionCode>),
        new("department", "部门预算支出经济分类", "departmental economic classification", '3', CodeCards.Of<DepartmentEconomicCode>, CodeMatches.Of<DepartmentEconomicCode>),
        new("government", "政府预算支出经济分类", "government economic classification", '5', CodeCards.Of<GovernmentEconomicCode>, CodeMatches.Of<GovernmentEconomicCode>),
        new("revenue", "收入分类", "revenue classification", '1', CodeCards.Of<RevenueCode>, CodeMatches.Of<RevenueCode>),
    ];

    /// <summary>The card of a code written in digits; null if no kind has such codes.</summary>
    public static CodeCard? Describe(CodeCatalogue catalogue, string digits)
        => All.FirstOrDefault(s => s.Lead == digits[0]) is { } scheme
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? scheme.Card(scheme, catalogue, number) : null;
}
