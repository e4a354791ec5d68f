using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Tests.Classification;

namespace PublicFinance.Model.Tests.Accounts;

/// <summary>The example of docs/getting-started.md: compiled here, counted here, printed there.</summary>
public class GettingStartedTests
{
    [Fact]
    public void The_example_is_the_one_that_is_printed_and_has_less_than_30_lines()
    {
        string[] source = File.ReadAllLines(RepositoryFiles.Path("tests", "PublicFinance.Model.Tests", "Accounts", "GettingStartedTests.cs"));
        int begin = Array.FindIndex(source, l => l.Trim() == "// example"), end = Array.FindIndex(source, l => l.Trim() == "// end of example");
        string[] example = [.. source[(begin + 1)..end].Select(l => l.Length > 8 ? l[8..] : "")];
        Assert.InRange(example.Length, 10, 29);
        Page.AssertCurrent("getting-started.md", "example", $"```csharp\n{string.Join('\n', example)}\n```\n");
    }

    [Fact]
    public void The_tables_of_the_example_agree()
    {
        FinalAccounts accounts = Example();
        Figure[][] same =
        [
            [accounts.Summary.GrandIncome, accounts.Summary.GrandExpenditure],
            [accounts.Summary.Income, accounts.Income.Total.Total],
            [accounts.Summary.GeneralRevenue, accounts.Income.Total.Appropriation, accounts.Appropriation.Income.Total, accounts.Appropriation.Income.General],
            [accounts.Summary.Expenditure, accounts.Expenditure.Total.Total],
            [accounts.Summary["201"].Final, accounts.Expenditure["201"].Total],
            [accounts.Appropriation.GrandIncome.Total, accounts.Appropriation.GrandExpenditure.Total],
            [accounts.Appropriation["201"].General, accounts.GeneralBudget["201"].Total],
            [accounts.Appropriation.Expenditure.General, accounts.GeneralBudget.Total.Total],
            [accounts.GeneralBudget.Total.Basic, accounts.BasicExpenditure.Total],
            [accounts.ThreePublic.Final.Running, accounts.BasicExpenditure["30231"].Final],
            [accounts.ThreePublic.Final.Reception, accounts.BasicExpenditure["30217"].Final],
        ];
        Assert.All(same, figures => Assert.All(figures, f => Assert.Equal((Presence.Printed, figures[0].Value), (f.Presence, f.Value))));
        Assert.Equal("13.66", accounts.Expenditure["2080505"].Basic.Digits);
        Assert.Equal("公开03表 2080505 基本支出", accounts.Expenditure["2080505"].Basic.Place!.Name);
    }

    [Fact]
    public void The_audit_finds_nothing_in_the_example_and_sees_a_wrong_cell()
    {
        AuditReport report = Auditor.Official.Audit(Example());
        Assert.Empty(report.AllFindings.Select(f => f.ToString()));
        Assert.InRange(report.Evaluated, 100, int.MaxValue);
        FinalAccounts damaged = Example().With(GeneralBudgetStatement.In(AmountUnit.TenThousandYuan, decimals: 2)
            .Row("2010301", basic: "185.20", project: "51.07", total: "263.27")
            .Row("2080505", basic: "13.66").WithTotals());
        Assert.Equal(Verdict.Contradicted, Auditor.Official.Audit(damaged).Verdict);
    }

    private static FinalAccounts Example()
    {
        // example
        const AmountUnit wan = AmountUnit.TenThousandYuan;
        FinalAccounts accounts = FinalAccounts.Of("某市人民政府某办公室", fiscalYear: 2020, DisclosureTemplate.Jiangxi2020)
            .With(SummaryStatement.In(wan, decimals: 2)
                .Income(generalRevenue: "245.00", otherIncome: "1.50", opening: "8.30")
                .Row("201", "237.77").Row("208", "13.66")
                .Expenditure(closing: "3.37").WithTotals())
            .With(IncomeStatement.In(wan, decimals: 2)
                .Row("2010301", appropriation: "231.34", otherIncome: "1.50")
                .Row("2080505", appropriation: "13.66").WithTotals())
            .With(ExpenditureStatement.In(wan, decimals: 2)
                .Row("2010301", basic: "185.20", project: "52.57")
                .Row("2080505", basic: "13.66").WithTotals())
            .With(AppropriationStatement.In(wan, decimals: 2)
                .Income(general: "245.00").Opening(general: "8.30")
                .Row("201", general: "236.27").Row("208", general: "13.66")
                .Closing(general: "3.37").WithTotals())
            .With(GeneralBudgetStatement.In(wan, decimals: 2)
                .Row("2010301", basic: "185.20", project: "51.07")
                .Row("2080505", basic: "13.66").WithTotals())
            .With(BasicExpenditureStatement.In(wan, decimals: 2)
                .Row("30101", "150.00").Row("30108", "13.66")
                .Row("30201", "28.30").Row("30217", "1.90").Row("30231", "5.00").WithTotals())
            .With(ThreePublicStatement.In(wan, decimals: 2)
                .Budget(running: "6.00", reception: "4.00")
                .Final(running: "5.00", reception: "1.90").WithTotals());
        // end of example
        return accounts;
    }
}
