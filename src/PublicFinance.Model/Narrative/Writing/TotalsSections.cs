using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>收入支出总体情况, of all money and of appropriations.</summary>
internal static class TotalsSections
{
    /// <summary>All money.</summary>
    public static void Write(Teller teller)
    {
        Subject income = teller.About(Topic.TotalIncome), expenditure = teller.About(Topic.TotalExpenditure);
        Side(teller, "收入总计", income,
            [("本年收入合计", teller.About(Topic.Income)), ("使用非财政拨款结余", teller.About(Topic.UseOfSurplus)), ("年初结转和结余", teller.About(Topic.Opening))]);
        Side(teller, "支出总计", expenditure,
            [("本年支出合计", teller.About(Topic.Expenditure)), ("结余分配", teller.About(Topic.SurplusDistribution)), ("年末结转和结余", teller.About(Topic.Closing))]);
        teller.Paragraph();
        teller.Change("收入总计", income);
        teller.Change("支出总计", expenditure);
        teller.Paragraph();
    }

    /// <summary>Fiscal appropriations.</summary>
    public static void WriteAppropriation(Teller teller)
    {
        Subject Of(Topic topic) => teller.About(topic, MoneyScope.Appropriation);
        Side(teller, "财政拨款收入总计", Of(Topic.TotalIncome), [("本年收入合计", Of(Topic.Income)), ("年初财政拨款结转和结余", Of(Topic.Opening))]);
        Side(teller, "财政拨款支出总计", Of(Topic.TotalExpenditure), [("本年支出合计", Of(Topic.Expenditure)), ("年末财政拨款结转和结余", Of(Topic.Closing))]);
        teller.Paragraph();
        teller.Change("财政拨款收入总计", Of(Topic.TotalIncome));
        teller.Change("财政拨款支出总计", Of(Topic.TotalExpenditure));
        teller.Paragraph();
    }

    /// <summary>One side of the account with what it consists of.</summary>
    public static void Side(Teller teller, string name, Subject total, IEnumerable<(string Name, Subject Subject)> parts)
    {
        if (teller.Knows(total))
        {
            teller.SayYear();
            teller.Say(name);
            teller.Amount(total);
            teller.Parts(total, parts, shares: false);
        }
    }
}
