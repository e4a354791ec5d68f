namespace PublicFinance.Model.Narrative;

/// <summary>Which of the year's figures of a quantity is told (决算数 or one of the budgets). A budget is a quantity of its own.</summary>
public enum FiscalMeasure
{
    /// <summary>决算数: the final.</summary>
    Final,

    /// <summary>年初预算数, and 预算数 without further words: the budget at the start of the year.</summary>
    Budget,

    /// <summary>全年预算数, 调整预算数: the adjusted budget.</summary>
    AdjustedBudget,
}
