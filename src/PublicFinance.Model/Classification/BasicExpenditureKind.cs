namespace PublicFinance.Model.Classification;

/// <summary>What basic expenditure (基本支出) is spent on.</summary>
public enum BasicExpenditureKind
{
    /// <summary>No code.</summary>
    None = 0,

    /// <summary>人员经费: 301 工资福利支出 and 303 对个人和家庭的补助.</summary>
    Personnel = 1,

    /// <summary>公用经费: every other 类.</summary>
    Operating = 2,
}
