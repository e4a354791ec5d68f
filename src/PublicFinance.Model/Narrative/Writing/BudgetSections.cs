using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>财政拨款支出 by function: of the general public budget, and of all appropriations.</summary>
internal static class BudgetSections
{
    private const string UsedFor = "，主要用于以下方面：";

    /// <summary>一般公共预算: overall, structure by 类, each 项.</summary>
    public static void WriteGeneral(Teller teller)
    {
        const string Name = "一般公共预算财政拨款支出决算";
        teller.Section(Name + "总体情况", Overall);
        teller.Section(Name + "结构情况", t => Structure(t, "一般公共预算财政拨款支出", t.About(Topic.Expenditure, MoneyScope.General), TableId.GeneralBudget));
        teller.Section(Name + "具体情况", t => Items(t, MoneyScope.General, TableId.GeneralBudget));
    }

    /// <summary>All appropriations by 类, with the classes whose budget is known one by one.</summary>
    public static void WriteAppropriation(Teller teller)
    {
        Subject all = teller.About(Topic.Expenditure, MoneyScope.Appropriation);
        Structure(teller, "财政拨款本年支出合计", all, TableId.Appropriation);
        teller.Change("财政拨款本年支出合计", all);
        teller.Paragraph();
        if (teller.Accounts[TableId.Appropriation] is not { } table)
        {
            return;
        }

        foreach (RowKey code in ItemNames.OfLevel(table, 1))
        {
            Subject item = Of(teller, MoneyScope.Appropriation, code);
            if (teller.Knows(item with { Measure = FiscalMeasure.Budget }) && ItemNames.Function(teller, table, code) is { } name)
            {
                teller.Numbered(t => t.BudgetAndFinal(name, item));
            }
        }
    }

    /// <summary>The items of a table one by one, with their budgets where those are known.</summary>
    public static void Items(Teller teller, MoneyScope scope, TableId id)
    {
        if (teller.Accounts[id] is not { } table)
        {
            return;
        }

        foreach (RowKey code in ItemNames.Leaves(table))
        {
            Subject item = Of(teller, scope, code);
            if ((teller.HasMoney(item) || teller.HasMoney(item with { Measure = FiscalMeasure.Budget })) && ItemNames.Function(teller, table, code) is { } name)
            {
                teller.Numbered(t => t.BudgetAndFinal(name, item));
            }
        }
    }

    private static void Overall(Teller teller)
    {
        Subject general = teller.About(Topic.Expenditure, MoneyScope.General);
        if (!teller.Knows(general))
        {
            return;
        }

        teller.SayYear();
        teller.Say("一般公共预算财政拨款支出");
        teller.Amount(general);
        teller.Share(general, teller.About(Topic.Expenditure), "，占本年支出合计的");
        teller.Say("。");
        teller.Change("一般公共预算财政拨款支出", general);
        teller.Paragraph();
    }

    private static void Structure(Teller teller, string name, Subject all, TableId id)
    {
        if (!teller.Knows(all) || teller.Accounts[id] is not { } table)
        {
            return;
        }

        teller.SayYear();
        teller.Say(name);
        teller.Amount(all);
        var classes = ItemNames.OfLevel(table, 1)
            .Select(code => (Name: ItemNames.Function(teller, table, code), Subject: Of(teller, all.Scope, code)))
            .Where(c => c.Name is not null)
            .Select(c => (c.Name!, c.Subject));
        teller.Parts(all, classes, shares: true, UsedFor);
        teller.Paragraph();
    }

    private static Subject Of(Teller teller, MoneyScope scope, RowKey code) => teller.About(Topic.Function, scope) with { Code = code };
}
