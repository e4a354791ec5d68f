using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Narrative;

/// <summary>其他重要事项: operating funds, procurement, state assets.</summary>
internal static class OtherSections
{
    private static readonly Topic[] Vehicles =
    [
        Topic.MinisterialVehicle, Topic.LeaderVehicle, Topic.ConfidentialVehicle, Topic.EmergencyVehicle,
        Topic.EnforcementVehicle, Topic.SpecialVehicle, Topic.RetiredVehicle, Topic.OtherVehicle,
    ];

    /// <summary>All three as subsections.</summary>
    public static void Write(Teller teller)
    {
        teller.Section("机关运行经费支出情况", WriteOperatingFunds);
        teller.Section("政府采购支出情况", WriteProcurement);
        teller.Section("国有资产占用情况", WriteAssets);
    }

    /// <summary>机关运行经费.</summary>
    public static void WriteOperatingFunds(Teller teller)
    {
        Subject funds = teller.About(Topic.OperatingFunds);
        if (!teller.Knows(funds))
        {
            return;
        }

        teller.SayYear();
        teller.BudgetAndFinal("机关运行经费", funds);
        teller.Change("机关运行经费支出", funds);
        teller.Paragraph();
    }

    /// <summary>政府采购.</summary>
    public static void WriteProcurement(Teller teller)
    {
        Subject all = teller.About(Topic.Procurement);
        if (!teller.Knows(all))
        {
            return;
        }

        teller.SayYear();
        teller.Say("政府采购支出总额");
        teller.Amount(all);
        teller.Parts(all,
            [("政府采购货物支出", teller.About(Topic.Goods)), ("政府采购工程支出", teller.About(Topic.Works)), ("政府采购服务支出", teller.About(Topic.Services))], shares: false);
        Contracts(teller, all);
        Told(teller, "面向中小企业预留采购预算金额", Topic.SmeReserved, "面向小微企业预留采购预算金额", Topic.MicroReserved);
        Told(teller, "面向中小企业预留的政府采购项目中，由中小企业中标或成交的金额", Topic.SmeAwarded, "面向小微企业预留的政府采购项目中，由小微企业中标或成交的金额", Topic.MicroAwarded);
        Told(teller, "其他政府采购项目中，由中小企业中标或成交的金额", Topic.SmeOther, "", Topic.SmeOther);
        teller.Paragraph();
    }

    /// <summary>国有资产占用: vehicles and equipment at the end of the year.</summary>
    public static void WriteAssets(Teller teller)
    {
        Subject all = teller.About(Topic.VehiclesOwned);
        string date = System.FormattableString.Invariant($"截至{teller.Year}年12月31日，{teller.Self}");
        if (teller.KnowsCount(all))
        {
            teller.Say(date + "共有车辆");
            teller.Count(all, "辆");
            (string Name, Subject Subject)[] kinds = [.. Vehicles.Select(v => (v.Name(), teller.About(v))).Where(v => teller.KnowsCount(v.Item2) && teller.HasMoney(v.Item2))];
            for (int i = 0; i < kinds.Length && teller.AddUp(all, kinds.Select(k => k.Subject)); i++)
            {
                teller.Say((i == 0 ? "，其中：" : "，") + kinds[i].Name);
                teller.Count(kinds[i].Subject, "辆");
            }

            teller.Say("。");
        }

        foreach ((Topic topic, Item item) in new[] { (Topic.Equipment50, Item.Equipment50), (Topic.Equipment100, Item.Equipment100) })
        {
            if (teller.KnowsCount(teller.About(topic)) && teller.Accounts.Template[TableId.Assets]?.Column(item)?.Name is { } name)
            {
                teller.Say(name);
                teller.Count(teller.About(topic), "台（套）");
                teller.Say("。");
            }
        }

        teller.Paragraph();
    }

    private static void Contracts(Teller teller, Subject all)
    {
        Subject medium = teller.About(Topic.SmeContracts), micro = teller.About(Topic.MicroContracts);
        if (teller.Knows(medium))
        {
            teller.Say("授予中小企业合同金额");
            teller.Amount(medium);
            teller.Share(medium, all, "，占政府采购支出总额的");
            teller.Say("。");
        }

        if (teller.Knows(micro))
        {
            teller.Say("授予小微企业合同金额");
            teller.Amount(micro);
            teller.Share(micro, medium, "，占授予中小企业合同金额的");
            teller.Say("。");
        }
    }

    private static void Told(Teller teller, string first, Topic one, string second, Topic two)
    {
        foreach ((string words, Topic topic) in new[] { (first, one), (second, two) })
        {
            if (words.Length > 0 && teller.Knows(teller.About(topic)))
            {
                teller.Say(words);
                teller.Amount(teller.About(topic));
                teller.Say("。");
            }
        }
    }
}
