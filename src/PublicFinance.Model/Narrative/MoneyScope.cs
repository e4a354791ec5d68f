namespace PublicFinance.Model.Narrative;

/// <summary>Which money a sentence speaks of (资金范围): all of it, or one of the budgets.</summary>
public enum MoneyScope
{
    /// <summary>All money of the unit (全部资金).</summary>
    All,

    /// <summary>Fiscal appropriations of all budgets (财政拨款).</summary>
    Appropriation,

    /// <summary>General public budget (一般公共预算财政拨款).</summary>
    General,

    /// <summary>Government-managed funds (政府性基金预算财政拨款).</summary>
    Funds,

    /// <summary>State capital operations (国有资本经营预算财政拨款).</summary>
    Capital,
}
