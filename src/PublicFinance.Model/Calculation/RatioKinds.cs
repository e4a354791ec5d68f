namespace PublicFinance.Model.Calculation;

/// <summary>Names of the kinds of ratio.</summary>
public static class RatioKinds
{
    /// <summary>The ratio's name, for example 完成率.</summary>
    public static string Name(this RatioKind kind) => kind switch
    {
        RatioKind.Share => "占比",
        RatioKind.Growth => "增减率",
        RatioKind.Completion => "完成率",
        RatioKind.PerHead => "人均",
        _ => "车均",
    };

    /// <summary>The name of its base, for example 预算数.</summary>
    public static string BaseName(this RatioKind kind) => kind switch
    {
        RatioKind.Share => "合计数",
        RatioKind.Growth => "上年数",
        RatioKind.Completion => "预算数",
        RatioKind.PerHead => "人数",
        _ => "车辆数",
    };

    /// <summary>The name of its base in English.</summary>
    public static string EnglishBaseName(this RatioKind kind) => kind switch
    {
        RatioKind.Share => "total",
        RatioKind.Growth => "last year",
        RatioKind.Completion => "budget",
        RatioKind.PerHead => "number of persons",
        _ => "number of vehicles",
    };

    /// <summary>True for a quotient of money by a number, whose bounds are money.</summary>
    public static bool IsMoney(this RatioKind kind) => kind is RatioKind.PerHead or RatioKind.PerVehicle;
}
