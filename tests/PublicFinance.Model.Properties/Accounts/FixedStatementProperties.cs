using System.Globalization;
using FsCheck.Xunit;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Accounts;

/// <summary>What <c>WithTotals()</c> promises of the forms: every sum of the form holds exactly, whatever is given; null is a blank cell.</summary>
public class FixedStatementProperties
{
    private const AmountUnit Wan = AmountUnit.TenThousandYuan;

    private static readonly FinalAccounts Empty = FinalAccounts.Of("某单位", 2022, DisclosureTemplate.National2022);

    [Property]
    public bool Table_01_adds_up_on_both_sides(int? general, int? other, int? surplusUsed, int? opening, int? first, int? second, int? distribution, int? closing)
    {
        SummaryStatement t = Empty.With(SummaryStatement.In(Wan, decimals: 2)
            .Income(generalRevenue: Text(general), otherIncome: Text(other), surplusUsed: Text(surplusUsed), opening: Text(opening))
            .Row("201", Text(first)).Row("208", Text(second))
            .Expenditure(surplusDistribution: Text(distribution), closing: Text(closing))
            .WithTotals()).Summary;
        return t.Income.Value == t.GeneralRevenue.Value + t.OtherIncome.Value
            && t.GrandIncome.Value == t.Income.Value + t.SurplusUsed.Value + t.Opening.Value
            && t.Expenditure.Value == t["201"].Final.Value + t["208"].Final.Value
            && t.GrandExpenditure.Value == t.Expenditure.Value + t.SurplusDistribution.Value + t.Closing.Value
            && t.GrandIncome.Value == Fen(general, other, surplusUsed, opening)
            && t.GrandExpenditure.Value == Fen(first, second, distribution, closing);
    }

    [Property]
    public bool Table_04_adds_up_by_row_and_by_budget(int? general, int? funds, int? opening, int? first, int? second, int? capital, int? closing)
    {
        AppropriationStatement t = Empty.With(AppropriationStatement.In(Wan, decimals: 2)
            .Income(general: Text(general), funds: Text(funds))
            .Opening(capital: Text(opening))
            .Row("201", general: Text(first), capital: Text(capital)).Row("212", funds: Text(second))
            .Closing(general: Text(closing))
            .WithTotals()).Appropriation;
        AppropriationRow[] rows = [t.Income, t.Opening, t["201"], t["212"], t.Expenditure, t.Closing, t.GrandExpenditure];
        Func<AppropriationRow, Figure>[] columns = [r => r.Total, r => r.General, r => r.Funds, r => r.Capital];
        return rows.All(r => r.Total.Value == r.General.Value + r.Funds.Value + r.Capital.Value)
            && columns.All(c => c(t.Expenditure).Value == c(t["201"]).Value + c(t["212"]).Value
                && c(t.GrandExpenditure).Value == c(t.Expenditure).Value + c(t.Closing).Value)
            && t.GrandIncome.Total.Value == Fen(general, funds, opening)
            && t.GrandExpenditure.Total.Value == Fen(first, second, capital, closing);
    }

    [Property]
    public bool Table_06_splits_into_personnel_and_public_outlay(int? salary, int? bonus, int? office, int? pension, int? capital, int? other)
    {
        BasicExpenditureStatement t = Empty.With(BasicExpenditureStatement.In(Wan, decimals: 2)
            .Row("30305", Text(pension)).Row("30101", Text(salary)).Row("30103", Text(bonus)).Row("30201", Text(office))
            .Row("31002", Text(capital)).Row("399", Text(other))
            .WithTotals()).BasicExpenditure;
        return t["301"].Final.Value == Fen(salary, bonus)
            && t.Personnel.Value == Fen(salary, bonus, pension)
            && t.PublicOutlay.Value == Fen(office, capital, other)
            && t.Total.Value == t.Personnel.Value + t.PublicOutlay.Value;
    }

    [Property]
    public bool Table_07_adds_up_with_and_without_meetings(int? abroad, int? purchase, int? running, int? reception, int? conference, int? training)
    {
        ThreePublicRow t = Empty.With(ThreePublicStatement.In(Wan, decimals: 2)
            .Final(abroad: Text(abroad), purchase: Text(purchase), running: Text(running), reception: Text(reception),
                conference: Text(conference), training: Text(training))
            .WithTotals()).ThreePublic.Final;
        bool meetings = conference is not null || training is not null;
        return t.Vehicles.Value == Fen(purchase, running)
            && t.Total.Value == Fen(abroad, purchase, running, reception, conference, training)
            && (t.ThreePublic.IsKnown == meetings) && (!meetings || t.ThreePublic.Value == Fen(abroad, purchase, running, reception));
    }

    [Property]
    public bool A_given_total_stands(int given, int? first, int? second)
    {
        FinalAccounts accounts = Empty
            .With(SummaryStatement.In(Wan, 2).Income(generalRevenue: Text(first), otherIncome: Text(second), income: Text(given)).WithTotals())
            .With(BasicExpenditureStatement.In(Wan, 2).Row("30101", Text(first)).Totals(personnel: Text(given)).WithTotals())
            .With(ThreePublicStatement.In(Wan, 2).Final(running: Text(first), reception: Text(second), vehicles: Text(given)).WithTotals());
        return accounts.Summary.Income.Value == Fen(given)
            && accounts.Summary.GrandIncome.Value == Fen(given)
            && accounts.BasicExpenditure.Personnel.Value == Fen(given)
            && accounts.ThreePublic.Final.Vehicles.Value == Fen(given)
            && accounts.ThreePublic.Final.Total.Value == Fen(given, second);
    }

    [Property]
    public bool Every_figure_of_a_form_is_found_again_at_its_place(int? a, int? b, int? c)
    {
        FinalAccounts accounts = Empty
            .With(SummaryStatement.In(Wan, 2).Income(generalRevenue: Text(a)).Row("201", Text(b)).WithTotals())
            .With(AppropriationStatement.In(Wan, 2).Income(funds: Text(c)).WithTotals())
            .With(ThreePublicStatement.In(Wan, 2).Budget(reception: Text(b)));
        Figure[] figures =
        [
            accounts.Summary.Income, accounts.Summary["201"].Final, accounts.Summary["299"].Final, accounts.Appropriation.Income.Funds,
            accounts.Appropriation.GrandIncome.Total, accounts.Appropriation.GrandIncome.Capital, accounts.ThreePublic.Budget.Reception,
            accounts.ThreePublic.Final.Reception, accounts.ThreePublic.Budget.Training, accounts.Assets.Cars, accounts.Income.Total.Total,
        ];
        return figures.All(f => f.Place is CellPlace place && accounts.Find(place.Table.Id, place.Row, place.Column) == f);
    }

    private static string? Text(int? hundredths) => hundredths is { } value ? (value / 100m).ToString("0.00", CultureInfo.InvariantCulture) : null;

    private static long Fen(params ReadOnlySpan<int?> hundredths)
    {
        long sum = 0;
        foreach (int? value in hundredths)
        {
            sum += (value ?? 0) * 10_000L;
        }

        return sum;
    }
}
