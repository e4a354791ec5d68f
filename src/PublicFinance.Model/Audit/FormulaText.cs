using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>Writes a rule's terms as the formula that people know, in the words of the tables.</summary>
internal static class FormulaText
{
    public static string Of(LinearRule rule, Language language)
    {
        StringBuilder left = new(), right = new();
        foreach (RuleTerm term in rule.Terms)
        {
            StringBuilder side = term.Weight > 0 == rule.Terms[0].Weight > 0 ? left : right;
            side.Append(side.Length > 0 ? " + " : "");
            if (Math.Abs(term.Weight) != 1)
            {
                side.Append(CultureInfo.InvariantCulture, $"{Math.Abs(term.Weight)}×");
            }

            side.Append(Name(term, rule.Scope, language));
        }

        if (right.Length == 0)
        {
            right.Append('0');
        }

        string relation = !rule.IsAtMost ? "=" : rule.Terms[0].Weight > 0 ? "≤" : "≥";
        return $"{Scope(rule.Scope, language)}{left} {relation} {right}";
    }

    public static string Of(SignRule rule, Language language) =>
        $"{Name(rule.Condition, null, language)} > 0 ⇒ {string.Join(language.Choose(" 或 ", " or "), rule.Consequences.Select(t => Name(t, null, language)))} > 0";

    private static string Scope(RuleScope scope, Language language)
    {
        string rows = scope.OverCodes ? scope.ToLevel == 1 ? language.Choose("每个类", "each 类") : language.Choose("每个科目", "each code")
            : scope.Table is null || (scope.ToLevel == 0 && scope.Rows.Length == 1) ? ""
            : scope.FromLevel > 0 && scope.FromLevel == scope.ToLevel ? language.Choose($"每个{"类款项"[scope.ToLevel - 1]}", $"each {"类款项"[scope.ToLevel - 1]}")
            : scope.Rows.IsEmpty ? language.Choose("每行", "each row")
            : string.Join(language.Choose("、", ", "), scope.Rows.Select(r => language.Choose(r.Name(), r.EnglishName())));
        string columns = scope.Columns.Length > 1 ? language.Choose("每栏", "each column") : "";
        string[] asked = [.. new[] { rows, columns }.Where(s => s.Length > 0)];
        return asked.Length == 0 ? "" : string.Join(language.Choose("、", ", "), asked) + language.Choose("：", ": ");
    }

    private static string Name(RuleTerm term, RuleScope? scope, Language language)
    {
        string table = term.Previous ? language.Choose("上年" + term.Table.Name(), "last year's " + term.Table.EnglishName()) : language.Choose(term.Table.Name(), term.Table.EnglishName());
        Item? item = term.Column ?? (scope?.Columns is [Item only] ? only : null);
        string column = term.PartColumns ? language.Choose("各分项栏之和", "Σ part columns")
            : item is { } named ? language.Choose(named.Name(), named.EnglishName()) : "";
        string row = term.Rows switch
        {
            RowPick.Fixed => term.Key.IsCode ? term.Key.ToString() : language.Choose(term.Key.Item.Name(), term.Key.Item.EnglishName()),
            RowPick.Same when scope is { ToLevel: 0, Rows: [Item one] } => language.Choose(one.Name(), one.EnglishName()),
            RowPick.Children => scope?.ToLevel == 0 ? language.Choose("各类之和", "Σ 类") : language.Choose("下级科目之和", "Σ rows below it"),
            RowPick.Parts => language.Choose("各分项之和", "Σ part rows"),
            RowPick.Highest when term.Except.IsEmpty => language.Choose("各类之和", "Σ 类"),
            RowPick.Highest => language.Choose($"除{string.Join("、", term.Except)}外各类之和", $"Σ 类 other than {string.Join(", ", term.Except)}"),
            _ => "",
        };
        return $"[{string.Join(language.Choose(" ", ", "), new[] { table, row, column }.Where(w => w.Length > 0))}]";
    }
}
