using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 财政拨款收入支出决算总表 (04): one quantity by budget.</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct AppropriationRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code; empty for a fixed row.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>项目: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>合计: all budgets.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>一般公共预算财政拨款: general public budget.</summary>
    public Figure General => Cells[Item.General];

    /// <summary>政府性基金预算财政拨款: government-managed funds.</summary>
    public Figure Funds => Cells[Item.Funds];

    /// <summary>国有资本经营预算财政拨款: state capital operations.</summary>
    public Figure Capital => Cells[Item.Capital];
}
