using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>Shares of one base (占比).</summary>
/// <param name="Cells">The row by items.</param>
public readonly record struct ProcurementSharesRow(StatementRow Cells)
{
    /// <summary>授予中小企业合同金额: contracts awarded to small and medium enterprises.</summary>
    public Figure ToSmallMedium => Cells[Item.ToSmallMedium];

    /// <summary>授予小微企业合同金额: contracts awarded to small and micro enterprises.</summary>
    public Figure ToMicro => Cells[Item.ToMicro];
}
