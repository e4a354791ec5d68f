using System.Globalization;
using System.Text;

namespace PublicFinance.Model.Classification;

/// <summary>
/// Reads the data files, which are embedded as they stand in the repository. Nothing is read before it is first asked for.
/// </summary>
internal static class CatalogueData
{
    public static string Text(string file)
    {
        using Stream stream = typeof(CatalogueData).Assembly.GetManifestResourceStream("classification/" + file)
            ?? throw new InvalidOperationException($"The data file {file} is not embedded.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return Encoding.UTF8.GetString(utf8);
    }

    public static List<CodeEntry<TCode>> Entries<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => EntryCsv.Read<TCode>(Text(TCode.Shape.File));

    public static (int First, int Last) Coverage<TCode>()
        where TCode : struct, IClassificationCode<TCode>
    {
        foreach ((_, string[] field) in Csv.Read(Text("coverage.csv"), "scheme,first_year,last_year"))
        {
            if (field[0] == TCode.Shape.Scheme)
            {
                return (Number(field[1]), Number(field[2]));
            }
        }

        throw new InvalidOperationException($"coverage.csv has no line for {TCode.Shape.Scheme}.");
    }

    public static CodeRules<ListCompleteness> Completeness<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => new([.. Rows<TCode>("completeness.csv", "scheme,parent,from_year,to_year,completeness,note").Select(r => Rule(r, 1, r.Fields[4] switch
        {
            "partial" => ListCompleteness.Partial,
            "believed" => ListCompleteness.Believed,
            "confirmed" => ListCompleteness.Confirmed,
            _ => throw new FormatException($"Line {r.Line}: '{r.Fields[4]}' is not partial, believed or confirmed."),
        }))]);

    public static CodeRules<BudgetKind?> Allowances<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => new([.. Rows<TCode>("allowances.csv", "scheme,code,from_year,to_year,fund,note")
            .Select(r => Rule(r, 1, EntryCsv.Budget(r.Fields[4], r.Line)))]);

    public static List<CodeEntry<TCode>> AlternativeNames<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => [.. Rows<TCode>("alternative-names.csv", "scheme,code,name,from_year,to_year,evidence").Select(r => new CodeEntry<TCode>(
            TCode.Parse(r.Fields[1], null), r.Fields[2], EntryCsv.Year(r.Fields[3], r.Line), EntryCsv.Year(r.Fields[4], r.Line), null,
            Evidence.Parse(r.Fields[5], r.Line)))];

    public static CodeSuccession<TCode>[] Successions<TCode>()
        where TCode : struct, IClassificationCode<TCode>
        => [.. Rows<TCode>("successions.csv", "scheme,code,successor,year,evidence").Select(r => new CodeSuccession<TCode>(
            TCode.Parse(r.Fields[1], null), TCode.Parse(r.Fields[2], null), Number(r.Fields[3]), Evidence.Parse(r.Fields[4], r.Line)))];

    private static CodeRule<TValue> Rule<TValue>((int Line, string[] Fields) row, int pattern, TValue value) => new(
        new CodePattern(row.Fields[pattern]),
        EntryCsv.Year(row.Fields[pattern + 1], row.Line) ?? int.MinValue,
        EntryCsv.Year(row.Fields[pattern + 2], row.Line) ?? int.MaxValue,
        value);

    private static IEnumerable<(int Line, string[] Fields)> Rows<TCode>(string file, string header)
        where TCode : struct, IClassificationCode<TCode>
        => Csv.Read(Text(file), header).Where(r => r.Fields[0] == TCode.Shape.Scheme);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
