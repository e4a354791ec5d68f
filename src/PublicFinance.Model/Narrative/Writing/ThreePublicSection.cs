using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>“三公”经费: budget and final of the whole and of each item, with the counts behind them.</summary>
internal static class ThreePublicSection
{
    private const string Name = "“三公”经费";
    private static readonly (Topic Topic, string Name)[] Items =
        [(Topic.Abroad, "因公出国（境）费"), (Topic.Vehicles, "公务用车购置及运行维护费"), (Topic.Reception, "公务接待费")];

    /// <summary>In two subsections: overall, and item by item.</summary>
    public static void Write(Teller teller)
    {
        teller.Section(Name + "支出决算总体情况", Overall);
        teller.Section(Name + "支出决算具体情况", EachItem);
    }

    /// <summary>In one section.</summary>
    public static void WriteAsOne(Teller teller)
    {
        Overall(teller);
        EachItem(teller);
    }

    private static MoneyScope ScopeOf(Teller teller) => teller.Accounts.Template[TableId.ThreePublic]?.Source == Item.General ? MoneyScope.General : MoneyScope.Appropriation;

    private static Subject Of(Teller teller, Topic topic) => teller.About(topic, ScopeOf(teller));

    private static void Overall(Teller teller)
    {
        Subject all = Of(teller, Topic.ThreePublic);
        if (!teller.Knows(all))
        {
            return;
        }

        teller.SayYear();
        teller.BudgetAndFinal(Name, all);
        teller.Parts(all, Items.Select(i => (i.Name, Of(teller, i.Topic))), shares: true, Name + "支出决算具体构成为：", "支出决算中，", "");
        teller.Change(Name + "支出决算", all);
        teller.Paragraph();
    }

    private static void EachItem(Teller teller)
    {
        foreach ((Topic topic, string name) in Items)
        {
            teller.Numbered(t =>
            {
                t.BudgetAndFinal(name, Of(t, topic));
                Details(t, topic);
                t.Change(name + "支出决算", Of(t, topic));
                Counts(t, topic);
            });
        }
    }

    private static void Details(Teller teller, Topic topic)
    {
        (string Name, Topic Topic)[] parts = topic switch
        {
            Topic.Vehicles => [("公务用车购置费", Topic.Purchase), ("公务用车运行维护费", Topic.Running)],
            Topic.Reception => [("外事接待费", Topic.ReceptionForeign)],
            _ => [],
        };
        (string Name, Subject Subject)[] told = [.. parts.Select(p => (p.Name, Of(teller, p.Topic))).Where(p => teller.HasMoney(p.Item2))];
        for (int i = 0; i < told.Length; i++)
        {
            teller.Say((i == 0 ? "支出决算中，" : "，") + told[i].Name);
            teller.Amount(told[i].Subject);
        }

        teller.Say(told.Length > 0 ? "。" : "");
    }

    private static void Counts(Teller teller, Topic topic)
    {
        (string Words, Topic Topic, string Unit)[] counts = topic switch
        {
            Topic.Abroad => [("因公出国（境）团组", Topic.Groups, "个"), ("参加其他单位组织的出国（境）团组", Topic.GroupsJoined, "个"), ("因公出国（境）人次数", Topic.PersonsAbroad, "人次")],
            Topic.Vehicles => [("公务用车购置数", Topic.VehiclesBought, "辆"), ("年末公务用车保有量", Topic.VehiclesHeld, "辆")],
            _ => [("国内公务接待", Topic.Batches, "批次"), ("国内公务接待", Topic.PersonsReceived, "人次"), ("其中：外事接待", Topic.ForeignBatches, "批次"), ("其中：外事接待", Topic.ForeignPersons, "人次")],
        };
        string said = "";
        foreach ((string words, Topic counted, string unit) in counts.Where(c => teller.KnowsCount(Of(teller, c.Topic))))
        {
            teller.Say((said.Length == 0 ? "" : "，") + (words == said ? "" : words));
            teller.Count(Of(teller, counted), unit);
            said = words;
        }

        teller.Say(said.Length > 0 ? "。" : "");
    }
}
