using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>A row of 收入决算表 (02).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct IncomeRow(StatementRow Cells)
{
    /// <summary>功能分类科目编码: the code; empty for 合计.</summary>
    public FunctionCode Code => Cells.CodeAs<FunctionCode>();

    /// <summary>科目名称: the printed name.</summary>
    public string Name => Cells.Name;

    /// <summary>本年收入合计: total income of the year.</summary>
    public Figure Total => Cells[Item.Total];

    /// <summary>财政拨款收入: fiscal appropriation revenue.</summary>
    public Figure Appropriation => Cells[Item.Appropriation];

    /// <summary>上级补助收入: subsidies from higher levels.</summary>
    public Figure SuperiorSubsidy => Cells[Item.SuperiorSubsidy];

    /// <summary>事业收入: institutional income.</summary>
    public Figure InstitutionalIncome => Cells[Item.InstitutionalIncome];

    /// <summary>经营收入: operating income.</summary>
    public Figure OperatingIncome => Cells[Item.OperatingIncome];

    /// <summary>附属单位上缴收入: remittances from affiliated units.</summary>
    public Figure AffiliatedRemittance => Cells[Item.AffiliatedRemittance];

    /// <summary>其他收入: other income.</summary>
    public Figure OtherIncome => Cells[Item.OtherIncome];
}
