using System.Globalization;
using System.Text;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Tests.Accounts;

/// <summary>The layouts of docs/accounts.md are those of the templates.</summary>
public class LayoutPageTests
{
    [Fact]
    public void The_layouts_of_the_page_are_current()
    {
        var text = new StringBuilder();
        foreach (DisclosureTemplate template in DisclosureTemplate.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {template.Name}: {template.Title}\n\n");
            text.Append("| table | number | title | rows | columns |\n|---|---|---|---|---|\n");
            foreach (TableLayout table in template.Tables)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{table.JsonName}` | {table.Number} | {table.Title} | {Rows(table)} | {Columns(table)} |\n");
            }

            text.Append('\n');
        }

        Page.AssertCurrent("accounts.md", "layouts", text.ToString());
    }

    private static string Rows(TableLayout table)
    {
        string codes = table.Codes switch
        {
            CodeKind.Function => "功能分类科目 类/款/项",
            CodeKind.FunctionClass => $"功能分类科目 {table.Classes.Length} 类",
            CodeKind.DepartmentEconomic => "经济分类科目 类/款",
            _ => "",
        };
        return string.Join("; ", table.Rows.Select(Text).Where(t => t.Length > 0).Prepend(codes).Where(t => t.Length > 0));
    }

    private static string Columns(TableLayout table) => string.Join("; ", table.Columns.Select(Text));

    private static string Text(Line line)
    {
        string name = line.Role == LineRole.Sum ? $"**{line.Name}**" : line.Name;
        return line.Number.Length > 0 ? $"{name} ({line.Number})" : name;
    }
}
