namespace PublicFinance.Model.Classification;

/// <summary>How deep a classification code stands in its tree.</summary>
public enum CodeLevel
{
    /// <summary>No code: the level of a default code value.</summary>
    None = 0,

    /// <summary>类: three digits, as 208.</summary>
    Class = 1,

    /// <summary>款: five digits, as 20805.</summary>
    Section = 2,

    /// <summary>项: seven digits, as 2080505.</summary>
    Item = 3,
}
