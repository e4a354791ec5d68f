using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Calculation;

/// <summary>
/// An entry that a consolidation adds to the sum of its units (汇总调整). Entries are kept one by one and never netted, so that
/// a consolidation of consolidations is the same as one of all units.
/// </summary>
public abstract record Adjustment
{
    private protected Adjustment()
    {
    }

    /// <summary>The name under which it appears beside the units.</summary>
    public abstract string Name { get; }

    /// <summary>The same in English.</summary>
    public abstract string EnglishName { get; }

    /// <summary>Orders entries, so that the order in which they were given does not matter.</summary>
    internal abstract string SortKey { get; }

    /// <summary>The finest precision with which it tells cells of the table; null where it touches none.</summary>
    internal abstract Precision? PrecisionOf(TableId table);

    /// <summary>The codes that it adds to the table's rows.</summary>
    internal virtual IEnumerable<RowKey> RowsOf(TableId table) => [];

    /// <summary>True where it adds to a code above the row without saying to which code below.</summary>
    internal virtual bool StopsAbove(TableId table, RowKey row) => false;

    /// <summary>What it adds to a cell, signed; null where it does not touch it.</summary>
    internal abstract Figure? Tell(TableId table, RowKey row, Item column);

    /// <summary>Why it cannot stand beside these units, or null.</summary>
    internal abstract ConsolidationError? Check(IReadOnlyDictionary<string, FinalAccounts> units);
}
