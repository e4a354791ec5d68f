namespace PublicFinance.Model.Amounts;

/// <summary>The unit in which a table or a sentence tells amounts (金额单位).</summary>
public enum AmountUnit
{
    /// <summary>元, one hundred fen.</summary>
    Yuan,

    /// <summary>万元, ten thousand yuan.</summary>
    TenThousandYuan,

    /// <summary>亿元, one hundred million yuan.</summary>
    HundredMillionYuan,
}
