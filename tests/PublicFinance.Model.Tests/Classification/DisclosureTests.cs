using System.Text.RegularExpressions;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

/// <summary>Every code and name that a published disclosure prints side by side is known to the catalogue of its year.</summary>
public partial class DisclosureTests
{
    [Theory]
    [InlineData("putuo-planning-2024.layout.txt", 2024, 89)]
    [InlineData("putuo-finance-2024.layout.txt", 2024, 83)]
    public void Every_printed_pair_resolves(string file, int year, int distinctPairs)
    {
        List<(string Code, string Name)> pairs = [.. PrintedTable.Read(Read(file)).Distinct()];
        List<string> unknown = [];
        List<string> wrong = [];
        foreach ((string code, string name) in pairs)
        {
            if (code[0] == '2')
            {
                Resolve(CodeCatalogue.For(year).Function, FunctionCode.Parse(code), name);
            }
            else
            {
                Resolve(CodeCatalogue.For(year).DepartmentEconomic, DepartmentEconomicCode.Parse(code), name);
            }
        }

        Assert.True(wrong.Count == 0, string.Join("; ", wrong));
        Assert.True(unknown.Count * 50 <= pairs.Count, "more than 2 % unknown: " + string.Join("; ", unknown));
        Assert.Empty(unknown);  // A pair that is unknown and rightly so is to be listed here.
        Assert.True(pairs.Count == distinctPairs, $"{pairs.Count} pairs were read");

        void Resolve<TCode>(CodeList<TCode> list, TCode code, string name)
            where TCode : struct, IClassificationCode<TCode>
        {
            NameCheck<TCode> check = list.Check(code, name);
            if (check.Lookup.Status == CodeStatus.Unknown)
            {
                unknown.Add($"{code} {name}");
            }
            else if (check.Agreement > NameAgreement.Forgiving || !check.Matches.Any(m => m.Code.Equals(code)))
            {
                wrong.Add($"{code} {name}: {check.Agreement}, {check.Lookup.Name}");
            }
        }
    }

    [Theory]
    [InlineData("putuo-planning-2024.plain.txt", 2024, 12)]
    [InlineData("putuo-finance-2024.plain.txt", 2024, 11)]
    [InlineData("jingdezhen-shanghai-2020.txt", 2020, 6)]
    public void A_path_in_a_sentence_leads_to_one_code_or_is_seen_to_be_another_years(string file, int year, int least)
    {
        CodeList<FunctionCode> list = CodeCatalogue.For(year).Function;
        string text = Blank().Replace(Read(file), "");
        List<string> paths = [.. Path().Matches(text).Select(m => m.Value).Distinct()];
        List<string> lost = [.. paths.Where(p => list.ByName(p).Count != 1 && list.ByNameInAnyYear(p).Count == 0)];
        Assert.True(paths.Count >= least, $"only {paths.Count} paths were read");

        // A document may name a 款 or an 项 that no edition has; most of its paths must be found all the same.
        Assert.True(lost.Count * 4 <= paths.Count, string.Join("; ", lost));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,20}（类）[\p{IsCJKUnifiedIdeographs}（）]{2,40}（款）[\p{IsCJKUnifiedIdeographs}（）]{2,40}?（项）")]
    private static partial Regex Path();

    private static string Read(string file)
    {
        string path = RepositoryFiles.Path("..", "shared", "data", "disclosures", file);
        Assert.SkipUnless(File.Exists(path), $"{file} is not beside the repository");
        return File.ReadAllText(path);
    }
}
