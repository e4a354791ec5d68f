namespace PublicFinance.Model.Accounts;

/// <summary>Which classification the coded rows of a table use.</summary>
public enum CodeKind
{
    /// <summary>The table has no coded rows.</summary>
    None,

    /// <summary>支出功能分类, 类/款/项.</summary>
    Function,

    /// <summary>支出功能分类, 类 only.</summary>
    FunctionClass,

    /// <summary>部门预算支出经济分类, 类/款.</summary>
    DepartmentEconomic,
}
