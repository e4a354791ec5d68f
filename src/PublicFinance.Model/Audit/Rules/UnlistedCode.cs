using System.Globalization;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>
/// A code that the catalogue does not have in the year. Only where the list of its siblings is confirmed does it not exist; else it is
/// unknown to the catalogue, and that is all that is said.
/// </summary>
internal static class UnlistedCode
{
    public static bool Passes<TCode>(CodeRow<TCode> row)
        where TCode : struct, IClassificationCode<TCode>
        => row.Catalogue[row.Code].Status >= CodeStatus.NameUnverified;

    public static Check Check<TCode>(CodeRow<TCode> row, Figure shown)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (Passes(row))
        {
            return Audit.Check.Passed;
        }

        string name = CatalogueText.Clean(row.Name);
        string head = row.Number.ToString(CultureInfo.InvariantCulture) + (name.Length > 0 ? " " + name : "");
        if (row.Code.IsEmpty)
        {
            return Audit.Check.Broken(new FormFailure($"{head}：不是{TCode.Shape.OfficialName}科目编码", $"{head}: this is no {TCode.Shape.Name} code", [shown]));
        }

        bool complete = row.Catalogue.IsComplete(row.Code.Parent);
        (string words, string english) = row.Catalogue.History(row.Code) is { Count: > 0 } history ? OfOtherYears(row, history) : Unknown(row, complete);
        (string hint, string englishHint) = Namesake(row, name);
        (string limit, string englishLimit) = complete ? ("", "") : ("；目录未按官方目录核对完整，不足以认定有误，请核实", "; the catalogue's list is not confirmed, so this is not verified, not wrong");
        return Audit.Check.Broken(
            new FormFailure($"{head}：{words}{hint}{limit}", $"{head}: {english}{englishHint}{englishLimit}", [shown]),
            complete ? Severity.Warning : Severity.Note);
    }

    private static (string Chinese, string English) Unknown<TCode>(CodeRow<TCode> row, bool complete)
        where TCode : struct, IClassificationCode<TCode>
    {
        int year = row.Catalogue.FiscalYear;
        return complete
            ? ($"{year} 年{TCode.Shape.OfficialName} {row.Code.Parent} 之下无此科目", $"{row.Code.Parent} has no such code in {year}")
            : ($"{year} 年{TCode.Shape.OfficialName}目录未收录此科目", $"the code is unknown to the catalogue of {year}");
    }

    private static (string Chinese, string English) OfOtherYears<TCode>(CodeRow<TCode> row, IReadOnlyList<CodeEntry<TCode>> history)
        where TCode : struct, IClassificationCode<TCode>
    {
        int year = row.Catalogue.FiscalYear;
        if (history[0].FromYear > year)
        {
            return ($"此科目自 {history[0].FromYear} 年起设立，{year} 年尚无", $"the code exists since {history[0].FromYear}, not yet in {year}");
        }

        (string words, string english) = ($"此科目列至 {history[^1].ToYear} 年", $"the code ended with {history[^1].ToYear}");
        CodeSuccession<TCode>[] next = [.. row.Catalogue.Successors(row.Code).Where(s => s.Year <= year)];
        return next.Length == 0 ? (words, english)
            : ($"{words}，{next[0].Year} 年起改列 {string.Join("、", next.Select(s => s.Successor))}", $"{english}; since {next[0].Year} it is {string.Join(", ", next.Select(s => s.Successor))}");
    }

    /// <summary>A name that one code alone has in the year tells which code may be meant.</summary>
    private static (string Chinese, string English) Namesake<TCode>(CodeRow<TCode> row, string name)
        where TCode : struct, IClassificationCode<TCode>
        => row.Catalogue.ByName(name) is [var only] && !only.Code.Equals(row.Code)
            ? ($"；所列名称在目录中为 {only.Code} 的名称", $"; the printed name is that of {only.Code}")
            : ("", "");
}
