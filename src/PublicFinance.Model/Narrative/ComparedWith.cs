namespace PublicFinance.Model.Narrative;

/// <summary>What a change is told against (比较对象).</summary>
public enum ComparedWith
{
    /// <summary>Last year's final (上年决算数).</summary>
    LastYear,

    /// <summary>This year's budget (预算数).</summary>
    Budget,
}
