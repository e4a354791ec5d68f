namespace PublicFinance.Model.Accounts;

/// <summary>What a fixed row or column is in the sum it belongs to.</summary>
public enum LineRole
{
    /// <summary>No member of a sum.</summary>
    None,

    /// <summary>The sum itself (合计).</summary>
    Sum,

    /// <summary>A member of the sum.</summary>
    Part,

    /// <summary>Told 其中: a part of a member, never added.</summary>
    OfWhich,
}
