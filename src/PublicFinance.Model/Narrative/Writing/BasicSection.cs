using PublicFinance.Model.Accounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Narrative;

/// <summary>基本支出: personnel and public outlay, and what they consist of.</summary>
internal static class BasicSection
{
    /// <summary>The amounts with the items that have money.</summary>
    public static void Write(Teller teller)
    {
        Subject basic = Of(teller, Topic.Basic), personnel = Of(teller, Topic.Personnel), outlay = Of(teller, Topic.Public);
        (string Name, Subject Part)[] parts = [.. new[] { ("人员经费", personnel), ("公用经费", outlay) }.Where(p => teller.HasMoney(p.Item2))];
        if (parts.Length > 0 && teller.AddUp(basic, parts.Select(p => p.Part)))
        {
            teller.SayYear();
            teller.Say("一般公共预算财政拨款基本支出");
            teller.Amount(basic);
            teller.Parts(basic, parts, shares: false, after: part => Consists(teller, part.Topic == Topic.Personnel));
        }
        else
        {
            // A table that covers other appropriations too is no division of the general budget's basic expenditure.
            foreach ((string name, Subject part) in parts)
            {
                teller.SayYear();
                teller.Say("基本支出中的" + name);
                teller.Amount(part);
                teller.Say(Consists(teller, part.Topic == Topic.Personnel) + "。");
            }
        }

        teller.Paragraph();
    }

    /// <summary>The same, and each 类 with its change.</summary>
    public static void WriteByClass(Teller teller)
    {
        Write(teller);
        if (teller.Accounts[TableId.BasicExpenditure] is not { } table)
        {
            return;
        }

        foreach (RowKey code in ItemNames.OfLevel(table, 1))
        {
            Subject item = Of(teller, Topic.Economic) with { Code = code };
            string name = ItemNames.EconomicClass(teller, table, code);
            if (name.Length > 0 && teller.HasMoney(item))
            {
                teller.Numbered(t =>
                {
                    t.Say(name);
                    t.Amount(item);
                    t.Say("。");
                    t.Change(name, item);
                });
            }
        }
    }

    private static Subject Of(Teller teller, Topic topic) => teller.About(topic, MoneyScope.General);

    /// <summary>，主要包括：基本工资、津贴补贴: the items with money, by name.</summary>
    private static string Consists(Teller teller, bool personnel)
    {
        if (teller.Accounts[TableId.BasicExpenditure] is not { } table)
        {
            return "";
        }

        string[] names =
        [
            .. ItemNames.Leaves(table)
                .Where(c => c.Level == 2 && IsPersonnel(c) == personnel && teller.HasMoney(Of(teller, Topic.Economic) with { Code = c }))
                .Select(c => ItemNames.Economic(teller, table, c))
                .Where(n => n.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        return names.Length == 0 ? "" : "，主要包括：" + string.Join("、", names);
    }

    private static bool IsPersonnel(RowKey code) => DepartmentEconomicCode.TryFromInt32(code.Code, out DepartmentEconomicCode economic)
        && economic.BasicExpenditureKind == BasicExpenditureKind.Personnel;
}
