using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 一般公共预算财政拨款基本支出决算表 (06).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct EconomicRow(StatementRow Cells)
{
    /// <summary>经济分类科目编码: the code.</summary>
    public DepartmentEconomicCode Code => Cells.CodeAs<DepartmentEconomicCode>();

    /// <summary>科目名称: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>决算数: the basic expenditure of the year.</summary>
    public Figure Final => Cells[Item.Final];
}
