using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Properties.Serialization;

/// <summary>Documents with any figures: no relation needs to hold.</summary>
public static class AnyAccounts
{
    private static readonly string[] Names = ["", "社会保障和就业支出", "a \"b\" \\ <c>\u0001", "𠮷野", "其他支出"];

    public static Arbitrary<FinalAccounts> Accounts() => Generator.ToArbitrary();

    private static Gen<FinalAccounts> Generator =>
        from template in Gen.Elements<DisclosureTemplate>([.. DisclosureTemplate.All])
        from year in Gen.Choose(1990, 2100)
        from entity in Gen.Elements("某局", "name \u2028 <&>", "𠮷县")
        from profile in Profiles
        from tables in Gen.CollectToList(template.Tables, Tables)
        from kept in Gen.ArrayOf(Gen.Elements(true, true, true, false), tables.Count)
        from changes in Gen.ListOf(Changes(template), 3)
        from extensions in Gen.Elements("", "{}", "{\"x\": [1.50, null, {\"名\":\"值\"}]}")
        select tables.Where((_, i) => kept[i]).Aggregate(FinalAccounts.Of(entity, year, template), (a, t) => a.With(t))
            .With(profile).WithChanges([.. changes]).WithExtensions(extensions);

    private static Gen<EntityProfile> Profiles =>
        from kind in Gen.Elements(Enum.GetValues<EntityKind>())
        from b in Gen.ArrayOf(Gen.Elements(true, false), 6)
        select new EntityProfile
        {
            Kind = kind, IsAcademic = b[0], IsReorganised = b[1], WithholdsItems = b[2],
            BasicTableCoversAllAppropriation = b[3], ExplainsThreePublicOverrun = b[4], ExplainsOpeningAdjustment = b[5],
        };

    private static Gen<Table> Tables(TableLayout layout) =>
        from precision in Precisions(layout.Measure)
        from all in Gen.Elements(true, false)
        from shuffled in Gen.Shuffle(layout.Columns.Select(c => c.Item).ToArray())
        from some in Gen.Choose(1, layout.Columns.Length)
        let columns = all ? layout.Columns.Select(c => c.Item).ToArray() : shuffled[..some]
        from count in Gen.Choose(0, layout.Codes == CodeKind.None ? 0 : 6)
        from codes in Gen.ArrayOf(Codes(layout.Codes), count)
        from itemCount in Gen.Choose(0, layout.Rows.Length)
        from items in Gen.Shuffle(layout.Rows.Select(r => RowKey.Of(r.Item)).ToArray())
        from keys in Gen.Shuffle(items[..itemCount].Concat(codes).ToArray())
        from names in Gen.ArrayOf(Gen.Elements(Names), keys.Length)
        from coarse in Gen.Elements(true, false, false)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Cells(precision, coarse), columns.Length), keys.Length)
        select Build(layout, precision, columns, keys, names, cells);

    private static Table Build(TableLayout layout, Precision precision, Item[] columns, RowKey[] keys, string[] names, Figure[][] cells)
    {
        var builder = new TableBuilder(layout, precision, columns);
        for (int r = 0; r < keys.Length; r++)
        {
            int row = r;
            builder.Row(keys[r], names[r], [.. cells[r].Select((f, c) => layout.HasCell(keys[row], columns[c]) ? f : Figure.Absent(precision))]);
        }

        return builder.Build();
    }

    private static Gen<Precision> Precisions(Measure measure) => measure switch
    {
        Measure.Amount => from unit in Gen.Elements(Enum.GetValues<AmountUnit>())
                          from decimals in Gen.Choose(0, unit.MaxDecimals())
                          select Precision.Of(unit, decimals),
        Measure.Rate => Gen.Choose(0, 7).Select(Precision.OfRate),
        _ => Gen.Constant(Precision.Count),
    };

    private static Gen<RowKey> Codes(CodeKind kind) => kind switch
    {
        CodeKind.DepartmentEconomic => Gen.OneOf(Gen.Choose(301, 312).Select(RowKey.OfCode), Gen.Choose(30101, 30103).Select(RowKey.OfCode)),
        CodeKind.FunctionClass => Gen.Choose(201, 234).Select(RowKey.OfCode),
        _ => Gen.OneOf(Gen.Choose(205, 208).Select(RowKey.OfCode), Gen.Choose(20501, 20503).Select(RowKey.OfCode), Gen.Choose(2050101, 2050103).Select(RowKey.OfCode)),
    };

    private static Gen<Figure> Cells(Precision precision, bool coarse)
    {
        Gen<Figure> plain = Gen.Choose(-1_000_000, 1_000_000).Select(n => Figure.Printed(n * precision.Step, precision));
        Gen<Figure> usual = Gen.Frequency((6, plain), (2, Gen.Constant(Figure.Blank(precision))), (1, Gen.Constant(Figure.Absent(precision))), (1, Gen.Constant(Figure.Printed(0, precision))));
        Gen<Figure> own = from other in Precisions(precision.Measure)
                          from n in Gen.Choose(-10_000, 10_000)
                          from half in Gen.Choose(0, 1_000_000)
                          from wide in Gen.Elements(true, false)
                          select wide ? Figure.Printed(n * other.Step, half, other) : Figure.Printed(n * other.Step, other);
        return coarse ? Gen.Frequency((3, usual), (1, own)) : usual;
    }

    private static Gen<ToldChange> Changes(DisclosureTemplate template) =>
        from layout in Gen.Elements<TableLayout>([.. template.Tables])
        from row in Gen.Elements(layout.Rows.Select(r => RowKey.Of(r.Item)).ToArray())
        from column in Gen.Elements(layout.Columns.Select(c => c.Item).Where(c => layout.HasCell(row, c)).ToArray())
        from precision in Precisions(layout.Measure)
        from rate in Precisions(Measure.Rate)
        from n in Gen.Choose(-10_000, 10_000)
        from which in Gen.Choose(0, 2)
        select new ToldChange(layout.Id, row, column,
            which == 1 ? default : Figure.Printed(n * precision.Step, precision), which == 2 ? default : Figure.Printed(n * rate.Step, rate));
}
