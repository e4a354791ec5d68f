using PublicFinance.Model.Accounts;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>20 between tables (表间关系).</summary>
internal static class Group20
{
    private const TableId S = TableId.Summary;
    private const TableId I = TableId.Income;
    private const TableId E = TableId.Expenditure;
    private const TableId A = TableId.Appropriation;
    private const TableId G = TableId.GeneralBudget;
    private const TableId B = TableId.BasicExpenditure;
    private const TableId F = TableId.Funds;
    private const TableId C = TableId.Capital;
    private const TableId T = TableId.ThreePublic;

    public static IEnumerable<Rule> All =>
    [
        Sum("PF2001", "收支总表本年收入合计等于收入决算表合计", "Income of table 01 is that of table 02", RuleScope.Once(), Final(1, S, Item.Income), Cell(-1, I, Item.Total, Item.Total)),

        Sum("PF2002", "收支总表各项财政拨款收入之和等于收入决算表财政拨款收入", "Appropriation revenue of table 01 is that of table 02",
            RuleScope.Once(), Cell(1, I, Item.Total, Item.Appropriation),
            Final(-1, S, Item.GeneralRevenue), Final(-1, S, Item.FundsRevenue), Final(-1, S, Item.CapitalRevenue), Final(-1, S, Item.Appropriation)),

        new CompoundRule("PF2003", "收支总表其他各项收入等于收入决算表相应栏", "The other revenue rows of table 01 are table 02's columns", Severity.Error,
            Equal(Final(1, S, Item.SuperiorSubsidy), Cell(1, I, Item.Total, Item.SuperiorSubsidy)),
            Equal(Final(1, S, Item.InstitutionalIncome), Cell(1, I, Item.Total, Item.InstitutionalIncome)),
            Equal(Final(1, S, Item.OperatingIncome), Cell(1, I, Item.Total, Item.OperatingIncome)),
            Equal(Final(1, S, Item.AffiliatedRemittance), Cell(1, I, Item.Total, Item.AffiliatedRemittance)),
            Equal(Final(1, S, Item.OtherIncome), Cell(1, I, Item.Total, Item.OtherIncome))),

        Sum("PF2004", "收支总表本年支出合计等于支出决算表合计", "Expenditure of table 01 is that of table 03", RuleScope.Once(), Final(1, S, Item.Expenditure), Cell(-1, E, Item.Total, Item.Total)),

        Sum("PF2005", "收支总表各功能分类（类）等于支出决算表类级科目", "Each class of table 01 is that of table 03", Classes(), Row(1, S, Item.Final), Row(-1, E, Item.Total)),

        Sum("PF2006", "收入决算表财政拨款收入等于财政拨款总表本年收入合计", "Appropriation revenue of table 02 is table 04's total", RuleScope.Once(), Cell(1, I, Item.Total, Item.Appropriation), Cell(-1, A, Item.Income, Item.Total)),

        new CompoundRule("PF2007", "收支总表各类预算财政拨款收入等于财政拨款总表", "Revenue by budget of table 01 is table 04's", Severity.Error,
            Equal(Final(1, S, Item.GeneralRevenue), Cell(1, A, Item.Income, Item.General)),
            Equal(Final(1, S, Item.FundsRevenue), Cell(1, A, Item.Income, Item.Funds)),
            Equal(Final(1, S, Item.CapitalRevenue), Cell(1, A, Item.Income, Item.Capital))),

        new CompoundRule("PF2008", "财政拨款总表一般公共预算栏等于一般公共预算支出决算表", "The general budget column of table 04 is table 05", Severity.Error,
            PartSum(Classes(), Row(1, A, Item.General), Row(-1, G, Item.Total)),
            Equal(Cell(1, A, Item.Expenditure, Item.General), Cell(1, G, Item.Total, Item.Total))),

        new CompoundRule("PF2009", "一般公共预算基本支出合计等于基本支出决算表合计", "Basic expenditure of table 05 is table 06's total", Severity.Error,
            BasicTotal(false, [Cell(-1, B, Item.Total, Item.Final)], withTotal: true),
            BasicTotal(false, [Cell(-1, B, Item.Personnel, Item.Final), Cell(-1, B, Item.PublicOutlay, Item.Final)], withTotal: false),
            BasicTotal(true, [Cell(-1, B, Item.Total, Item.Final)], withTotal: true),
            BasicTotal(true, [Cell(-1, B, Item.Personnel, Item.Final), Cell(-1, B, Item.PublicOutlay, Item.Final)], withTotal: false))
        {
            Remark = "基本支出决算表包括全部财政拨款的，另加政府性基金和国有资本经营预算的基本支出；表中未列合计的，以人员经费与公用经费之和比对。",
            EnglishRemark = "Where table 06 covers all appropriations, the basic expenditure of 08 and 09 is added; without a printed total, personnel and public outlay are compared.",
        },

        new CompoundRule("PF2010", "财政拨款总表政府性基金栏等于政府性基金决算表", "The funds column of table 04 is table 08", Severity.Error, BudgetTable(Item.Funds, F)),

        new CompoundRule("PF2011", "财政拨款总表国有资本经营栏等于国有资本经营决算表", "The capital column of table 04 is table 09", Severity.Error, BudgetTable(Item.Capital, C)),

        new CompoundRule("PF2012", "分科目：财政拨款支出不大于全部支出", "Per code and column: appropriation expenditure is not more than all expenditure", Severity.Error,
            Graded(PartAtMost(Severity.Error, RuleScope.Codes(BasicAndProject), Row(1, G), Row(1, F), Row(1, C), Row(-1, E))),
            Graded(PartAtMost(Severity.Error, RuleScope.Once(BasicAndProject), Cell(1, G, Item.Total), Cell(1, F, Item.Total), Cell(1, C, Item.Total), Cell(-1, E, Item.Total))))
        {
            Remark = "有负数的为警告。",
            EnglishRemark = "A warning where a figure is negative.",
        },

        new CompoundRule("PF2013", "财政拨款收支不大于全部收支", "Appropriation is a part of the whole: table 04 does not exceed table 01", Severity.Error,
            Graded(PartAtMost(Severity.Error, RuleScope.Once(), Cell(1, A, Item.Expenditure, Item.Total), Final(-1, S, Item.Expenditure))),
            Graded(PartAtMost(Severity.Error, Classes(), Row(1, A, Item.Total), Row(-1, S, Item.Final))),
            PartAtMost(Severity.Warning, RuleScope.Once(), Cell(1, A, Item.Opening, Item.Total), Final(-1, S, Item.Opening)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Cell(1, A, Item.Closing, Item.Total), Final(-1, S, Item.Closing)))
        {
            Remark = "年初、年末结转和结余为警告：其他资金可为负数。",
            EnglishRemark = "A warning for carry-overs: other money may be negative.",
        },

        new CompoundRule("PF2014", "“三公”经费各项不小于基本支出中的相应科目", "Each three-public item is at least table 06's line for it", Severity.Error,
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.Once(), atMost: true, Code(1, B, 30212, Item.Final), Cell(-1, T, Item.Final, Item.Abroad))
            {
                Grade = (accounts, _) => accounts.Profile.IsAcademic ? Severity.Warning : Severity.Error,
            },
            PartAtMost(Severity.Error, RuleScope.Once(), Code(1, B, 30217, Item.Final), Cell(-1, T, Item.Final, Item.Reception)),
            PartAtMost(Severity.Error, RuleScope.Once(), Code(1, B, 30231, Item.Final), Cell(-1, T, Item.Final, Item.Running)),
            PartAtMost(Severity.Error, RuleScope.Once(), Code(1, B, 31013, Item.Final), Cell(-1, T, Item.Final, Item.Purchase)))
        {
            Remark = "高校、科研和医疗单位的因公出国费为警告：学术交流另行统计。",
            EnglishRemark = "A warning for travel of universities, research and medical units, whose academic travel counts apart.",
        },

        new CompoundRule("PF2015", "机关运行经费与公用经费相符", "Operating funds agree with public outlay", Severity.Warning,
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.Once(), atMost: false, Cell(1, TableId.OperatingFunds, Item.Final, Item.Total),
                Cell(-1, B, Item.PublicOutlay, Item.Final), Code(1, B, 307, Item.Final), Code(1, B, 312, Item.Final), Code(1, B, 399, Item.Final))
            {
                When = IsPlainAdministration,
                IsOneOfSeveral = true,              // the three zeros may hide a few yuan, and these may be operating funds or not
            },
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: true, Cell(1, TableId.OperatingFunds, Item.Final, Item.Total), Cell(-1, B, Item.PublicOutlay, Item.Final)) { When = a => !IsPlainAdministration(a) && a.Profile.Kind != EntityKind.PublicInstitution },
            new LinearRule("-", "-", "-", Severity.Warning, RuleScope.Once(), atMost: true, Cell(1, TableId.OperatingFunds, Item.Final, Item.Total)) { When = a => a.Profile.Kind == EntityKind.PublicInstitution })
        {
            Remark = "单个行政（参公）单位且 307、312、399 为零的应相等（错误）；单个事业单位没有机关运行经费；其余不大于公用经费。",
            EnglishRemark = "Equal (error) for one administrative unit without 307, 312, 399; none for one public institution; else not more than public outlay.",
        },

        AtMost("PF2016", "财政拨款开支的公务用车保有量不大于车辆总数", "Vehicles held under three-public are not more than vehicles owned", Severity.Note,
            RuleScope.Once(), Cell(1, TableId.ThreePublicCounts, Item.Final, Item.VehiclesHeld), Cell(-1, TableId.Assets, Item.Final, Item.Cars)),

        new LinearRule("PF2017", "分科目：自有资金支出不大于全部自有资金支出", "Per code and column: own money in a cell is at most own money in all", Severity.Error,
            RuleScope.Codes(BasicAndProject), atMost: true,
            Row(1, E), Row(-1, G), Row(-1, F), Row(-1, C), Final(-1, S, Item.Expenditure), Cell(1, A, Item.Expenditure, Item.Total))
        {
            Remark = "自有资金 = 支出决算表 − 财政拨款各表；下限即 PF2012。有负数的为警告。",
            EnglishRemark = "Own money is table 03 less the appropriation tables; its lower bound is PF2012. A warning where a figure is negative.",
            Grade = ErrorUnlessNegative,
        },

        new CompoundRule("PF2018", "分科目：财政拨款收入与支出之差不超出年初、年末结转", "Per code: appropriation received less spent lies within the carry-overs", Severity.Warning,
            WithinCarryOver(lower: true), WithinCarryOver(lower: false))
        {
            Remark = "年初、年末财政拨款结转均为零时应相等（错误），否则为警告。",
            EnglishRemark = "Equal (error) where both carry-overs are zero, else a warning.",
        },

        new CompoundRule("PF2019", "分科目：收入与支出之差不超出可动用的结转和结余", "Per code: income less expenditure lies within the carry-overs and surpluses", Severity.Warning,
            WithinOwnCarryOver(Row(1, E), Row(-1, I), Item.Opening, Item.SurplusUsed), WithinOwnCarryOver(Row(1, I), Row(-1, E), Item.Closing, Item.SurplusDistribution))
        {
            Remark = "年初或年末结转和结余为负数（经营亏损）的，相应一侧不适用。",
            EnglishRemark = "Not asked of a negative carry-over (operating losses).",
        },

        new CompoundRule("PF2020", "经济分类社会保障、住房科目与功能分类相应科目一致", "Social insurance and housing agree by economic and functional code", Severity.Note,
            Pair(30108, 2080505), Pair(30109, 2080506), Pair(30113, 2210201), Pair(30110, 2101101, 2101102)),
    ];

    private static LinearRule Graded(LinearRule rule) => new(rule.Id, rule.Title, rule.EnglishTitle, rule.Severity, rule.Scope, rule.IsAtMost, rule.Terms.AsSpan()) { Grade = ErrorUnlessNegative };

    private static LinearRule Pair(int economic, params ReadOnlySpan<int> functional)
    {
        var terms = new RuleTerm[functional.Length + 1];
        terms[0] = Code(1, B, economic, Item.Final);
        for (int i = 0; i < functional.Length; i++)
        {
            terms[i + 1] = Code(-1, G, functional[i], Item.Basic);
        }

        return new("-", "-", "-", Severity.Note, RuleScope.Once(), atMost: false, terms);
    }

    private static LinearRule BasicTotal(bool all, RuleTerm[] total, bool withTotal) => new(
        "-", "-", "-", Severity.Error, RuleScope.Once(), atMost: false,
        all ? [Cell(1, G, Item.Total, Item.Basic), Cell(1, F, Item.Total, Item.Basic), Cell(1, C, Item.Total, Item.Basic), .. total] : [Cell(1, G, Item.Total, Item.Basic), .. total])
    {
        When = a => a.Profile.BasicTableCoversAllAppropriation == all && Group06.Lists(a, Item.Total) == withTotal,
    };

    private static Rule[] BudgetTable(Item budget, TableId table) =>
    [
        Equal(Cell(1, A, Item.Income, budget), Cell(1, table, Item.Total, Item.Income)),
        Equal(Cell(1, A, Item.Opening, budget), Cell(1, table, Item.Total, Item.Opening)),
        Equal(Cell(1, A, Item.Expenditure, budget), Cell(1, table, Item.Total, Item.Total)),
        Equal(Cell(1, A, Item.Closing, budget), Cell(1, table, Item.Total, Item.Closing)),
        PartSum(Classes(), Row(1, A, budget), Row(-1, table, Item.Total)),
    ];

    private static LinearRule WithinCarryOver(bool lower)
    {
        int sign = lower ? -1 : 1;
        return new("-", "-", "-", Severity.Warning, RuleScope.Codes(), atMost: true,
            Row(sign, I, Item.Appropriation), Row(-sign, G, Item.Total), Row(-sign, F, Item.Total), Row(-sign, C, Item.Total),
            Cell(-1, A, lower ? Item.Opening : Item.Closing, Item.Total))
        {
            Grade = (accounts, _) => IsZero(accounts, A, RowKey.Of(Item.Opening), Item.Total) && IsZero(accounts, A, RowKey.Of(Item.Closing), Item.Total) ? Severity.Error : Severity.Warning,
        };
    }

    private static LinearRule WithinOwnCarryOver(RuleTerm more, RuleTerm less, Item balance, Item surplus) =>
        new("-", "-", "-", Severity.Warning, RuleScope.Codes(Item.Total), atMost: true, more, less, Final(-1, S, balance), Final(-1, S, surplus))
        {
            When = a => TryCell(a, S, RowKey.Of(balance), Item.Final, out long value, out _) && value >= 0,
        };

    private static bool IsPlainAdministration(FinalAccounts accounts) => accounts.Profile.Kind == EntityKind.Administrative
        && IsZero(accounts, B, RowKey.OfCode(307), Item.Final) && IsZero(accounts, B, RowKey.OfCode(312), Item.Final) && IsZero(accounts, B, RowKey.OfCode(399), Item.Final);
}
