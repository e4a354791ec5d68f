namespace PublicFinance.Model.Narrative;

/// <summary>收入决算情况: the year's income by source.</summary>
internal static class IncomeSection
{
    /// <summary>The year's income, its sources, its change.</summary>
    public static void Write(Teller teller)
    {
        Subject income = teller.About(Topic.Income);
        if (!teller.Knows(income))
        {
            return;
        }

        teller.SayYear();
        teller.Say("本年收入合计");
        teller.Amount(income);
        Topic[] sources = [Topic.AppropriationIncome, Topic.SuperiorSubsidy, Topic.InstitutionalIncome, Topic.OperatingIncome, Topic.AffiliatedRemittance, Topic.OtherIncome];
        teller.Parts(income, sources.Select(s => (s.Name(), teller.About(s))), shares: true);
        teller.Change("本年收入合计", income);
        teller.Paragraph();
    }

    /// <summary>With the total of the income side before it.</summary>
    public static void WriteWithTotal(Teller teller)
    {
        Subject total = teller.About(Topic.TotalIncome);
        TotalsSections.Side(teller, "收入总计", total,
            [("本年收入合计", teller.About(Topic.Income)), ("使用非财政拨款结余", teller.About(Topic.UseOfSurplus)), ("年初结转和结余", teller.About(Topic.Opening))]);
        teller.Change("收入总计", total);
        teller.Paragraph();
        Write(teller);
    }
}
