namespace PublicFinance.Model.Accounts;

/// <summary>What a table tells. A table's identity is its meaning, never its number: numbers differ by template and year.</summary>
public enum TableId
{
    /// <summary>收入支出决算总表（01）: income and expenditure.</summary>
    Summary,

    /// <summary>收入决算表（02）: income.</summary>
    Income,

    /// <summary>支出决算表（03）: expenditure.</summary>
    Expenditure,

    /// <summary>财政拨款收入支出决算总表（04）: fiscal appropriation, income and expenditure.</summary>
    Appropriation,

    /// <summary>一般公共预算财政拨款支出决算表（05）: general public budget expenditure.</summary>
    GeneralBudget,

    /// <summary>一般公共预算财政拨款基本支出决算表（06）: general public budget basic expenditure by economic class.</summary>
    BasicExpenditure,

    /// <summary>“三公”经费支出决算表（07）: three-public expenditure.</summary>
    ThreePublic,

    /// <summary>政府性基金预算财政拨款收入支出决算表（08）: government-managed funds.</summary>
    Funds,

    /// <summary>国有资本经营预算财政拨款支出决算表（09）: state capital operations.</summary>
    Capital,

    /// <summary>国有资产占用情况表（10）: state assets in use.</summary>
    Assets,

    /// <summary>部门基本情况: posts and staff.</summary>
    Staffing,

    /// <summary>“三公”经费相关数量: counts behind the three-public expenditure.</summary>
    ThreePublicCounts,

    /// <summary>机关运行经费: operating funds.</summary>
    OperatingFunds,

    /// <summary>政府采购支出: government procurement.</summary>
    Procurement,

    /// <summary>政府采购合同占比: shares of procurement contracts.</summary>
    ProcurementShares,
}
