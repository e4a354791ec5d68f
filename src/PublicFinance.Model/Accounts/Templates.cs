using System.Collections.Immutable;
using System.Globalization;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>The built-in templates, composed from the official forms that they share.</summary>
internal static class Templates
{
    private static readonly ImmutableArray<int> ClassesWithDebt =
        [201, 202, 203, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214, 215, 216, 217, 219, 220, 221, 222, 223, 224, 229, 231, 232, 234];

    private static readonly ImmutableArray<int> ClassesWithoutDebt = ClassesWithDebt.RemoveAll(c => c is 231 or 232);

    public static DisclosureTemplate Jiangxi2020()
    {
        int number = 0;
        string Next() => string.Create(CultureInfo.InvariantCulture, $"公开{++number:00}表");
        return new("jiangxi-2020", "江西省2020年度部门决算公开格式",
        [
            Summary(Next(), ClassesWithDebt, numbered: false),
            Income(Next()),
            Expenditure(Next()),
            Appropriation(Next(), ClassesWithDebt, numbered: false),
            GeneralBudget(Next()),
            BasicExpenditure(Next()),
            ThreePublic(Next(), "一般公共预算财政拨款“三公”经费支出决算表", Item.General),
            Funds(Next(), numbered: false),
            CapitalExpenditure(Next()),
            Assets(Next(), "单价50万元以上通用设备", "单价100万元以上专用设备"),
            .. Beside(),
        ]);
    }

    public static DisclosureTemplate Shanghai2024() => new("shanghai-2024", "上海市2024年度部门决算公开格式",
    [
        Summary("", ClassesWithoutDebt, numbered: false),
        Income(""),
        Expenditure(""),
        Appropriation("", ClassesWithoutDebt, numbered: false),
        GeneralBudget(""),
        BasicExpenditure(""),
        ThreePublic("", "财政拨款“三公”经费支出决算表"),
        Funds("", numbered: false),
        Capital(""),
        Assets("", "单价50万元（含）以上通用设备", "单价100万元（含）以上设备（不含车辆）"),
        .. Beside(),
    ]);

    public static DisclosureTemplate National2022()
    {
        int number = 0;
        string Next() => string.Create(CultureInfo.InvariantCulture, $"公开{++number:00}表");
        return new("national-2022", "全国2022年度部门决算公开格式",
        [
            Summary(Next(), ClassesWithDebt, numbered: true),
            Numbered(Income(Next())),
            Numbered(Expenditure(Next())),
            Appropriation(Next(), ClassesWithDebt, numbered: true),
            Numbered(GeneralBudget(Next())),
            BasicExpenditure(Next()),
            Funds(Next(), numbered: true),
            Numbered(CapitalExpenditure(Next())),
            Numbered(ThreePublic(Next(), "财政拨款“三公”经费支出决算表")),
            Assets("", "单价50万元以上通用设备", "单价100万元（含）以上设备（不含车辆）"),
            .. Beside(),
        ]);
    }

    private static TableLayout Summary(string number, ImmutableArray<int> classes, bool numbered)
    {
        string N(int n) => numbered ? n.ToString(CultureInfo.InvariantCulture) : "";
        return new(TableId.Summary, number, "收入支出决算总表", Measure.Amount, CodeKind.FunctionClass,
        [
            Part(Item.GeneralRevenue, N(1)),
            Part(Item.FundsRevenue, N(2)),
            Part(Item.CapitalRevenue, N(3)),
            Part(Item.SuperiorSubsidy, N(4)),
            Part(Item.InstitutionalIncome, N(5)),
            Part(Item.OperatingIncome, N(6)),
            Part(Item.AffiliatedRemittance, N(7)),
            Part(Item.OtherIncome, N(8)),
            new(Item.Income, Item.Income.Name(), N(27), LineRole.Sum),
            new(Item.SurplusUsed, Item.SurplusUsed.Name(), N(28)),
            new(Item.Opening, Item.Opening.Name(), N(29)),
            new(Item.GrandIncome, "总计（收入）", N(31)),
            new(Item.Expenditure, Item.Expenditure.Name(), N(58)),
            new(Item.SurplusDistribution, Item.SurplusDistribution.Name(), N(59)),
            new(Item.Closing, Item.Closing.Name(), N(60)),
            new(Item.GrandExpenditure, "总计（支出）", N(62)),
        ],
        [new(Item.Final, "决算数", numbered ? "1" : "")], Item.Expenditure) { Classes = classes, FirstClassNumber = numbered ? 32 : 0 };
    }

    private static TableLayout Income(string number) => new(TableId.Income, number, "收入决算表", Measure.Amount, CodeKind.Function, TotalRow(),
    [
        Sum(Item.Total, "本年收入合计"),
        Part(Item.Appropriation),
        Part(Item.SuperiorSubsidy),
        Part(Item.InstitutionalIncome),
        Part(Item.OperatingIncome),
        Part(Item.AffiliatedRemittance),
        Part(Item.OtherIncome),
    ], Item.Total);

    private static TableLayout Expenditure(string number) => new(TableId.Expenditure, number, "支出决算表", Measure.Amount, CodeKind.Function, TotalRow(),
    [
        Sum(Item.Total, "本年支出合计"),
        Part(Item.Basic),
        Part(Item.Project),
        Part(Item.RemittedUp),
        Part(Item.OperatingExpenditure),
        Part(Item.AffiliatedSubsidy),
    ], Item.Total);

    private static TableLayout Appropriation(string number, ImmutableArray<int> classes, bool numbered)
    {
        string N(int n) => numbered ? n.ToString(CultureInfo.InvariantCulture) : "";
        return new(TableId.Appropriation, number, "财政拨款收入支出决算总表", Measure.Amount, CodeKind.FunctionClass,
        [
            new(Item.Income, Item.Income.Name(), N(27)),
            new(Item.Opening, "年初财政拨款结转和结余", N(28)),
            new(Item.GrandIncome, "总计（收入）", N(32)),
            new(Item.Expenditure, Item.Expenditure.Name(), N(59)),
            new(Item.Closing, "年末财政拨款结转和结余", N(60)),
            new(Item.GrandExpenditure, "总计（支出）", N(64)),
        ],
        [Sum(Item.Total, "合计"), Part(Item.General), Part(Item.Funds), Part(Item.Capital)],
        Item.Expenditure) { Classes = classes, FirstClassNumber = numbered ? 33 : 0 };
    }

    private static TableLayout GeneralBudget(string number) => new(TableId.GeneralBudget, number, "一般公共预算财政拨款支出决算表",
        Measure.Amount, CodeKind.Function, TotalRow(), BasicAndProject(), Item.Total);

    private static TableLayout BasicExpenditure(string number) => new(TableId.BasicExpenditure, number, "一般公共预算财政拨款基本支出决算表",
        Measure.Amount, CodeKind.DepartmentEconomic,
        [new(Item.Personnel, "人员经费合计"), new(Item.PublicOutlay, "公用经费合计"), new(Item.Total, "合计", "", LineRole.Sum)],
        [new(Item.Final, "决算数")], Item.Total);

    private static TableLayout ThreePublic(string number, string title, Item source = Item.Total) => new(TableId.ThreePublic, number, title, Measure.Amount, CodeKind.None,
    [
        new(Item.Budget, "预算数"),
        new(Item.Final, "决算数"),
    ],
    [
        Sum(Item.Total, "合计"),
        Part(Item.Abroad),
        Part(Item.Vehicles),
        new(Item.Purchase, Item.Purchase.Name(), "", LineRole.OfWhich),
        new(Item.Running, Item.Running.Name(), "", LineRole.OfWhich),
        Part(Item.Reception),
        new(Item.ForeignReception, Item.ForeignReception.Name(), "", LineRole.OfWhich),
        new(Item.ThreePublic, Item.ThreePublic.Name()),
        new(Item.Conference, Item.Conference.Name()),
        new(Item.Training, Item.Training.Name()),
    ], Item.Total) { Source = source };

    private static TableLayout Funds(string number, bool numbered)
    {
        TableLayout layout = new(TableId.Funds, number, "政府性基金预算财政拨款收入支出决算表", Measure.Amount, CodeKind.Function, TotalRow(), IncomeAndExpenditure(), Item.Total);
        return numbered ? Numbered(layout) : layout;
    }

    private static TableLayout Capital(string number) => new(TableId.Capital, number, "国有资本经营预算财政拨款收入支出决算表",
        Measure.Amount, CodeKind.Function, TotalRow(), IncomeAndExpenditure(), Item.Total);

    private static TableLayout CapitalExpenditure(string number) => new(TableId.Capital, number, "国有资本经营预算财政拨款支出决算表",
        Measure.Amount, CodeKind.Function, TotalRow(), BasicAndProject(), Item.Total);

    private static TableLayout Assets(string number, string general, string special) => new(TableId.Assets, number, "国有资产占用情况表", Measure.Count, CodeKind.None, FinalRow(),
    [
        Sum(Item.Cars, "车辆合计"),
        Part(Item.CarsMinister),
        Part(Item.CarsLeader),
        Part(Item.CarsConfidential),
        Part(Item.CarsEmergency),
        Part(Item.CarsEnforcement),
        Part(Item.CarsSpecial),
        Part(Item.CarsRetired),
        Part(Item.CarsOther),
        new(Item.Equipment50, general),
        new(Item.Equipment100, special),
    ], Item.Total);

    /// <summary>What disclosures tell beside the tables, in sentences or in tables of their own.</summary>
    private static ImmutableArray<TableLayout> Beside() =>
    [
        Block(TableId.Staffing, Measure.Count,
            Item.Posts, Item.PostsAdministrative, Item.PostsInstitutional, Item.PostsOther,
            Item.Staff, Item.StaffOnPost, Item.Veterans, Item.Retirees, Item.StaffOther, Item.Students),
        Block(TableId.ThreePublicCounts, Measure.Count,
            Item.Groups, Item.GroupsJoined, Item.PersonsAbroad, Item.VehiclesBought, Item.VehiclesHeld,
            Item.Batches, Item.PersonsReceived, Item.ForeignBatches, Item.ForeignPersons),
        Block(TableId.OperatingFunds, Measure.Amount, Item.Total),
        Block(TableId.Procurement, Measure.Amount,
            Item.Total, Item.Goods, Item.Works, Item.Services, Item.ToSmallMedium, Item.ToMicro,
            Item.ReservedSmallMedium, Item.ReservedMicro, Item.AwardedSmallMedium, Item.AwardedMicro, Item.AwardedOther),
        new(TableId.ProcurementShares, "", TableId.ProcurementShares.Name(), Measure.Rate, CodeKind.None,
            [new(Item.Total, "未注明基数的比重"), new(Item.OfTotal, Item.OfTotal.Name()), new(Item.OfSmallMedium, Item.OfSmallMedium.Name())],
            [new(Item.ToSmallMedium, Item.ToSmallMedium.Name()), new(Item.ToMicro, Item.ToMicro.Name())], Item.Total),
    ];

    private static TableLayout Block(TableId id, Measure measure, params ReadOnlySpan<Item> columns)
    {
        var lines = ImmutableArray.CreateBuilder<Line>(columns.Length);
        foreach (Item column in columns)
        {
            lines.Add(new Line(column, column == Item.Total ? id.Name() : column.Name()));
        }

        return new(id, "", id.Name(), measure, CodeKind.None, FinalRow(), lines.MoveToImmutable(), Item.Total);
    }

    private static TableLayout Numbered(TableLayout layout) => new(
        layout.Id, layout.Number, layout.Title, layout.Measure, layout.Codes, layout.Rows,
        [.. layout.Columns.Select((c, i) => c with { Number = (i + 1).ToString(CultureInfo.InvariantCulture) })], layout.Root) { Source = layout.Source };

    private static ImmutableArray<Line> TotalRow() => [new(Item.Total, "合计", "", LineRole.Sum)];

    private static ImmutableArray<Line> FinalRow() => [new(Item.Final, "")];

    private static ImmutableArray<Line> BasicAndProject() => [Sum(Item.Total, "合计"), Part(Item.Basic), Part(Item.Project)];

    private static ImmutableArray<Line> IncomeAndExpenditure() =>
    [
        new(Item.Opening, Item.Opening.Name()),
        new(Item.Income, "本年收入"),
        Sum(Item.Total, "本年支出"),
        Part(Item.Basic),
        Part(Item.Project),
        new(Item.Closing, Item.Closing.Name()),
    ];

    private static Line Sum(Item item, string name) => new(item, name, "", LineRole.Sum);

    private static Line Part(Item item, string number = "") => new(item, item.Name(), number, LineRole.Part);
}
