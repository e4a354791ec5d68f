using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Narrative;

namespace PublicFinance.Model.Tests.Audit.Narrative;

/// <summary>What one rule says of a short text of 2020, alone or beside tables.</summary>
internal static class Spoken
{
    public const string Totals = "一、收入支出决算总体情况说明\n";
    public const string Income = "一、收入决算情况说明\n";
    public const string Expenditure = "二、支出决算情况说明\n";
    public const string Appropriation = "二、财政拨款收入支出决算总体情况说明\n";
    public const string General = "三、一般公共预算财政拨款支出决算情况说明\n";
    public const string Basic = "四、一般公共预算财政拨款基本支出决算情况说明\n";
    public const string ThreePublic = "五、一般公共预算财政拨款“三公”经费支出决算情况说明\n";
    public const string AgencyFunds = "六、机关运行经费支出情况说明\n";
    public const string Funds = "八、政府性基金预算财政拨款收入支出决算情况说明\n";

    public static AuditReport Report(string text, FinalAccounts? accounts = null, DisclosureTemplate? template = null, FinalAccounts? previous = null) =>
        Auditor.Official.Audit(new AuditInput { Narrative = NarrativeReader.Read(text, 2020, template), Accounts = accounts, Previous = previous });

    public static Finding[] Findings(string rule, string text, FinalAccounts? accounts = null, DisclosureTemplate? template = null, FinalAccounts? previous = null) =>
        [.. Report(text, accounts, template, previous).AllFindings.Where(f => f.RuleId == rule)];

    /// <summary>The severities of the findings in the order of their names; empty where there is none.</summary>
    public static string Severities(string rule, string text, FinalAccounts? accounts = null, DisclosureTemplate? template = null, FinalAccounts? previous = null) =>
        string.Join(' ', Findings(rule, text, accounts, template, previous).Select(f => f.Severity.ToString()).Order(StringComparer.Ordinal));

    /// <summary>Accounts with some rows of one column of one table, in 万元 with two decimals or in counts.</summary>
    public static FinalAccounts Accounts(int year, DisclosureTemplate template, TableId table, Item column, params (RowKey Row, string Text)[] rows)
    {
        TableLayout layout = template[table]!;
        var builder = new TableBuilder(layout, layout.Measure == Measure.Amount ? Precision.Of(AmountUnit.TenThousandYuan, 2) : layout.UsualPrecision, [column]);
        foreach ((RowKey row, string text) in rows)
        {
            builder.Row(row, null, text);
        }

        return FinalAccounts.Of("某单位", year, template).With(builder.Build());
    }
}
