using System.Text;
using System.Text.RegularExpressions;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

/// <summary>The data files keep their schema; each check names the rows that break it.</summary>
public partial class DataFileTests
{
    private static readonly string[] s_files =
    [
        "functional.csv", "economic-department.csv", "economic-government.csv", "revenue.csv", "economic-mapping.csv", "economic-conditions.csv",
        "cofog-mapping.csv", "coverage.csv", "completeness.csv", "allowances.csv", "alternative-names.csv", "successions.csv",
    ];

    [GeneratedRegex("[()\",;:0-9A-Za-z\\u00c0-\\u024f０-９Ａ-Ｚａ-ｚ\\s]")]
    private static partial Regex Unwanted();

    [Fact]
    public void Files_are_utf8_with_line_feeds_and_nothing_else_is_embedded()
    {
        Assert.Equal(s_files.Order(StringComparer.Ordinal), typeof(CodeCatalogue).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("classification/", StringComparison.Ordinal)).Select(n => n["classification/".Length..]).Order(StringComparer.Ordinal));
        foreach (string file in s_files)
        {
            using Stream stream = typeof(CodeCatalogue).Assembly.GetManifestResourceStream("classification/" + file)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.False(text.StartsWith('\uFEFF'), $"{file} begins with a byte order mark");
            Assert.False(text.Contains('\r', StringComparison.Ordinal), $"{file} has carriage returns");
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Function_rows_are_valid() => AssertValid<FunctionCode>();

    [Fact]
    public void Departmental_economic_rows_are_valid() => AssertValid<DepartmentEconomicCode>();

    [Fact]
    public void Government_economic_rows_are_valid() => AssertValid<GovernmentEconomicCode>();

    [Fact]
    public void Revenue_rows_are_valid() => AssertValid<RevenueCode>();

    [Fact]
    public void A_code_of_one_budget_has_no_children_of_another()
    {
        List<CodeEntry<FunctionCode>> entries = CatalogueData.Entries<FunctionCode>();
        ILookup<FunctionCode, CodeEntry<FunctionCode>> byCode = entries.ToLookup(e => e.Code);
        Assert.DoesNotContain(entries, e => byCode[e.Code.Parent].Any(p => p.Budget is not null && p.Budget != e.Budget));
        Assert.DoesNotContain(byCode, rows => rows.Select(e => e.Budget).Distinct().Count() > 1);
    }

    [Fact]
    public void Lines_of_the_economic_mapping_are_unique_and_name_listed_codes()
    {
        List<string> pairs = [];
        foreach ((_, string[] field) in Csv.Read(CatalogueData.Text("economic-mapping.csv"), "government_code,department_code,evidence"))
        {
            pairs.Add($"{field[0]}-{field[1]}");
            Assert.NotEmpty(CodeCatalogue.For(2024).GovernmentEconomic.History(GovernmentEconomicCode.Parse(field[0])));
            Assert.NotEmpty(CodeCatalogue.For(2024).DepartmentEconomic.History(DepartmentEconomicCode.Parse(field[1])));
        }

        Assert.Equal(pairs.Count, pairs.Distinct().Count());
        CodeCatalogue year = CodeCatalogue.For(2025);
        Assert.All(year.DepartmentEconomic.Entries.Where(e => e.Code.Level == CodeLevel.Section), e => Assert.NotEmpty(year.Counterparts(e.Code)));
    }

    [Fact]
    public void Every_class_has_a_division_of_cofog_and_every_line_a_mark()
    {
        foreach ((_, string[] field) in Csv.Read(CatalogueData.Text("cofog-mapping.csv"), "code,cofog_division,note"))
        {
            Assert.NotEmpty(CodeCatalogue.For(2024).Function.History(FunctionCode.Parse(field[0])));
            Assert.Matches("^(|0[1-9]|10)$", field[1]);
            Assert.Contains("非官方", field[2], StringComparison.Ordinal);
        }

        Assert.All(CatalogueData.Entries<FunctionCode>(), e => Assert.NotNull(CodeCatalogue.Cofog(e.Code)));
    }

    [Fact]
    public void Successions_fit_the_years_of_both_codes()
    {
        foreach (CodeSuccession<FunctionCode> s in CatalogueData.Successions<FunctionCode>())
        {
            Assert.True(CodeCatalogue.For(s.Year - 1).Find(s.Code).Status >= CodeStatus.NameUnverified, $"{s}: the old code is not listed the year before");
            Assert.True(CodeCatalogue.For(s.Year).Find(s.Code).Status != CodeStatus.Known, $"{s}: the old code is still listed");
            Assert.True(CodeCatalogue.For(s.Year).Find(s.Successor).Status >= CodeStatus.NameUnverified, $"{s}: the successor is not listed");
        }
    }

    [Fact]
    public void Rules_about_codes_name_listed_codes()
    {
        List<CodeEntry<FunctionCode>> entries = CatalogueData.Entries<FunctionCode>();
        foreach (CodePattern pattern in CatalogueData.Completeness<FunctionCode>().All.Select(r => r.Pattern))
        {
            Assert.True(entries.Any(e => pattern.Matches(e.Code)), $"{pattern.Text} matches no row");
        }

        foreach (CodePattern pattern in CatalogueData.Allowances<FunctionCode>().All.Select(r => r.Pattern))
        {
            // What is allowed without a row stands under a 类 that is listed.
            Assert.True(entries.Any(e => new CodePattern(pattern.Text[..3]).Matches(e.Code)), $"{pattern.Text} stands under no row");
        }

        foreach (CodeEntry<FunctionCode> alternative in CatalogueData.AlternativeNames<FunctionCode>())
        {
            Assert.Contains(entries, e => e.Code == alternative.Code && e.Name != alternative.Name);
        }
    }

    private static void AssertValid<TCode>()
        where TCode : struct, IClassificationCode<TCode>
    {
        List<CodeEntry<TCode>> entries = CatalogueData.Entries<TCode>();
        List<string> faults = [];
        faults.AddRange(entries.Where(e => Unwanted().IsMatch(e.Name)).Select(e => $"{e}: blank, digit, letter or half-width mark in the name"));
        faults.AddRange(entries.Where(e => e.FromYear is < 2010 or > 2029 || e.ToYear is < 2010 or > 2029).Select(e => $"{e}: year"));
        Dictionary<TCode, CodeEntry<TCode>[]> byCode = entries.GroupBy(e => e.Code).ToDictionary(g => g.Key, g => g.OrderBy(e => e.First).ToArray());
        foreach (CodeEntry<TCode>[] rows in byCode.Values)
        {
            foreach ((CodeEntry<TCode> row, CodeEntry<TCode> next) in rows.Zip(rows.Skip(1)))
            {
                if (row.Last >= next.First || row.Name == next.Name)
                {
                    faults.Add($"{row} and {next}: overlap or same name");
                }
            }

            TCode parent = rows[0].Code.Parent;
            if (!parent.IsEmpty && (!byCode.TryGetValue(parent, out CodeEntry<TCode>[]? above) || above[0].First > rows[0].First || above[^1].Last < rows[^1].Last))
            {
                faults.Add($"{rows[0]}: no parent, or outlives it");
            }
        }

        for (int year = 2018; year <= 2025; year++)
        {
            faults.AddRange(entries.Where(e => e.Covers(year)).GroupBy(e => (e.Code.Parent, e.Name)).Where(g => g.Count() > 1)
                .Select(g => $"{year} {g.Key}: two codes of one parent have one name"));
        }

        Assert.Empty(faults);
        Assert.NotEmpty(entries);
    }
}
