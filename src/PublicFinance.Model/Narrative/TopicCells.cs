using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>Which cell of the accounts holds the quantity of a subject.</summary>
internal static class TopicCells
{
    private static readonly RowKey Final = RowKey.Of(Item.Final);
    private static readonly RowKey All = RowKey.Of(Item.Total);

    /// <summary>Table, row and column; null where the accounts have no such cell.</summary>
    public static (TableId Table, RowKey Row, Item Column)? Find(Subject subject)
    {
        Topic topic = subject.Topic;
        if (topic is >= Topic.ThreePublic and <= Topic.Training and not Topic.ReceptionDomestic)
        {
            return subject.Measure == FiscalMeasure.AdjustedBudget ? null
                : (TableId.ThreePublic, subject.Measure == FiscalMeasure.Final ? Final : RowKey.Of(Item.Budget), ThreePublic(topic));
        }

        if (subject.Measure != FiscalMeasure.Final)
        {
            return null;
        }

        return topic switch
        {
            Topic.Function => Function(subject),
            Topic.Economic => subject.Scope is MoneyScope.General or MoneyScope.Appropriation ? (TableId.BasicExpenditure, subject.Code, Item.Final) : null,
            Topic.Personnel or Topic.Public when !subject.Code.IsCode && subject.Scope is MoneyScope.General or MoneyScope.Appropriation =>
                (TableId.BasicExpenditure, RowKey.Of(topic == Topic.Personnel ? Item.Personnel : Item.PublicOutlay), Item.Final),
            Topic.OperatingFunds => (TableId.OperatingFunds, Final, Item.Total),
            _ => Beside(topic) is var (table, column) ? (table, Final, column) : Account(subject),
        };
    }

    private static (TableId, RowKey, Item)? Function(Subject subject) => subject.Scope switch
    {
        MoneyScope.All => (TableId.Expenditure, subject.Code, Item.Total),
        MoneyScope.General => (TableId.GeneralBudget, subject.Code, Item.Total),
        MoneyScope.Funds => (TableId.Funds, subject.Code, Item.Total),
        MoneyScope.Capital => (TableId.Capital, subject.Code, Item.Total),
        _ => subject.Code.Level == 1 ? (TableId.Appropriation, subject.Code, Item.Total) : null,
    };

    private static (TableId, RowKey, Item)? Account(Subject subject) => subject.Scope switch
    {
        MoneyScope.All => subject.Topic switch
        {
            Topic.Basic => (TableId.Expenditure, RowOf(subject), Item.Basic),
            Topic.Project => (TableId.Expenditure, RowOf(subject), Item.Project),
            Topic.OperatingExpenditure => (TableId.Expenditure, All, Item.OperatingExpenditure),
            Topic.RemittanceUp => (TableId.Expenditure, All, Item.RemittedUp),
            Topic.SubsidyAffiliated => (TableId.Expenditure, All, Item.AffiliatedSubsidy),
            Topic.AppropriationIncome => (TableId.Income, All, Item.Appropriation),
            _ => Summary(subject.Topic) is { } item ? (TableId.Summary, RowKey.Of(item), Item.Final) : null,
        },
        MoneyScope.Appropriation => subject.Topic switch
        {
            Topic.AppropriationIncome => (TableId.Appropriation, RowKey.Of(Item.Income), Item.Total),
            _ => Summary(subject.Topic) is { } item and (Item.GrandIncome or Item.GrandExpenditure or Item.Income or Item.Expenditure or Item.Opening or Item.Closing)
                ? (TableId.Appropriation, RowKey.Of(item), Item.Total) : null,
        },
        MoneyScope.General => subject.Topic switch
        {
            Topic.AppropriationIncome => (TableId.Summary, RowKey.Of(Item.GeneralRevenue), Item.Final),
            Topic.Expenditure => (TableId.GeneralBudget, All, Item.Total),
            Topic.Basic => (TableId.GeneralBudget, RowOf(subject), Item.Basic),
            Topic.Project => (TableId.GeneralBudget, RowOf(subject), Item.Project),
            _ => null,
        },
        _ => Fund(subject),
    };

    private static (TableId, RowKey, Item)? Fund(Subject subject)
    {
        TableId table = subject.Scope == MoneyScope.Funds ? TableId.Funds : TableId.Capital;
        return subject.Topic switch
        {
            Topic.AppropriationIncome => (TableId.Summary, RowKey.Of(subject.Scope == MoneyScope.Funds ? Item.FundsRevenue : Item.CapitalRevenue), Item.Final),
            Topic.Income => (table, All, Item.Income),
            Topic.Expenditure => (table, All, Item.Total),
            Topic.Basic => (table, RowOf(subject), Item.Basic),
            Topic.Project => (table, RowOf(subject), Item.Project),
            Topic.Opening => (table, All, Item.Opening),
            Topic.Closing => (table, All, Item.Closing),
            _ => null,
        };
    }

    private static RowKey RowOf(Subject subject) => subject.Code.IsCode ? subject.Code : All;

    private static Item? Summary(Topic topic) => topic switch
    {
        Topic.Total or Topic.TotalIncome => Item.GrandIncome,
        Topic.TotalExpenditure => Item.GrandExpenditure,
        Topic.Opening => Item.Opening,
        Topic.Closing => Item.Closing,
        Topic.Income => Item.Income,
        Topic.SuperiorSubsidy => Item.SuperiorSubsidy,
        Topic.InstitutionalIncome => Item.InstitutionalIncome,
        Topic.OperatingIncome => Item.OperatingIncome,
        Topic.AffiliatedRemittance => Item.AffiliatedRemittance,
        Topic.OtherIncome => Item.OtherIncome,
        Topic.UseOfSurplus => Item.SurplusUsed,
        Topic.Expenditure => Item.Expenditure,
        Topic.SurplusDistribution => Item.SurplusDistribution,
        _ => null,
    };

    private static Item ThreePublic(Topic topic) => topic switch
    {
        Topic.Abroad => Item.Abroad,
        Topic.Vehicles => Item.Vehicles,
        Topic.Purchase => Item.Purchase,
        Topic.Running => Item.Running,
        Topic.Reception => Item.Reception,
        Topic.ReceptionForeign => Item.ForeignReception,
        Topic.Meeting => Item.Conference,
        Topic.Training => Item.Training,
        _ => Item.Total,
    };

    private static (TableId, Item)? Beside(Topic topic) => topic switch
    {
        Topic.Groups => (TableId.ThreePublicCounts, Item.Groups),
        Topic.GroupsJoined => (TableId.ThreePublicCounts, Item.GroupsJoined),
        Topic.PersonsAbroad => (TableId.ThreePublicCounts, Item.PersonsAbroad),
        Topic.VehiclesBought => (TableId.ThreePublicCounts, Item.VehiclesBought),
        Topic.VehiclesHeld => (TableId.ThreePublicCounts, Item.VehiclesHeld),
        Topic.Batches => (TableId.ThreePublicCounts, Item.Batches),
        Topic.PersonsReceived => (TableId.ThreePublicCounts, Item.PersonsReceived),
        Topic.ForeignBatches => (TableId.ThreePublicCounts, Item.ForeignBatches),
        Topic.ForeignPersons => (TableId.ThreePublicCounts, Item.ForeignPersons),
        Topic.Procurement => (TableId.Procurement, Item.Total),
        Topic.Goods => (TableId.Procurement, Item.Goods),
        Topic.Works => (TableId.Procurement, Item.Works),
        Topic.Services => (TableId.Procurement, Item.Services),
        Topic.SmeContracts => (TableId.Procurement, Item.ToSmallMedium),
        Topic.MicroContracts => (TableId.Procurement, Item.ToMicro),
        Topic.SmeReserved => (TableId.Procurement, Item.ReservedSmallMedium),
        Topic.MicroReserved => (TableId.Procurement, Item.ReservedMicro),
        Topic.SmeAwarded => (TableId.Procurement, Item.AwardedSmallMedium),
        Topic.MicroAwarded => (TableId.Procurement, Item.AwardedMicro),
        Topic.SmeOther => (TableId.Procurement, Item.AwardedOther),
        Topic.VehiclesOwned => (TableId.Assets, Item.Cars),
        Topic.MinisterialVehicle => (TableId.Assets, Item.CarsMinister),
        Topic.LeaderVehicle => (TableId.Assets, Item.CarsLeader),
        Topic.ConfidentialVehicle => (TableId.Assets, Item.CarsConfidential),
        Topic.EmergencyVehicle => (TableId.Assets, Item.CarsEmergency),
        Topic.EnforcementVehicle => (TableId.Assets, Item.CarsEnforcement),
        Topic.SpecialVehicle => (TableId.Assets, Item.CarsSpecial),
        Topic.RetiredVehicle => (TableId.Assets, Item.CarsRetired),
        Topic.OtherVehicle => (TableId.Assets, Item.CarsOther),
        Topic.Equipment50 => (TableId.Assets, Item.Equipment50),
        Topic.Equipment100 => (TableId.Assets, Item.Equipment100),
        Topic.Posts => (TableId.Staffing, Item.Posts),
        Topic.PostsAdmin => (TableId.Staffing, Item.PostsAdministrative),
        Topic.PostsInstitution => (TableId.Staffing, Item.PostsInstitutional),
        Topic.Staff => (TableId.Staffing, Item.Staff),
        Topic.StaffActive => (TableId.Staffing, Item.StaffOnPost),
        Topic.RetiredLixiu => (TableId.Staffing, Item.Veterans),
        Topic.Retired => (TableId.Staffing, Item.Retirees),
        Topic.Students => (TableId.Staffing, Item.Students),
        _ => null,
    };
}
