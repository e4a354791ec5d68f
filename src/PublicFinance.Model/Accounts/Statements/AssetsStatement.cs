using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>国有资产占用情况表 (10): vehicles and large equipment in use.</summary>
public sealed class AssetsStatement : Statement
{
    internal AssetsStatement(FinalAccounts accounts)
        : base(accounts, TableId.Assets)
    {
    }

    /// <summary>车辆: vehicles owned.</summary>
    public Figure Cars => Cell(Item.Final, Item.Cars);

    /// <summary>副部（省）级及以上领导用车: vehicles for vice-ministers and above.</summary>
    public Figure CarsMinister => Cell(Item.Final, Item.CarsMinister);

    /// <summary>主要领导干部用车: vehicles for principal officers.</summary>
    public Figure CarsLeader => Cell(Item.Final, Item.CarsLeader);

    /// <summary>机要通信用车: confidential communication vehicles.</summary>
    public Figure CarsConfidential => Cell(Item.Final, Item.CarsConfidential);

    /// <summary>应急保障用车: emergency vehicles.</summary>
    public Figure CarsEmergency => Cell(Item.Final, Item.CarsEmergency);

    /// <summary>执法执勤用车: law enforcement vehicles.</summary>
    public Figure CarsEnforcement => Cell(Item.Final, Item.CarsEnforcement);

    /// <summary>特种专业技术用车: special technical vehicles.</summary>
    public Figure CarsSpecial => Cell(Item.Final, Item.CarsSpecial);

    /// <summary>离退休干部用车: vehicles for retired officers.</summary>
    public Figure CarsRetired => Cell(Item.Final, Item.CarsRetired);

    /// <summary>其他用车: other vehicles.</summary>
    public Figure CarsOther => Cell(Item.Final, Item.CarsOther);

    /// <summary>单价50万元以上通用设备: general equipment above 500,000 yuan.</summary>
    public Figure Equipment50 => Cell(Item.Final, Item.Equipment50);

    /// <summary>单价100万元以上专用设备: special equipment above 1,000,000 yuan.</summary>
    public Figure Equipment100 => Cell(Item.Final, Item.Equipment100);

    /// <summary>The table with these numbers; one that is not given is a blank cell. <c>WithTotals()</c> adds up 车辆.</summary>
    /// <param name="cars">车辆.</param>
    /// <param name="carsMinister">副部（省）级及以上领导用车.</param>
    /// <param name="carsLeader">主要领导干部用车.</param>
    /// <param name="carsConfidential">机要通信用车.</param>
    /// <param name="carsEmergency">应急保障用车.</param>
    /// <param name="carsEnforcement">执法执勤用车.</param>
    /// <param name="carsSpecial">特种专业技术用车.</param>
    /// <param name="carsRetired">离退休干部用车.</param>
    /// <param name="carsOther">其他用车.</param>
    /// <param name="equipment50">单价50万元以上通用设备.</param>
    /// <param name="equipment100">单价100万元以上专用设备.</param>
    public static StatementBuilder Of(
        long? cars = null, long? carsMinister = null, long? carsLeader = null, long? carsConfidential = null,
        long? carsEmergency = null, long? carsEnforcement = null, long? carsSpecial = null, long? carsRetired = null,
        long? carsOther = null, long? equipment50 = null, long? equipment100 = null) =>
        new StatementBuilder(TableId.Assets, Precision.Count).SetCounts(
            (Item.Cars, cars), (Item.CarsMinister, carsMinister), (Item.CarsLeader, carsLeader),
            (Item.CarsConfidential, carsConfidential), (Item.CarsEmergency, carsEmergency),
            (Item.CarsEnforcement, carsEnforcement), (Item.CarsSpecial, carsSpecial), (Item.CarsRetired, carsRetired),
            (Item.CarsOther, carsOther), (Item.Equipment50, equipment50), (Item.Equipment100, equipment100));
}
