namespace PublicFinance.Model.Narrative;

/// <summary>What a claim says about its subject.</summary>
public enum ClaimKind
{
    /// <summary>The subject's amount: 基本支出N万元, 年初预算为N万元.</summary>
    Amount,

    /// <summary>The subject's part in a base: 占p%.</summary>
    Share,

    /// <summary>This year's figure less the one compared with, signed: 减少N万元; or a direction alone: 持平.</summary>
    Change,

    /// <summary>The change divided by the figure compared with, signed: 增长p%.</summary>
    ChangeRate,

    /// <summary>The final divided by a budget: 完成年初预算的p%.</summary>
    Completion,

    /// <summary>A number of people, vehicles, batches, projects.</summary>
    Count,

    /// <summary>Points: 总分为N分.</summary>
    Score,
}
