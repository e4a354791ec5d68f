using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Properties.Classification;

/// <summary>What holds for every code and year of the catalogue, listed or not.</summary>
public class CatalogueProperties
{
    [Property(Arbitrary = [typeof(Listed)], MaxTest = 1000)]
    public bool A_name_leads_back_to_its_code(CodeEntry<FunctionCode> entry, FiscalYear year)
        => !entry.Covers(year.Value) || year.Function.ByName(entry.Name, NameMatching.Exact).Any(e => e.Code == entry.Code);

    [Property(Arbitrary = [typeof(Listed)], MaxTest = 1000)]
    public bool A_path_of_names_leads_to_one_code(CodeEntry<FunctionCode> entry, FiscalYear year)
    {
        if (!entry.Covers(year.Value) || entry.Code.Ancestors.Any(a => year.Function.Name(a) is null))
        {
            return true;
        }

        string path = string.Concat(entry.Code.Ancestors.Append(entry.Code).Select(c => year.Function.Name(c) + Mark(c.Level)));
        return year.Function.ByName(path).Select(e => e.Code).SequenceEqual([entry.Code]);
    }

    [Property(Arbitrary = [typeof(Listed)], MaxTest = 1000)]
    public bool A_name_agrees_with_itself_however_it_is_spaced(CodeEntry<FunctionCode> entry, FiscalYear year, PositiveInt gap)
    {
        string spaced = entry.Name.Insert(gap.Get % entry.Name.Length, " ");
        return !entry.Covers(year.Value) || year.Function.Check(entry.Code, spaced).Agreement <= NameAgreement.Forgiving;
    }

    [Property(Arbitrary = [typeof(Listed), typeof(Codes)], MaxTest = 1000)]
    public bool A_code_and_year_have_at_most_one_row(FunctionCode code, FiscalYear year)
    {
        CodeEntry<FunctionCode>[] rows = [.. year.Function.History(code).Where(e => e.Covers(year.Value))];
        return rows.Length <= 1 && year.Function[code].Entry == rows.SingleOrDefault();
    }

    [Property(Arbitrary = [typeof(Listed)], MaxTest = 1000)]
    public bool A_listed_code_is_a_child_of_its_parent_in_its_years(CodeEntry<FunctionCode> entry, FiscalYear year)
        => !entry.Covers(year.Value)
            || (year.Function.Children(entry.Code.Parent).Contains(entry.Code) && year.Function[entry.Code].Status == CodeStatus.Known);

    [Property(Arbitrary = [typeof(Listed)])]
    public bool Rows_stand_in_the_order_of_their_codes(FiscalYear year)
    {
        IReadOnlyList<CodeEntry<FunctionCode>> rows = year.Function.Entries;
        return rows.Count > 1000 && rows.Zip(rows.Skip(1)).All(p => p.First.Code < p.Second.Code
            && string.CompareOrdinal(p.First.Code.ToString(), p.Second.Code.ToString()) < 0);
    }

    [Property(Arbitrary = [typeof(Listed), typeof(Codes)], MaxTest = 1000)]
    public bool No_code_and_no_name_crash(FunctionCode code, string? name, FiscalYear year)
    {
        NameCheck<FunctionCode> check = year.Function.Check(code, name ?? string.Empty);
        return check.Lookup == year.Function[code] && (check.Matches.Count > 0) == (check.Agreement is not (NameAgreement.Unverified
            or NameAgreement.CodeNotListed or NameAgreement.Unlike));
    }

    [Property(Arbitrary = [typeof(Listed), typeof(Codes)], MaxTest = 500)]
    public bool A_look_up_allocates_nothing(FunctionCode code, FiscalYear year)
    {
        _ = year.Function[code];
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = CodeCatalogue.For(year.Value).Name(code);
        _ = CodeCatalogue.For(year.Value).Find(code);
        return GC.GetAllocatedBytesForCurrentThread() == before;
    }

    [Property(Arbitrary = [typeof(Listed), typeof(Codes)], MaxTest = 2000)]
    public bool The_quick_answer_about_a_name_is_that_of_the_check(FunctionCode code, CodeEntry<FunctionCode> entry, CodeEntry<FunctionCode> other, FiscalYear year, PositiveInt gap)
        => new[] { entry.Name, other.Name, entry.Name.Insert(gap.Get % entry.Name.Length, " "), entry.Name + "支出", entry.Name + Mark(entry.Code.Level), "" }
            .All(name => new[] { entry.Code, code }.All(c => year.Function.Accepts(c, name) == year.Function.Check(c, name).IsAcceptable));

    [Property(Arbitrary = [typeof(Listed)], MaxTest = 500)]
    public bool A_name_in_order_is_checked_without_memory(CodeEntry<FunctionCode> entry, FiscalYear year)
    {
        if (!entry.Covers(year.Value))
        {
            return true;
        }

        string spaced = entry.Name + " ";
        CodeList<FunctionCode> list = year.Function;
        bool first = list.Accepts(entry.Code, spaced) && list.Check(entry.Code, entry.Name).Agreement == NameAgreement.Exact;
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = list.Accepts(entry.Code, spaced);
        _ = list.Check(entry.Code, entry.Name);
        return first && GC.GetAllocatedBytesForCurrentThread() == before;
    }

    private static string Mark(CodeLevel level) => level switch
    {
        CodeLevel.Class => "（类）",
        CodeLevel.Section => "（款）",
        _ => "（项）",
    };
}
