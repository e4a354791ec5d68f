using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>
/// PFtt15 to PFtt17 and PF0605: codes, names and budgets against the catalogue of the fiscal year. The catalogue is not complete and tells its
/// evidence, so a finding is a note wherever it rests on what was not compared with an official edition.
/// </summary>
internal static class ClassificationRules
{
    private const string CatalogueBasis = "财政部《政府收支分类科目》及各年修订";
    private const string EnglishCatalogueBasis = "The classification of government revenue and expenditure of the Ministry of Finance, as revised each year.";

    private static readonly (string Number, TableId Table, BudgetKind? Budget)[] Tables =
    [
        ("02", TableId.Income, null),
        ("03", TableId.Expenditure, null),
        ("05", TableId.GeneralBudget, BudgetKind.GeneralPublic),
        ("08", TableId.Funds, BudgetKind.GovernmentFunds),
        ("09", TableId.Capital, BudgetKind.StateCapital),
    ];

    public static IEnumerable<Rule> All => [.. Tables.SelectMany(t => Functional(t.Number, t.Table, t.Budget)), Economic];

    private static FunctionRule Economic
    {
        get
        {
            CodeRows<DepartmentEconomicCode> rows = new(TableId.BasicExpenditure, NamedAsListed);
            return new("PF0605", "经济分类科目及名称与当年科目目录一致", "Economic codes and names are those of the year", Severity.Warning,
                "编码为当年部门预算支出经济分类科目，名称为该科目当年名称",
                input => rows.Ask(input, UnlistedCode.Check, PrintedName.Check),
                input => rows.Hold(input, NamedAsListed))
            {
                Basis = CatalogueBasis,
                EnglishBasis = EnglishCatalogueBasis,
                Remark = "目录未核对完整的科目、未见公开资料印证的名称，为提示；当年名称未核实的不检查。不检查排列顺序。",
                EnglishRemark = "A note where the catalogue's list is not confirmed or a name is recalled; a name not verified in the year is not judged. The order is not tested.",
            };
        }
    }

    private static bool NamedAsListed<TCode>(CodeRow<TCode> row)
        where TCode : struct, IClassificationCode<TCode>
        => UnlistedCode.Passes(row) && PrintedName.Passes(row);

    private static IEnumerable<Rule> Functional(string number, TableId table, BudgetKind? budget)
    {
        var place = new BudgetPlace(budget);
        CodeRows<FunctionCode> rows = new(table, row => NamedAsListed(row) && place.Passes(row));
        yield return new FunctionRule($"PF{number}15", "科目编码在当年科目目录之内", "Codes are listed in the year's catalogue", Severity.Warning,
            "编码为当年支出功能分类科目", input => rows.Ask(input, UnlistedCode.Check), input => rows.Hold(input, UnlistedCode.Passes))
        {
            Basis = CatalogueBasis,
            EnglishBasis = EnglishCatalogueBasis,
            Remark = "上级科目的下级目录已按官方目录核对完整的，为警告；否则只说明目录未收录，为提示。",
            EnglishRemark = "A warning where the list of the parent's children was compared with an official edition; else the code is unknown to the catalogue, not wrong, and the finding is a note.",
        };
        yield return new FunctionRule($"PF{number}16", "科目名称为该科目当年的名称", "Names are those of their codes in the year", Severity.Warning,
            "名称与当年支出功能分类科目名称一致（空格、标点、全半角及“支出”“费”字尾不计）", input => rows.Ask(input, PrintedName.Check), input => rows.Hold(input, PrintedName.Passes))
        {
            Basis = CatalogueBasis,
            EnglishBasis = EnglishCatalogueBasis,
            Remark = "名称为其他年度或其他科目的名称的，为警告；仅与目录不同的，以及目录名称未见公开资料印证的，为提示；当年名称未核实的不检查。",
            EnglishRemark = "A warning where the name is that of another year or of another code; a note where it is merely unlike, or where the catalogue's name is recalled. A name not verified in the year, or not printed, is not judged.",
        };
        CodeRows<FunctionCode>.QuickQuestion passes = place.Passes;
        yield return new FunctionRule($"PF{number}17",
            budget is null ? "不列社会保险基金预算科目" : $"只列{CatalogueText.Name(budget.Value)}的科目",
            budget is null ? "No code of the social insurance funds" : $"Only codes of the {CatalogueText.EnglishName(budget.Value)}", Severity.Warning,
            budget is null ? "款、项科目不属于社会保险基金预算" : $"款、项科目属于{CatalogueText.Name(budget.Value)}", input => rows.Ask(input, place.Check), input => rows.Hold(input, passes))
        {
            Basis = CatalogueBasis,
            EnglishBasis = EnglishCatalogueBasis,
            Remark = "可用于多个预算的科目不检查；目录中该科目及其上级均未见公开资料印证的，为提示。",
            EnglishRemark = "A code that may belong to several budgets is not asked; a note where neither the code nor one above it was seen in published material.",
        };
    }
}
