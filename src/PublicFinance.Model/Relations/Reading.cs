namespace PublicFinance.Model.Relations;

/// <summary>How the figures of a relation can be read so that it holds, tried in this order.</summary>
public enum Reading
{
    /// <summary>四舍五入: it holds within the rounding of its figures.</summary>
    Rounded,

    /// <summary>凑整: it holds if a figure of a column that adds up exactly was adjusted to make it so.</summary>
    Footed,

    /// <summary>截尾: it holds if the rate, or all figures of one table, were cut off instead of rounded.</summary>
    Truncated,

    /// <summary>矛盾: no reading makes it hold.</summary>
    Contradicted,

    /// <summary>无法判定: an operand is unknown, or its sign cannot be told from its print.</summary>
    Undecided,
}
