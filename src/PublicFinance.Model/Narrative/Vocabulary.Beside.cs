namespace PublicFinance.Model.Narrative;

internal static partial class Vocabulary
{
    private const string Small = "[小微|小型微型|小型、微型|小微型|小型和微型]企业";

    private static void AddBeside(Lexicon x)
    {
        x.Add(Noun(Topic.OperatingFunds), "机关[事业单位|]运行经费[支出|]", "机关运行费[用|]");
        AddProcurement(x);
        AddAssets(x);
        AddStaff(x);
        AddPerformance(x);
    }

    private static void AddProcurement(Lexicon x)
    {
        x.Add(Noun(Topic.Procurement), "政府采购[支出|][总额|金额|总金额|合计|规模|支出|]", "政府采购[支出|实际采购|合同]金额", "采购支出[总额|合计]", "实际[政府|]采购[支出|金额|总额]");
        foreach ((string kind, Topic topic, Topic sme) in (ReadOnlySpan<(string, Topic, Topic)>)
            [("货物", Topic.Goods, Topic.SmeGoods), ("工程", Topic.Works, Topic.SmeWorks), ("服务", Topic.Services, Topic.SmeServices)])
        {
            x.Add(Noun(topic), $"[政府采购|采购|政府|]{kind}[类|][采购|][支出|金额|支出金额|支出总额|总额|采购额|项目金额]", $"政府采购{kind}[类|]", $"采购{kind}[类|][支出|]", $"{kind}[类|]采购[支出|额|]", $"{kind}类");
            x.Add(new(WordKind.WeakNoun, (int)topic), kind);
            x.Add(Noun(sme), $"{kind}[类|][采购|支出|][中|]授予中小企业[的|]合同[金额|]");
        }

        x.Add(Noun(Topic.SmeContracts), "[授予|授与|签订][给|]中小企业[的|]合同[总|][金额|额|]", "中小企业合同金额", "授予中小企业[的|][金额|采购金额]");
        x.Add(Noun(Topic.MicroContracts), $"[授予|授与|]{Small}[的|]合同[总|][金额|额|]", $"授予{Small}[的|][金额|采购金额]");
        x.Add(Noun(Topic.SmeReserved), "[面向|]中小企业预留[的|][政府采购|采购|][项目|][预算|][金额|]", "[预留|]面向中小企业采购预算[金额|]", "预留给中小企业[的|][采购|]预算", "预留[面向|给]中小企业[的|][政府|]采购[项目|][预算|][金额|]");
        x.Add(Noun(Topic.MicroReserved), $"[面向|]{Small}预留[的|][政府采购|采购|][项目|][预算|][金额|]", $"[预留|]面向{Small}采购预算[金额|]", $"预留[面向|给]{Small}[的|][政府采购|采购|][项目|][预算|][金额|]");
        x.Add(Noun(Topic.SmeAwarded), "[在|][面向|][中小企业预留|预留给中小企业|预留中小企业][的|][政府|]采购项目中");
        x.Add(Noun(Topic.MicroAwarded), $"[在|]面向{Small}预留[的|][政府|]采购项目中", $"[在|]预留给{Small}[的|][政府|]采购项目中");
        x.Add(Noun(Topic.SmeAwarded), "面向中小企业预留[的|][政府采购|采购|][项目|][执行|成交|中标|合同]金额");
        x.Add(Noun(Topic.MicroAwarded), $"面向{Small}预留[的|][政府采购|采购|][项目|][执行|成交|中标|合同]金额");
        x.Add(new(WordKind.WeakNoun, (int)Topic.MicroContracts), Small);
        x.Add(Noun(Topic.SmeOther), "[在|]其[他|它][的|][政府|]采购项目中");
        x.Add(new(WordKind.AmountOf), "[,由|由|,|][中小企业|小微企业|小型微型企业][供应商|]中标[或|或者|、|和|]成交的[,|]", "中标[或|、|和|]成交[的|]金额", "中标(成交)[的|]金额", "[中小企业|小微企业|小型微型企业]供应商[中标|成交|]");
    }

    private static void AddAssets(Lexicon x)
    {
        x.Add(Noun(Topic.VehiclesOwned), "[共|共计|实|现|拥][有|][各类|][公务用车|车辆|机动车|机动车辆|公务车辆|公车][总数|数|合计|]", "[拥有|实有|现有|共有|占有|保有使用][各类|]车辆", "车辆[合计|总数|数量|共计|共有|保有合计]", "公务用车[共|共有|合计]", "共有公务用车");
        x.Add(new(WordKind.WeakNoun, (int)Topic.VehiclesOwned), "车辆");
        x.Add(Noun(Topic.MinisterialVehicle), "[副|][部|省][(省)|(部)|省|部|][级|级领导][及|(含)及|][以上|][领导|][干部|]用车", "省部级[及以上|以上|][领导|][干部|]用车", "副省级[及以上|以上|]领导用车");
        x.Add(Noun(Topic.LeaderVehicle), "主要[领导|负责人|负责同志|领导干部][干部|]用车", "主要领导[干部|]公务用车", "领导干部[公务|]用车");
        x.Add(Noun(Topic.ConfidentialVehicle), "机要[通信|通讯|][用车|车]");
        x.Add(Noun(Topic.EmergencyVehicle), "应急[保障|][用车|车]");
        x.Add(Noun(Topic.EnforcementVehicle), "[一线|]执法执勤[用车|车辆|车]", "执法用车");
        x.Add(Noun(Topic.SpecialVehicle), "特种[专业|][技术|][用车|车辆|车]");
        x.Add(Noun(Topic.RetiredVehicle), "[离退休|老|离退休老]干部[服务|]用车");
        x.Add(Noun(Topic.OtherVehicle), "其[他|它][公务|][用车|车辆]");
        x.Add(Noun(Topic.GeneralVehicle), "一般公务[用车|用车辆|车]", "一般公务用车辆");
    }

    private static void AddStaff(Lexicon x)
    {
        x.Add(Noun(Topic.Units), "[纳入|][本套|][部门决算|决算|][汇编|编制|编报|]范围的[独立核算|预算|二级预算|独立编制|][单位|机构]", "[所属|下属|直属][预算|二级预算|]单位[数|]", "[独立|]核算单位", "[二级|基层]预算单位", "纳入[部门决算|决算][编制|汇编]范围的[单位|预算单位]", "决算单位", "汇编单位", "[部门|]决算[编报|编制|汇编|汇总][范围|][的|][单位|预算单位|独立核算单位]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.Units), "预算单位", "[所属|下属|直属]事业单位");
        x.Add(Noun(Topic.Posts), "[核定|人员|批准|][总|]编制[人数|数|总数|人员|]", "编制[共|合计]", "编制总人数");
        x.Add(Noun(Topic.PostsAdmin), "行政[人员|]编制[人数|数|]", "公务员编制");
        x.Add(Noun(Topic.PostsInstitution), "事业[人员|]编制[人数|数|]", "参公事业编制", "全额事业编制", "参公编制");
        x.Add(Noun(Topic.Staff), "[年末|]实有[人数|人员|]", "[现|实]有人[员|数]", "年末人数", "人员总数", "职工总数", "实有在册人数");
        x.Add(Noun(Topic.StaffActive), "[实有|现有|]在[职|编][在编|在职|][人员|职工|人数|员工|干部职工|教师|教职工|]", "在岗[人员|职工]");
        x.Add(Noun(Topic.RetiredLixiu), "离休[人员|干部|人数|教师|]");
        x.Add(Noun(Topic.Retired), "退休[人员|干部|人数|职工|教师|教职工|]");
        x.Add(Noun(Topic.Students), "[在校|在籍|年末|]学生[人数|数|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.PostsAdmin), "行政[人员|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.PostsInstitution), "事业[人员|]");
        x.Add(new(WordKind.Free), "[行政|事业|机关|][工勤|工勤人员|车辆]编制[人数|数|]", "离退休[人员|干部|]", "退休费", "退休人员支出", "离休费", "在职培训", "退休人员经费");
    }

    private static void AddPerformance(Lexicon x)
    {
        x.Add(new(WordKind.WeakNoun, (int)Topic.Projects), "[一级|二级|]项目[数|数量|个数|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.ProjectAmount), "资金", "金额", "预算资金");
        x.Add(Noun(Topic.ProjectAmount), "[共|]涉及[财政|预算|项目|][预算|支出|][资金|金额|资金总额|总金额|资金规模|支出]", "涉及", "[项目|][预算|]资金[共|共计|合计|总额]", "项目[资金|预算]总额", "项目资金");
        foreach ((string words, MoneyScope scope) in (ReadOnlySpan<(string, MoneyScope)>)
            [("一般公共预算", MoneyScope.General), ("政府性基金[预算|]", MoneyScope.Funds), ("国有资本经营预算", MoneyScope.Capital)])
        {
            x.Add(Noun(Topic.ProjectAmount, scope), $"[共|]涉及{words}[项目|财政|][支出|][资金|金额|资金总额|总金额|支出|]");
        }

        x.Add(Noun(Topic.AverageScore), "平均[得|评|]分", "平均分数", "平均得分为");
        foreach ((string words, Topic topic) in (ReadOnlySpan<(string, Topic)>)
        [
            ("[优|优秀]", Topic.ProjectGradeExcellent), ("[良|良好]", Topic.ProjectGradeGood), ("[中|合格|一般|及格]", Topic.ProjectGradeFair), ("[差|不合格|较差|不及格]", Topic.ProjectGradePoor),
        ])
        {
            x.Add(Noun(topic), $"\"{words}\"[的|][项目|等级|]", $"[评级|等级|结果|级别]为{words}的[项目|]", $"评定为{words}[的|]");
        }

        x.Add(new(WordKind.WeakNoun, (int)Topic.ProjectGradeExcellent), "优秀[的|等级|等次|等级的|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.ProjectGradeGood), "良好[的|等级|等次|等级的|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.ProjectGradeFair), "[合格|及格][的|等级|等次|等级的|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.ProjectGradePoor), "[不合格|不及格|较差][的|等级|等次|等级的|]");
        x.Add(Noun(Topic.Problems), "[共|][发现|查出|存在][的|]问题", "问题[数|总数]");
        x.Add(Noun(Topic.ProblemsMended), "[已|已经][全部|][完成|][整改|整改完成|整改到位][的|问题|]", "完成整改[的|]", "已整改到位");
        x.Add(Noun(Topic.ProblemsMending), "[正在|尚在|待|未完成]整改[中|][的|]");
        x.Add(Noun(Topic.ScoreTotal), "[总|][得|评|]分[总分|]为", "[总|综合|自评|评价|绩效|总体|最终|考核|整体|自评综合|自评总][得分|评分|分|评价得分|评价分数]", "总体评[分|价得分]", "自评得分", "自评[共|总|]得", "得分[为|]");
        x.Add(new(WordKind.Free), "项目实施", "项目管理", "项目资金管理", "分管", "分析", "部分", "分值", "得分点");
    }
}
