using PublicFinance.Model.Amounts;
using PublicFinance.Model.Narrative;
using PublicFinance.Model.Relations;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>50 情况说明: the figures of sentences are figures of the same quantities as the cells, and the same relations are asked of them.</summary>
internal static class Group50
{
    private const long Hundred = 1_000_000_000;

    public static IEnumerable<Rule> All =>
    [
        Rule("PF5001", "同一数据前后表述一致", "A quantity told twice is told alike", Severity.Error, "同一科目、年度、资金、口径的两处数字相等",
            Group50Amounts.Twice, "精度相同而仅差末位一个单位的，为提示。", "One last digit apart at equal precision is a note."),
        Rule("PF5002", "文字所述与表中数据一致", "A figure told is that of its cell", Severity.Error, "文字所述数字 = 对应单元格",
            (told, input) => input.Accounts is { } accounts && accounts.FiscalYear == told.Reading.FiscalYear ? Group50Amounts.InTables(told, accounts) : [],
            "精度相同而仅差末位一个单位的，为提示。", "One last digit apart at equal precision is a note."),
        Rule("PF5003", "所列各项不超过其合计，列全的等于合计", "Parts do not exceed their whole, and a full list makes it", Severity.Error, "Σ 所列各项 ≤ 合计；列全的 Σ 所列各项 = 合计",
            told => told.Parts, "列全而小于合计的为警告；未说明列全的只检查不超过合计；可能有负数的为警告。", "A full list that falls short is a warning; a list that does not promise all is only asked not to exceed; where parts may be negative, a warning."),
        Rule("PF5004", "所述占比等于部分与整体之比", "A share is its part over its base", Severity.Error, "占比 = 部分 ÷ 整体（所称合计、本节合计或小计之一）；各项占比之和 = 100%",
            told => Ratios(told, ClaimKind.Share).Concat(Group50Parts.Shares(told)), "未注明整体的，与任一可取的整体相符即可。", "A share without a named base fits if any admissible base fits."),
        Rule("PF5005", "所述完成率等于决算数与预算数之比", "A completion rate is final over budget", Severity.Error, "完成率 = 决算数 ÷ 所称预算数",
            told => Ratios(told, ClaimKind.Completion), "与另一口径的预算数相符的为警告；大于100%本身不是问题。", "A warning where it fits the other budget; above 100 % alone is no finding."),
        Rule("PF5006", "所述增减额与增减率相符", "Amount and rate of a change agree", Severity.Error, "增减率 = 增减额 ÷（本期数 − 增减额）；较预算增减额 = 决算数 − 预算数",
            told => Ratios(told, ClaimKind.ChangeRate).Concat(BudgetGaps(told)), "所指可能为本句主语、最近的数据或本节合计的，与其一相符即可。", "It fits if it fits the sentence's subject, the nearest amount or the section's total."),
        Rule("PF5007", "增减方向的表述与数据一致", "Words of direction agree with each other and with the figures", Severity.Error, "增减额与增减率同向；持平即相等；大于、小于预算数与两数相符",
            Group50Words.Directions, "“基本持平”“基本一致”不作判断。", "基本持平 asserts nothing."),
        Rule("PF5008", "下降不超过100%，占比不超过100%，零基数不列增减率", "No decrease and no share above 100 %, no rate on a base of zero", Severity.Error, "下降率 ≤ 100%；占比 ≤ 100%；基数为零的比率不以数字表示",
            Bounds, "零基数列比率的为警告。", "A rate told on a base of zero is a warning."),
        Rule("PF5009", "金额单位无误", "Units are right", Severity.Error, "金额换作元、万元或亿元后各关系方才成立的，单位有误",
            told => told.UnitSlips.Select(s => Check.Of(Relation.Equal(s.Claim.Figure, s.Corrected.At(null)), label: "金额单位有误")), "只在其他关系不成立时判断，零不判断。", "Only where another relation fails, never for zero."),
        Rule("PF5010", "所述数量、人员、采购等符合表内勾稽关系", "Counts, staff and procurement told obey the rules of the tables", Severity.Error, "以文字所述数据代入 07、10、20、21、22、23 各组关系",
            Group50Beside.Checks, "级别同各该规则。", "Each with the severity of the table's rule."),
        Rule("PF5011", "比率按四舍五入列示", "Rates are rounded, not cut off", Severity.Note, "比率截尾而非四舍五入",
            told => told.Ratios.Where(r => r.Outcome.Reading == Reading.Truncated).Select(r => r.Check)),
        Rule("PF5012", "年度、单位、表号无误，格式文本已作取舍，差异说明原因", "Years, unit and table numbers are right, nothing of the form is left over, differences are explained", Severity.Warning,
            "无未作取舍的格式文本；标题年度为决算年度，较上年以上一年度为比较年度，本年数不称上年；单位名称、表号前后一致；同一列表中有差异的各项均说明原因",
            (told, input) => Group50Words.LeftOvers(told).Concat(Group50Words.MissingReasons(told)).Concat(Group50Context.Checks(told, input.Accounts)), "说明原因仅在已知公开格式时检查。同一句并列多个比较年度的不检查年度；简称与全称、所属单位（文中另有提及的）视为无误。", "Reasons are asked only where the form is known. A sentence that compares with several years may name others; short and full names are one unit, and members of the department, told of elsewhere too, are fine."),
        Rule("PF5013", "科目名称为当年名称", "Names of codes are those of the year", Severity.Warning, "带（类）（款）（项）的名称为决算年度支出功能分类科目名称",
            Group50Words.Names, "目录中未查到的名称为提示。", "A name that no catalogue has is a note."),
        Rule("PF5014", "空表有说明，说明为空的确为空", "An empty table is told to be empty, and one told to be empty is", Severity.Warning, "“无……支出”则决算数为零；空表则有说明",
            (told, input) => Group50Demands.EmptyTables(told, input.Accounts)),
        Rule("PF5015", "“主要包括”所列项目有支出", "Lines listed as the main ones have money in the table", Severity.Warning, "所列经济分类科目在基本支出决算表中大于零",
            (told, input) => input.Accounts is { } accounts && accounts.FiscalYear == told.Reading.FiscalYear ? Group50Demands.ListedLines(told, accounts) : []),
        Rule("PF5016", "各项增减额之和等于合计的增减额", "Changes of the parts add up to the change of the whole", Severity.Error, "Σ 各项增减额 = 合计增减额（各项均有增减额的）",
            Group50Parts.Changes),
        Rule("PF5017", "所述数据之间符合总表的恒等关系", "Figures told obey the identities of the summary tables", Severity.Error, "收入总计 = 支出总计；本年合计 ≤ 总计；一般公共预算 ≤ 财政拨款 ≤ 全部资金；其中非财政拨款部分 ≤ 全部非财政拨款",
            (told, input) => Group50Identities.Checks(told, input.Accounts is not null), "收、支总计分别表述且等于本年合计的为提示；结转和结余的包含关系为警告。", "Totals told apart and equal to the year's own are a note; openings and closings of one money inside the other a warning."),
        Rule("PF5018", "公开格式要求的内容齐全", "What the form demands is told", Severity.Warning, "机关运行经费、政府采购、国有资产、“三公”相关数量均有表述",
            Group50Demands.Absent, "仅在已知公开格式且情况说明完整时检查。", "Asked only of a whole narrative whose form is known."),
        Rule("PF5019", "持平不另述原因，各项说明不相重复", "No reason for a level, no text told twice", Severity.Note, "表述持平的不说明增减原因；两个科目的用途说明不相同",
            Group50Words.Reasons),
        Rule("PF5020", "数字的单位齐全、一致", "Figures have their unit", Severity.Note, "金额有单位，比率有百分号，单位与全文一致",
            Group50Words.Units),
        Rule("PF5021", "较上年的增减不同于较预算的差额", "A change against last year is not the gap to the budget", Severity.Note, "较上年增减额、增减率不同时等于决算数与预算数之差及其比率",
            (told, input) => Group50Amounts.GapToBudget(told, input.Previous)),
    ];

    private static FunctionRule Rule(string id, string title, string english, Severity severity, string formula, Func<ToldFigures, IEnumerable<Check>> checks, string remark = "", string englishRemark = "") =>
        Rule(id, title, english, severity, formula, (told, _) => checks(told), remark, englishRemark);

    private static FunctionRule Rule(string id, string title, string english, Severity severity, string formula, Func<ToldFigures, AuditInput, IEnumerable<Check>> checks, string remark = "", string englishRemark = "") =>
        new(id, title, english, severity, formula, input => ToldFigures.Of(input) is { } told ? checks(told, input) : [], static input => input.Narrative is null)
        {
            Basis = "情况说明与部门决算公开表的对应关系",
            EnglishBasis = "What the narrative of a disclosure says of the figures of its tables.",
            Remark = remark,
            EnglishRemark = englishRemark,
        };

    private static IEnumerable<Check> Ratios(ToldFigures told, ClaimKind kind) =>
        told.Ratios.Where(r => r.Claim.Kind == kind && r.Outcome.Reading != Reading.Truncated && !r.IsOnZero).Select(r => r.Check);

    private static IEnumerable<Check> BudgetGaps(ToldFigures told)
    {
        foreach (Claim change in told.Claims.Where(c => c is { Kind: ClaimKind.Change, ComparedWith: ComparedWith.Budget, Figure.IsKnown: true } && ToldFigures.IsFirm(c)))
        {
            Relation? best = null;
            foreach (Subject subject in ToldRatios.Subjects(change))
            {
                if (told.Meant(subject, change) is { } final && told.Meant(subject with { Measure = FiscalMeasure.Budget }, change) is { } budget
                    && final.Figure.Measure == change.Figure.Measure && budget.Figure.Measure == change.Figure.Measure)
                {
                    Relation relation = Relation.Linear([new Term(1, final.Figure), new Term(-1, budget.Figure), new Term(-1, change.Figure)]);
                    best = best is null || relation.Holds ? relation : best;
                }
            }

            if (best is not null)
            {
                yield return Check.Of(best) with { IsOneOfSeveral = true };
            }
        }
    }

    private static IEnumerable<Check> Bounds(ToldFigures told)
    {
        foreach (Claim claim in told.Claims.Where(ToldFigures.IsFirm))
        {
            if (claim.Kind == ClaimKind.ChangeRate && claim.Figure.Value < 0)
            {
                // What is told to be below zero did fall by more than all.
                yield return claim.Figure.High >= -Hundred || told.Meant(claim.Subject, claim) is { Figure.Value: < 0 } ? Check.Passed : Check.Broken(
                    new FormFailure($"{SubjectWords.Of(claim)} {claim.Figure}，下降不可能超过100%", $"a decrease of more than 100 %: {claim.Figure}", [claim.Figure]),
                    MayBeNegative(claim) ? Severity.Warning : Severity.Error);
            }
            else if (claim.Kind == ClaimKind.Share)
            {
                yield return claim.Figure.Low <= Hundred ? Check.Passed : Check.Broken(
                    new FormFailure($"{SubjectWords.Of(claim)} {claim.Figure}，占比不可能超过100%", $"a share of more than 100 %: {claim.Figure}", [claim.Figure]),
                    MayBeNegative(claim) ? Severity.Warning : Severity.Error);
            }
        }

        foreach (ToldRatio ratio in told.Ratios.Where(r => r.IsOnZero))
        {
            yield return ratio.Check;
        }
    }

    /// <summary>What was carried over, and operating results, may be negative.</summary>
    private static bool MayBeNegative(Claim claim) => claim.Subject.Topic is Topic.Opening or Topic.Closing or Topic.OperatingIncome or Topic.SurplusDistribution;
}
