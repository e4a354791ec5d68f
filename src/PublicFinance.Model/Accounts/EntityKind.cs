namespace PublicFinance.Model.Accounts;

/// <summary>What kind of unit publishes: some relations hold only for one kind (单位性质).</summary>
public enum EntityKind
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>One administrative unit, or one managed as such (行政单位、参公事业单位).</summary>
    Administrative,

    /// <summary>One public institution (事业单位).</summary>
    PublicInstitution,

    /// <summary>A department of several units (部门汇总).</summary>
    Department,
}
