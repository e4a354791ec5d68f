namespace PublicFinance.Model.Calculation;

/// <summary>The two report types by which a consolidation corrects the sum of its units (报表小类).</summary>
public enum AdjustmentKind
{
    /// <summary>经费差额表: the difference between what a department tells and the sum of its units.</summary>
    FundsDifference,

    /// <summary>调整表: a correction of the consolidated figures.</summary>
    Correction,
}
