using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 支出决算表 (03).</summary>
public sealed class ExpenditureBuilder : StatementBuilder
{
    internal ExpenditureBuilder(Precision precision)
        : base(TableId.Expenditure, precision)
    {
    }

    /// <summary>Adds the row of a code (科目). Cells that are not given are blank.</summary>
    /// <param name="code">The code, 3, 5 or 7 digits.</param>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="remittedUp">上缴上级支出.</param>
    /// <param name="operatingExpenditure">经营支出.</param>
    /// <param name="affiliatedSubsidy">对附属单位补助支出.</param>
    /// <param name="total">本年支出合计.</param>
    /// <param name="name">科目名称: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or a cell no number; the message names table, code and column.</exception>
    public ExpenditureBuilder Row(
        string code, string? basic = null, string? project = null, string? remittedUp = null, string? operatingExpenditure = null,
        string? affiliatedSubsidy = null, string? total = null, string? name = null)
    {
        AddCode(
            code, name, (Item.Basic, basic), (Item.Project, project), (Item.RemittedUp, remittedUp),
            (Item.OperatingExpenditure, operatingExpenditure), (Item.AffiliatedSubsidy, affiliatedSubsidy), (Item.Total, total));
        return this;
    }

    /// <summary>Gives the row 合计 as printed.</summary>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="remittedUp">上缴上级支出.</param>
    /// <param name="operatingExpenditure">经营支出.</param>
    /// <param name="affiliatedSubsidy">对附属单位补助支出.</param>
    /// <param name="total">本年支出合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public ExpenditureBuilder Total(
        string? basic = null, string? project = null, string? remittedUp = null, string? operatingExpenditure = null,
        string? affiliatedSubsidy = null, string? total = null)
    {
        Set(
            Item.Total, (Item.Basic, basic), (Item.Project, project), (Item.RemittedUp, remittedUp),
            (Item.OperatingExpenditure, operatingExpenditure), (Item.AffiliatedSubsidy, affiliatedSubsidy), (Item.Total, total));
        return this;
    }
}
