namespace PublicFinance.Model.Audit;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth a look; explained by footing, truncation or an incomplete catalogue.</summary>
    Note,

    /// <summary>警告: must be explained.</summary>
    Warning,

    /// <summary>错误: arithmetic or a definition is broken.</summary>
    Error,
}
