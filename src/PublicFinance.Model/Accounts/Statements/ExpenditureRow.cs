using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 支出决算表 (03).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct ExpenditureRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code; empty for 合计.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>科目名称: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>本年支出合计: total expenditure of the year.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>基本支出: basic expenditure.</summary>
    public Figure Basic => Cells[Item.Basic];

    /// <summary>项目支出: project expenditure.</summary>
    public Figure Project => Cells[Item.Project];

    /// <summary>上缴上级支出: remittances to higher levels.</summary>
    public Figure RemittedUp => Cells[Item.RemittedUp];

    /// <summary>经营支出: operating expenditure.</summary>
    public Figure OperatingExpenditure => Cells[Item.OperatingExpenditure];

    /// <summary>对附属单位补助支出: subsidies to affiliated units.</summary>
    public Figure AffiliatedSubsidy => Cells[Item.AffiliatedSubsidy];
}
