namespace PublicFinance.Model.Classification;

/// <summary>The four budgets of a government (四本预算).</summary>
public enum BudgetKind
{
    /// <summary>一般公共预算, the general public budget.</summary>
    GeneralPublic = 1,

    /// <summary>政府性基金预算, the budget of government-managed funds.</summary>
    GovernmentFunds = 2,

    /// <summary>国有资本经营预算, the budget of state capital operations.</summary>
    StateCapital = 3,

    /// <summary>社会保险基金预算, the budget of social insurance funds.</summary>
    SocialInsurance = 4,
}
