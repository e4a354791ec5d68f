using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 财政拨款收入支出决算总表 (04). Fixed rows that are not given are blank.</summary>
public sealed class AppropriationBuilder : StatementBuilder
{
    internal AppropriationBuilder(Precision precision)
        : base(TableId.Appropriation, precision)
    {
    }

    /// <summary>Gives 本年收入合计.</summary>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public AppropriationBuilder Income(string? general = null, string? funds = null, string? capital = null, string? total = null)
    {
        Set(Item.Income, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 年初财政拨款结转和结余.</summary>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public AppropriationBuilder Opening(
        string? general = null, string? funds = null, string? capital = null, string? total = null)
    {
        Set(Item.Opening, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 收入总计, which the form tells for all budgets together only.</summary>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">The cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">The cell is given twice.</exception>
    public AppropriationBuilder GrandIncome(string? total = null)
    {
        Set(Item.GrandIncome, (Item.Total, total));
        return this;
    }

    /// <summary>Adds the row of a functional class (类).</summary>
    /// <param name="code">The code, 3 digits.</param>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <param name="name">项目: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or a cell no number; the message names table, code and column.</exception>
    public AppropriationBuilder Row(
        string code, string? general = null, string? funds = null, string? capital = null, string? total = null,
        string? name = null)
    {
        AddCode(code, name, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 本年支出合计.</summary>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public AppropriationBuilder Expenditure(
        string? general = null, string? funds = null, string? capital = null, string? total = null)
    {
        Set(Item.Expenditure, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 年末财政拨款结转和结余.</summary>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public AppropriationBuilder Closing(
        string? general = null, string? funds = null, string? capital = null, string? total = null)
    {
        Set(Item.Closing, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }

    /// <summary>Gives 支出总计.</summary>
    /// <param name="general">一般公共预算财政拨款.</param>
    /// <param name="funds">政府性基金预算财政拨款.</param>
    /// <param name="capital">国有资本经营预算财政拨款.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public AppropriationBuilder GrandExpenditure(
        string? general = null, string? funds = null, string? capital = null, string? total = null)
    {
        Set(Item.GrandExpenditure, (Item.General, general), (Item.Funds, funds), (Item.Capital, capital), (Item.Total, total));
        return this;
    }
}
