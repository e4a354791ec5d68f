namespace PublicFinance.Model.Accounts;

/// <summary>
/// The official items that stand as fixed rows or as columns in the tables (表内项目). One name serves wherever the same
/// thing is told, so 上级补助收入 is the same item as a row of table 01 and as a column of table 02.
/// </summary>
public enum Item
{
    /// <summary>合计: total.</summary>
    Total,

    /// <summary>决算数: final.</summary>
    Final,

    /// <summary>预算数: budget.</summary>
    Budget,

    /// <summary>一般公共预算财政拨款收入: general public budget appropriation revenue.</summary>
    GeneralRevenue,

    /// <summary>政府性基金预算财政拨款收入: government-managed funds appropriation revenue.</summary>
    FundsRevenue,

    /// <summary>国有资本经营预算财政拨款收入: state capital operations appropriation revenue.</summary>
    CapitalRevenue,

    /// <summary>财政拨款收入: fiscal appropriation revenue.</summary>
    Appropriation,

    /// <summary>上级补助收入: subsidies from higher levels.</summary>
    SuperiorSubsidy,

    /// <summary>事业收入: institutional income.</summary>
    InstitutionalIncome,

    /// <summary>经营收入: operating income.</summary>
    OperatingIncome,

    /// <summary>附属单位上缴收入: remittances from affiliated units.</summary>
    AffiliatedRemittance,

    /// <summary>其他收入: other income.</summary>
    OtherIncome,

    /// <summary>本年收入合计: total income of the year.</summary>
    Income,

    /// <summary>使用非财政拨款结余（含专用结余）: use of non-appropriation surplus.</summary>
    SurplusUsed,

    /// <summary>年初结转和结余: opening carry-over.</summary>
    Opening,

    /// <summary>收入总计: grand total, income side.</summary>
    GrandIncome,

    /// <summary>本年支出合计: total expenditure of the year.</summary>
    Expenditure,

    /// <summary>结余分配: surplus distribution.</summary>
    SurplusDistribution,

    /// <summary>年末结转和结余: closing carry-over.</summary>
    Closing,

    /// <summary>支出总计: grand total, expenditure side.</summary>
    GrandExpenditure,

    /// <summary>基本支出: basic expenditure.</summary>
    Basic,

    /// <summary>项目支出: project expenditure.</summary>
    Project,

    /// <summary>上缴上级支出: remittances to higher levels.</summary>
    RemittedUp,

    /// <summary>经营支出: operating expenditure.</summary>
    OperatingExpenditure,

    /// <summary>对附属单位补助支出: subsidies to affiliated units.</summary>
    AffiliatedSubsidy,

    /// <summary>一般公共预算财政拨款: general public budget.</summary>
    General,

    /// <summary>政府性基金预算财政拨款: government-managed funds.</summary>
    Funds,

    /// <summary>国有资本经营预算财政拨款: state capital operations.</summary>
    Capital,

    /// <summary>人员经费合计: personnel expenditure.</summary>
    Personnel,

    /// <summary>公用经费合计: public outlay.</summary>
    PublicOutlay,

    /// <summary>“三公”经费小计: three-public subtotal.</summary>
    ThreePublic,

    /// <summary>因公出国（境）费: travel abroad.</summary>
    Abroad,

    /// <summary>公务用车购置及运行维护费小计: official vehicles, purchase and running.</summary>
    Vehicles,

    /// <summary>公务用车购置费: vehicle purchase.</summary>
    Purchase,

    /// <summary>公务用车运行维护费: vehicle running.</summary>
    Running,

    /// <summary>公务接待费: official reception.</summary>
    Reception,

    /// <summary>其中：外事接待费: of which foreign reception.</summary>
    ForeignReception,

    /// <summary>会议费: conferences.</summary>
    Conference,

    /// <summary>培训费: training.</summary>
    Training,

    /// <summary>因公出国（境）团组数: groups sent abroad.</summary>
    Groups,

    /// <summary>参加其他单位组织的团组数: groups of others joined.</summary>
    GroupsJoined,

    /// <summary>因公出国（境）人次数: persons sent abroad.</summary>
    PersonsAbroad,

    /// <summary>公务用车购置数: vehicles bought.</summary>
    VehiclesBought,

    /// <summary>公务用车保有量: vehicles held.</summary>
    VehiclesHeld,

    /// <summary>国内公务接待批次: domestic reception batches.</summary>
    Batches,

    /// <summary>国内公务接待人次: persons received.</summary>
    PersonsReceived,

    /// <summary>其中：外事接待批次: of which foreign batches.</summary>
    ForeignBatches,

    /// <summary>其中：外事接待人次: of which foreign persons.</summary>
    ForeignPersons,

    /// <summary>车辆: vehicles owned.</summary>
    Cars,

    /// <summary>副部（省）级及以上领导用车: vehicles for vice-ministers and above.</summary>
    CarsMinister,

    /// <summary>主要领导干部用车: vehicles for principal officers.</summary>
    CarsLeader,

    /// <summary>机要通信用车: confidential communication vehicles.</summary>
    CarsConfidential,

    /// <summary>应急保障用车: emergency vehicles.</summary>
    CarsEmergency,

    /// <summary>执法执勤用车: law enforcement vehicles.</summary>
    CarsEnforcement,

    /// <summary>特种专业技术用车: special technical vehicles.</summary>
    CarsSpecial,

    /// <summary>离退休干部用车: vehicles for retired officers.</summary>
    CarsRetired,

    /// <summary>其他用车: other vehicles.</summary>
    CarsOther,

    /// <summary>单价50万元以上通用设备: general equipment above 500,000 yuan.</summary>
    Equipment50,

    /// <summary>单价100万元以上专用设备: special equipment above 1,000,000 yuan.</summary>
    Equipment100,

    /// <summary>编制人数: authorised posts.</summary>
    Posts,

    /// <summary>行政编制: administrative posts.</summary>
    PostsAdministrative,

    /// <summary>事业编制: institutional posts.</summary>
    PostsInstitutional,

    /// <summary>其他编制: other posts.</summary>
    PostsOther,

    /// <summary>实有人数: persons in all.</summary>
    Staff,

    /// <summary>在职人员: staff on post.</summary>
    StaffOnPost,

    /// <summary>离休人员: retired veterans.</summary>
    Veterans,

    /// <summary>退休人员: retirees.</summary>
    Retirees,

    /// <summary>其他人员: other persons.</summary>
    StaffOther,

    /// <summary>学生人数: students.</summary>
    Students,

    /// <summary>政府采购货物支出: goods.</summary>
    Goods,

    /// <summary>政府采购工程支出: works.</summary>
    Works,

    /// <summary>政府采购服务支出: services.</summary>
    Services,

    /// <summary>授予中小企业合同金额: contracts awarded to small and medium enterprises.</summary>
    ToSmallMedium,

    /// <summary>授予小微企业合同金额: contracts awarded to small and micro enterprises.</summary>
    ToMicro,

    /// <summary>面向中小企业预留采购预算金额: budget reserved for small and medium enterprises.</summary>
    ReservedSmallMedium,

    /// <summary>面向小微企业预留采购预算金额: budget reserved for small and micro enterprises.</summary>
    ReservedMicro,

    /// <summary>预留项目由中小企业中标成交金额: awarded to small and medium enterprises in reserved projects.</summary>
    AwardedSmallMedium,

    /// <summary>预留项目由小微企业中标成交金额: awarded to small and micro enterprises in reserved projects.</summary>
    AwardedMicro,

    /// <summary>其他项目由中小企业中标成交金额: awarded to small and medium enterprises in other projects.</summary>
    AwardedOther,

    /// <summary>占政府采购支出总额的比重: share of all procurement.</summary>
    OfTotal,

    /// <summary>占授予中小企业合同金额的比重: share of contracts to small and medium enterprises.</summary>
    OfSmallMedium,
}
