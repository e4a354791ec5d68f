using PublicFinance.Model.Amounts;
using PublicFinance.Model.Classification;

namespace PublicFinance.Model.Accounts;

/// <summary>One row of a table in a document, seen by the official items of its columns. The default value has absent figures only.</summary>
public readonly record struct StatementRow
{
    private readonly FinalAccounts? _accounts;
    private readonly int? _position;

    internal StatementRow(FinalAccounts accounts, TableId table, RowKey key, int? position = null)
    {
        _accounts = accounts;
        Table = table;
        Key = key;
        _position = position;
    }

    /// <summary>The table.</summary>
    public TableId Table { get; }

    /// <summary>What the row stands for.</summary>
    public RowKey Key { get; }

    /// <summary>The printed name (科目名称、项目); empty where none is printed.</summary>
    public string Name =>
        _accounts?[Table] is { } table && (_position ?? table.RowOf(Key)) is var row and >= 0 ? table.RowName(row) : "";

    /// <summary>The figure in a column; absent where the column is not printed.</summary>
    public Figure this[Item column] => _accounts is not { } accounts ? default
        : _position is { } row && accounts[Table] is { } table && table.ColumnOf(column) is var c and >= 0
            ? table[row, c, accounts.FiscalYear]
        : accounts.Find(Table, Key, column);

    /// <summary>The code as its classification's type; empty for a total and for digits that are no code of it.</summary>
    internal TCode CodeAs<TCode>()
        where TCode : struct, IClassificationCode<TCode> => TCode.TryFromInt32(Key.Code, out TCode code) ? code : default;
}
