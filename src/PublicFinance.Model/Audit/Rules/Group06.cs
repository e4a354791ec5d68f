using PublicFinance.Model.Accounts;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>06 一般公共预算财政拨款基本支出决算表.</summary>
internal static class Group06
{
    private const TableId B = TableId.BasicExpenditure;

    public static IEnumerable<Rule> All =>
    [
        Sum("PF0601", "类级经济科目等于其所列款级科目之和", "An economic class with printed sections is their sum", Level(B, 1, Item.Final), Row(1, B), Children(-1, B)),

        Sum("PF0602", "人员经费合计等于工资福利支出与对个人和家庭的补助之和", "Personnel expenditure is 301 and 303",
            RuleScope.Once(Item.Final), Cell(1, B, Item.Personnel), Code(-1, B, 301), Code(-1, B, 303)),

        Sum("PF0603", "公用经费合计等于除 301、303 外各类之和", "Public outlay is all classes other than 301 and 303",
            RuleScope.Once(Item.Final), Cell(1, B, Item.PublicOutlay), new RuleTerm(-1, B, RowPick.Highest) { Except = [301, 303] }),

        new CompoundRule("PF0604", "合计等于人员经费与公用经费之和", "The total is personnel expenditure and public outlay", Severity.Error,
            PartSum(RuleScope.Once(Item.Final), Cell(1, B, Item.Total), Cell(-1, B, Item.Personnel), Cell(-1, B, Item.PublicOutlay)),
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.Once(Item.Final), atMost: false, Cell(1, B, Item.Total), new RuleTerm(-1, B, RowPick.Highest))
            {
                When = a => !Lists(a, Item.Personnel) || !Lists(a, Item.PublicOutlay),
            })
        {
            Remark = "人员经费合计、公用经费合计未同时列示的，合计等于各类之和。",
            EnglishRemark = "Where the subtotals are not both printed, the total is the sum of the classes.",
        },

        new CompoundRule("PF0606", "基本支出不含基本建设资金（309、311）", "Basic expenditure has no money under 309 and 311", Severity.Warning,
            PartAtMost(Severity.Warning, RuleScope.Once(Item.Final), Code(1, B, 309)),
            PartAtMost(Severity.Warning, RuleScope.Once(Item.Final), Code(1, B, 311))),
    ];

    public static bool Lists(FinalAccounts accounts, Item row) => accounts[B] is { } table && table.RowOf(RowKey.Of(row)) >= 0;
}
