using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Collects the shares of procurement contracts (政府采购合同占比), percentages without the sign %.</summary>
public sealed class ProcurementSharesBuilder : StatementBuilder
{
    internal ProcurementSharesBuilder(Precision precision)
        : base(TableId.ProcurementShares, precision)
    {
    }

    /// <summary>Gives shares of all procurement (占政府采购支出总额的比重).</summary>
    /// <param name="toSmallMedium">授予中小企业合同金额.</param>
    /// <param name="toMicro">授予小微企业合同金额.</param>
    /// <exception cref="FormatException">A share is no number; the message names it.</exception>
    public ProcurementSharesBuilder OfTotal(string? toSmallMedium = null, string? toMicro = null)
    {
        Set(Item.OfTotal, (Item.ToSmallMedium, toSmallMedium), (Item.ToMicro, toMicro));
        return this;
    }

    /// <summary>Gives shares of the contracts to small and medium enterprises (占授予中小企业合同金额的比重).</summary>
    /// <param name="toMicro">授予小微企业合同金额.</param>
    /// <exception cref="FormatException">The share is no number; the message names it.</exception>
    public ProcurementSharesBuilder OfSmallMedium(string? toMicro = null)
    {
        Set(Item.OfSmallMedium, (Item.ToMicro, toMicro));
        return this;
    }

    /// <summary>Gives shares of which the base is not named (未注明基数的比重).</summary>
    /// <param name="toSmallMedium">授予中小企业合同金额.</param>
    /// <param name="toMicro">授予小微企业合同金额.</param>
    /// <exception cref="FormatException">A share is no number; the message names it.</exception>
    public ProcurementSharesBuilder Unnamed(string? toSmallMedium = null, string? toMicro = null)
    {
        Set(Item.Total, (Item.ToSmallMedium, toSmallMedium), (Item.ToMicro, toMicro));
        return this;
    }
}
