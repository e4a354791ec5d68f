namespace PublicFinance.Model.Narrative;

/// <summary>What the words of a comparison say (增减方向).</summary>
public enum Direction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>增加, 增长, 上升, 大于: more than what it is compared with.</summary>
    Up,

    /// <summary>减少, 下降, 降低, 小于: less.</summary>
    Down,

    /// <summary>持平, 无变化, 等于: the same.</summary>
    Level,
}
