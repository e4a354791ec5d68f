using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 一般公共预算财政拨款基本支出决算表 (06).</summary>
public sealed class BasicExpenditureBuilder : StatementBuilder
{
    internal BasicExpenditureBuilder(Precision precision)
        : base(TableId.BasicExpenditure, precision)
    {
    }

    /// <summary>Adds the row of a code (科目).</summary>
    /// <param name="code">The departmental economic code, 3 or 5 digits.</param>
    /// <param name="final">决算数.</param>
    /// <param name="name">科目名称: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or the cell no number; the message names table, code and column.</exception>
    public BasicExpenditureBuilder Row(string code, string? final = null, string? name = null)
    {
        AddCode(code, name, (Item.Final, final));
        return this;
    }

    /// <summary>Gives the totals as printed.</summary>
    /// <param name="personnel">人员经费合计.</param>
    /// <param name="publicOutlay">公用经费合计.</param>
    /// <param name="total">合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public BasicExpenditureBuilder Totals(string? personnel = null, string? publicOutlay = null, string? total = null)
    {
        SetFinal((Item.Personnel, personnel), (Item.PublicOutlay, publicOutlay), (Item.Total, total));
        return this;
    }
}
