using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>01 收入支出决算总表.</summary>
internal static class Group01
{
    private const TableId S = TableId.Summary;

    public static IEnumerable<Rule> All =>
    [
        Sum("PF0101", "本年收入合计等于各项收入之和", "Total income is the sum of the first-level revenue rows",
            RuleScope.Once(), Final(1, S, Item.Income), new RuleTerm(-1, S, RowPick.Parts) { Column = Item.Final }),

        Sum("PF0102", "本年支出合计等于各功能分类（类）之和", "Total expenditure is the sum of the functional classes",
            Only(S, Item.Expenditure, Item.Final), Row(1, S), Children(-1, S)),

        Sum("PF0103", "收入总计等于本年收入合计、使用非财政拨款结余与年初结转和结余之和", "The income side's grand total is income, surplus used and opening carry-over",
            RuleScope.Once(), Final(1, S, Item.GrandIncome), Final(-1, S, Item.Income), Final(-1, S, Item.SurplusUsed), Final(-1, S, Item.Opening)),

        Sum("PF0104", "支出总计等于本年支出合计、结余分配与年末结转和结余之和", "The expenditure side's grand total is expenditure, surplus distribution and closing carry-over",
            RuleScope.Once(), Final(1, S, Item.GrandExpenditure), Final(-1, S, Item.Expenditure), Final(-1, S, Item.SurplusDistribution), Final(-1, S, Item.Closing)),

        Sum("PF0105", "收入总计等于支出总计", "The two grand totals agree",
            RuleScope.Once(), Final(1, S, Item.GrandIncome), Final(-1, S, Item.GrandExpenditure)),

        AtMost("PF0106", "收入、支出各项不为负数", "No revenue or expenditure row is negative", Severity.Warning,
            RuleScope.RowsOf(S, Item.Final) with
            {
                Rows = [Item.GeneralRevenue, Item.FundsRevenue, Item.CapitalRevenue, Item.Appropriation, Item.SuperiorSubsidy, Item.InstitutionalIncome,
                    Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome, Item.Income, Item.Expenditure],
            },
            Row(-1, S)),

        new FunctionRule("PF0107", "收入总计、支出总计不同时为零", "The grand totals are not both zero", Severity.Warning,
            "收入总计、支出总计不同时为零（当年新设、合并、撤销的单位除外）", NothingAtAll, input => !IsNothingAtAll(input.Accounts))
        {
            Remark = "当年新设、合并或撤销的单位不适用。",
            EnglishRemark = "Not asked of a unit founded, merged or abolished in the year.",
            When = a => !a.Profile.IsReorganised,
        },

        new LinearRule("PF0108", "年末结转和结余为负数时应有经营收支", "Closing carry-over is negative only where there is operating money", Severity.Warning,
            RuleScope.Once(), atMost: true, Final(-1, S, Item.Closing))
        {
            Remark = "有经营收入或经营支出的单位不适用：经营亏损可使结余为负。",
            EnglishRemark = "Not asked where there is operating money, whose losses may make the balance negative.",
            When = HasNoOperatingMoney,
        },

        new CompoundRule("PF0109", "行政单位没有事业收入、经营收支、上缴上级支出、对附属单位补助支出和结余分配", "An administrative unit has no institutional or operating money and distributes no surplus", Severity.Warning,
            PartAtMost(Severity.Warning, RuleScope.Once(), Final(1, S, Item.InstitutionalIncome)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Final(1, S, Item.OperatingIncome)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Final(1, S, Item.SurplusDistribution)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Cell(1, TableId.Expenditure, Item.Total, Item.RemittedUp)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Cell(1, TableId.Expenditure, Item.Total, Item.OperatingExpenditure)),
            PartAtMost(Severity.Warning, RuleScope.Once(), Cell(1, TableId.Expenditure, Item.Total, Item.AffiliatedSubsidy)))
        {
            Remark = "仅适用于单个行政单位（含参照公务员法管理的事业单位）。",
            EnglishRemark = "Asked only of one administrative unit, or one managed as such.",
            When = a => a.Profile.Kind == EntityKind.Administrative,
        },
    ];

    private static bool HasNoOperatingMoney(FinalAccounts accounts) =>
        IsExactlyZero(accounts, S, RowKey.Of(Item.OperatingIncome), Item.Final)
        && accounts[TableId.Expenditure] is not null
        && (!Prints(accounts, TableId.Expenditure, Item.OperatingExpenditure)
            || IsExactlyZero(accounts, TableId.Expenditure, RowKey.Of(Item.Total), Item.OperatingExpenditure));

    private static bool IsNothingAtAll(FinalAccounts? accounts) => accounts is not null
        && IsZero(accounts, S, RowKey.Of(Item.GrandIncome), Item.Final) && IsZero(accounts, S, RowKey.Of(Item.GrandExpenditure), Item.Final);

    private static IEnumerable<Check> NothingAtAll(AuditInput input)
    {
        if (input.Accounts is not { } accounts)
        {
            yield break;
        }

        Figure income = accounts.Find(S, RowKey.Of(Item.GrandIncome), Item.Final), expenditure = accounts.Find(S, RowKey.Of(Item.GrandExpenditure), Item.Final);
        yield return !income.IsKnown || !expenditure.IsKnown ? Check.Without(Unasked.NotTold(income.IsKnown ? expenditure : income))
            : IsNothingAtAll(accounts)
                ? Check.Broken(new FormFailure("收入总计和支出总计均为零", "both grand totals are zero", [income, expenditure]))
                : Check.Passed;
    }
}
