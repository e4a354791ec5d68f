namespace PublicFinance.Model.Performance;

/// <summary>The money rows of a project's self-evaluation (资金来源).</summary>
public enum FundingSource
{
    /// <summary>年度资金总额.</summary>
    Total,

    /// <summary>其中：当年财政拨款.</summary>
    Appropriation,

    /// <summary>上年结转资金.</summary>
    CarriedOver,

    /// <summary>其他资金.</summary>
    Other,
}
