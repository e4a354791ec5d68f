using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Calculation;

/// <summary>Codes of a table by the catalogue: what they are called, what stands below one, and what tells it in another year.</summary>
internal static class CatalogueCodes
{
    /// <summary>The codes that tell in <paramref name="to"/> what a code told in <paramref name="from"/>: itself, its one successor, or several where it was split.</summary>
    public static IReadOnlyList<RowKey> Carry(CodeKind kind, RowKey row, int from, int to) => !row.IsCode ? [row] : kind switch
    {
        CodeKind.Function or CodeKind.FunctionClass => Carry<FunctionCode>(row, from, to),
        CodeKind.DepartmentEconomic => Carry<DepartmentEconomicCode>(row, from, to),
        _ => [row],
    };

    /// <summary>The codes that the year's catalogue has right below a code.</summary>
    public static IEnumerable<RowKey> Children(CodeKind kind, RowKey row, int year) => kind switch
    {
        CodeKind.Function or CodeKind.FunctionClass => Children<FunctionCode>(row, year),
        CodeKind.DepartmentEconomic => Children<DepartmentEconomicCode>(row, year),
        _ => [],
    };

    /// <summary>The official name of a code in a year, or null.</summary>
    public static string? Name(CodeKind kind, RowKey row, int year) => kind switch
    {
        CodeKind.Function or CodeKind.FunctionClass => FunctionCode.TryFromInt32(row.Code, out FunctionCode function) ? CodeCatalogue.For(year).Name(function) : null,
        CodeKind.DepartmentEconomic => DepartmentEconomicCode.TryFromInt32(row.Code, out DepartmentEconomicCode economic) ? CodeCatalogue.For(year).Name(economic) : null,
        _ => null,
    };

    private static IEnumerable<RowKey> Children<TCode>(RowKey row, int year)
        where TCode : struct, IClassificationCode<TCode> =>
        TCode.TryFromInt32(row.Code, out TCode code) ? CodeCatalogue.For(year).List<TCode>().Children(code).Select(c => RowKey.OfCode(c.ToInt32())) : [];

    private static IReadOnlyList<RowKey> Carry<TCode>(RowKey row, int from, int to)
        where TCode : struct, IClassificationCode<TCode>
    {
        if (!TCode.TryFromInt32(row.Code, out TCode code))
        {
            return [row];
        }

        CodeList<TCode> list = CodeCatalogue.For(to).List<TCode>();
        HashSet<TCode> ends = [];
        Follow(list, code, from, to, ends, depth: 0);
        return [.. ends.Order().Select(c => RowKey.OfCode(c.ToInt32()))];
    }

    private static void Follow<TCode>(CodeList<TCode> list, TCode code, int from, int to, HashSet<TCode> ends, int depth)
        where TCode : struct, IClassificationCode<TCode>
    {
        const int MostSteps = 8; // successions never run in a circle; a host's own might
        List<CodeSuccession<TCode>> next = [.. list.Successors(code).Where(s => s.Year > from && s.Year <= to)];
        if (next.Count == 0 || depth == MostSteps)
        {
            ends.Add(code);
            return;
        }

        foreach (CodeSuccession<TCode> succession in next)
        {
            Follow(list, succession.Successor, succession.Year, to, ends, depth + 1);
        }
    }
}
