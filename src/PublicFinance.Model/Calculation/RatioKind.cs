namespace PublicFinance.Model.Calculation;

/// <summary>What a ratio divides, and with it what its base is (比率种类).</summary>
public enum RatioKind
{
    /// <summary>占比: a part by its whole; the base is the total (合计数).</summary>
    Share,

    /// <summary>增减率: the change by last year's figure; the base is last year (上年数). The sign of a negative base is kept.</summary>
    Growth,

    /// <summary>完成率: the final figure by the budget; the base is the budget (预算数).</summary>
    Completion,

    /// <summary>人均: money by persons; the base is their number (人数), the result is money.</summary>
    PerHead,

    /// <summary>车均: money by vehicles; the base is their number (车辆数), the result is money.</summary>
    PerVehicle,
}
