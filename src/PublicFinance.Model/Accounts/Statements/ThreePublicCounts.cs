using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>“三公”经费相关数量: counts behind the three-public expenditure. What is not told is unknown.</summary>
public sealed class ThreePublicCounts : Statement
{
    internal ThreePublicCounts(FinalAccounts accounts)
        : base(accounts, TableId.ThreePublicCounts)
    {
    }

    /// <summary>因公出国（境）团组数: groups sent abroad.</summary>
    public Figure Groups => Cell(Item.Final, Item.Groups);

    /// <summary>参加其他单位组织的团组数: groups of others joined.</summary>
    public Figure GroupsJoined => Cell(Item.Final, Item.GroupsJoined);

    /// <summary>因公出国（境）人次数: persons sent abroad.</summary>
    public Figure PersonsAbroad => Cell(Item.Final, Item.PersonsAbroad);

    /// <summary>公务用车购置数: vehicles bought.</summary>
    public Figure VehiclesBought => Cell(Item.Final, Item.VehiclesBought);

    /// <summary>公务用车保有量: vehicles held.</summary>
    public Figure VehiclesHeld => Cell(Item.Final, Item.VehiclesHeld);

    /// <summary>国内公务接待批次: domestic reception batches.</summary>
    public Figure Batches => Cell(Item.Final, Item.Batches);

    /// <summary>国内公务接待人次: persons received.</summary>
    public Figure PersonsReceived => Cell(Item.Final, Item.PersonsReceived);

    /// <summary>其中：外事接待批次: of which foreign batches.</summary>
    public Figure ForeignBatches => Cell(Item.Final, Item.ForeignBatches);

    /// <summary>其中：外事接待人次: of which foreign persons.</summary>
    public Figure ForeignPersons => Cell(Item.Final, Item.ForeignPersons);

    /// <summary>The counts that are told.</summary>
    /// <param name="groups">因公出国（境）团组数.</param>
    /// <param name="groupsJoined">参加其他单位组织的团组数.</param>
    /// <param name="personsAbroad">因公出国（境）人次数.</param>
    /// <param name="vehiclesBought">公务用车购置数.</param>
    /// <param name="vehiclesHeld">公务用车保有量.</param>
    /// <param name="batches">国内公务接待批次.</param>
    /// <param name="personsReceived">国内公务接待人次.</param>
    /// <param name="foreignBatches">其中：外事接待批次.</param>
    /// <param name="foreignPersons">其中：外事接待人次.</param>
    public static StatementBuilder Of(
        long? groups = null, long? groupsJoined = null, long? personsAbroad = null, long? vehiclesBought = null,
        long? vehiclesHeld = null, long? batches = null, long? personsReceived = null, long? foreignBatches = null,
        long? foreignPersons = null) =>
        new StatementBuilder(TableId.ThreePublicCounts, Precision.Count).SetCounts(
            (Item.Groups, groups), (Item.GroupsJoined, groupsJoined), (Item.PersonsAbroad, personsAbroad),
            (Item.VehiclesBought, vehiclesBought), (Item.VehiclesHeld, vehiclesHeld), (Item.Batches, batches),
            (Item.PersonsReceived, personsReceived), (Item.ForeignBatches, foreignBatches),
            (Item.ForeignPersons, foreignPersons));
}
