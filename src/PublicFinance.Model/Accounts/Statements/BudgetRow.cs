using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 政府性基金预算财政拨款收入支出决算表 (08) or 国有资本经营预算财政拨款支出决算表 (09).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct BudgetRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code; empty for 合计.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>科目名称: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>年初结转和结余: opening carry-over.</summary>
    public Figure Opening => Cells[Item.Opening];

    /// <summary>本年收入: revenue of the year.</summary>
    public Figure Income => Cells[Item.Income];

    /// <summary>本年支出小计: expenditure of the year.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>基本支出: basic expenditure.</summary>
    public Figure Basic => Cells[Item.Basic];

    /// <summary>项目支出: project expenditure.</summary>
    public Figure Project => Cells[Item.Project];

    /// <summary>年末结转和结余: closing carry-over.</summary>
    public Figure Closing => Cells[Item.Closing];
}
