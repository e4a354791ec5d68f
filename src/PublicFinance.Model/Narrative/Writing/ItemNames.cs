using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Narrative;

/// <summary>The names of classification items as sentences write them.</summary>
internal static class ItemNames
{
    private static readonly string[] Marks = ["（类）", "（款）", "（项）"];

    /// <summary>
    /// 教育支出（类）进修及培训（款）培训支出（项）. Where the names do not read back as the code, as two items have them, the name with its code:
    /// 退耕现金（2110602）; null for a code that no catalogue has, since figures told of it would be nobody's.
    /// </summary>
    public static string? Function(Teller teller, Table table, RowKey code)
    {
        string path = "", folded = "";
        RowKey? above = null;
        string digits = code.Code.ToString(CultureInfo.InvariantCulture);
        for (int level = 1; level <= code.Level; level++)
        {
            RowKey key = RowKey.Parse(digits[..(1 + (2 * level))]);
            string name = FunctionName(teller, table, key);
            if (name.Length == 0 || teller.Names.Find(folded, Vocabulary.Fold(name), level, above)?.Code != key)
            {
                return Coded(teller, table, code);
            }

            path += name + Marks[level - 1];
            folded += Vocabulary.Fold(name + Marks[level - 1]);
            above = key;
        }

        return path;
    }

    /// <summary>The name of an economic item, empty for none.</summary>
    public static string Economic(Teller teller, Table table, RowKey code) =>
        DepartmentEconomicCode.TryFromInt32(code.Code, out DepartmentEconomicCode known) && CodeCatalogue.For(teller.Year).DepartmentEconomic.Name(known) is { } name
            ? name
            : PrintedName(table, code);

    /// <summary>The name of an economic 类 of which a figure is told: with its code where the name alone means another quantity (其他支出).</summary>
    public static string EconomicClass(Teller teller, Table table, RowKey code)
    {
        string name = Economic(teller, table, code), folded = Vocabulary.Fold(name);
        int word = Vocabulary.Lexicon.Longest(folded, out int length);
        bool alone = word >= 0 && length == folded.Length && Vocabulary.Lexicon.Words[word] is { Kind: WordKind.Noun, Topic: Topic.Economic } noun && noun.Code == code.Code;
        return name.Length == 0 || alone ? name : FormattableString.Invariant($"{name}（{code.Code}）");
    }

    /// <summary>The items of a table that are added to none below them, in its order.</summary>
    public static IEnumerable<RowKey> Leaves(Table table) => Rows(table, row => table.ChildCounts[row] == 0);

    /// <summary>The items of a level.</summary>
    public static IEnumerable<RowKey> OfLevel(Table table, int level) => Rows(table, row => table.Key(row).Level == level);

    private static IEnumerable<RowKey> Rows(Table table, Predicate<int> wanted) =>
        Enumerable.Range(0, table.RowCount).Where(row => table.Key(row).IsCode && wanted(row)).Select(table.Key);

    private static string? Coded(Teller teller, Table table, RowKey code) =>
        FunctionName(teller, table, code) is { Length: > 0 } name && teller.Names.IsKnown(new NumberText(code.Code, 0, false, false)) ? FormattableString.Invariant($"{name}（{code.Code}）") : null;

    private static string FunctionName(Teller teller, Table table, RowKey code) =>
        FunctionCode.TryFromInt32(code.Code, out FunctionCode known) && CodeCatalogue.For(teller.Year).Function.Name(known) is { } name ? name : PrintedName(table, code);

    private static string PrintedName(Table table, RowKey code) => table.RowOf(code) is >= 0 and var row ? table.RowName(row) : "";
}
