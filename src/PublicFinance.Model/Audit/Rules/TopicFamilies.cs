using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>What is a part of what among the quantities that sentences speak of (整体与组成部分).</summary>
internal static class TopicFamilies
{
    private static readonly (Topic Whole, ImmutableArray<Topic> Parts)[] Families =
    [
        (Topic.TotalIncome, [Topic.Income, Topic.Opening, Topic.UseOfSurplus]),
        (Topic.TotalExpenditure, [Topic.Expenditure, Topic.Closing, Topic.SurplusDistribution]),
        (Topic.Income, [Topic.AppropriationIncome, Topic.SuperiorSubsidy, Topic.InstitutionalIncome, Topic.OperatingIncome, Topic.AffiliatedRemittance, Topic.OtherIncome]),
        (Topic.Expenditure, [Topic.Basic, Topic.Project, Topic.OperatingExpenditure, Topic.RemittanceUp, Topic.SubsidyAffiliated, Topic.OtherExpenditure]),
        (Topic.Basic, [Topic.Personnel, Topic.Public]),
        (Topic.ThreePublic, [Topic.Abroad, Topic.Vehicles, Topic.Reception]),
        (Topic.Vehicles, [Topic.Purchase, Topic.Running]),
        (Topic.Reception, [Topic.ReceptionDomestic, Topic.ReceptionForeign]),
        (Topic.Procurement, [Topic.Goods, Topic.Works, Topic.Services]),
        (Topic.VehiclesOwned, [Topic.GeneralVehicle, Topic.MinisterialVehicle, Topic.LeaderVehicle, Topic.ConfidentialVehicle, Topic.EmergencyVehicle, Topic.EnforcementVehicle, Topic.SpecialVehicle, Topic.RetiredVehicle, Topic.OtherVehicle]),
        (Topic.SmeContracts, [Topic.SmeGoods, Topic.SmeWorks, Topic.SmeServices]),
        (Topic.Projects, [Topic.ProjectGradeExcellent, Topic.ProjectGradeGood, Topic.ProjectGradeFair, Topic.ProjectGradePoor]),
        (Topic.Problems, [Topic.ProblemsMended, Topic.ProblemsMending]),
    ];

    /// <summary>The wholes whose parts have names of their own, with the parts.</summary>
    public static ImmutableArray<Topic> PartsOf(Topic whole) => Array.Find(Families, f => f.Whole == whole).Parts is { IsDefault: false } parts ? parts : [];

    /// <summary>The parts without which no list of the whole is complete; the others are told only where there is money in them.</summary>
    public static bool IsClosed(Topic whole) => whole is Topic.Basic or Topic.ThreePublic or Topic.Vehicles or Topic.Procurement;

    /// <summary>True if the part is a part of the whole: of the same money, and either a named part of it or a code inside it.</summary>
    public static bool IsPart(Subject part, Subject whole) => (part.Scope == whole.Scope || IsBudgetOf(part, whole)) && part.Year == whole.Year && part.Topic switch
    {
        Topic.Function => whole.Topic == Topic.Expenditure || (whole.Topic == Topic.Function && IsInside(part.Code, whole.Code)),
        Topic.Basic or Topic.Project when whole.Topic == Topic.Function => part.Code == whole.Code,
        Topic.Economic => whole.Topic == Topic.Basic || whole.Topic == (IsPersonnel(part.Code) ? Topic.Personnel : Topic.Public) || (whole.Topic == Topic.Economic && IsInside(part.Code, whole.Code)),
        _ => PartsOf(whole.Topic == Topic.Total ? part.Topic is Topic.Income or Topic.Opening or Topic.UseOfSurplus ? Topic.TotalIncome : Topic.TotalExpenditure : whole.Topic).Contains(part.Topic),
    };

    /// <summary>The revenue of one budget (一般公共预算财政拨款收入) is told among the sources of all revenue, or of all appropriations.</summary>
    private static bool IsBudgetOf(Subject part, Subject whole) => part.Topic == Topic.AppropriationIncome && whole is { Topic: Topic.Income, Scope: MoneyScope.All or MoneyScope.Appropriation };

    /// <summary>True for a part that another part of the same list holds already.</summary>
    public static bool IsWithin(Subject part, Subject other) => part.Topic != other.Topic ? WholeOf(part.Topic) == other.Topic
        : IsInside(part.Code, other.Code) || (part.Topic == Topic.AppropriationIncome && part.Scope is MoneyScope.General or MoneyScope.Funds or MoneyScope.Capital && other.Scope is MoneyScope.All or MoneyScope.Appropriation);

    /// <summary>What the topic is a named part of, or null.</summary>
    public static Topic? WholeOf(Topic part) => part switch
    {
        Topic.Function => Topic.Expenditure,
        Topic.Economic => Topic.Basic,
        _ => Array.FindIndex(Families, f => f.Parts.Contains(part)) is >= 0 and var i ? Families[i].Whole : null,
    };

    /// <summary>工资福利支出 and 对个人和家庭的补助 are personnel expenditure (人员经费).</summary>
    private static bool IsPersonnel(RowKey code) => Prefix(code.Code, 1) is 301 or 303;

    public static bool IsInside(RowKey code, RowKey above) => code.Level > above.Level && above.IsCode && Prefix(code.Code, above.Level) == above.Code;

    private static int Prefix(int code, int level)
    {
        while (RowKey.OfCode(code).Level > level)
        {
            code /= 100;
        }

        return code;
    }
}
