namespace PublicFinance.Model.Calculation;

/// <summary>Money that passes between a unit and its superior and is told by both (单位间往来收支).</summary>
public enum TransferKind
{
    /// <summary>The superior's 对附属单位补助支出 is the affiliated unit's 上级补助收入.</summary>
    Subsidy,

    /// <summary>The affiliated unit's 上缴上级支出 is the superior's 附属单位上缴收入.</summary>
    Remittance,
}
