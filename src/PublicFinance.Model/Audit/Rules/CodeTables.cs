using System.Globalization;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.Rules.RuleSyntax;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>02 收入决算表, 03 支出决算表, 05 一般公共预算, 08 政府性基金, 09 国有资本经营: rows and trees of functional codes.</summary>
internal static class CodeTables
{
    private static readonly (string Number, TableId Table, Item[] Columns)[] Tables =
    [
        ("02", TableId.Income, [Item.Total, Item.Appropriation, Item.SuperiorSubsidy, Item.InstitutionalIncome, Item.OperatingIncome, Item.AffiliatedRemittance, Item.OtherIncome]),
        ("03", TableId.Expenditure, [Item.Total, Item.Basic, Item.Project, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy]),
        ("05", TableId.GeneralBudget, BasicAndProject),
        ("08", TableId.Funds, [Item.Opening, Item.Income, .. BasicAndProject, Item.Closing]),
        ("09", TableId.Capital, [Item.Opening, Item.Income, .. BasicAndProject, Item.Closing]),
    ];

    public static IEnumerable<Rule> All =>
    [
        RowSum("PF0201", TableId.Income, "本年收入合计等于各项收入之和", "Total income of a row is the sum of its sources"),
        RowSum("PF0301", TableId.Expenditure, "本年支出合计等于各类支出之和", "Total expenditure of a row is the sum of its kinds"),
        RowSum("PF0501", TableId.GeneralBudget, "合计等于基本支出与项目支出之和", "Total of a row is basic and project expenditure"),
        Balance("PF0801", TableId.Funds),
        RowSum("PF0802", TableId.Funds, "本年支出等于基本支出与项目支出之和", "Expenditure of a row is basic and project expenditure"),
        Balance("PF0901", TableId.Capital),
        RowSum("PF0902", TableId.Capital, "本年支出等于基本支出与项目支出之和", "Expenditure of a row is basic and project expenditure"),
        .. Tables.SelectMany(t => Tree(t.Number, t.Table, t.Columns)),
    ];

    private static LinearRule RowSum(string id, TableId table, string title, string english) =>
        Sum(id, title, english, RuleScope.RowsOf(table), Row(1, table, Item.Total), Parts(-1, table));

    private static LinearRule Balance(string id, TableId table) => new(
        id, "年初结转和结余加本年收入等于本年支出加年末结转和结余", "Opening and income equal expenditure and closing, row by row", Severity.Error,
        RuleScope.RowsOf(table), atMost: false, Row(1, table, Item.Closing), Row(-1, table, Item.Opening), Row(-1, table, Item.Income), Row(1, table, Item.Total))
    {
        Remark = "表中未设年初、收入、年末栏的不适用。",
        EnglishRemark = "Asked where the table prints these columns.",
    };

    private static IEnumerable<Rule> Tree(string number, TableId table, Item[] columns)
    {
        yield return Sum($"PF{number}11", "合计行等于最高级科目之和", "The total row is the sum of the highest codes printed",
            Only(table, Item.Total, columns), Row(1, table), Children(-1, table));
        yield return Level($"PF{number}12", 1, "类级科目等于其所列下级科目之和", "A class is the sum of its printed children", table, columns);
        yield return Level($"PF{number}13", 2, "款级科目等于其所列项级科目之和", "A section is the sum of its printed items", table, columns);
        yield return new FunctionRule($"PF{number}14", "科目不重复，上级科目不缺行", "No code stands twice and no parent row is missing", Severity.Warning,
            "同一科目只列一行；表中其他科目列出上级的，上级科目应列出", input => Rows(input, table), input => RowsInOrder(input, table))
        {
            Remark = "缺少上级科目行为提示。",
            EnglishRemark = "A missing parent row is a note.",
        };
    }

    private static LinearRule Level(string id, int level, string title, string english, TableId table, Item[] columns) => new(
        id, title, english, Severity.Error, RuleSyntax.Level(table, level, columns), atMost: false, Row(1, table), Children(-1, table))
    {
        Remark = "所列下级小于上级，且单位说明部分科目涉密未公开的，为提示。未列下级科目的不检查。",
        EnglishRemark = "A note where the children fall short and the unit says that items are withheld. A row without printed children is not asked.",
        Grade = (accounts, relation) => accounts.Profile.WithholdsItems && relation.Evaluate().Residual > 0 ? Severity.Note : Severity.Error,
    };

    private static bool RowsInOrder(AuditInput input, TableId id)
    {
        if (input.Accounts?[id] is not { } table)
        {
            return true;
        }

        // In printed order without repetition, every 款 and 项 right under its own parent: nothing to report.
        if (!table.Order.IsPrintedOrder)
        {
            return false;
        }

        ReadOnlySpan<int> keys = table.Keys, parents = table.Parents;
        for (int row = 0; row < keys.Length; row++)
        {
            if (keys[row] >= 1_000 && (parents[row] < 0 || keys[parents[row]] != keys[row] / 100))
            {
                return false;
            }

            if (row > 0 && keys[row] == keys[row - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Check> Rows(AuditInput input, TableId id)
    {
        if (input.Accounts is not { } accounts)
        {
            yield break;
        }

        if (accounts[id] is not { } table)
        {
            yield return Check.Without(Unasked.TableNotPublished(accounts, id));
            yield break;
        }

        bool[] printsLevel = new bool[4];
        for (int row = 0; row < table.RowCount; row++)
        {
            printsLevel[table.Key(row).Level] = true;
        }

        var seen = new Dictionary<int, int>();
        var missing = new HashSet<int>();
        for (int row = 0; row < table.RowCount; row++)
        {
            RowKey key = table.Key(row);
            if (!key.IsCode)
            {
                continue;
            }

            Figure here = table.ColumnOf(Item.Total) is >= 0 and var c ? table[row, c, accounts.FiscalYear] : table[row, 0, accounts.FiscalYear];
            if (!seen.TryAdd(key.Code, row))
            {
                yield return Check.Broken(new FormFailure($"科目 {$"{key} {table.RowName(row)}".TrimEnd()} 重复列示", $"code {key} stands twice", [here]));
            }

            int parent = key.Code / 100;
            if (key.Level > 1 && printsLevel[key.Level - 1] && table.RowOf(RowKey.FromValue(parent)) is Table.NotListed or Table.Unknown && !IsListed(table, parent) && missing.Add(parent))
            {
                yield return Check.Broken(
                    new FormFailure(
                        $"未列示上级科目 {parent.ToString(CultureInfo.InvariantCulture)}（其下级 {key} {table.RowName(row)} 已列示）",
                        $"the parent row {parent.ToString(CultureInfo.InvariantCulture)} of {key} is missing", [here]),
                    Severity.Note);
            }
        }

        yield return Check.Passed;
    }

    private static bool IsListed(Table table, int code) => table.Keys.Contains(code);
}
