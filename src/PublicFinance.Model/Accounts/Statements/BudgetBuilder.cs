using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 政府性基金预算财政拨款收入支出决算表 (08) or 国有资本经营预算财政拨款支出决算表 (09).</summary>
public sealed class BudgetBuilder : StatementBuilder
{
    internal BudgetBuilder(TableId id, Precision precision)
        : base(id, precision)
    {
    }

    /// <summary>Adds the row of a code (科目). Cells that are not given are blank.</summary>
    /// <param name="code">The code, 3, 5 or 7 digits.</param>
    /// <param name="opening">年初结转和结余.</param>
    /// <param name="income">本年收入.</param>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="closing">年末结转和结余.</param>
    /// <param name="total">本年支出小计.</param>
    /// <param name="name">科目名称: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or a cell no number; the message names table, code and column.</exception>
    public BudgetBuilder Row(
        string code, string? opening = null, string? income = null, string? basic = null, string? project = null,
        string? closing = null, string? total = null, string? name = null)
    {
        AddCode(
            code, name, (Item.Opening, opening), (Item.Income, income), (Item.Basic, basic), (Item.Project, project),
            (Item.Closing, closing), (Item.Total, total));
        return this;
    }

    /// <summary>Gives the row 合计 as printed.</summary>
    /// <param name="opening">年初结转和结余.</param>
    /// <param name="income">本年收入.</param>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="closing">年末结转和结余.</param>
    /// <param name="total">本年支出小计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public BudgetBuilder Total(
        string? opening = null, string? income = null, string? basic = null, string? project = null,
        string? closing = null, string? total = null)
    {
        Set(
            Item.Total, (Item.Opening, opening), (Item.Income, income), (Item.Basic, basic), (Item.Project, project),
            (Item.Closing, closing), (Item.Total, total));
        return this;
    }
}
