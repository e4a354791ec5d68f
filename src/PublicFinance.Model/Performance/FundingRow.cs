using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Performance;

/// <summary>A money row of a project's self-evaluation. What is not told is absent.</summary>
/// <param name="Source">Which row.</param>
public sealed record FundingRow(FundingSource Source)
{
    /// <summary>年初预算数.</summary>
    public Figure InitialBudget { get; init; }

    /// <summary>全年预算数.</summary>
    public Figure FullYearBudget { get; init; }

    /// <summary>全年执行数.</summary>
    public Figure Executed { get; init; }

    /// <summary>执行率.</summary>
    public Figure Rate { get; init; }

    /// <summary>分值 of the execution; told for the total only.</summary>
    public Figure FullMarks { get; init; }

    /// <summary>得分 of the execution.</summary>
    public Figure Points { get; init; }

    /// <summary>The official name of the row.</summary>
    public string Name => Source switch
    {
        FundingSource.Total => "年度资金总额",
        FundingSource.Appropriation => "当年财政拨款",
        FundingSource.CarriedOver => "上年结转资金",
        _ => "其他资金",
    };
}
