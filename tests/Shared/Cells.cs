using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Testing;

/// <summary>The values of a table by row and column, in base units, whether printed or not.</summary>
public sealed class Cells
{
    private readonly Dictionary<(RowKey Row, Item Column), long> _values = [];

    public IEnumerable<RowKey> Rows => _values.Keys.Select(k => k.Row).Distinct();

    public long this[RowKey row, Item column]
    {
        get => _values.GetValueOrDefault((row, column));
        set => _values[(row, column)] = value;
    }

    public long this[Item row, Item column]
    {
        get => this[RowKey.Of(row), column];
        set => this[RowKey.Of(row), column] = value;
    }

    public bool Has(RowKey row, Item column) => _values.ContainsKey((row, column));

    public void Add(RowKey row, Item column, long value) => this[row, column] += value;
}
