using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Audit;
using PublicFinance.Model.Testing;

namespace PublicFinance.Model.Tests.Audit.Rules;

/// <summary>Cases of rules that are no sums: signs, ratios, forms, last year's figures.</summary>
internal static class OtherCases
{
    private static readonly FinalAccounts Full = FullLedger.Accounts(DisclosureTemplate.Jiangxi2020);
    private static readonly FinalAccounts Told = FullLedger.WithChanges(DisclosureTemplate.Jiangxi2020);
    private static readonly FinalAccounts Before = FullLedger.Previous(DisclosureTemplate.Jiangxi2020);

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Nothing(),
        .. new[] { (TableId.Income, "02"), (TableId.Expenditure, "03"), (TableId.GeneralBudget, "05"), (TableId.Funds, "08"), (TableId.Capital, "09") }
            .SelectMany(t => new[] { Twice($"PF{t.Item2}14", t.Item1), MissingParent($"PF{t.Item2}14", t.Item1) }),
        Cell("PF0704", TableId.ThreePublicCounts, Item.VehiclesBought, 0),
        None("PF0704", TableId.ThreePublic, Item.Purchase),
        Cell("PF0705", TableId.ThreePublicCounts, Item.PersonsAbroad, 0,
            Full.Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), Item.Groups, f => f.WithValue(0)).Set(TableId.ThreePublicCounts, RowKey.Of(Item.Final), Item.GroupsJoined, f => f.WithValue(0))),
        Cell("PF0706", TableId.ThreePublicCounts, Item.Batches, 0),
        None("PF0706", TableId.ThreePublic, Item.Reception),
        Cell("PF0708", TableId.ThreePublicCounts, Item.VehiclesHeld, 0),
        Cell("PF0709", TableId.ThreePublicCounts, Item.PersonsReceived, 50_000),
        Cell("PF0709", TableId.ThreePublicCounts, Item.VehiclesHeld, 1, Full.Shift(TableId.ThreePublicCounts, RowKey.Of(Item.Final), Item.VehiclesHeld, -7)),
        Share(Item.OfTotal, Item.ToSmallMedium), Share(Item.OfTotal, Item.ToMicro), Share(Item.OfSmallMedium, Item.ToMicro), Share(Item.Total, Item.ToSmallMedium), Share(Item.Total, Item.ToMicro),
        Cell("PF2201", TableId.Staffing, Item.Posts, 98),
        Cell("PF2201", TableId.Staffing, Item.Staff, 140),
        Opening(),
        Change("PF2302", "PF2303"),
        Change("PF2303", "PF2302"),
    ];

    private static RuleCase Cell(string rule, TableId table, Item column, long fail, FinalAccounts? pass = null)
    {
        FinalAccounts from = pass ?? Full;
        var cell = (CellPlace)from.Find(table, RowKey.Of(Item.Final), column).Place!;
        return new RuleCase(rule, $"{cell.Name} → {fail}", new AuditInput { Accounts = from },
            new AuditInput { Accounts = from.Set(table, RowKey.Of(Item.Final), column, f => f.WithValue(fail)) }, cell);
    }

    /// <summary>Exactly nothing: a printed zero may hide a few yuan.</summary>
    private static RuleCase None(string rule, TableId table, Item column)
    {
        var cell = (CellPlace)Full.Find(table, RowKey.Of(Item.Final), column).Place!;
        return new RuleCase(rule, $"{cell.Name} → 无", new AuditInput { Accounts = Full },
            new AuditInput { Accounts = Full.Set(table, RowKey.Of(Item.Final), column, f => Figure.NotListed(f.Precision)) }, cell);
    }

    private static RuleCase Share(Item row, Item column)
    {
        var cell = (CellPlace)Full.Find(TableId.ProcurementShares, RowKey.Of(row), column).Place!;
        return new RuleCase("PF2102", $"{cell.Name} + 0.03%", new AuditInput { Accounts = Full },
            new AuditInput { Accounts = Full.Shift(TableId.ProcurementShares, RowKey.Of(row), column, 300_000) }, cell);
    }

    /// <summary>The opening of all budgets against last year's closing.</summary>
    private static RuleCase Opening()
    {
        var cell = (CellPlace)Full.Find(TableId.Appropriation, RowKey.Of(Item.Opening), Item.Total).Place!;
        return new RuleCase("PF2301", $"{cell.Name} + 0.02", new AuditInput { Accounts = Full, Previous = Before },
            new AuditInput { Accounts = Full.Shift(cell.Table.Id, cell.Row, cell.Column, 20_000), Previous = Before }, cell);
    }

    private static RuleCase Nothing()
    {
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        FinalAccounts With(long expenditure) => FinalAccounts.Of("某单位", 2021, DisclosureTemplate.Jiangxi2020).With(
            new TableBuilder(DisclosureTemplate.Jiangxi2020[TableId.Summary]!, precision)
                .Row(RowKey.Of(Item.GrandIncome), null, [Figure.Printed(0, precision)])
                .Row(RowKey.Of(Item.GrandExpenditure), null, [Figure.Printed(expenditure, precision)]).Build());
        return new RuleCase("PF0107", "总计（支出） 0.01 → 0.00", new AuditInput { Accounts = With(10_000) }, new AuditInput { Accounts = With(0) },
            (CellPlace)With(0).Find(TableId.Summary, RowKey.Of(Item.GrandExpenditure), Item.Final).Place!);
    }

    /// <summary>A row of zeros of a code that is there already.</summary>
    private static RuleCase Twice(string rule, TableId id)
    {
        Table table = Full[id]!;
        var rows = TableEdit.RowsOf(table, Full.FiscalYear);
        (RowKey Key, string Name, Figure[] Figures) last = rows[^1];
        rows.Add((last.Key, last.Name, [.. last.Figures.Select(f => Figure.NotListed(f.Precision))]));
        return new RuleCase(rule, $"{id} {last.Key} twice", new AuditInput { Accounts = Full }, new AuditInput { Accounts = Full.With(TableEdit.Build(table, table.Columns.ToArray(), rows)) }, null);
    }

    private static RuleCase MissingParent(string rule, TableId id)
    {
        Table table = Full[id]!;
        var rows = TableEdit.RowsOf(table, Full.FiscalYear);
        RowKey missing = rows.First(r => r.Key.Level == 2).Key;
        return new RuleCase(rule, $"{id} without {missing}", new AuditInput { Accounts = Full },
            new AuditInput { Accounts = Full.With(TableEdit.Build(table, table.Columns.ToArray(), rows.Where(r => r.Key != missing))) }, null);
    }

    private static RuleCase Change(string rule, string other)
    {
        ToldChange told = Told.Changes.First(c => c.Column == Item.Final && c.Row == RowKey.Of(Item.OtherIncome));
        FinalAccounts fail = Told.WithChanges(Told.Changes.Replace(told, told with { Change = told.Change.WithValue(told.Change.Value + 1_000_000) }));
        return new RuleCase(rule, "其他收入较上年增减额 + 1", new AuditInput { Accounts = Told, Previous = Before }, new AuditInput { Accounts = fail, Previous = Before }, null) { Others = [other] };
    }
}
