namespace PublicFinance.Model.Narrative;

internal static partial class Vocabulary
{
    private const string AppropriationWords = "[当年|本年|]财政拨款";
    private const string CarryOver = "[结转和结余|结转及结余|结转结余|结余结转|结转与结余|结转、结余|结余和结转|结余及结转|结转|结余]";

    private static void AddAccounts(Lexicon x)
    {
        AddScopes(x);
        AddTotals(x);
        AddYearTotals(x);
        AddIncome(x);
        AddExpenditure(x);
    }

    private static void AddScopes(Lexicon x)
    {
        x.Add(new(WordKind.Scope, 0, MoneyScope.Appropriation), AppropriationWords + "[预算|]", "财政资金", "财政性资金");
        x.Add(new(WordKind.Scope, 0, MoneyScope.General), "一般公共预算[当年|本年|]财政拨款", "一般公共预算[拨款|]", "公共预算财政拨款", "公共财政[预算|][拨款|]", "一般公共财政拨款");
        x.Add(new(WordKind.Scope, 0, MoneyScope.Funds), "政府性基金[预算|][当年|本年|][财政|][拨款|]", "政府基金预算[财政拨款|]", "基金预算[财政拨款|]");
        x.Add(new(WordKind.Scope, 0, MoneyScope.Capital), "国有资本经营[预算|][当年|本年|][财政|][拨款|]", "国有资本预算[财政拨款|]");
    }

    private static void AddTotals(Lexicon x)
    {
        foreach ((string prefix, MoneyScope? scope) in ScopedPrefixes)
        {
            x.Add(Noun(Topic.Total, scope), prefix + "[收入支出|收支|收、支|收入、支出|收入和支出|收入与支出|收入及支出|收和支|收入总计和支出|收入总计、支出|收入总计与支出][总计|总额|总数|决算总计|决算总额|总体]", prefix + "收[、|]支[决算|]总[计|决算][各|]", prefix + "收入支出总决算", prefix + "收入总计[、|和|与|及|,]支出总计");
            x.Add(new(WordKind.WeakNoun, (int)Topic.Total, scope), prefix + "[收支|收、支|收入支出]");
            x.Add(Noun(Topic.TotalIncome, scope), prefix + "收入[总计|总额|总数|总决算|决算总计|决算总额]", prefix + "总收入[决算|]");
            x.Add(Noun(Topic.TotalExpenditure, scope), prefix + "支出[总计|总额|总数|总决算|决算总计|决算总额]", prefix + "总支出[决算|]");
        }
    }

    // 本年度收入总计 is the total of the account that 2022年度收入总计 is, 本年收入总计 the income of the year.
    private static void AddYearTotals(Lexicon x)
    {
        x.Add(Noun(Topic.TotalIncome), "本年度收入总[计|额]");
        x.Add(Noun(Topic.TotalExpenditure), "本年度支出总[计|额]");
    }

    private static ReadOnlySpan<(string Prefix, MoneyScope? Scope)> ScopedPrefixes => new (string, MoneyScope?)[]
    {
        ("", null), ("财政拨款", MoneyScope.Appropriation), ("一般公共预算财政拨款", MoneyScope.General),
        ("政府性基金预算财政拨款", MoneyScope.Funds), ("国有资本经营预算财政拨款", MoneyScope.Capital),
    };

    private static void AddIncome(Lexicon x)
    {
        x.Add(Noun(Topic.Income), "[本年|当年]收入[合计|总计|总额|决算|]", "本年度收入[合计|决算|]", "收入[决算|]合计", "本年[度|][总收入|收入数]", "当年收入");
        foreach ((string prefix, MoneyScope? scope) in ScopedPrefixes)
        {
            if (scope is { } money)
            {
                x.Add(new(WordKind.Noun, (int)(money == MoneyScope.Appropriation ? Topic.AppropriationIncome : Topic.AppropriationIncome), money == MoneyScope.Appropriation ? null : money),
                    prefix + "[本年|][收入|收入合计]");
            }
        }

        x.Add(Noun(Topic.AppropriationIncome), "[本年|当年]财政拨款收入", "财政拨款[本年|当年]收入[合计|]", "财政补助收入", "财政拨款收入[合计|]");
        x.Add(Noun(Topic.AppropriationIncome, MoneyScope.General), "一般公共预算[拨款|]收入", "一般公共预算[本年|当年]财政拨款收入", "公共预算财政拨款收入", "公共财政预算拨款收入");
        x.Add(Noun(Topic.AppropriationIncome, MoneyScope.Funds), "政府性基金[预算|][拨款|财政拨款|]收入", "政府性基金预算[本年|当年][财政拨款|]收入");
        x.Add(Noun(Topic.AppropriationIncome, MoneyScope.Capital), "国有资本经营[预算|][拨款|财政拨款|]收入", "国有资本经营预算[本年|当年][财政拨款|]收入");
        x.Add(Noun(Topic.SuperiorSubsidy), "上级[单位|]补助收入", "上级补助[资金|]");
        x.Add(Noun(Topic.InstitutionalIncome), "事业[单位|]收入", "事业预算收入");
        x.Add(Noun(Topic.OperatingIncome), "[事业单位|]经营[预算|]收入");
        x.Add(Noun(Topic.AffiliatedRemittance), "附属单位[上缴|缴款|上缴款|缴纳]收入", "附属单位[上缴款|缴款|上缴]", "下级单位上缴收入");
        x.Add(Noun(Topic.OtherIncome), "其[他|它]收入", "其他各项收入");
        x.Add(Noun(Topic.UseOfSurplus), "使用非财政拨款结余[(含专用结余)|和专用结余|及专用结余|、专用结余|]", "使用非财政拨款结余(含使用专用结余)", "用事业基金弥补收支差额", "使用专用结余", "动用非财政拨款结余");
        foreach (string money in (ReadOnlySpan<string>)["", "财政拨款"])
        {
            MoneyScope? scope = money.Length > 0 ? MoneyScope.Appropriation : null;
            x.Add(Noun(Topic.Opening, scope), "[上年|年初|上年末|以前年度]" + money + CarryOver + "[资金|]", money + "年初" + CarryOver, money + "上年" + CarryOver, "上年" + money + "资金" + CarryOver);
            if (scope is { } part)
            {
                x.Add(new(WordKind.WeakNoun, (int)Topic.Closing, part), money + CarryOver + "[资金|]");
            }

            x.Add(Noun(Topic.Closing, scope), "[年末|年末滚存|本年末]" + money + CarryOver + "[资金|]", money + "年末" + CarryOver, "[年末|][结转|结余|结转和结余|结转结余][到|至|]下[年|年度|一年|一年度]", "年末结转[和|及|]结余到下年");
        }
    }

    private static void AddExpenditure(Lexicon x)
    {
        x.Add(new(WordKind.Free), "[基本支出|项目支出|经营支出|非财政拨款|其他资金|使用以前年度|使用上年]" + CarryOver);
        x.Add(Noun(Topic.Expenditure), "[本年|当年]支出[合计|总计|总额|决算|]", "本年度支出[合计|决算|]", "支出[决算|]合计", "当年支出");
        x.Add(Noun(Topic.Expenditure, MoneyScope.Appropriation), "财政拨款[本年|当年|][支出|支出合计|总支出]", "[本年|当年]财政拨款支出[合计|]");
        x.Add(Noun(Topic.Expenditure, MoneyScope.General), "一般公共预算[财政拨款|][拨款|][本年|当年|][支出|支出合计]", "公共预算财政拨款支出", "[本年|当年]一般公共预算[财政拨款|]支出");
        x.Add(Noun(Topic.Expenditure, MoneyScope.Funds), "政府性基金[预算|][财政拨款|][本年|当年|][支出|支出合计]", "[本年|当年]政府性基金[预算|][财政拨款|]支出");
        x.Add(Noun(Topic.Expenditure, MoneyScope.Capital), "国有资本经营[预算|][财政拨款|][本年|当年|][支出|支出合计]", "[本年|当年]国有资本经营[预算|][财政拨款|]支出");
        x.Add(Noun(Topic.Basic), "基本支出[合计|]");
        x.Add(Noun(Topic.Project), "项目支出[合计|]");
        x.Add(Noun(Topic.OperatingExpenditure), "[事业单位|]经营支出");
        x.Add(Noun(Topic.RemittanceUp), "上缴上级[单位|]支出", "上缴上级");
        x.Add(Noun(Topic.SubsidyAffiliated), "对附属单位[的|]补助[支出|]", "附属单位补助支出");
        x.Add(Noun(Topic.OtherExpenditure), "其[他|它]支出");
        x.Add(Noun(Topic.SurplusDistribution), "结余分配", "提取专用基金");
        x.Add(Noun(Topic.Personnel), "人员[经费|支出|类支出][支出|合计|]", "人员经费类支出");
        x.Add(Noun(Topic.Public), "[日常|]公用[经费|支出][支出|合计|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.Expenditure), "支出");
        x.Add(new(WordKind.WeakNoun, (int)Topic.Income), "收入");
    }
}
