using System.Globalization;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>Which topics are parts of which: no list makes parts of what is none.</summary>
internal static class TopicParts
{
    /// <summary>True if the quantity can be told as a part of the whole.</summary>
    public static bool IsPart(Subject whole, Subject part) => whole.Topic switch
    {
        Topic.Total => part.Topic is Topic.Opening or Topic.Closing or Topic.Income or Topic.Expenditure or Topic.UseOfSurplus or Topic.SurplusDistribution,
        Topic.TotalIncome => part.Topic is Topic.Opening or Topic.Income or Topic.UseOfSurplus or (>= Topic.AppropriationIncome and <= Topic.OtherIncome),
        Topic.TotalExpenditure => part.Topic is Topic.Closing or Topic.Expenditure or Topic.SurplusDistribution,
        Topic.Income => part.Topic is >= Topic.AppropriationIncome and <= Topic.OtherIncome,
        Topic.AppropriationIncome => part.Topic == Topic.AppropriationIncome && part.Scope != whole.Scope && whole.Scope is MoneyScope.All or MoneyScope.Appropriation,
        Topic.Expenditure => part.Topic is Topic.Function or (>= Topic.Basic and <= Topic.OtherExpenditure),
        Topic.Basic => part.Topic is Topic.Personnel or Topic.Public or Topic.Economic,
        Topic.Function => (part.Topic == Topic.Function && IsBelow(whole.Code, part.Code)) || part.Topic is Topic.Basic or Topic.Project,
        Topic.Economic => part.Topic == Topic.Economic && IsBelow(whole.Code, part.Code),
        Topic.Personnel or Topic.Public => part.Topic == Topic.Economic,
        Topic.ThreePublic => part.Topic is Topic.Abroad or Topic.Vehicles or Topic.Reception,
        Topic.Vehicles => part.Topic is Topic.Purchase or Topic.Running,
        Topic.Reception => part.Topic is Topic.ReceptionDomestic or Topic.ReceptionForeign,
        Topic.ReceptionDomestic => part.Topic == Topic.ReceptionForeign,
        Topic.Batches => part.Topic == Topic.ForeignBatches,
        Topic.PersonsReceived => part.Topic == Topic.ForeignPersons,
        Topic.Procurement => part.Topic is Topic.Goods or Topic.Works or Topic.Services,
        Topic.SmeContracts => part.Topic == Topic.MicroContracts,
        Topic.SmeReserved => part.Topic == Topic.MicroReserved,
        Topic.VehiclesOwned => part.Topic is >= Topic.MinisterialVehicle and <= Topic.GeneralVehicle,
        Topic.Posts => part.Topic is Topic.PostsAdmin or Topic.PostsInstitution,
        Topic.Staff => part.Topic is Topic.StaffActive or Topic.RetiredLixiu or Topic.Retired,
        Topic.Projects => part.Topic is >= Topic.ProjectGradeExcellent and <= Topic.ProjectGradePoor,
        Topic.Problems => part.Topic is Topic.ProblemsMended or Topic.ProblemsMending,
        Topic.ScoreTotal => part.Topic == Topic.ScoreItem,
        _ => false,
    };

    /// <summary>True if a code lies below another.</summary>
    public static bool IsBelow(RowKey above, RowKey code) => above.IsCode && code.IsCode && code.Level > above.Level
        && code.Code.ToString(CultureInfo.InvariantCulture).StartsWith(above.Code.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
