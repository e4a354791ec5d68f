using PublicFinance.Model.Accounts;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>07 “三公”经费支出决算表, and the counts behind it.</summary>
internal static class Group07
{
    private const TableId T = TableId.ThreePublic;
    private const TableId Counts = TableId.ThreePublicCounts;

    public static IEnumerable<Rule> All =>
    [
        new CompoundRule("PF0701", "“三公”经费合计等于出国、用车、接待三项之和", "The three-public total is travel abroad, vehicles and reception", Severity.Error,
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.RowsOf(T), atMost: false, Row(1, T, Item.Total), Row(-1, T, Item.Abroad), Row(-1, T, Item.Vehicles), Row(-1, T, Item.Reception))
            {
                When = a => !Prints(a, T, Item.ThreePublic),
            },
            WithSubtotal(Row(1, T, Item.ThreePublic), Row(-1, T, Item.Abroad), Row(-1, T, Item.Vehicles), Row(-1, T, Item.Reception)),
            WithSubtotal(Row(1, T, Item.Total), Row(-1, T, Item.ThreePublic), Row(-1, T, Item.Conference), Row(-1, T, Item.Training)))
        {
            Remark = "表中另列会议费、培训费的，三项之和为“三公”经费小计，合计再加会议费和培训费。",
            EnglishRemark = "Where conferences and training stand in the table, the three items make the subtotal and the total adds these two.",
        },

        Sum("PF0702", "公务用车购置及运行维护费等于购置费与运行维护费之和", "Vehicles are purchase and running",
            RuleScope.RowsOf(T), Row(1, T, Item.Vehicles), Row(-1, T, Item.Purchase), Row(-1, T, Item.Running)),

        new LinearRule("PF0703", "“三公”经费决算数不超过预算数", "Final three-public expenditure does not exceed its budget", Severity.Warning,
            RuleScope.Once(Item.Total, Item.Abroad, Item.Vehicles, Item.Purchase, Item.Running, Item.Reception), atMost: true,
            Cell(1, T, Item.Final), Cell(-1, T, Item.Budget))
        {
            Remark = "单位已说明原因的为提示。",
            EnglishRemark = "A note where a reason is told.",
            Grade = (accounts, _) => accounts.Profile.ExplainsThreePublicOverrun ? Severity.Note : Severity.Warning,
        },

        new CompoundRule("PF0704", "有购置费则购置数大于零，有购置数则购置费大于零", "Money for vehicles is spent if and only if vehicles are bought", Severity.Warning,
            Implies(Final(T, Item.Purchase), Final(Counts, Item.VehiclesBought)),
            Implies(Final(Counts, Item.VehiclesBought), Final(T, Item.Purchase))),

        new CompoundRule("PF0705", "有出国费则有团组或人次，人次不少于团组数", "Travel money means groups or persons, and persons are not fewer than groups", Severity.Warning,
            Implies(Final(T, Item.Abroad), Final(Counts, Item.Groups), Final(Counts, Item.GroupsJoined) with { Optional = true }, Final(Counts, Item.PersonsAbroad)),
            PartAtMost(Severity.Warning, Only(Counts, Item.Final), Row(1, Counts, Item.Groups), Row(-1, Counts, Item.PersonsAbroad))),

        new CompoundRule("PF0706", "有接待费则有批次，有批次则有接待费，人次不少于批次", "Reception money means batches and the reverse; persons are not fewer than batches", Severity.Error,
            Implies(Final(T, Item.Reception), Final(Counts, Item.Batches)),
            Implies(Final(Counts, Item.Batches), Final(T, Item.Reception)),
            PartAtMost(Severity.Error, Only(Counts, Item.Final), Row(1, Counts, Item.Batches), Row(-1, Counts, Item.PersonsReceived)))
        {
            Remark = "费用与批次不匹配为警告，人次少于批次为错误。",
            EnglishRemark = "Money without batches, or the reverse, is a warning; fewer persons than batches an error.",
        },

        new CompoundRule("PF0707", "外事接待不大于接待总数", "Foreign reception is not more than all reception", Severity.Error,
            PartAtMost(Severity.Error, RuleScope.RowsOf(T), Row(1, T, Item.ForeignReception), Row(-1, T, Item.Reception)),
            PartAtMost(Severity.Error, Only(Counts, Item.Final), Row(1, Counts, Item.ForeignBatches), Row(-1, Counts, Item.Batches)),
            PartAtMost(Severity.Error, Only(Counts, Item.Final), Row(1, Counts, Item.ForeignPersons), Row(-1, Counts, Item.PersonsReceived))),

        new SignRule("PF0708", "有公务用车运行维护费则保有量不为零", "Running costs mean that vehicles are held", Severity.Warning,
            Final(T, Item.Running), Final(Counts, Item.VehiclesHeld)),

        Plausibility.Rule(PlausibleBounds.Default),

        new CompoundRule("PF0710", "“三公”经费决算不大于同口径财政拨款支出", "Three-public expenditure is not more than the expenditure of the same source", Severity.Error,
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.Once(), atMost: true, Cell(1, T, Item.Final, Item.Total), Cell(-1, TableId.Appropriation, Item.Expenditure, Item.General))
            {
                When = IsGeneralBudgetOnly,
            },
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.Once(), atMost: true, Cell(1, T, Item.Final, Item.Total), Cell(-1, TableId.Appropriation, Item.Expenditure, Item.Total))
            {
                When = a => !IsGeneralBudgetOnly(a),
            }),
    ];

    private static bool IsGeneralBudgetOnly(FinalAccounts accounts) => accounts.Template[T]?.Source == Item.General;

    private static LinearRule WithSubtotal(params ReadOnlySpan<RuleTerm> terms) => new("-", "-", "-", Severity.Error, RuleScope.RowsOf(T), atMost: false, terms)
    {
        When = a => Prints(a, T, Item.ThreePublic),
    };

    private static RuleTerm Final(TableId table, Item column) => Cell(1, table, Item.Final, column);

    private static SignRule Implies(RuleTerm condition, params ReadOnlySpan<RuleTerm> consequences) => new("-", "-", "-", Severity.Warning, condition, consequences);
}
