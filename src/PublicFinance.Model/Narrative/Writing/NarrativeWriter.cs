using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>
/// Writes a 情况说明: from accounts to the sentences of a form, in its order. It tells only what the accounts hold, rounds in one place, and what it
/// writes <see cref="NarrativeReader"/> reads back as the same claims.
/// </summary>
public static class NarrativeWriter
{
    /// <summary>The text: one paragraph a line, sections without anything to tell left out.</summary>
    /// <param name="accounts">The year's accounts.</param>
    /// <param name="previous">Last year's accounts for the comparisons; a change that <paramref name="accounts"/> tell themselves comes first. Without either no change is told.</param>
    /// <param name="template">The form whose sections are written: the order of Jiangxi 2020, or for every other form that of Shanghai 2024.</param>
    /// <param name="reasons">Reasons and budgets that the host knows; without one there is no such clause.</param>
    /// <exception cref="ArgumentException">The accounts given as last year's are of another year.</exception>
    public static string Write(FinalAccounts accounts, FinalAccounts? previous, DisclosureTemplate template, NarrativeReasons? reasons = null) =>
        Draft(accounts, previous, template, reasons).Text;

    /// <summary>The text with what it asserts; see <see cref="Write"/>.</summary>
    /// <exception cref="ArgumentException">The accounts given as last year's are of another year.</exception>
    public static NarrativeDraft Draft(FinalAccounts accounts, FinalAccounts? previous, DisclosureTemplate template, NarrativeReasons? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(template);
        if (previous is not null && previous.FiscalYear != accounts.FiscalYear - 1)
        {
            throw new ArgumentException($"Accounts of {previous.FiscalYear} are not of the year before {accounts.FiscalYear}.", nameof(previous));
        }

        var teller = new Teller(accounts, previous, reasons ?? NarrativeReasons.None);
        teller.Title(FormattableString.Invariant($"第三部分 {accounts.FiscalYear}年度部门决算情况说明"));
        foreach ((string title, Action<Teller> write) in string.Equals(template.Name, DisclosureTemplate.Jiangxi2020.Name, StringComparison.Ordinal) ? Jiangxi(accounts.Template) : Shanghai(accounts.Template))
        {
            teller.Section(title, write);
        }

        return teller.Draft();
    }

    private static IEnumerable<(string Title, Action<Teller> Write)> Jiangxi(DisclosureTemplate tables) =>
    [
        (Title(tables, TableId.Income), IncomeSection.WriteWithTotal),
        (Title(tables, TableId.Expenditure), ExpenditureSection.WriteWithTotal),
        ("财政拨款支出决算情况说明", BudgetSections.WriteAppropriation),
        (Title(tables, TableId.BasicExpenditure), BasicSection.WriteByClass),
        (Title(tables, TableId.ThreePublic), ThreePublicSection.WriteAsOne),
        ("机关运行经费支出情况说明", OtherSections.WriteOperatingFunds),
        ("政府采购支出情况说明", OtherSections.WriteProcurement),
        ("国有资产占用情况说明", OtherSections.WriteAssets),
    ];

    private static IEnumerable<(string Title, Action<Teller> Write)> Shanghai(DisclosureTemplate tables) =>
    [
        (Title(tables, TableId.Summary), TotalsSections.Write),
        (Title(tables, TableId.Income), IncomeSection.Write),
        (Title(tables, TableId.Expenditure), ExpenditureSection.Write),
        (Title(tables, TableId.Appropriation), TotalsSections.WriteAppropriation),
        (Title(tables, TableId.GeneralBudget), BudgetSections.WriteGeneral),
        (Title(tables, TableId.BasicExpenditure), BasicSection.Write),
        (Title(tables, TableId.ThreePublic), ThreePublicSection.Write),
        (Title(tables, TableId.Funds), FundsSections.WriteFunds),
        (Title(tables, TableId.Capital), FundsSections.WriteCapital),
        ("其他重要事项情况说明", OtherSections.Write),
    ];

    /// <summary>A section is called as the table that it explains, by the accounts' own form: 收入支出决算总表 is explained in 收入支出决算总体情况说明, 收入决算表 in 收入决算情况说明.</summary>
    private static string Title(DisclosureTemplate tables, TableId id)
    {
        string table = tables[id]?.Title ?? DisclosureTemplate.Shanghai2024[id]!.Title;
        return table.EndsWith("总表", StringComparison.Ordinal) ? table[..^2] + "总体情况说明" : table.TrimEnd('表') + "情况说明";
    }
}
