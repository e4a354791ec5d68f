using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>政府采购支出: government procurement. What is not told is unknown.</summary>
public sealed class Procurement : Statement
{
    internal Procurement(FinalAccounts accounts)
        : base(accounts, TableId.Procurement)
    {
    }

    /// <summary>政府采购支出总额: all procurement.</summary>
    public Figure Total => Cell(Item.Final, Item.Total);

    /// <summary>政府采购货物支出: goods.</summary>
    public Figure Goods => Cell(Item.Final, Item.Goods);

    /// <summary>政府采购工程支出: works.</summary>
    public Figure Works => Cell(Item.Final, Item.Works);

    /// <summary>政府采购服务支出: services.</summary>
    public Figure Services => Cell(Item.Final, Item.Services);

    /// <summary>授予中小企业合同金额: contracts awarded to small and medium enterprises.</summary>
    public Figure ToSmallMedium => Cell(Item.Final, Item.ToSmallMedium);

    /// <summary>授予小微企业合同金额: contracts awarded to small and micro enterprises.</summary>
    public Figure ToMicro => Cell(Item.Final, Item.ToMicro);

    /// <summary>面向中小企业预留采购预算金额: budget reserved for small and medium enterprises.</summary>
    public Figure ReservedSmallMedium => Cell(Item.Final, Item.ReservedSmallMedium);

    /// <summary>面向小微企业预留采购预算金额: budget reserved for small and micro enterprises.</summary>
    public Figure ReservedMicro => Cell(Item.Final, Item.ReservedMicro);

    /// <summary>预留项目由中小企业中标成交金额: awarded to small and medium enterprises in reserved projects.</summary>
    public Figure AwardedSmallMedium => Cell(Item.Final, Item.AwardedSmallMedium);

    /// <summary>预留项目由小微企业中标成交金额: awarded to small and micro enterprises in reserved projects.</summary>
    public Figure AwardedMicro => Cell(Item.Final, Item.AwardedMicro);

    /// <summary>其他项目由中小企业中标成交金额: awarded to small and medium enterprises in other projects.</summary>
    public Figure AwardedOther => Cell(Item.Final, Item.AwardedOther);

    /// <summary>The amounts that are told. <c>WithTotals()</c> adds up 货物, 工程 and 服务.</summary>
    /// <param name="unit">The unit in which it is told.</param>
    /// <param name="decimals">Decimals that are told.</param>
    /// <param name="total">政府采购支出总额.</param>
    /// <param name="goods">政府采购货物支出.</param>
    /// <param name="works">政府采购工程支出.</param>
    /// <param name="services">政府采购服务支出.</param>
    /// <param name="toSmallMedium">授予中小企业合同金额.</param>
    /// <param name="toMicro">授予小微企业合同金额.</param>
    /// <param name="reservedSmallMedium">面向中小企业预留采购预算金额.</param>
    /// <param name="reservedMicro">面向小微企业预留采购预算金额.</param>
    /// <param name="awardedSmallMedium">预留项目由中小企业中标成交金额.</param>
    /// <param name="awardedMicro">预留项目由小微企业中标成交金额.</param>
    /// <param name="awardedOther">其他项目由中小企业中标成交金额.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last digit would be finer than a fen.</exception>
    /// <exception cref="FormatException">A figure is no number; the message names it.</exception>
    public static StatementBuilder In(
        AmountUnit unit, int decimals, string? total = null, string? goods = null, string? works = null,
        string? services = null, string? toSmallMedium = null, string? toMicro = null, string? reservedSmallMedium = null,
        string? reservedMicro = null, string? awardedSmallMedium = null, string? awardedMicro = null,
        string? awardedOther = null) =>
        new StatementBuilder(TableId.Procurement, Precision.Of(unit, decimals)).Set(
            Item.Final, (Item.Total, total), (Item.Goods, goods), (Item.Works, works), (Item.Services, services),
            (Item.ToSmallMedium, toSmallMedium), (Item.ToMicro, toMicro), (Item.ReservedSmallMedium, reservedSmallMedium),
            (Item.ReservedMicro, reservedMicro), (Item.AwardedSmallMedium, awardedSmallMedium),
            (Item.AwardedMicro, awardedMicro), (Item.AwardedOther, awardedOther));
}
