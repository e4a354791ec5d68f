using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 一般公共预算财政拨款支出决算表 (05).</summary>
public sealed class GeneralBudgetBuilder : StatementBuilder
{
    internal GeneralBudgetBuilder(Precision precision)
        : base(TableId.GeneralBudget, precision)
    {
    }

    /// <summary>Adds the row of a code (科目). Cells that are not given are blank.</summary>
    /// <param name="code">The code, 3, 5 or 7 digits.</param>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="total">合计.</param>
    /// <param name="name">科目名称: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or a cell no number; the message names table, code and column.</exception>
    public GeneralBudgetBuilder Row(string code, string? basic = null, string? project = null, string? total = null, string? name = null)
    {
        AddCode(code, name, (Item.Basic, basic), (Item.Project, project), (Item.Total, total));
        return this;
    }

    /// <summary>Gives the row 合计 as printed.</summary>
    /// <param name="basic">基本支出.</param>
    /// <param name="project">项目支出.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public GeneralBudgetBuilder Total(string? basic = null, string? project = null, string? total = null)
    {
        Set(Item.Total, (Item.Basic, basic), (Item.Project, project), (Item.Total, total));
        return this;
    }
}
