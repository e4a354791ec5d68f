using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 收入决算表 (02).</summary>
public sealed class IncomeBuilder : StatementBuilder
{
    internal IncomeBuilder(Precision precision)
        : base(TableId.Income, precision)
    {
    }

    /// <summary>Adds the row of a code (科目). Cells that are not given are blank.</summary>
    /// <param name="code">The code, 3, 5 or 7 digits.</param>
    /// <param name="appropriation">财政拨款收入.</param>
    /// <param name="superiorSubsidy">上级补助收入.</param>
    /// <param name="institutionalIncome">事业收入.</param>
    /// <param name="operatingIncome">经营收入.</param>
    /// <param name="affiliatedRemittance">附属单位上缴收入.</param>
    /// <param name="otherIncome">其他收入.</param>
    /// <param name="total">本年收入合计.</param>
    /// <param name="name">科目名称: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or a cell no number; the message names table, code and column.</exception>
    public IncomeBuilder Row(
        string code, string? appropriation = null, string? superiorSubsidy = null, string? institutionalIncome = null,
        string? operatingIncome = null, string? affiliatedRemittance = null, string? otherIncome = null, string? total = null, string? name = null)
    {
        AddCode(
            code, name, (Item.Appropriation, appropriation), (Item.SuperiorSubsidy, superiorSubsidy), (Item.InstitutionalIncome, institutionalIncome),
            (Item.OperatingIncome, operatingIncome), (Item.AffiliatedRemittance, affiliatedRemittance), (Item.OtherIncome, otherIncome), (Item.Total, total));
        return this;
    }

    /// <summary>Gives the row 合计 as printed.</summary>
    /// <param name="appropriation">财政拨款收入.</param>
    /// <param name="superiorSubsidy">上级补助收入.</param>
    /// <param name="institutionalIncome">事业收入.</param>
    /// <param name="operatingIncome">经营收入.</param>
    /// <param name="affiliatedRemittance">附属单位上缴收入.</param>
    /// <param name="otherIncome">其他收入.</param>
    /// <param name="total">本年收入合计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public IncomeBuilder Total(
        string? appropriation = null, string? superiorSubsidy = null, string? institutionalIncome = null,
        string? operatingIncome = null, string? affiliatedRemittance = null, string? otherIncome = null, string? total = null)
    {
        Set(
            Item.Total, (Item.Appropriation, appropriation), (Item.SuperiorSubsidy, superiorSubsidy), (Item.InstitutionalIncome, institutionalIncome),
            (Item.OperatingIncome, operatingIncome), (Item.AffiliatedRemittance, affiliatedRemittance), (Item.OtherIncome, otherIncome), (Item.Total, total));
        return this;
    }
}
