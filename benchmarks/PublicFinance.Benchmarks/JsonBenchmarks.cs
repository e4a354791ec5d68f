using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Serialization;

namespace PublicFinance.Benchmarks;

/// <summary>Loading a document of nine tables against a bare pass of <see cref="Utf8JsonReader"/> over the same bytes.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly byte[] _document = Document();

    /// <summary>The least that any reader must do.</summary>
    [Benchmark(Baseline = true)]
    public long BarePass()
    {
        var reader = new Utf8JsonReader(_document);
        long tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>Decoded into tables.</summary>
    [Benchmark]
    public FinalAccounts Load() => AccountsJson.Read(_document);

    /// <summary>Through the serializer.</summary>
    [Benchmark]
    public FinalAccounts? Serializer() => JsonSerializer.Deserialize<FinalAccounts>(_document, Options);

    private static readonly JsonSerializerOptions Options = new() { Converters = { new AccountsJsonConverter() } };

    /// <summary>A document of the national form with 30 functional items and 60 economic lines.</summary>
    internal static byte[] Document()
    {
        DisclosureTemplate template = DisclosureTemplate.National2022;
        FinalAccounts accounts = FinalAccounts.Of("某某局", 2024, template);
        Precision precision = Precision.Of(AmountUnit.TenThousandYuan, 2);
        int number = 1;
        foreach (TableLayout layout in template.Tables)
        {
            if (layout.Measure != Measure.Amount)
            {
                continue;
            }

            var builder = new TableBuilder(layout, precision);
            int cells = layout.Columns.Length;
            foreach (Line row in layout.Rows)
            {
                builder.Row(RowKey.Of(row.Item), null, Cells(layout, RowKey.Of(row.Item), ref number));
            }

            foreach (int code in Codes(layout))
            {
                var key = RowKey.OfCode(code);
                builder.Row(key, "某项支出名称", Cells(layout, key, ref number));
            }

            accounts = accounts.With(builder.Build());
        }

        return Encoding.UTF8.GetBytes(AccountsJson.Write(accounts, indented: false));
    }

    private static string?[] Cells(TableLayout layout, RowKey row, ref int number)
    {
        var cells = new string?[layout.Columns.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            number = (number * 7919) % 100_003;
            cells[i] = layout.HasCell(row, layout.Columns[i].Item) && number % 8 != 0 ? Figure.Printed(number * 10_000L, Precision.Of(AmountUnit.TenThousandYuan, 2)).Digits : null;
        }

        return cells;
    }

    private static IEnumerable<int> Codes(TableLayout layout)
    {
        if (layout.Codes == CodeKind.FunctionClass)
        {
            return layout.Classes;
        }

        if (layout.Codes == CodeKind.DepartmentEconomic)
        {
            return new[] { 301, 302, 303, 310 }.SelectMany(c => Enumerable.Range(0, 15).Select(i => i == 0 ? c : (c * 100) + i));
        }

        int[] classes = layout.Id is TableId.Funds or TableId.Capital ? [212] : layout.Codes == CodeKind.Function ? [205, 208, 210, 213, 221] : [];
        return classes.SelectMany(c => new[] { c, (c * 100) + 1, (c * 10_000) + 101, (c * 10_000) + 102, (c * 100) + 2, (c * 10_000) + 201, (c * 10_000) + 299 });
    }
}
