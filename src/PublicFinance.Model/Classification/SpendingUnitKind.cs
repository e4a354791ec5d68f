namespace PublicFinance.Model.Classification;

/// <summary>Which kind of unit must spend for an economic counterpart to apply.</summary>
public enum SpendingUnitKind
{
    /// <summary>Whoever spends.</summary>
    Any = 0,

    /// <summary>行政单位 and 参照公务员法管理的事业单位.</summary>
    Administrative = 1,

    /// <summary>不参照公务员法管理的事业单位.</summary>
    Institution = 2,
}
