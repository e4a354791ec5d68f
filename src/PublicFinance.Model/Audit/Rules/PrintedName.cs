using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A printed name that its code has not in the year: another year's, another code's, or nobody's.</summary>
internal static class PrintedName
{
    private const int MostNamed = 3;

    /// <summary>A row without a name, and one whose code is not listed (which another rule says), ask nothing.</summary>
    public static bool Passes<TCode>(CodeRow<TCode> row)
        where TCode : struct, IClassificationCode<TCode>
        => row.Name.IsEmpty || row.Code.IsEmpty || row.Catalogue.Accepts(row.Code, row.Name) || row.Catalogue[row.Code].Status != CodeStatus.Known;

    public static Check? Check<TCode>(CodeRow<TCode> row, Figure shown)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (Passes(row))
        {
            return row.Name.IsEmpty || row.Catalogue[row.Code].Status != CodeStatus.Known ? null : Audit.Check.Passed;
        }

        NameCheck<TCode> check = row.Catalogue.Check(row.Code, row.Name.ToString());
        int year = row.Catalogue.FiscalYear;
        (string printed, string official) = (CatalogueText.Clean(row.Name), check.Lookup.Name!);
        (string words, string english) = check.Agreement switch
        {
            NameAgreement.OtherYear => (
                $"名称“{printed}”为{CatalogueText.Years(check.Matches[0])}的名称，{year} 年应为“{official}”",
                $"the name “{printed}” is that {CatalogueText.EnglishYears(check.Matches[0])}; in {year} it is “{official}”"),
            NameAgreement.OtherCode => Another(row, check, printed, official),
            _ => ($"名称“{printed}”与 {year} 年科目名称“{official}”不一致", $"the name “{printed}” is unlike “{official}”, the name in {year}"),
        };
        bool recalled = check.RestsOnRecall;
        return Audit.Check.Broken(
            new FormFailure(
                $"{row.Code}：{words}{(recalled ? "（目录所据名称未见公开资料印证）" : "")}",
                $"{row.Code}: {english}{(recalled ? " (the catalogue's name is recalled, not verified)" : "")}",
                [shown]),
            recalled || check.Agreement == NameAgreement.Unlike ? Severity.Note : Severity.Warning);
    }

    private static (string Chinese, string English) Another<TCode>(CodeRow<TCode> row, NameCheck<TCode> check, string printed, string official)
        where TCode : struct, IClassificationCode<TCode>
    {
        (TCode code, TCode parent) = (row.Code, row.Code.Parent);
        int year = row.Catalogue.FiscalYear;
        List<CodeEntry<TCode>> near = [.. check.Matches.Where(m => m.Code.Parent.Equals(parent) || m.Code.Equals(parent) || m.Code.Parent.Equals(code))];
        IReadOnlyList<CodeEntry<TCode>> meant = near.Count > 0 ? near : check.Matches;
        TCode[] codes = [.. meant.Select(m => m.Code).Distinct()];
        string listed = string.Join("、", codes.Take(MostNamed)), englishListed = string.Join(", ", codes.Take(MostNamed));
        bool ofYear = meant.Any(m => m.Covers(year));
        return (
            $"名称“{printed}”为 {listed}{(codes.Length > MostNamed ? " 等科目" : " ")}{(ofYear ? "" : CatalogueText.Years(meant[0]).TrimStart())}的名称，{code} 在 {year} 年应为“{official}”",
            $"the name “{printed}” is that of {englishListed}{(codes.Length > MostNamed ? " and others" : "")}{(ofYear ? "" : $" {CatalogueText.EnglishYears(meant[0])}")}; {code} is “{official}” in {year}");
    }
}
