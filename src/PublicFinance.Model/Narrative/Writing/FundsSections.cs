using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>政府性基金 and 国有资本经营: income, expenditure and balances, or that there are none.</summary>
internal static class FundsSections
{
    private static readonly Topic[] Flows = [Topic.Opening, Topic.Income, Topic.Expenditure, Topic.Closing];

    /// <summary>政府性基金预算财政拨款.</summary>
    public static void WriteFunds(Teller teller) => Write(teller, MoneyScope.Funds, TableId.Funds, "政府性基金预算财政拨款");

    /// <summary>国有资本经营预算财政拨款.</summary>
    public static void WriteCapital(Teller teller) => Write(teller, MoneyScope.Capital, TableId.Capital, "国有资本经营预算财政拨款");

    private static void Write(Teller teller, MoneyScope scope, TableId id, string money)
    {
        if (teller.Accounts[id] is not { } table)
        {
            return;
        }

        Subject Of(Topic topic) => teller.About(topic, scope);
        if (IsZero(teller, table))
        {
            // Another table may know of an amount too small for this one: then neither an amount nor its absence is told.
            if (!Flows.Append(Topic.AppropriationIncome).Any(t => teller.HasMoney(Of(t))))
            {
                teller.SayYear();
                teller.Say(teller.Self + "无" + money + (table.Layout.Column(Item.Income) is null ? "支出。" : "收入和支出。"));
                teller.Paragraph();
            }

            return;
        }

        string[] names = ["年初结转和结余", "本年收入", "本年支出", "年末结转和结余"];
        bool begun = false;
        foreach ((Topic flow, string name) in Flows.Zip(names).Where(f => teller.Knows(Of(f.First))))
        {
            if (!begun)
            {
                teller.SayYear();
            }

            teller.Say(begun ? "，" + name : flow == Topic.Income ? name : money + name);    // the section names the money
            teller.Amount(Of(flow));
            begun = true;
        }

        teller.Say(begun ? "。" : "");
        teller.Paragraph();
        BudgetSections.Items(teller, scope, id);
    }

    private static bool IsZero(Teller teller, Table table) => Enumerable.Range(0, table.RowCount)
        .All(row => Enumerable.Range(0, table.Columns.Length).All(column => table[row, column, teller.Year] is { Value: 0 }));
}
