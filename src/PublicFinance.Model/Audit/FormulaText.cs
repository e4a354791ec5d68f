using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>Writes a rule's terms as the formula that people know, in the words of the tables.</summary>
internal static class FormulaText
{
    public static string Of(LinearRule rule)
    {
        StringBuilder left = new(), right = new();
        foreach (RuleTerm term in rule.Terms)
        {
            StringBuilder side = left.Length == 0 || (term.Weight > 0) == (rule.Terms[0].Weight > 0) && rule.IsAtMost ? left : right;
            bool positive = side == left ? term.Weight > 0 : term.Weight < 0;
            if (side.Length > 0)
            {
                side.Append(positive ? " + " : " − ");
            }
            else if (!positive)
            {
                side.Append('−');
            }

            if (Math.Abs(term.Weight) != 1)
            {
                side.Append(CultureInfo.InvariantCulture, $"{Math.Abs(term.Weight)}×");
            }

            side.Append(Name(term));
        }

        if (right.Length == 0)
        {
            right.Append('0');
        }

        return $"{Scope(rule.Scope)}{left} {(rule.IsAtMost ? "≤" : "=")} {right}";
    }

    public static string Of(SignRule rule) =>
        $"{Name(rule.Condition)} > 0 ⇒ {string.Join(" 或 ", rule.Consequences.Select(Name))} > 0";

    private static string Scope(RuleScope scope)
    {
        string rows = scope.OverCodes ? scope.ToLevel == 1 ? "每个类：" : "每个科目："
            : scope.Table is null ? ""
            : scope.FromLevel == 0 && scope.ToLevel == 3 && scope.Rows.IsEmpty ? "每行："
            : scope.FromLevel == scope.ToLevel ? $"每个{"类款项"[scope.ToLevel - 1]}：" : "";
        return scope.Columns.Length > 1 ? rows.Length > 0 ? rows.TrimEnd('：') + "、每栏：" : "每栏：" : rows;
    }

    private static string Name(RuleTerm term)
    {
        string table = (term.Previous ? "上年" : "") + term.Table.Name();
        string column = term.PartColumns ? "各分项栏之和" : term.Column?.Name() ?? "";
        string row = term.Rows switch
        {
            RowPick.Fixed => term.Key.IsCode ? term.Key.ToString() : term.Key.Item.Name(),
            RowPick.Children => "下级科目之和",
            RowPick.Parts => "各分项之和",
            RowPick.Highest => term.Except.IsEmpty ? "各类之和" : $"除{string.Join("、", term.Except)}外各类之和",
            _ => "",
        };
        return $"[{table}{(row.Length > 0 ? " " + row : "")}{(column.Length > 0 ? " " + column : "")}]";
    }
}
