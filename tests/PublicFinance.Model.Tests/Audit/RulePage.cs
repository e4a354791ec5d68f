using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;
using PublicFinance.Model.Tests.Audit.Rules;

namespace PublicFinance.Model.Tests.Audit;

/// <summary>The page about a rule, written from the rule and from a case of it.</summary>
internal static class RulePage
{
    private static readonly ILookup<string, RuleCase> Cases = LinearCases.All.Concat(OtherCases.All).ToLookup(c => c.RuleId, StringComparer.Ordinal);

    public static string Of(Rule rule)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Id} {rule.Title}\n\n{rule.EnglishTitle}.\n\n");
        page.Append("| | 中文 | English |\n|---|---|---|\n");
        Row(page, "级别 severity", rule.Severity.Name(), rule.Severity.EnglishName());
        Row(page, "依据 basis", rule.Basis, rule.EnglishBasis);
        if (rule.Remark.Length > 0)
        {
            Row(page, "备注 remark", rule.Remark, rule.EnglishRemark);
        }

        Rule[] parts = rule is CompoundRule compound ? [.. compound.Parts] : [rule];
        page.Append(parts.Length > 1 ? "\n## 公式 Formulas\n" : "\n## 公式 Formula\n");
        foreach (Rule part in parts)
        {
            AddPart(page, part, parts.Length > 1);
        }

        AddExample(page, rule);
        page.Append("\n## 未列示的数据 What a missing cell means\n\n").Append(Missing(parts)).Append("\n[全部规则 All rules](README.md)\n");
        return page.ToString();
    }

    public static string Index()
    {
        StringBuilder page = new("# 规则 Rules\n\n");
        page.Append("What each rule asks, how much it weighs and where it comes from. The pages are generated from the rules themselves;\n");
        page.Append("`juesuan explain RULE` tells the same. Rounding alone never breaks a rule: every figure stands for an interval of half a\n");
        page.Append("unit of its last digit, and a relation fails only when no values in these intervals satisfy it.\n\n");
        page.Append("| 编号 id | 级别 severity | 规则 | rule |\n|---|---|---|---|\n");
        foreach (Rule rule in OfficialRules.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.Name()} {rule.Severity.EnglishName()} | {Cell(rule.Title)} | {Cell(rule.EnglishTitle)} |\n");
        }

        return page.ToString();
    }

    private static void AddPart(StringBuilder page, Rule rule, bool isPart)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n> {rule.Formula}\n");
        if (rule is not FunctionRule and not JointRule)
        {
            page.Append(CultureInfo.InvariantCulture, $">\n> {rule.EnglishFormula}\n");
        }

        if (rule is LinearRule linear)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Asked(linear)}{(isPart && linear.Severity != Severity.Error ? $" {linear.Severity.Name()} {linear.Severity.EnglishName()}." : "")}\n\n");
            page.Append("| 系数 weight | 表 table | 行 rows | 栏 columns |\n|---:|---|---|---|\n");
            foreach (RuleTerm term in linear.Terms)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {(term.Weight > 0 ? "+" : "−")}{Math.Abs(term.Weight)} | {Table(term)} | {Rows(term)} | {Columns(term)} |\n");
            }
        }
    }

    /// <summary>What the rule says of its first failing case: a document in order but for one cell.</summary>
    private static void AddExample(StringBuilder page, Rule rule)
    {
        if (Cases[rule.Id].FirstOrDefault() is not { } example)
        {
            return;
        }

        page.Append("\n## 示例 Example\n\n");
        AuditInput fail = example.Fail;
        if (example is { Cell: { IsPrevious: false } cell, Pass.Accounts: { } right, Fail.Accounts: { } wrong })
        {
            Figure from = right.Find(cell.Table.Id, cell.Row, cell.Column), to = wrong.Find(cell.Table.Id, cell.Row, cell.Column);
            if (example.Linear is not null && from.Measure == Measure.Amount)
            {
                // Cases break their rule by the least that they can; people see more in a hundred times as much.
                wrong = right.Set(cell.Table.Id, cell.Row, cell.Column, f => f.WithValue(from.Value + (100 * (to.Value - from.Value))));
                fail = fail with { Accounts = wrong };
            }

            page.Append("| 单元格 cell | 相符 in order | 不符 not in order |\n|---|--:|--:|\n");
            page.Append(CultureInfo.InvariantCulture, $"| {Cell(cell.Name)} | {right.Find(cell.Table.Id, cell.Row, cell.Column)} | {wrong.Find(cell.Table.Id, cell.Row, cell.Column)} |\n\n");
        }

        Finding finding = Auditor.Official.Select(rule.Id).Audit(fail).Findings[0];
        page.Append(CultureInfo.InvariantCulture, $"{finding.Severity.Name()}：{finding.Message}\n\n{finding.Severity.EnglishName()}: {finding.EnglishMessage}\n");
    }

    private static string Asked(LinearRule rule)
    {
        RuleScope scope = rule.Scope;
        string levels = scope.FromLevel <= 1 && scope.ToLevel == 3 ? "" : scope.ToLevel == 0 ? "" : $" ({string.Join("、", Enumerable.Range(Math.Max(scope.FromLevel, 1), scope.ToLevel - Math.Max(scope.FromLevel, 1) + 1).Select(l => "类款项"[l - 1]))})";
        string rows = scope.OverCodes ? $"Asked for each code of the document{levels}"
            : scope.Table is not { } table ? "Asked once"
            : scope.Rows.Length > 0 ? $"Asked for rows of {table.Name()}: {string.Join("、", scope.Rows.Select(r => r.Name()))}"
            : $"Asked for each row of {table.Name()}{levels}";
        string columns = scope.Columns.IsEmpty ? "" : $"; columns {string.Join("、", scope.Columns.Select(c => c.Name()))}";
        return $"{rows}{columns}. The weighted sum is {(rule.IsAtMost ? "at most zero" : "zero")}.";
    }

    private static string Table(RuleTerm term) => (term.Previous ? "上年" : "") + term.Table.Name();

    private static string Rows(RuleTerm term) => term.Rows switch
    {
        RowPick.Same => "所问的行 the row asked for",
        RowPick.Children => "其下级各行 the rows below it",
        RowPick.Parts => "模板中的各分项 the parts of the template",
        RowPick.Highest => "最高级各科目 the highest codes" + (term.Except.IsEmpty ? "" : $"（除 {string.Join("、", term.Except)}）"),
        _ => term.Key.IsCode ? term.Key.ToString() : term.Key.Item.Name(),
    };

    private static string Columns(RuleTerm term) => term.PartColumns ? "模板中的各分项栏 the part columns of the template" : term.Column?.Name() ?? "所问的栏 the column asked for";

    private static string Missing(Rule[] parts)
    {
        StringBuilder text = new();
        text.Append("空白单元格为零，精度同全表；分科目的表未列的科目恰为零；未公开的表、未列的固定行或栏、未说明的数量为未知，所涉关系不核对，并在报告的覆盖情况中注明。\n\n");
        text.Append("A blank cell is zero, as precise as its table; a code that a printed table does not list is exactly zero; a table, a fixed row\n");
        text.Append("or column, a count that is not printed is unknown: its relations are not asked, and the report's coverage says so. A table or row that the\n");
        text.Append("template does not have is left out.\n");
        string[] optional = [.. parts.OfType<LinearRule>().SelectMany(p => p.Terms).Where(t => t.Optional).Select(Table).Distinct()];
        if (optional.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{string.Join("、", optional)}：未公开时该项略去 left out where it is not published.\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder page, string name, string chinese, string english) =>
        page.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(chinese)} | {Cell(english)} |\n");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
