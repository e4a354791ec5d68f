using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>收入支出决算总表 (01): income and expenditure of all money.</summary>
public sealed class SummaryStatement : CodedStatement<ClassRow, FunctionCode>
{
    internal SummaryStatement(FinalAccounts accounts)
        : base(accounts, TableId.Summary, static cells => new ClassRow(cells))
    {
    }

    /// <summary>一般公共预算财政拨款收入: general public budget appropriation revenue.</summary>
    public Figure GeneralRevenue => Cell(Item.GeneralRevenue, Item.Final);

    /// <summary>政府性基金预算财政拨款收入: government-managed funds appropriation revenue.</summary>
    public Figure FundsRevenue => Cell(Item.FundsRevenue, Item.Final);

    /// <summary>国有资本经营预算财政拨款收入: state capital operations appropriation revenue.</summary>
    public Figure CapitalRevenue => Cell(Item.CapitalRevenue, Item.Final);

    /// <summary>上级补助收入: subsidies from higher levels.</summary>
    public Figure SuperiorSubsidy => Cell(Item.SuperiorSubsidy, Item.Final);

    /// <summary>事业收入: institutional income.</summary>
    public Figure InstitutionalIncome => Cell(Item.InstitutionalIncome, Item.Final);

    /// <summary>经营收入: operating income.</summary>
    public Figure OperatingIncome => Cell(Item.OperatingIncome, Item.Final);

    /// <summary>附属单位上缴收入: remittances from affiliated units.</summary>
    public Figure AffiliatedRemittance => Cell(Item.AffiliatedRemittance, Item.Final);

    /// <summary>其他收入: other income.</summary>
    public Figure OtherIncome => Cell(Item.OtherIncome, Item.Final);

    /// <summary>本年收入合计: total income of the year.</summary>
    public Figure Income => Cell(Item.Income, Item.Final);

    /// <summary>使用非财政拨款结余（含专用结余）: use of non-appropriation surplus.</summary>
    public Figure SurplusUsed => Cell(Item.SurplusUsed, Item.Final);

    /// <summary>年初结转和结余: opening carry-over.</summary>
    public Figure Opening => Cell(Item.Opening, Item.Final);

    /// <summary>收入总计: grand total, income side.</summary>
    public Figure GrandIncome => Cell(Item.GrandIncome, Item.Final);

    /// <summary>本年支出合计: total expenditure of the year.</summary>
    public Figure Expenditure => Cell(Item.Expenditure, Item.Final);

    /// <summary>结余分配: surplus distribution.</summary>
    public Figure SurplusDistribution => Cell(Item.SurplusDistribution, Item.Final);

    /// <summary>年末结转和结余: closing carry-over.</summary>
    public Figure Closing => Cell(Item.Closing, Item.Final);

    /// <summary>支出总计: grand total, expenditure side.</summary>
    public Figure GrandExpenditure => Cell(Item.GrandExpenditure, Item.Final);

    /// <summary>Begins the table.</summary>
    /// <param name="unit">The unit that the table prints.</param>
    /// <param name="decimals">Decimals that it prints.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    public static SummaryBuilder In(AmountUnit unit, int decimals) => new(Precision.Of(unit, decimals));
}
