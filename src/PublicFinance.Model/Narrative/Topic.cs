namespace PublicFinance.Model.Narrative;

/// <summary>What a claim can be about: the official items of the tables and what is told beside them (事项).</summary>
public enum Topic
{
    /// <summary>支出功能分类科目: a functional code.</summary>
    Function,

    /// <summary>部门预算支出经济分类科目: a departmental economic code.</summary>
    Economic,

    /// <summary>收入支出总计: grand total of both sides.</summary>
    Total,

    /// <summary>收入总计: grand total of the income side.</summary>
    TotalIncome,

    /// <summary>支出总计: grand total of the expenditure side.</summary>
    TotalExpenditure,

    /// <summary>年初结转和结余: opening carry-over.</summary>
    Opening,

    /// <summary>年末结转和结余: closing carry-over.</summary>
    Closing,

    /// <summary>本年收入合计: income of the year.</summary>
    Income,

    /// <summary>财政拨款收入: fiscal appropriation revenue.</summary>
    AppropriationIncome,

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

    /// <summary>使用非财政拨款结余: use of non-appropriation surplus.</summary>
    UseOfSurplus,

    /// <summary>本年支出合计: expenditure of the year.</summary>
    Expenditure,

    /// <summary>基本支出: basic expenditure.</summary>
    Basic,

    /// <summary>项目支出: project expenditure.</summary>
    Project,

    /// <summary>经营支出: operating expenditure.</summary>
    OperatingExpenditure,

    /// <summary>上缴上级支出: remittances to higher levels.</summary>
    RemittanceUp,

    /// <summary>对附属单位补助支出: subsidies to affiliated units.</summary>
    SubsidyAffiliated,

    /// <summary>其他支出: remittances to higher levels and subsidies to affiliated units, told as one.</summary>
    OtherExpenditure,

    /// <summary>结余分配: surplus distribution.</summary>
    SurplusDistribution,

    /// <summary>人员经费: personnel expenditure.</summary>
    Personnel,

    /// <summary>公用经费: public outlay.</summary>
    Public,

    /// <summary>“三公”经费: three-public expenditure.</summary>
    ThreePublic,

    /// <summary>因公出国（境）费: travel abroad.</summary>
    Abroad,

    /// <summary>公务用车购置及运行维护费: official vehicles, purchase and running.</summary>
    Vehicles,

    /// <summary>公务用车购置费: vehicle purchase.</summary>
    Purchase,

    /// <summary>公务用车运行维护费: vehicle running.</summary>
    Running,

    /// <summary>公务接待费: official reception.</summary>
    Reception,

    /// <summary>国内公务接待费: domestic reception.</summary>
    ReceptionDomestic,

    /// <summary>外事接待费: foreign reception.</summary>
    ReceptionForeign,

    /// <summary>会议费: conferences.</summary>
    Meeting,

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

    /// <summary>国内公务接待批次: domestic reception, batches.</summary>
    Batches,

    /// <summary>国内公务接待人次: domestic reception, persons.</summary>
    PersonsReceived,

    /// <summary>外事接待批次: foreign reception, batches.</summary>
    ForeignBatches,

    /// <summary>外事接待人次: foreign reception, persons.</summary>
    ForeignPersons,

    /// <summary>陪同人次: reception, persons accompanying.</summary>
    PersonsAccompanying,

    /// <summary>机关运行经费: operating funds.</summary>
    OperatingFunds,

    /// <summary>政府采购支出总额: government procurement.</summary>
    Procurement,

    /// <summary>政府采购货物支出: procurement, goods.</summary>
    Goods,

    /// <summary>政府采购工程支出: procurement, works.</summary>
    Works,

    /// <summary>政府采购服务支出: procurement, services.</summary>
    Services,

    /// <summary>授予中小企业合同金额: contracts awarded to small and medium enterprises.</summary>
    SmeContracts,

    /// <summary>授予小微企业合同金额: contracts awarded to small and micro enterprises.</summary>
    MicroContracts,

    /// <summary>货物采购授予中小企业合同金额: goods awarded to small and medium enterprises.</summary>
    SmeGoods,

    /// <summary>工程采购授予中小企业合同金额: works awarded to small and medium enterprises.</summary>
    SmeWorks,

    /// <summary>服务采购授予中小企业合同金额: services awarded to small and medium enterprises.</summary>
    SmeServices,

    /// <summary>面向中小企业预留采购预算金额: budget reserved for small and medium enterprises.</summary>
    SmeReserved,

    /// <summary>面向小微企业预留采购预算金额: budget reserved for small and micro enterprises.</summary>
    MicroReserved,

    /// <summary>预留项目由中小企业中标成交金额: reserved projects, awarded to small and medium enterprises.</summary>
    SmeAwarded,

    /// <summary>预留项目由小微企业中标成交金额: reserved projects, awarded to small and micro enterprises.</summary>
    MicroAwarded,

    /// <summary>其他项目由中小企业中标成交金额: other projects, awarded to small and medium enterprises.</summary>
    SmeOther,

    /// <summary>车辆: vehicles owned.</summary>
    VehiclesOwned,

    /// <summary>副部（省）级及以上领导用车: vehicles for vice-ministers and above.</summary>
    MinisterialVehicle,

    /// <summary>主要领导干部用车: vehicles for principal officers.</summary>
    LeaderVehicle,

    /// <summary>机要通信用车: confidential communication vehicles.</summary>
    ConfidentialVehicle,

    /// <summary>应急保障用车: emergency vehicles.</summary>
    EmergencyVehicle,

    /// <summary>执法执勤用车: law enforcement vehicles.</summary>
    EnforcementVehicle,

    /// <summary>特种专业技术用车: special technical vehicles.</summary>
    SpecialVehicle,

    /// <summary>离退休干部用车: vehicles for retired officers.</summary>
    RetiredVehicle,

    /// <summary>其他用车: other vehicles.</summary>
    OtherVehicle,

    /// <summary>一般公务用车: general official vehicles.</summary>
    GeneralVehicle,

    /// <summary>单价50万元以上通用设备: general equipment above 500,000 yuan.</summary>
    Equipment50,

    /// <summary>单价100万元以上专用设备: special equipment above 1,000,000 yuan.</summary>
    Equipment100,

    /// <summary>纳入编制范围的单位: units included.</summary>
    Units,

    /// <summary>编制人数: authorised posts.</summary>
    Posts,

    /// <summary>行政编制: administrative posts.</summary>
    PostsAdmin,

    /// <summary>事业编制: institutional posts.</summary>
    PostsInstitution,

    /// <summary>实有人数: persons in all.</summary>
    Staff,

    /// <summary>在职人员: staff on post.</summary>
    StaffActive,

    /// <summary>离休人员: retired veterans.</summary>
    RetiredLixiu,

    /// <summary>退休人员: retirees.</summary>
    Retired,

    /// <summary>学生人数: students.</summary>
    Students,

    /// <summary>绩效管理的项目: projects.</summary>
    Projects,

    /// <summary>项目资金: money of the projects.</summary>
    ProjectAmount,

    /// <summary>平均得分: average score.</summary>
    AverageScore,

    /// <summary>评级为优的项目: projects graded excellent.</summary>
    ProjectGradeExcellent,

    /// <summary>评级为良的项目: projects graded good.</summary>
    ProjectGradeGood,

    /// <summary>评级为中（合格）的项目: projects graded fair.</summary>
    ProjectGradeFair,

    /// <summary>评级为差（不合格）的项目: projects graded poor.</summary>
    ProjectGradePoor,

    /// <summary>发现问题: problems found.</summary>
    Problems,

    /// <summary>已完成整改: problems mended.</summary>
    ProblemsMended,

    /// <summary>正在整改: problems being mended.</summary>
    ProblemsMending,

    /// <summary>总分: total score.</summary>
    ScoreTotal,

    /// <summary>分项得分: score of a part.</summary>
    ScoreItem,
}
