using System.Collections.Immutable;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

public sealed partial class Consolidation
{
    /// <summary>The tables that are not in the sum, and why.</summary>
    public ImmutableArray<ConsolidationGap> Gaps =>
    [
        .. Template.Tables.Where(t => Units.Any(u => u[t.Id] is not null)).SelectMany(layout => layout.Measure == Measure.Rate
            ? [new ConsolidationGap(layout.Id, "", $"{layout.Title}为比率，不能相加。", $"Rates do not add up: {layout.Id.EnglishName()}.")]
            : Units.Where(u => u[layout.Id] is null).Select(u => new ConsolidationGap(
                layout.Id, u.Entity, $"{u.Entity}未公开{layout.Title}，该表无法汇总。", $"{u.Entity} does not print the {layout.Id.EnglishName()}: the sum is unknown."))),
    ];

    /// <summary>A cell of the sum with all that made it up.</summary>
    /// <exception cref="OverflowException">The sum is too large.</exception>
    public ConsolidatedCell Cell(TableId table, RowKey row, Item column)
    {
        TableLayout layout = LayoutOf(table);
        var place = new CellPlace(layout, row, column, FiscalYear);
        var parts = ImmutableArray.CreateBuilder<Contribution>(_units.Count);
        foreach (FinalAccounts unit in Units)
        {
            parts.Add(new Contribution(unit.Entity, UnitTable.Tell(unit, table, row, column).At(new MemberPlace(unit.Entity, place))));
        }

        foreach (Adjustment adjustment in Adjustments)
        {
            if (adjustment.Tell(table, row, column) is { } figure)
            {
                parts.Add(new Contribution(adjustment.Name, figure.At(new MemberPlace(adjustment.Name, place) { EnglishMember = adjustment.EnglishName }), adjustment));
            }
        }

        ImmutableArray<Contribution> all = parts.ToImmutable();
        return new ConsolidatedCell(place, ConsolidatedCell.Sum(all, PrecisionOf(layout), place), all);
    }

    /// <summary>
    /// The accounts of the whole department: every table that all units print, with the rows and columns that any of them prints. A cell that one of
    /// the units leaves unknown is unknown. Told changes, rates and the hosts' own data are not carried over.
    /// </summary>
    /// <param name="entity">The department's name.</param>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public FinalAccounts ToAccounts(string entity)
    {
        FinalAccounts accounts = FinalAccounts.Of(entity, FiscalYear, Template).With(ProfileOfAll());
        foreach (TableLayout layout in Template.Tables)
        {
            if (layout.Measure != Measure.Rate && Units.All(u => u[layout.Id] is not null))
            {
                accounts = accounts.With(TableOf(layout));
            }
        }

        return accounts;
    }

    /// <summary>
    /// The rows of the sum: fixed rows as the form has them, codes in their order. Where a unit stops at a code with money, the sum stops there too:
    /// rows below would look like all that the code is made of.
    /// </summary>
    internal IEnumerable<RowKey> RowsOf(TableLayout layout)
    {
        HashSet<RowKey> keys = [];
        foreach (FinalAccounts unit in Units)
        {
            for (int row = 0; row < (unit[layout.Id]?.RowCount ?? 0); row++)
            {
                keys.Add(unit[layout.Id]!.Key(row));
            }
        }

        foreach (Adjustment adjustment in Adjustments)
        {
            keys.UnionWith(adjustment.RowsOf(layout.Id));
        }

        ListRoundedZeros(layout, keys);
        keys.RemoveWhere(k => Units.Any(u => UnitTable.StopsAbove(u, layout.Id, k)) || Adjustments.Any(a => a.StopsAbove(layout.Id, k)));
        int codes = layout.Codes switch
        {
            CodeKind.FunctionClass => layout.RowIndex(layout.Root),
            CodeKind.DepartmentEconomic => 0,
            _ => layout.Rows.Length,
        };
        return keys.OrderBy(k => k.IsCode ? 2 * codes : (2 * layout.RowIndex(k.Item)) + 1)
            .ThenBy(k => k.IsCode ? k.ToString() : "", StringComparer.Ordinal);
    }

    /// <summary>
    /// A code that a table does not list is exactly zero. Where a unit ends at a code that it prints as a rounded zero, and others list codes below, the
    /// codes between which the unit leaves the rounding open are listed too, each as zero within half a digit.
    /// </summary>
    private void ListRoundedZeros(TableLayout layout, HashSet<RowKey> keys)
    {
        foreach (RowKey end in Units.SelectMany(u => UnitTable.RoundedEnds(u, layout.Id)).Distinct().ToList())
        {
            ListBelow(end);
        }

        void ListBelow(RowKey code)
        {
            if (!keys.Any(k => k.IsCode && k != code && (k.Code / 100 == code.Code || k.Code / 10_000 == code.Code)))
            {
                return;
            }

            foreach (RowKey child in CatalogueCodes.Children(layout.Codes, code, FiscalYear).Concat(ListedElsewhere(layout, code)).ToList())
            {
                keys.Add(child);
                ListBelow(child);
            }
        }
    }

    /// <summary>The codes right below one that any of the units' tables of the same codes lists.</summary>
    private IEnumerable<RowKey> ListedElsewhere(TableLayout layout, RowKey code) => Template.Tables
        .Where(t => t.Codes == layout.Codes || (t.Codes == CodeKind.FunctionClass && layout.Codes == CodeKind.Function))
        .SelectMany(t => Units.SelectMany(u => UnitTable.Codes(u, t.Id)))
        .Select(k => k.Code / 100 == code.Code ? k : k.Code / 10_000 == code.Code ? RowKey.OfCode(k.Code / 100) : default)
        .Where(k => k.IsCode);

    /// <summary>The columns that any unit prints, in the form's order.</summary>
    internal Item[] ColumnsOf(TableLayout layout) =>
        [.. layout.Columns.Select(c => c.Item).Where(c => Units.Any(u => u[layout.Id] is { } table && table.ColumnOf(c) >= 0))];

    private Table TableOf(TableLayout layout)
    {
        Item[] columns = ColumnsOf(layout);
        var builder = new TableBuilder(layout, PrecisionOf(layout), columns);
        foreach (RowKey row in RowsOf(layout))
        {
            builder.Row(row, NameOf(layout, row), [.. columns.Select(c => Cell(layout.Id, row, c).Figure)]);
        }

        return builder.Build();
    }

    /// <summary>The finest precision of the units, so that every value of the sum can be printed.</summary>
    private Precision PrecisionOf(TableLayout layout) => Units.Select(u => u[layout.Id]?.Precision)
        .Concat(Adjustments.Select(a => a.PrecisionOf(layout.Id)))
        .OfType<Precision>()
        .OrderBy(p => p.Step).ThenBy(p => p.Unit)
        .DefaultIfEmpty(Precision.Count)
        .First();

    /// <summary>The name that all units print; where they differ, or where none lists the code, the year's official one; else the first in the order of characters.</summary>
    private string NameOf(TableLayout layout, RowKey row)
    {
        List<(Table Table, int Row)> listed = [.. Units.Select(u => u[layout.Id]).OfType<Table>().Select(t => (Table: t, Row: t.RowOf(row))).Where(r => r.Row >= 0)];
        List<string> names = [.. listed.Select(r => r.Table.OwnRowName(r.Row).ToString()).Where(n => n.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        string? official = names.Count > 1 || listed.Count == 0 ? CatalogueCodes.Name(layout.Codes, row, FiscalYear) : null;
        return official ?? names.FirstOrDefault("");
    }

    private EntityProfile ProfileOfAll() => new()
    {
        Kind = EntityKind.Department,
        IsAcademic = Units.Any(u => u.Profile.IsAcademic),
        IsReorganised = Units.Any(u => u.Profile.IsReorganised),
        WithholdsItems = Units.Any(u => u.Profile.WithholdsItems),
        BasicTableCoversAllAppropriation = First.Profile.BasicTableCoversAllAppropriation,
        ExplainsThreePublicOverrun = Units.Any(u => u.Profile.ExplainsThreePublicOverrun),
        ExplainsOpeningAdjustment = Units.Any(u => u.Profile.ExplainsOpeningAdjustment),
    };

    private TableLayout LayoutOf(TableId table) => Template[table]
        ?? throw new ArgumentException($"{Template.Name} has no table {table.JsonName()}.", nameof(table));
}
