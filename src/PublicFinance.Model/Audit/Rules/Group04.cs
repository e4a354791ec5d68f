using PublicFinance.Model.Accounts;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>04 财政拨款收入支出决算总表, over the budgets that the template prints.</summary>
internal static class Group04
{
    private const TableId A = TableId.Appropriation;

    public static IEnumerable<Rule> All =>
    [
        Sum("PF0401", "本年收入合计等于各类预算财政拨款之和", "Total revenue is the sum of the budgets", Only(A, Item.Income), Row(1, A, Item.Total), Parts(-1, A)),

        Sum("PF0402", "支出各行合计等于各类预算财政拨款之和", "Every expenditure row's total is the sum of the budgets",
            RuleScope.RowsOf(A) with { Rows = [Item.Expenditure, Item.GrandExpenditure], ToLevel = 1 }, Row(1, A, Item.Total), Parts(-1, A)),

        Sum("PF0403", "本年支出合计等于各功能分类（类）之和", "Total expenditure is the sum of the classes, in every column",
            Only(A, Item.Expenditure, AppropriationColumns), Row(1, A), Children(-1, A)),

        Sum("PF0404", "年初财政拨款结转和结余等于各类预算之和", "Opening carry-over is the sum of the budgets", Only(A, Item.Opening), Row(1, A, Item.Total), Parts(-1, A)),

        Sum("PF0405", "年末财政拨款结转和结余等于各类预算之和", "Closing carry-over is the sum of the budgets", Only(A, Item.Closing), Row(1, A, Item.Total), Parts(-1, A)),

        Sum("PF0406", "收入总计等于本年收入合计与年初财政拨款结转和结余之和", "The income side's grand total is revenue and opening carry-over",
            RuleScope.Once(Item.Total), Cell(1, A, Item.GrandIncome), Cell(-1, A, Item.Income), Cell(-1, A, Item.Opening)),

        Sum("PF0407", "支出总计等于本年支出合计与年末财政拨款结转和结余之和", "The expenditure side's grand total is expenditure and closing carry-over, in every column",
            RuleScope.Once(AppropriationColumns), Cell(1, A, Item.GrandExpenditure), Cell(-1, A, Item.Expenditure), Cell(-1, A, Item.Closing)),

        Sum("PF0408", "收入总计等于支出总计", "The two grand totals agree", RuleScope.Once(Item.Total), Cell(1, A, Item.GrandIncome), Cell(-1, A, Item.GrandExpenditure)),

        Sum("PF0409", "分预算：本年收入加年初结转等于本年支出加年末结转", "Per budget: revenue and opening equal expenditure and closing",
            RuleScope.Once(Budgets), Cell(1, A, Item.Closing), Cell(-1, A, Item.Opening), Cell(-1, A, Item.Income), Cell(1, A, Item.Expenditure)),

        new CompoundRule("PF0410", "财政拨款年初、年末结转和结余不为负数", "Opening and closing carry-over of appropriations are not negative", Severity.Warning,
            PartAtMost(Severity.Warning, Only(A, Item.Opening, AppropriationColumns), Row(-1, A)),
            PartAtMost(Severity.Warning, Only(A, Item.Closing, AppropriationColumns), Row(-1, A)),
            PartAtMost(Severity.Warning, RuleScope.RowsOf(TableId.Funds, Item.Opening, Item.Closing), Row(-1, TableId.Funds)),
            PartAtMost(Severity.Warning, RuleScope.RowsOf(TableId.Capital, Item.Opening, Item.Closing), Row(-1, TableId.Capital))),
    ];
}
