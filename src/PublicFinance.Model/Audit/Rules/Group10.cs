using PublicFinance.Model.Accounts;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>10 国有资产占用情况表, and counts in general.</summary>
internal static class Group10
{
    private const TableId Assets = TableId.Assets;

    private static readonly Item[] Kinds =
        [Item.CarsMinister, Item.CarsLeader, Item.CarsConfidential, Item.CarsEmergency, Item.CarsEnforcement, Item.CarsSpecial, Item.CarsRetired, Item.CarsOther];

    public static IEnumerable<Rule> All =>
    [
        new CompoundRule("PF1001", "车辆合计等于各类用车之和", "Vehicles are the sum of their kinds", Severity.Error,
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.RowsOf(Assets), atMost: false, Row(1, Assets, Item.Cars), Parts(-1, Assets))
            {
                When = a => Prints(a, Assets, Item.CarsOther),
            },
            new LinearRule("-", "-", "-", Severity.Error, RuleScope.RowsOf(Assets), atMost: true, Row(-1, Assets, Item.Cars), Parts(1, Assets))
            {
                When = a => !Prints(a, Assets, Item.CarsOther),
            })
        {
            Remark = "未列示“其他用车”的，各类之和不大于车辆合计。",
            EnglishRemark = "Where other vehicles are not told, the kinds do not exceed the whole.",
        },

        new CompoundRule("PF1002", "数量不为负数", "Counts are whole and not negative", Severity.Error,
            NotNegative(Assets, [Item.Cars, .. Kinds, Item.Equipment50, Item.Equipment100]),
            NotNegative(TableId.ThreePublicCounts, [Item.Groups, Item.GroupsJoined, Item.PersonsAbroad, Item.VehiclesBought, Item.VehiclesHeld, Item.Batches, Item.PersonsReceived, Item.ForeignBatches, Item.ForeignPersons]),
            NotNegative(TableId.Staffing, [Item.Posts, Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther, Item.Staff, Item.StaffOnPost, Item.Veterans, Item.Retirees, Item.StaffOther, Item.Students])),
    ];

    private static LinearRule NotNegative(TableId table, ReadOnlySpan<Item> columns) => PartAtMost(Severity.Error, Only(table, Item.Final, columns), Row(-1, table));
}
