using PublicFinance.Model.Classification;

namespace PublicFinance.Cli.Codes;

/// <summary>Searches by name: first the rows that have the name, then those that contain it; the names of other years only where the year has none.</summary>
internal static class CodeMatches
{
    public static IEnumerable<CodeMatch> Of<TCode>(CodeScheme scheme, CodeCatalogue catalogue, string text)
        where TCode : struct, IClassificationCode<TCode>
    {
        CodeList<TCode> list = catalogue.List<TCode>();
        List<CodeEntry<TCode>> rows = [.. list.ByName(text).Concat(list.Search(text)).Distinct()];
        return (rows.Count > 0 ? rows : list.ByNameInAnyYear(text)).Select(e => new CodeMatch(
            scheme, new(e.Code.ToString()!, e.Name), [.. e.Code.Ancestors.Select(c => CodeCards.Named(list, c))],
            e.FromYear, e.ToYear, list.IsCovered && e.Covers(list.FiscalYear),
            e.Covers(list.FiscalYear) ? null : list.Name(e.Code), e.Evidence));
    }
}
