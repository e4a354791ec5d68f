namespace PublicFinance.Model.Narrative;

internal static partial class Vocabulary
{
    private static void AddSentenceWords(Lexicon x)
    {
        AddMeasures(x);
        AddDirections(x);
        AddComparisons(x);
        x.Add(new(WordKind.Share), "占[比|比例|比重|]", "占比为", "所占[比例|比重]", "占总数", "[比重|比例]为");
        x.Add(new(WordKind.Complete), "完成[了|]", "占到");
        x.Add(new(WordKind.CompletionRate), "[预算|支出|年初预算|全年预算|]完成[率|比例|进度]", "[预算|支出|]执行率", "完成预算比例", "预算执行进度");
        x.Add(new(WordKind.Among), "其中");
        x.Add(new(WordKind.List), "具体构成[为|如下|]", "构成[为|如下]", "[主要|]用于以下[几|]个?方面", "[主要|]用于以下[方面|几方面|几个方面]", "[主要|]用于下列方面", "具体情况如下", "包括以下[方面|内容]", "具体[为|如下|是]", "按支出[性质|功能|用途]分");
        x.Add(new(WordKind.Reason), "[主要|][增减|变动|变化|增加|减少|增长|下降|差异|]原因[为|是|有|在于|如下|]", "主要[是|系]", "主要[是|]因[为|]", "主要[是|]由于", "由于", "[是|]因为", "系因", "主因");
        x.Add(new(WordKind.Purpose), "[主要|具体|]用于[支付|]", "[主要|具体|]包括", "主要为", "主要[反映|支出]", "含");
        x.Add(new(WordKind.Threshold), "单[价|位价值|台价值|位价格]", "单价在", "价值");
        x.Add(new(WordKind.ThresholdEnd), "以上", "(含)以上", "及以上", "以下", "(含)以下", "(含以上)");
        x.Add(new(WordKind.From), "由", "从");
        x.Add(new(WordKind.Difference), "差[值|额|距|异|异额][为|是|]", "相差");
        x.Add(new(WordKind.DifferenceRate), "[预决算|预、决算|预算与决算|预算和决算|决算与预算|决算和预算]差异率[为|是|]");
        x.Add(new(WordKind.Respectively), "分别[为|是|]", "依次[为|是]");
        x.Add(new(WordKind.PerUnit), "[处置|报废|报损|报废报损|出租|出借|转让|拍卖][了|][各类|][车辆|公务用车|公务车辆|公车|机动车|设备|资产|国有资产|房屋]");
        x.Add(new(WordKind.PerUnit), "人均", "车均", "户均", "日均", "[平均|]每[人|辆|批|批次|人次|车|个]", "单车");
        x.Add(new(WordKind.Norm), "限额", "限额标准");
        x.Add(new(WordKind.Basically), "基本[上|]", "大致", "总体");
        x.Add(new(WordKind.About), "约[为|]", "大约", "近");
        x.Add(new(WordKind.Without), "无", "没有[安排|使用|发生|]", "未[发生|安排|使用|产生]", "不存在", "均无");
        x.Add(new(WordKind.Empty), "[本|此|该|]表[为空|无数据|无内容|为空表|以空表列示|空表列示|为零]", "空表", "无数据");
        x.Add(new(WordKind.Placeholder), "XX[X|XX|]", "**[*|**|]", "__[_|__|]", "○○", "×××");
        x.Add(new(WordKind.Self), "[本|我|全][部门|单位|局|委|院|校|办|厅|中心|站|所|馆|队|镇|街道|乡|区|县|市]", "部门", "单位", "年度", "全年", "本年[度|]", "当年", "年末", "年底", "本级", "全部", "[决算|]总体");
        x.Add(new(WordKind.Domestic), "国内", "境内", "国内公务");
        x.Add(new(WordKind.AmountOf), "[采购|合同|成交|中标|中标成交|支出|实际采购|采购合同][总|]金额", "合同额");
        x.Add(new(WordKind.Glue), "为", "是", "共[计|有|]", "合计", "总[计|额|数|金额|资金]", "计", "数[额|量|]", "费用", "的", "了", "达[到|]", "到", "至", "额", "实际", "累计", "各[为|是|]", "均[为|]", "也", "其", "已", "仅[为|]", "即", "系", "有", "\"", ":", "发生[额|]", "开支", "支付", "列支", "安排", "人数", "情况", "结果[为|是|]", "经费", "年[初|]", "比例", "比重", "幅度", "率", "[等|]方面", "左右", "相比[较|]", "对比", "比较", "资金总额", "规模", "财政部门", "人民币", "本年度内", "涉及", "合同", "项", "数为", "[通用|专用|大型|办公|]设备", "-", "=", "/");
        x.Add(new(WordKind.Performance), "绩效[评价|自评|目标|跟踪|监控|评估|管理]");
        x.Add(new(WordKind.Free), "预算绩效", "预算管理", "部门预算", "部门决算", "决算公开", "预算执行", "预决算", "预算编制", "预算收支", "预算法", "决算草案", "绩效", "会计", "主要", "基本情况", "公共服务", "各项", "各类", "基本工资", "基本养老", "基本医疗", "基本公共", "基本建设", "决算汇编", "决算编制", "决算报表", "预算汇编", "的原因");
    }

    private static void AddMeasures(Lexicon x)
    {
        x.Add(new(WordKind.Measure, (int)FiscalMeasure.Final), "[支出|收入|全年|本年|]决算[数|总数|支出|额|]", "支出决算数", "[全年|实际|预算|]执行数", "实际[支出|执行|完成][数|]", "[全年|]实际支出[数|额]", "支出数");
        x.Add(new(WordKind.Measure, (int)FiscalMeasure.Budget), "[支出|收入|][年初|]预算[数|总额|安排|额|]", "年初[支出|部门|][预算|预算安排][数|]", "支出预算[数|]", "预算安排[数|]", "年初[安排|批复]预算[数|]", "年初数", "年初[部门|单位]预算[数|]", "年度预算[数|]", "当年预算[数|]", "预算支出[数|]", "[年初|]批复预算[数|]");
        x.Add(new(WordKind.Measure, (int)FiscalMeasure.AdjustedBudget), "[支出|][全年|调整|调整后|调整后的|年末|最终|年中调整][支出|][预算|预算数|预算总额]", "预算调整数", "调整[后|]数", "调整后预算[数|]为", "年度调整预算[数|]", "全年预算[安排|]数", "全年部门预算数");
    }

    private static void AddDirections(Lexicon x)
    {
        x.Add(new(WordKind.Direction, (int)Direction.Up), "[净|略有|有所|同比|小幅|大幅|略|]增[加|长|多|幅]", "[增长|增加|上升|上浮|提高][率|幅度|额|比例|比率]", "上[升|涨|浮]", "提[高|升]", "升高", "多支出", "增支", "超支");
        x.Add(new(WordKind.Direction, (int)Direction.Down), "[净|略有|有所|同比|小幅|大幅|略|]减[少|幅|低]", "[减少|下降|降低|下浮][率|幅度|额|比例|比率]", "[略有|有所|小幅|大幅|略|]下[降|滑|浮|跌]", "降[低|幅]", "压[减|缩]", "缩减", "少支出", "减支", "核减");
        x.Add(new(WordKind.Direction, (int)Direction.Level), "持平", "无[增减|]变[化|动]", "无增减", "没有[增减|]变[化|动]", "未发生[增减|]变[化|动]", "[保持|维持|]不变", "无差异", "一致", "相同", "相等", "零增长", "没有差异", "无增减变动[情况|]", "未增减");
        x.Add(new(WordKind.WeakDirection, (int)Direction.Up), "多", "增");
        x.Add(new(WordKind.WeakDirection, (int)Direction.Down), "少", "减", "降");
        x.Add(new(WordKind.Comparison, (int)Direction.Up), "[略|]大于", "[略|]高于", "超[过|出]", "[略|]多于");
        x.Add(new(WordKind.Comparison, (int)Direction.Down), "[略|]小于", "[略|]低于", "[略|]少于", "未超过", "不超过", "控制在");
        x.Add(new(WordKind.Comparison, (int)Direction.Level), "等于");
        x.Add(new(WordKind.Free), "增减[变化|变动|情况|]", "变化情况", "变动情况", "多次", "多种", "多项", "多个", "多方", "至少", "减税", "降费", "增值", "增强", "增设", "增收", "增效", "提高效", "减轻", "降本", "多措", "多年", "不少", "一致性", "增进", "减排", "相同的", "增量", "多样", "多元", "多层");
    }

    private static void AddComparisons(Lexicon x)
    {
        x.Add(new(WordKind.Versus), "比", "较", "与", "和", "同", "相较[于|]", "相比于", "对比", "比起", "跟");
        x.Add(new(WordKind.LastYear), "上[年|年度|年同期|一年|一年度|一度|年末|年数|年决算数|年决算|年支出|年收入|一年度决算数|年度决算数|年实际|年完成数]", "去年[同期|]", "前一年[度|]", "以前年度");
        x.Add(new(WordKind.OnYear), "同比", "环比");
        x.Add(new(WordKind.Free), "比如", "同时", "同意", "同志", "共同", "和谐", "比赛", "参与", "给与", "合同法", "同级", "较大", "较多", "较高", "较好", "较小", "较少", "较低", "较快", "较为", "比较大", "可比", "不可比", "无可比性", "可比性");
    }
}
