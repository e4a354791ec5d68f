using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Accounts;

/// <summary>
/// One table of a document under its official names: a view that holds no figure of its own. A table that the document does
/// not print gives a statement whose every figure is absent.
/// </summary>
public abstract class Statement
{
    private protected Statement(FinalAccounts accounts, TableId id)
    {
        Accounts = accounts;
        Id = id;
    }

    /// <summary>What the table tells.</summary>
    public TableId Id { get; }

    /// <summary>The stored table, or null where the document does not print it.</summary>
    public Table? Table => Accounts[Id];

    /// <summary>True where the document prints the table, be it without a row.</summary>
    public bool IsPrinted => Table is not null;

    private protected FinalAccounts Accounts { get; }

    private protected StatementRow RowOf(RowKey key) => new(Accounts, Id, key);

    private protected StatementRow RowOf(Item item) => RowOf(RowKey.Of(item));

    private protected Figure Cell(Item row, Item column) => Accounts.Find(Id, RowKey.Of(row), column);
}
