namespace PublicFinance.Model.Performance;

/// <summary>The second-level indicators of a project's self-evaluation (二级指标); each belongs to one first-level indicator.</summary>
public enum IndicatorKind
{
    /// <summary>No indicator: a section, or a line of a department's assessment.</summary>
    None,

    /// <summary>产出指标—数量指标.</summary>
    Quantity,

    /// <summary>产出指标—质量指标.</summary>
    Quality,

    /// <summary>产出指标—时效指标.</summary>
    Timeliness,

    /// <summary>产出指标—成本指标.</summary>
    Cost,

    /// <summary>效益指标—经济效益指标.</summary>
    Economic,

    /// <summary>效益指标—社会效益指标.</summary>
    Social,

    /// <summary>效益指标—生态效益指标.</summary>
    Ecological,

    /// <summary>效益指标—可持续影响指标.</summary>
    Sustainable,

    /// <summary>满意度指标—服务对象满意度指标.</summary>
    Satisfaction,
}
