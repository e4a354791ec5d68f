namespace PublicFinance.Model.Relations;

/// <summary>The shapes a relation between quantities can have (勾稽关系的形式).</summary>
public enum RelationForm
{
    /// <summary>Σ weight·x = 0.</summary>
    Equal,

    /// <summary>Σ weight·x ≤ 0.</summary>
    AtMost,

    /// <summary>part − whole·rate = 0 (占比, 完成率); terms in this order.</summary>
    Share,

    /// <summary>change·(1 + rate) − rate·current = 0 (增减额与增减率); terms current, change, rate.</summary>
    Change,

    /// <summary>If the first quantity is positive, one of the others is.</summary>
    Implies,

    /// <summary>One of the quantities is positive.</summary>
    Positive,
}
