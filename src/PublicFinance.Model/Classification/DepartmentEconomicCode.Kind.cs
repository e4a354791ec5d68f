namespace PublicFinance.Model.Classification;

public readonly partial struct DepartmentEconomicCode
{
    private static readonly DepartmentEconomicCode s_wages = FromInt32(301);
    private static readonly DepartmentEconomicCode s_subsidies = FromInt32(303);

    /// <summary>Whether the code counts as 人员经费 or as 公用经费 in basic expenditure.</summary>
    public BasicExpenditureKind BasicExpenditureKind => IsEmpty ? BasicExpenditureKind.None
        : s_wages.Contains(this) || s_subsidies.Contains(this) ? BasicExpenditureKind.Personnel
        : BasicExpenditureKind.Operating;
}
