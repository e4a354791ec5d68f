using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the rows of 收入支出决算总表 (01). Fixed rows that are not given are blank.</summary>
public sealed class SummaryBuilder : StatementBuilder
{
    internal SummaryBuilder(Precision precision)
        : base(TableId.Summary, precision)
    {
    }

    /// <summary>Gives fixed rows of the income side (收入).</summary>
    /// <param name="generalRevenue">一般公共预算财政拨款收入.</param>
    /// <param name="fundsRevenue">政府性基金预算财政拨款收入.</param>
    /// <param name="capitalRevenue">国有资本经营预算财政拨款收入.</param>
    /// <param name="superiorSubsidy">上级补助收入.</param>
    /// <param name="institutionalIncome">事业收入.</param>
    /// <param name="operatingIncome">经营收入.</param>
    /// <param name="affiliatedRemittance">附属单位上缴收入.</param>
    /// <param name="otherIncome">其他收入.</param>
    /// <param name="income">本年收入合计.</param>
    /// <param name="surplusUsed">使用非财政拨款结余（含专用结余）.</param>
    /// <param name="opening">年初结转和结余.</param>
    /// <param name="grandIncome">收入总计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public SummaryBuilder Income(
        string? generalRevenue = null, string? fundsRevenue = null, string? capitalRevenue = null,
        string? superiorSubsidy = null, string? institutionalIncome = null, string? operatingIncome = null,
        string? affiliatedRemittance = null, string? otherIncome = null, string? income = null, string? surplusUsed = null,
        string? opening = null, string? grandIncome = null)
    {
        SetFinal(
            (Item.GeneralRevenue, generalRevenue), (Item.FundsRevenue, fundsRevenue), (Item.CapitalRevenue, capitalRevenue),
            (Item.SuperiorSubsidy, superiorSubsidy), (Item.InstitutionalIncome, institutionalIncome),
            (Item.OperatingIncome, operatingIncome), (Item.AffiliatedRemittance, affiliatedRemittance),
            (Item.OtherIncome, otherIncome), (Item.Income, income), (Item.SurplusUsed, surplusUsed), (Item.Opening, opening),
            (Item.GrandIncome, grandIncome));
        return this;
    }

    /// <summary>Adds the row of a functional class (类) on the expenditure side (支出).</summary>
    /// <param name="code">The code, 3 digits.</param>
    /// <param name="final">决算数.</param>
    /// <param name="name">项目: the printed name.</param>
    /// <exception cref="FormatException">The code is no code or the cell no number; the message names table, code and column.</exception>
    public SummaryBuilder Row(string code, string? final = null, string? name = null)
    {
        AddCode(code, name, (Item.Final, final));
        return this;
    }

    /// <summary>Gives fixed rows of the expenditure side (支出).</summary>
    /// <param name="expenditure">本年支出合计.</param>
    /// <param name="surplusDistribution">结余分配.</param>
    /// <param name="closing">年末结转和结余.</param>
    /// <param name="grandExpenditure">支出总计.</param>
    /// <exception cref="FormatException">A cell is no number; the message names table, row and column.</exception>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public SummaryBuilder Expenditure(
        string? expenditure = null, string? surplusDistribution = null, string? closing = null,
        string? grandExpenditure = null)
    {
        SetFinal(
            (Item.Expenditure, expenditure), (Item.SurplusDistribution, surplusDistribution), (Item.Closing, closing),
            (Item.GrandExpenditure, grandExpenditure));
        return this;
    }
}
