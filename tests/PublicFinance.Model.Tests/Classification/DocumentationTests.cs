using System.Globalization;
using System.Text;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Tests.Classification;

/// <summary>The tables of docs/classification.md are those of the data; UPDATE_DOCS=1 writes them anew.</summary>
public class DocumentationTests
{
    private static readonly int[] s_years = [.. Enumerable.Range(2018, 8)];

    [Fact]
    public void The_tables_of_the_page_are_current()
    {
        string path = RepositoryFiles.Path("docs", "classification.md");
        string page = File.ReadAllText(path);
        string current = Replace(Replace(page, "years", Years()), "classes", Classes());
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, current);
        }
        else
        {
            Assert.True(page == current, "docs/classification.md is stale: run UPDATE_DOCS=1 dotnet test");
        }
    }

    [Fact]
    public void Every_key_of_evidence_is_explained()
    {
        string page = File.ReadAllText(RepositoryFiles.Path("docs", "classification.md"));
        IEnumerable<Evidence> evidence = CatalogueData.Entries<FunctionCode>().Select(e => e.Evidence)
            .Concat(CatalogueData.Entries<DepartmentEconomicCode>().Select(e => e.Evidence))
            .Concat(CatalogueData.Entries<GovernmentEconomicCode>().Select(e => e.Evidence))
            .Concat(CatalogueData.Entries<RevenueCode>().Select(e => e.Evidence));
        Assert.All(
            evidence.Where(e => e.Kind == EvidenceKind.Seen).SelectMany(e => e.Source.Split('+')).Distinct(),
            key => Assert.Contains(key, page, StringComparison.Ordinal));
    }

    private static string Years()
    {
        StringBuilder table = new("| classification | year | 类 | 款 | 项 | seen | recalled | name unverified | lists confirmed | believed | partial |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (int year in s_years)
        {
            AddYear(table, "支出功能分类", CodeCatalogue.For(year).Function, CodeLevel.Item);
        }

        foreach (int year in s_years)
        {
            AddYear(table, "部门经济分类", CodeCatalogue.For(year).DepartmentEconomic, CodeLevel.Section);
        }

        foreach (int year in s_years)
        {
            AddYear(table, "政府经济分类", CodeCatalogue.For(year).GovernmentEconomic, CodeLevel.Section);
        }

        foreach (int year in s_years)
        {
            AddYear(table, "收入分类", CodeCatalogue.For(year).Revenue, CodeLevel.Item);
        }

        return table.ToString();
    }

    private static void AddYear<TCode>(StringBuilder table, string name, CodeList<TCode> list, CodeLevel deepest)
        where TCode : struct, IClassificationCode<TCode>
    {
        IReadOnlyList<CodeEntry<TCode>> rows = list.Entries;
        List<TCode> used = [];
        for (List<TCode> level = [default]; level.Count > 0; level = [.. level.SelectMany(list.Children)])
        {
            used.AddRange(level);
        }

        ILookup<ListCompleteness, TCode> lists = used.Where(c => c.Level < deepest).ToLookup(list.Completeness);
        int seen = rows.Count(r => !r.Evidence.IsRecalled);
        object[] cells =
        [
            name, list.FiscalYear, rows.Count(r => r.Code.Level == CodeLevel.Class), rows.Count(r => r.Code.Level == CodeLevel.Section),
            rows.Count(r => r.Code.Level == CodeLevel.Item), seen, rows.Count - seen, used.Count - 1 - rows.Count,
            lists[ListCompleteness.Confirmed].Count(), lists[ListCompleteness.Believed].Count(), lists[ListCompleteness.Partial].Count(),
        ];
        table.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |");
    }

    private static string Classes()
    {
        StringBuilder table = new($"| 类 | latest name | {string.Join(" | ", s_years)} | 款 whose list of 项 is partial in {s_years[^1]} |\n"
            + $"|---|---|{string.Concat(s_years.Select(_ => "---|"))}---|\n");
        AddClasses(table, year => CodeCatalogue.For(year).Function);
        AddClasses(table, year => CodeCatalogue.For(year).DepartmentEconomic);
        return table.ToString();
    }

    private static void AddClasses<TCode>(StringBuilder table, Func<int, CodeList<TCode>> of)
        where TCode : struct, IClassificationCode<TCode>
    {
        foreach (TCode code in s_years.SelectMany(y => of(y).Children(default)).Distinct().Order())
        {
            CodeList<TCode> last = of(s_years[^1]);
            IEnumerable<string> marks = s_years.Select(y => of(y)[code].Status < CodeStatus.NameUnverified ? " " : of(y).Completeness(code) switch
            {
                ListCompleteness.Confirmed => "●",
                ListCompleteness.Believed => "○",
                _ => "–",
            });
            IEnumerable<TCode> partial = typeof(TCode) == typeof(FunctionCode)
                ? last.Children(code).Where(c => last.Completeness(c) == ListCompleteness.Partial)
                : [];
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| {code} | {last.History(code)[^1].Name} | {string.Join(" | ", marks)} | {string.Join(" ", partial)} |");
        }
    }

    private static string Replace(string page, string block, string table)
    {
        string begin = $"<!-- generated: {block} -->\n";
        int start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int end = page.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && end >= start, $"the page has no block {block}");
        return string.Concat(page.AsSpan(0, start), table.Replace("\r", "", StringComparison.Ordinal), page.AsSpan(end));
    }
}
