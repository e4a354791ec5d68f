using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Narrative;

/// <summary>The words of the 情况说明 of all provinces, by what they do. In the folded form: half-width brackets and quotation marks.</summary>
internal static partial class Vocabulary
{
    /// <summary>Classes that the year's list may lack: social insurance, transfers, financing.</summary>
    private static readonly int[] s_rareClasses = [209, 230, 233];

    private static readonly Lazy<Lexicon> s_lexicon = new(Build);

    /// <summary>The words.</summary>
    public static Lexicon Lexicon => s_lexicon.Value;

    private static Lexicon Build()
    {
        Lexicon lexicon = new();
        AddMarks(lexicon);
        AddSentenceWords(lexicon);
        AddAccounts(lexicon);
        AddThreePublic(lexicon);
        AddBeside(lexicon);
        AddClasses(lexicon);
        return lexicon;
    }

    private static Word Noun(Topic topic, MoneyScope? scope = null) => new(WordKind.Noun, (int)topic, scope);

    private static void AddMarks(Lexicon x)
    {
        x.Add(new(WordKind.Comma), ",", "、");
        x.Add(new(WordKind.Semicolon), ";");
        x.Add(new(WordKind.Stop), "。", "!", "?");
        x.Add(new(WordKind.Open), "(");
        x.Add(new(WordKind.Close), ")");
        x.Add(new(WordKind.Level, 1), "(类)", "(类级)");
        x.Add(new(WordKind.Level, 2), "(款)");
        x.Add(new(WordKind.Level, 3), "(项)");
        foreach ((UnitKind unit, string pattern) in (ReadOnlySpan<(UnitKind, string)>)
        [
            (UnitKind.Yuan, "元[人民币|整|]"), (UnitKind.TenThousandYuan, "万[元|元人民币|]"), (UnitKind.HundredMillionYuan, "亿[元|]"),
            (UnitKind.Percent, "%"), (UnitKind.Points, "[个|]百分点"),
            (UnitKind.Piece, "个"), (UnitKind.Piece, "家"), (UnitKind.Piece, "次"), (UnitKind.Person, "人"), (UnitKind.Person, "名"), (UnitKind.PersonTime, "人次[数|]"), (UnitKind.PersonTime, "人(次)"), (UnitKind.PersonTime, "人·次"),
            (UnitKind.Vehicle, "辆[次|]"), (UnitKind.Vehicle, "台(辆)"), (UnitKind.Vehicle, "辆(台)"), (UnitKind.Batch, "批[次|]"), (UnitKind.Batch, "批(次)"), (UnitKind.Batch, "个批次"),
            (UnitKind.Set, "台[套|]"), (UnitKind.Set, "台(套)"), (UnitKind.Set, "套"), (UnitKind.Set, "台/套"), (UnitKind.Set, "台、套"), (UnitKind.Score, "分"),
            (UnitKind.Date, "年"), (UnitKind.Date, "月"), (UnitKind.Date, "日"), (UnitKind.Date, "号"), (UnitKind.Date, "年度"), (UnitKind.Date, "年末"), (UnitKind.Date, "年底"), (UnitKind.Date, "月份"), (UnitKind.Date, "月底"),
            (UnitKind.Date, "年初"), (UnitKind.Date, "年度末"), (UnitKind.Date, "年度部门"), (UnitKind.Date, "年度本[部门|单位]"),
        ])
        {
            x.Add(new(WordKind.Unit, (int)unit), pattern);
        }
    }

    /// <summary>The functional and economic classes of all years, which are told without a mark of level as well.</summary>
    private static void AddClasses(Lexicon x)
    {
        CodeCatalogue catalogue = CodeCatalogue.For(2024);
        foreach (FunctionCode code in catalogue.Function.Children(default).Concat(s_rareClasses.Select(FunctionCode.FromInt32)))
        {
            foreach (CodeEntry<FunctionCode> entry in catalogue.Function.History(code))
            {
                x.Add(new(WordKind.Noun, (int)Topic.Function, null, code.ToInt32()), Fold(entry.Name));
            }
        }

        foreach (DepartmentEconomicCode code in catalogue.DepartmentEconomic.Children(default))
        {
            foreach (CodeEntry<DepartmentEconomicCode> entry in catalogue.DepartmentEconomic.History(code))
            {
                string name = Fold(entry.Name);
                x.Add(new(WordKind.Noun, (int)Topic.Economic, null, code.ToInt32()), name, name.EndsWith("支出", StringComparison.Ordinal) ? name : name + "支出");
            }
        }

        foreach (CodeEntry<DepartmentEconomicCode> entry in catalogue.DepartmentEconomic.Entries)
        {
            if (entry.Name.Contains('（', StringComparison.Ordinal))
            {
                x.Add(new(WordKind.Free), Fold(entry.Name));       // one name, whose brackets hold no clause
            }
        }

        x.Add(new(WordKind.Noun, (int)Topic.Economic, null, 302), "商品服务支出", "商品和服务支出");
        x.Add(new(WordKind.Noun, (int)Topic.Economic, null, 303), "对个人和家庭补助[支出|]", "对个人及家庭的补助[支出|]");
        x.Add(new(WordKind.Noun, (int)Topic.Economic, null, 310), "其他资本性支出");
    }

    internal static string Fold(string name) => string.Create(name.Length, name, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++)
        {
            to[i] = CharClass.Fold(from[i]);
        }
    });
}
