using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>A 款 or 项 that belongs to one budget, in a table of another; in a table of all that departments publish, one of the social insurance funds.</summary>
/// <param name="tableBudget">The budget of the table; null for a table of all but the social insurance funds.</param>
internal sealed class BudgetPlace(BudgetKind? tableBudget)
{
    public bool Passes(CodeRow<FunctionCode> row) => row.Code.Level < CodeLevel.Section || row.Catalogue.Budget(row.Code) is not { } budget || Fits(budget);

    public Check? Check(CodeRow<FunctionCode> row, Figure shown)
    {
        if (row.Code.Level < CodeLevel.Section || row.Catalogue.Budget(row.Code) is not { } budget)
        {
            return null;
        }

        if (Fits(budget))
        {
            return Audit.Check.Passed;
        }

        string name = CatalogueText.Clean(row.Name);
        string head = $"{row.Code}{(name.Length > 0 ? " " + name : "")}";
        bool recalled = !IsSeen(row.Catalogue, row.Code, budget);
        string wrong = tableBudget is { } own ? $"不属于{CatalogueText.Name(own)}" : "不列入部门决算";
        string english = tableBudget is { } ownToo ? $"not to the {CatalogueText.EnglishName(ownToo)}" : "which departmental accounts do not have";
        return Audit.Check.Broken(
            new FormFailure(
                $"{head}：属于{CatalogueText.Name(budget)}科目，{wrong}{(recalled ? "（目录所据未见公开资料印证）" : "")}",
                $"{head}: the code belongs to the {CatalogueText.EnglishName(budget)}, {english}{(recalled ? " (the catalogue's row is recalled, not verified)" : "")}",
                [shown]),
            recalled ? Severity.Note : Severity.Warning);
    }

    private bool Fits(BudgetKind budget) => tableBudget is { } own ? budget == own : budget != BudgetKind.SocialInsurance;

    /// <summary>The budget of a code rests on its own row, or on that of a code above it, which has children of no other budget.</summary>
    private static bool IsSeen(CodeList<FunctionCode> catalogue, FunctionCode code, BudgetKind budget)
        => code.Ancestors.Append(code).Any(c => catalogue.History(c).Any(e => e.Budget == budget && !e.Evidence.IsRecalled));
}
