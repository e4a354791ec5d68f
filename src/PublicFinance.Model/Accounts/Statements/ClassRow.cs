using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A functional class (类) in 收入支出决算总表 (01).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct ClassRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>项目: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>决算数: the expenditure of the year.</summary>
    public Figure Final => Cells[Item.Final];
}
