namespace PublicFinance.Model.Narrative;

/// <summary>支出决算情况: the year's expenditure by kind.</summary>
internal static class ExpenditureSection
{
    /// <summary>The year's expenditure, its kinds, its change.</summary>
    public static void Write(Teller teller)
    {
        Subject expenditure = teller.About(Topic.Expenditure);
        if (!teller.Knows(expenditure))
        {
            return;
        }

        teller.SayYear();
        teller.Say("本年支出合计");
        teller.Amount(expenditure);
        Topic[] kinds = [Topic.Basic, Topic.Project, Topic.RemittanceUp, Topic.OperatingExpenditure, Topic.SubsidyAffiliated];
        teller.Parts(expenditure, kinds.Select(k => (k.Name(), teller.About(k))), shares: true);
        teller.Change("本年支出合计", expenditure);
        teller.Paragraph();
    }

    /// <summary>With the total of the expenditure side before it.</summary>
    public static void WriteWithTotal(Teller teller)
    {
        Subject total = teller.About(Topic.TotalExpenditure);
        TotalsSections.Side(teller, "支出总计", total,
            [("本年支出合计", teller.About(Topic.Expenditure)), ("结余分配", teller.About(Topic.SurplusDistribution)), ("年末结转和结余", teller.About(Topic.Closing))]);
        teller.Change("支出总计", total);
        teller.Paragraph();
        Write(teller);
    }
}
