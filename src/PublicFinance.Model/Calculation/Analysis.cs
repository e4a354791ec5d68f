using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>The ratios that a 决算分析 tells, worked out from the tables (see docs/calculation.md). What the tables do not tell is unknown, never left out.</summary>
public static class Analysis
{
    private static readonly Item[] ThreePublicItems = [Item.Total, Item.Abroad, Item.Vehicles, Item.Purchase, Item.Running, Item.Reception];

    /// <summary>收入结构: each source of table 01 by 本年收入合计.</summary>
    public static ImmutableArray<RatioLine> IncomeStructure(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Figure total = Fixed(accounts, TableId.Summary, Item.Income);
        return [.. LinesOf(accounts, TableId.Summary).Where(l => l.Role == LineRole.Part)
            .Select(l => new RatioLine(l.Name, l.Item.EnglishName(), Ratio.Share(Fixed(accounts, TableId.Summary, l.Item), total)))];
    }

    /// <summary>支出功能结构: each functional class (类) of table 03, or where it is not printed of table 01, by 本年支出合计. Classes without money are left out.</summary>
    public static ImmutableArray<RatioLine> ExpenditureByFunction(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        (TableId id, Item root, Item column) = accounts[TableId.Expenditure] is not null
            ? (TableId.Expenditure, Item.Total, Item.Total)
            : (TableId.Summary, Item.Expenditure, Item.Final);
        Figure total = accounts.Find(id, RowKey.Of(root), column);
        return
        [
            .. Enumerable.Range(0, accounts[id]?.RowCount ?? 0).Select(r => (Key: accounts[id]!.Key(r), Name: accounts[id]!.RowName(r)))
                .Where(r => r.Key.Level == 1).Select(r => (r.Key, r.Name, Figure: accounts.Find(id, r.Key, column))).Where(r => !r.Figure.IsKnown || r.Figure.Value != 0)
                .Select(r => new RatioLine($"{r.Key} {r.Name}".TrimEnd(), r.Key.ToString(), Ratio.Share(r.Figure, total))),
        ];
    }

    /// <summary>支出结构: 基本支出, 项目支出 and the other columns of table 03 by 本年支出合计.</summary>
    public static ImmutableArray<RatioLine> ExpenditureByKind(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Figure total = accounts.Find(TableId.Expenditure, RowKey.Of(Item.Total), Item.Total);
        return [.. new[] { Item.Basic, Item.Project, Item.RemittedUp, Item.OperatingExpenditure, Item.AffiliatedSubsidy }
            .Select(i => new RatioLine(i.Name(), i.EnglishName(), Ratio.Share(accounts.Find(TableId.Expenditure, RowKey.Of(Item.Total), i), total)))];
    }

    /// <summary>人员经费与公用经费: table 06's two parts by its total; where their sums are not printed, they are added up from its classes.</summary>
    public static ImmutableArray<RatioLine> PersonnelAndPublicOutlay(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Figure personnel = PartOfBasic(accounts, Item.Personnel), outlay = PartOfBasic(accounts, Item.PublicOutlay);
        Figure total = Fixed(accounts, TableId.BasicExpenditure, Item.Total) is { IsKnown: true } printed ? printed : Add([personnel, outlay]);
        return
        [
            new(Item.Personnel.Name(), Item.Personnel.EnglishName(), Ratio.Share(personnel, total)),
            new(Item.PublicOutlay.Name(), Item.PublicOutlay.EnglishName(), Ratio.Share(outlay, total)),
        ];
    }

    /// <summary>“三公”经费完成率: final by budget, item by item.</summary>
    public static ImmutableArray<RatioLine> ThreePublicCompletion(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return [.. ThreePublicItems.Select(i => new RatioLine(i.Name(), i.EnglishName(), Ratio.Completion(
            accounts.Find(TableId.ThreePublic, RowKey.Of(Item.Final), i), accounts.Find(TableId.ThreePublic, RowKey.Of(Item.Budget), i))))];
    }

    /// <summary>人均、车均: reception per person received, running cost per vehicle held, travel per person abroad, operating funds and personnel per person on post.</summary>
    public static ImmutableArray<RatioLine> PerUnit(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        Figure ThreePublic(Item item) => accounts.Find(TableId.ThreePublic, RowKey.Of(Item.Final), item);
        ThreePublicCounts counts = accounts.ThreePublicCounts;
        Figure onPost = accounts.Staffing.StaffOnPost;
        return
        [
            new("人均公务接待费", "reception per person", Ratio.PerHead(ThreePublic(Item.Reception), counts.PersonsReceived)),
            new("人均因公出国（境）费", "travel abroad per person", Ratio.PerHead(ThreePublic(Item.Abroad), counts.PersonsAbroad)),
            new("车均公务用车运行维护费", "running cost per vehicle", Ratio.PerVehicle(ThreePublic(Item.Running), counts.VehiclesHeld)),
            new("在职人员人均人员经费", "personnel expenditure per person on post", Ratio.PerHead(PartOfBasic(accounts, Item.Personnel), onPost)),
            new("在职人员人均机关运行经费", "operating funds per person on post", Ratio.PerHead(accounts.OperatingFunds.Total, onPost)),
        ];
    }

    /// <summary>较上年增减: the totals of tables 01, 04, 05 and 07 against last year's.</summary>
    public static ImmutableArray<RatioLine> YearOnYear(FinalAccounts accounts, FinalAccounts previous)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(previous);
        RatioLine Line(string name, string english, TableId id, Item row, Item column) => new(name, english, Ratio.Growth(
            accounts.Find(id, RowKey.Of(row), column), previous.Find(id, RowKey.Of(row), column)));
        return
        [
            Line("本年收入合计", "income", TableId.Summary, Item.Income, Item.Final),
            Line("本年支出合计", "expenditure", TableId.Summary, Item.Expenditure, Item.Final),
            Line("年末结转和结余", "closing carry-over", TableId.Summary, Item.Closing, Item.Final),
            Line("财政拨款本年收入", "appropriation income", TableId.Appropriation, Item.Income, Item.Total),
            Line("财政拨款本年支出", "appropriation expenditure", TableId.Appropriation, Item.Expenditure, Item.Total),
            Line("一般公共预算基本支出", "general public budget, basic", TableId.GeneralBudget, Item.Total, Item.Basic),
            Line("一般公共预算项目支出", "general public budget, project", TableId.GeneralBudget, Item.Total, Item.Project),
            Line("“三公”经费决算数", "three-public expenditure", TableId.ThreePublic, Item.Final, Item.Total),
        ];
    }

    private static Figure PartOfBasic(FinalAccounts accounts, Item part)
    {
        Figure printed = Fixed(accounts, TableId.BasicExpenditure, part);
        if (printed.IsKnown || accounts[TableId.BasicExpenditure] is not { } table)
        {
            return printed;
        }

        return Add(Enumerable.Range(0, table.RowCount).Where(r => table.Key(r).Level == 1 && table.Key(r).Code is 301 or 303 == (part == Item.Personnel))
            .Select(r => accounts.Find(TableId.BasicExpenditure, table.Key(r), Item.Final)));
    }

    /// <summary>The exact sum with the sum of the intervals; unknown where a part is, or where there is none.</summary>
    private static Figure Add(IEnumerable<Figure> parts)
    {
        Figure sum = default;
        bool isFirst = true;
        foreach (Figure part in parts)
        {
            if (!part.IsKnown)
            {
                return part;
            }

            sum = isFirst ? part : Figure.Printed(sum.Value + part.Value, sum.Half + part.Half, sum.Precision);
            isFirst = false;
        }

        return sum;
    }

    private static ImmutableArray<Line> LinesOf(FinalAccounts accounts, TableId id) => accounts.Template[id]?.Rows ?? [];

    private static Figure Fixed(FinalAccounts accounts, TableId id, Item row) => accounts.Find(id, RowKey.Of(row), Item.Final);
}
