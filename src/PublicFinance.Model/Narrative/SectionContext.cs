namespace PublicFinance.Model.Narrative;

/// <summary>A section with what its heading tells about the sentences below.</summary>
internal sealed record SectionContext(NarrativeSection Section, Area Area, bool IsTitle, Topic? Topic)
{
    /// <summary>True for 【公务接待】, which its figure may follow.</summary>
    public bool IsLabel { get; init; }

    /// <summary>What a title deals with, or what the title around it deals with.</summary>
    public static Area AreaOf(ReadOnlySpan<char> title, Area around)
    {
        foreach ((string word, Area area) in Words)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return area;
            }
        }

        return around;
    }

    /// <summary>What a title alone deals with, so that 支出决算为 below it needs no subject; null where it deals with more than one thing.</summary>
    public static Topic? TopicOf(ReadOnlySpan<char> title, Area area)
    {
        bool income = title.Contains("收入", StringComparison.Ordinal) || title.Contains("收支", StringComparison.Ordinal);
        bool expenditure = title.Contains("支出", StringComparison.Ordinal) || title.Contains("收支", StringComparison.Ordinal);
        return area switch
        {
            _ when title.Contains('和') || title.Contains('、') => null,
            Area.ThreePublic => title.Contains("三公", StringComparison.Ordinal) ? Narrative.Topic.ThreePublic
                : title.Contains("会议费", StringComparison.Ordinal) ? Narrative.Topic.Meeting : Narrative.Topic.Training,
            Area.Abroad => Narrative.Topic.Abroad,
            Area.Reception => Narrative.Topic.Reception,
            Area.Vehicles => title.Contains("购置及运行", StringComparison.Ordinal) ? Narrative.Topic.Vehicles : null,
            Area.OperatingFunds => Narrative.Topic.OperatingFunds,
            Area.Procurement => Narrative.Topic.Procurement,
            Area.Basic => Narrative.Topic.Basic,
            Area.Accounts when title.Contains("项目支出", StringComparison.Ordinal) => Narrative.Topic.Project,
            Area.Accounts when income != expenditure => income ? Narrative.Topic.Income : Narrative.Topic.Expenditure,
            _ => null,
        };
    }

    /// <summary>（一）总体情况: the matter is that of the title around it.</summary>
    public static bool SaysNoMore(ReadOnlySpan<char> title) => title.Length <= 8
        && (title.StartsWith("总体") || title.StartsWith("具体") || title.StartsWith("结构") || title.StartsWith("基本情况") || title.StartsWith("决算总体") || title.StartsWith("决算具体") || title.StartsWith("决算结构"));

    /// <summary>Which money a title names, or the one around it: below 一般公共预算财政拨款支出, 财政拨款 is short for the same.</summary>
    public static MoneyScope ScopeOf(ReadOnlySpan<char> title, MoneyScope around) =>
        title.Contains("国有资本经营", StringComparison.Ordinal) ? MoneyScope.Capital
        : title.Contains("政府性基金", StringComparison.Ordinal) ? MoneyScope.Funds
        : title.Contains("一般公共预算", StringComparison.Ordinal) || title.Contains("公共预算财政拨款", StringComparison.Ordinal) ? MoneyScope.General
        : title.Contains("财政拨款", StringComparison.Ordinal) && around == MoneyScope.All ? MoneyScope.Appropriation
        : around;

    private static readonly (string Word, Area Area)[] Words =
    [
        ("名词解释", Area.Glossary), ("绩效", Area.Performance), ("运行经费", Area.OperatingFunds), ("采购", Area.Procurement),
        ("国有资产", Area.Assets), ("资产占", Area.Assets), ("出国", Area.Abroad), ("接待", Area.Reception), ("公务用车", Area.Vehicles), ("三公", Area.ThreePublic), ("会议费", Area.ThreePublic), ("培训费", Area.ThreePublic),
        ("人员", Area.Staffing), ("车辆", Area.Assets), ("基本支出", Area.Basic), ("机构设置", Area.Staffing), ("部门基本情况", Area.Staffing), ("单位基本情况", Area.Staffing), ("单位构成", Area.Staffing),
        ("编制", Area.Staffing), ("机构情况", Area.Staffing), ("职能", Area.Glossary), ("职责", Area.Glossary), ("工作", Area.Glossary), ("收入", Area.Accounts), ("支出", Area.Accounts),
    ];
}
