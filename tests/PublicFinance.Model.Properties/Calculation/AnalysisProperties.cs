using System.Collections.Immutable;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Calculation;

namespace PublicFinance.Model.Properties.Calculation;

/// <summary>The ratios of printed accounts against those of the ledgers behind them.</summary>
[Properties(Arbitrary = [typeof(Department)], MaxTest = 100)]
public class AnalysisProperties
{
    [Property]
    public void Every_ratio_of_printed_accounts_contains_the_ratio_of_the_exact_ledger(Department department)
    {
        foreach (Ledger ledger in department.Ledgers)
        {
            Ledger last = department.Ledgers[0];
            FinalAccounts exact = ledger.Print(Precision.Of(AmountUnit.Yuan, 2)), before = last.Print(Precision.Of(AmountUnit.Yuan, 2));
            foreach ((RatioLine printed, RatioLine truth) in Lines(ledger.Print(), last.Print()).Join(Lines(exact, before), l => l.Name, l => l.Name, (p, t) => (p, t)))
            {
                AssertContains(printed.Ratio, truth.Ratio);
            }
        }
    }

    private static void AssertContains(Ratio printed, Ratio truth)
    {
        if (printed.State != RatioState.Defined)
        {
            Assert.False(printed.ToFigure().IsKnown);
            return;
        }

        Assert.Equal(RatioState.Defined, truth.State); // a base that cannot be zero is not zero in the ledger
        Int128 scale = printed.Kind.IsMoney() ? 1 : Percentage.Hundred.Billionths, sign = Math.Sign(truth.Base.Value);
        Int128 part = printed.Kind == RatioKind.Growth ? truth.Part.Value - truth.Base.Value : truth.Part.Value, whole = Int128.Abs(truth.Base.Value);
        Figure figure = printed.ToFigure();
        Assert.True(figure.IsKnown && figure.Low * whole <= part * scale * sign && part * scale * sign <= figure.High * whole, $"{printed} {truth}");
    }

    private static ImmutableArray<RatioLine> Lines(FinalAccounts accounts, FinalAccounts previous) =>
    [
        .. Analysis.IncomeStructure(accounts).Concat(Analysis.ExpenditureByFunction(accounts)).Concat(Analysis.ExpenditureByKind(accounts))
            .Concat(Analysis.YearOnYear(accounts, previous)).DistinctBy(l => l.Name),
    ];
}
