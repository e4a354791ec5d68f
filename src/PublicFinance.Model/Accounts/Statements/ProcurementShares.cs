using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>政府采购合同占比: the shares of procurement contracts that are told, by the base that their words name.</summary>
public sealed class ProcurementShares : Statement
{
    internal ProcurementShares(FinalAccounts accounts)
        : base(accounts, TableId.ProcurementShares)
    {
    }

    /// <summary>占政府采购支出总额的比重: shares of all procurement.</summary>
    public ProcurementSharesRow OfTotal => new(RowOf(Item.OfTotal));

    /// <summary>占授予中小企业合同金额的比重: shares of the contracts to small and medium enterprises.</summary>
    public ProcurementSharesRow OfSmallMedium => new(RowOf(Item.OfSmallMedium));

    /// <summary>未注明基数的比重: shares of which the base is not named.</summary>
    public ProcurementSharesRow Unnamed => new(RowOf(Item.Total));

    /// <summary>Begins the shares.</summary>
    /// <param name="decimals">Decimals of the percentages, 0 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 7.</exception>
    public static ProcurementSharesBuilder In(int decimals) => new(Precision.OfRate(decimals));
}
