using System.Buffers;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Serialization;

/// <summary>Writes the canonical form: members and tables in order, every amount with its table's decimals.</summary>
internal static class AccountsEncoder
{
    public static void Write(FinalAccounts accounts, IBufferWriter<byte> output, bool indented)
    {
        var json = new JsonLines(output, indented);
        json.Open('{');
        json.Name("format", true);
        json.Text(JsonNames.Format);
        json.Name("version", true);
        json.Number(JsonNames.Version);
        json.Name("entity", true);
        json.Text(accounts.Entity);
        json.Name("fiscalYear", true);
        json.Number(accounts.FiscalYear);
        json.Name("template", true);
        json.Text(accounts.Template.Name);
        if (accounts.Profile != EntityProfile.Unknown)
        {
            WriteProfile(ref json, accounts.Profile);
        }

        json.Name("tables", true);
        json.Open('{');
        bool any = false;
        foreach (Table table in accounts.Tables)
        {
            json.Name(table.Layout.JsonName, true);
            WriteTable(ref json, table);
            any = true;
        }

        json.Close('}', any);
        if (accounts.Changes.Length > 0)
        {
            json.Name("changes", true);
            json.Open('[');
            foreach (ToldChange change in accounts.Changes)
            {
                json.Break();
                WriteChange(ref json, change);
            }

            json.Close(']', true);
        }

        if (accounts.Extensions.Length > 0)
        {
            json.Name("extensions", true);
            json.Verbatim(accounts.Extensions);
        }

        json.Close('}', true);
    }

    private static void WriteProfile(ref JsonLines json, EntityProfile profile)
    {
        json.Name("profile", true);
        json.Open('{');
        if (profile.Kind != EntityKind.Unknown)
        {
            json.Name("kind");
            json.Text(JsonNames.Kinds[(int)profile.Kind]);
        }

        ReadOnlySpan<(string Name, bool Value)> flags =
        [
            ("isAcademic", profile.IsAcademic),
            ("isReorganised", profile.IsReorganised),
            ("withholdsItems", profile.WithholdsItems),
            ("basicTableCoversAllAppropriation", profile.BasicTableCoversAllAppropriation),
            ("explainsThreePublicOverrun", profile.ExplainsThreePublicOverrun),
            ("explainsOpeningAdjustment", profile.ExplainsOpeningAdjustment),
        ];
        foreach ((string name, bool value) in flags)
        {
            if (value)
            {
                json.Name(name);
                json.Verbatim("true");
            }
        }

        json.Close('}', false);
    }

    private static void WriteTable(ref JsonLines json, Table table)
    {
        json.Open('{');
        if (table.Layout.Measure != Measure.Count)
        {
            json.Name("unit", true);
            json.Text(UnitText(table.Precision));
            json.Name("decimals");
            json.Number(table.Precision.Decimals);
        }

        json.Name("columns", true);
        json.Open('[');
        foreach (Item column in table.Columns)
        {
            json.Text(column.JsonName());
        }

        json.Close(']', false);
        json.Name("rows", true);
        json.Open('[');
        for (int row = 0; row < table.RowCount; row++)
        {
            json.Break();
            WriteRow(ref json, table, row);
        }

        json.Close(']', !table.IsEmpty);
        json.Close('}', true);
    }

    private static void WriteRow(ref JsonLines json, Table table, int row)
    {
        RowKey key = table.Key(row);
        json.Open('{');
        json.Name(key.IsCode ? "code" : "item");
        json.Text(key.ToString());
        ReadOnlySpan<char> name = table.OwnRowName(row);
        if (!name.IsEmpty && (key.IsCode || !name.SequenceEqual(table.Layout.Row(key.Item)!.Name)))
        {
            json.Name("name");
            json.Text(name);
        }

        json.Name("amounts");
        json.Open('[');
        for (int column = 0; column < table.Columns.Length; column++)
        {
            WriteCell(ref json, table, row, column);
        }

        json.Close(']', false);
        json.Close('}', false);
    }

    private static void WriteCell(ref JsonLines json, Table table, int row, int column)
    {
        Figure figure = table[row, column, 0];
        Precision precision = figure.Precision;
        bool formHasCell = table.Layout.HasCell(table.Key(row), table.Columns[column]);
        if (figure.Presence == Presence.Blank || (!figure.IsKnown && !formHasCell))
        {
            json.Null();
        }
        else if (!figure.IsKnown)
        {
            json.Open('{');
            json.Name("amount");
            json.Null();
            json.Close('}', false);
        }
        else if (precision == table.Precision && figure.Half == precision.Half)
        {
            json.Text(figure.Digits);
        }
        else
        {
            json.Open('{');
            json.Name("amount");
            json.Text(figure.Digits);
            if (precision.Measure == Measure.Amount && precision.Unit != table.Precision.Unit)
            {
                json.Name("unit");
                json.Text(precision.Unit.Symbol());
            }

            if (precision.Decimals != table.Precision.Decimals)
            {
                json.Name("decimals");
                json.Number(precision.Decimals);
            }

            if (figure.Half != precision.Half)
            {
                json.Name("half");
                json.Text(Figure.FormatValue(figure.Half, Whole(precision)));
            }

            json.Close('}', false);
        }
    }

    private static void WriteChange(ref JsonLines json, ToldChange change)
    {
        json.Open('{');
        json.Name("table");
        json.Text(change.Table.JsonName());
        json.Name("row");
        json.Text(change.Row.ToString());
        json.Name("column");
        json.Text(change.Column.JsonName());
        if (change.Change.IsKnown)
        {
            json.Name("amount");
            json.Text(change.Change.Digits);
            if (change.Change.Measure == Measure.Amount)
            {
                json.Name("unit");
                json.Text(change.Change.Precision.Unit.Symbol());
            }
        }

        if (change.Rate.IsKnown)
        {
            json.Name("rate");
            json.Text(change.Rate.Digits);
        }

        json.Close('}', false);
    }

    private static string UnitText(Precision precision) => precision.Measure == Measure.Amount ? precision.Unit.Symbol() : JsonNames.RateUnit;

    private static Precision Whole(Precision precision) => precision.Measure switch
    {
        Measure.Amount => Precision.Of(precision.Unit, 0),
        Measure.Rate => Precision.OfRate(0),
        _ => precision,
    };
}
