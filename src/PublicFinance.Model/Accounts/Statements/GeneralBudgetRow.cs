using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 一般公共预算财政拨款支出决算表 (05).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct GeneralBudgetRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code; empty for 合计.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>科目名称: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>合计: expenditure of the year from the general public budget.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>基本支出: basic expenditure.</summary>
    public Figure Basic => Cells[Item.Basic];

    /// <summary>项目支出: project expenditure.</summary>
    public Figure Project => Cells[Item.Project];
}
