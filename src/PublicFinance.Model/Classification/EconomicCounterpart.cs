namespace PublicFinance.Model.Classification;

/// <summary>One line of the table that sets the 政府预算 against the 部门预算支出经济分类.</summary>
/// <param name="Government">The code of the government classification, a 款.</param>
/// <param name="Department">The code of the departmental classification, a 款, or a 类 that stands for every 款 below it.</param>
/// <param name="Unit">Which kind of unit must spend.</param>
/// <param name="Note">The condition in words, in Chinese; empty if there is none.</param>
/// <param name="Evidence">What the line rests on.</param>
public sealed record EconomicCounterpart(
    GovernmentEconomicCode Government, DepartmentEconomicCode Department, SpendingUnitKind Unit, string Note, Evidence Evidence);
