namespace PublicFinance.Model.Calculation;

/// <summary>Whether a ratio can be worked out.</summary>
public enum RatioState
{
    /// <summary>未列示: part or base is not told.</summary>
    Unknown,

    /// <summary>基数为0: there is no such ratio.</summary>
    Undefined,

    /// <summary>基数可能为0: the base is told so coarsely that it may be zero; the ratio has no bounds.</summary>
    Open,

    /// <summary>The ratio has two bounds.</summary>
    Defined,
}
