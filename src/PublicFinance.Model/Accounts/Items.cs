using System.Collections.Frozen;

namespace PublicFinance.Model.Accounts;

/// <summary>Names of the items: official Chinese, English, and the one in files.</summary>
public static class Items
{
    private static readonly (string Json, string Name, string EnglishName)[] Names =
    [
        ("total", "合计", "total"),
        ("final", "决算数", "final"),
        ("budget", "预算数", "budget"),
        ("generalRevenue", "一般公共预算财政拨款收入", "general public budget appropriation revenue"),
        ("fundsRevenue", "政府性基金预算财政拨款收入", "government-managed funds appropriation revenue"),
        ("capitalRevenue", "国有资本经营预算财政拨款收入", "state capital operations appropriation revenue"),
        ("appropriation", "财政拨款收入", "fiscal appropriation revenue"),
        ("superiorSubsidy", "上级补助收入", "subsidies from higher levels"),
        ("institutionalIncome", "事业收入", "institutional income"),
        ("operatingIncome", "经营收入", "operating income"),
        ("affiliatedRemittance", "附属单位上缴收入", "remittances from affiliated units"),
        ("otherIncome", "其他收入", "other income"),
        ("income", "本年收入合计", "total income of the year"),
        ("surplusUsed", "使用非财政拨款结余（含专用结余）", "use of non-appropriation surplus"),
        ("opening", "年初结转和结余", "opening carry-over"),
        ("grandIncome", "收入总计", "grand total, income side"),
        ("expenditure", "本年支出合计", "total expenditure of the year"),
        ("surplusDistribution", "结余分配", "surplus distribution"),
        ("closing", "年末结转和结余", "closing carry-over"),
        ("grandExpenditure", "支出总计", "grand total, expenditure side"),
        ("basic", "基本支出", "basic expenditure"),
        ("project", "项目支出", "project expenditure"),
        ("remittedUp", "上缴上级支出", "remittances to higher levels"),
        ("operatingExpenditure", "经营支出", "operating expenditure"),
        ("affiliatedSubsidy", "对附属单位补助支出", "subsidies to affiliated units"),
        ("general", "一般公共预算财政拨款", "general public budget"),
        ("funds", "政府性基金预算财政拨款", "government-managed funds"),
        ("capital", "国有资本经营预算财政拨款", "state capital operations"),
        ("personnel", "人员经费合计", "personnel expenditure"),
        ("publicOutlay", "公用经费合计", "public outlay"),
        ("threePublic", "“三公”经费小计", "three-public subtotal"),
        ("abroad", "因公出国（境）费", "travel abroad"),
        ("vehicles", "公务用车购置及运行维护费小计", "official vehicles, purchase and running"),
        ("purchase", "公务用车购置费", "vehicle purchase"),
        ("running", "公务用车运行维护费", "vehicle running"),
        ("reception", "公务接待费", "official reception"),
        ("foreignReception", "其中：外事接待费", "of which foreign reception"),
        ("conference", "会议费", "conferences"),
        ("training", "培训费", "training"),
        ("groups", "因公出国（境）团组数", "groups sent abroad"),
        ("groupsJoined", "参加其他单位组织的团组数", "groups of others joined"),
        ("personsAbroad", "因公出国（境）人次数", "persons sent abroad"),
        ("vehiclesBought", "公务用车购置数", "vehicles bought"),
        ("vehiclesHeld", "公务用车保有量", "vehicles held"),
        ("batches", "国内公务接待批次", "domestic reception batches"),
        ("personsReceived", "国内公务接待人次", "persons received"),
        ("foreignBatches", "其中：外事接待批次", "of which foreign batches"),
        ("foreignPersons", "其中：外事接待人次", "of which foreign persons"),
        ("cars", "车辆", "vehicles owned"),
        ("carsMinister", "副部（省）级及以上领导用车", "vehicles for vice-ministers and above"),
        ("carsLeader", "主要领导干部用车", "vehicles for principal officers"),
        ("carsConfidential", "机要通信用车", "confidential communication vehicles"),
        ("carsEmergency", "应急保障用车", "emergency vehicles"),
        ("carsEnforcement", "执法执勤用车", "law enforcement vehicles"),
        ("carsSpecial", "特种专业技术用车", "special technical vehicles"),
        ("carsRetired", "离退休干部用车", "vehicles for retired officers"),
        ("carsOther", "其他用车", "other vehicles"),
        ("equipment50", "单价50万元以上通用设备", "general equipment above 500,000 yuan"),
        ("equipment100", "单价100万元以上专用设备", "special equipment above 1,000,000 yuan"),
        ("posts", "编制人数", "authorised posts"),
        ("postsAdministrative", "行政编制", "administrative posts"),
        ("postsInstitutional", "事业编制", "institutional posts"),
        ("postsOther", "其他编制", "other posts"),
        ("staff", "实有人数", "persons in all"),
        ("staffOnPost", "在职人员", "staff on post"),
        ("veterans", "离休人员", "retired veterans"),
        ("retirees", "退休人员", "retirees"),
        ("staffOther", "其他人员", "other persons"),
        ("students", "学生人数", "students"),
        ("goods", "政府采购货物支出", "goods"),
        ("works", "政府采购工程支出", "works"),
        ("services", "政府采购服务支出", "services"),
        ("toSmallMedium", "授予中小企业合同金额", "contracts awarded to small and medium enterprises"),
        ("toMicro", "授予小微企业合同金额", "contracts awarded to small and micro enterprises"),
        ("reservedSmallMedium", "面向中小企业预留采购预算金额", "budget reserved for small and medium enterprises"),
        ("reservedMicro", "面向小微企业预留采购预算金额", "budget reserved for small and micro enterprises"),
        ("awardedSmallMedium", "预留项目由中小企业中标成交金额", "awarded to small and medium enterprises in reserved projects"),
        ("awardedMicro", "预留项目由小微企业中标成交金额", "awarded to small and micro enterprises in reserved projects"),
        ("awardedOther", "其他项目由中小企业中标成交金额", "awarded to small and medium enterprises in other projects"),
        ("ofTotal", "占政府采购支出总额的比重", "share of all procurement"),
        ("ofSmallMedium", "占授予中小企业合同金额的比重", "share of contracts to small and medium enterprises"),
    ];

    private static readonly FrozenDictionary<string, Item> ByJson =
        Enumerable.Range(0, Names.Length).ToFrozenDictionary(i => Names[i].Json, i => (Item)i, StringComparer.Ordinal);

    /// <summary>How many items there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>The official Chinese name (官方名称).</summary>
    public static string Name(this Item item) => Names[(int)item].Name;

    /// <summary>The English name.</summary>
    public static string EnglishName(this Item item) => Names[(int)item].EnglishName;

    /// <summary>The name in files.</summary>
    public static string JsonName(this Item item) => Names[(int)item].Json;

    /// <summary>The item with that name in files.</summary>
    public static bool TryParse(string jsonName, out Item item) => ByJson.TryGetValue(jsonName, out item);
}
