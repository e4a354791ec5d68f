namespace PublicFinance.Model.Narrative;

internal static partial class Vocabulary
{
    private const string Spent = "[费用支出|费用|费支出|费|支出|经费支出|经费]";

    private static void AddThreePublic(Lexicon x)
    {
        x.Add(Noun(Topic.ThreePublic), "[\"三公\"|三公][经费|经费支出|费用|支出][合计|总额|]", "[\"三公经费\"|三公\"经费\"]支出");
        x.Add(Noun(Topic.ThreePublic, MoneyScope.Appropriation), "[\"三公\"|三公]经费[财政拨款|财政拨款支出]");
        x.Add(Noun(Topic.ThreePublic, MoneyScope.General), "[\"三公\"|三公]经费一般公共预算[财政拨款|拨款|][支出|]");
        x.Add(Noun(Topic.Abroad), "[因公|]出国[(境)|境|、境|][费用支出|费用|费支出|费|支出|经费支出|经费]");
        x.Add(Noun(Topic.Abroad), "因公出国[(境)|境|、境|]");
        x.Add(Noun(Topic.Groups), "[因公|][出国|出境|出国(境)|出国境|][团组|出访团组|团][数|个数|]", "[因公|]出国[(境)|]团组数量", "出访团组");
        x.Add(Noun(Topic.GroupsJoined), "参加其[他|它]单位[组织的|组织|][因公|][出国|出国(境)|出访|][团组|团][数|]");
        x.Add(Noun(Topic.PersonsAbroad), "[因公|]出国[(境)|]人[次|数|次数|员]", "出访人次", "出国人员");
        x.Add(Noun(Topic.Vehicles), "公[务用|务|][车|车辆][购置|购][费|][及|和|与|、|及其][运行|运行维护|运维|运行和维护|维护]" + Spent, "公务用车" + Spent, "公[务用|]车购置及运行维护");
        x.Add(Noun(Topic.Purchase), "[公务用车|公车|公务车|公务用车车辆|车辆|公务车辆]购置" + Spent, "公务用车购置");
        x.Add(Noun(Topic.Running), "[公务用车|公车|公务车|车辆|公务车辆]运行[维护|]" + Spent, "[公务用车|公车|公务车|车辆|公务车辆]运[维|行维护]" + Spent, "公务用车运行[维护|]", "[公务用车|公车]维护费[用|]", "公务用车[运行费用|运行及维护费]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.Purchase), "购置费[用|支出|]");
        x.Add(new(WordKind.WeakNoun, (int)Topic.Running), "运行[维护|]费[用|支出|]", "运维费[用|支出|]");
        x.Add(Noun(Topic.VehiclesBought), "[新|更新|]购[置|买|入][新|][公务用车|公务车|车辆|公务车辆|公车|车]", "公务用车购置[数|数量|量|辆数]", "[车辆|新车|][购置|更新购置|新购]数[量|]", "更新公务用车", "[公务用车|]购置(更新)[公务用车|车辆|数|]", "更新(购置)[公务用车|车辆|]", "新增公务用车", "购车数");
        x.Add(Noun(Topic.VehiclesHeld), "[公务用车|公务车|公务车辆|公车|车辆|机动车|][期末|年末|实际|]保有[量|数|数量|辆数]", "保有[公务用车|车辆|公务车辆|公务车|公车]", "公务用车保有", "[公务用车|车辆]拥有量", "公务用车实有数", "保有");
        x.Add(Noun(Topic.Reception), "公务接待" + Spent, "接待" + Spent);
        x.Add(Noun(Topic.ReceptionDomestic), "国内[公务|]接待" + Spent, "国内[公务|]接待", "[其他|其它]国内公务接待[支出|费|]");
        x.Add(Noun(Topic.ReceptionForeign), "[外事|外宾|国(境)外|涉外|国外][公务|]接待[费用支出|费用|费支出|费|支出|经费支出|经费|]", "[接待|来访|]外宾[接待|]", "国(境)外来访[团组|人员|]", "外事活动接待", "接待外事");
        x.Add(Noun(Topic.Batches), "[国内|][公务|]接待批[次|][数|]", "批次[数|]", "接待批次数量", "公务接待", "[共|累计|全年|]接待", "接待国内[来宾|公务|]", "接待任务");
        x.Add(Noun(Topic.PersonsReceived), "[国内|][公务|]接待人[次|数|次数]", "[人次|人数][数|]为", "接待[来访|来宾|]人员");
        x.Add(Noun(Topic.ForeignBatches), "[外事|外宾]接待批[次|][数|]");
        x.Add(Noun(Topic.ForeignPersons), "[外事|外宾]接待人[次|数|次数]");
        x.Add(Noun(Topic.PersonsAccompanying), "陪[同|餐][人员|人数|人次|]");
        x.Add(Noun(Topic.Meeting), "会议" + Spent);
        x.Add(Noun(Topic.Training), "培训" + Spent);
    }
}
