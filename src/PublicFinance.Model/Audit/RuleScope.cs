using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>For what a rule is asked: once, for the rows of a table, or for all codes of the document; and for which columns.</summary>
public sealed record RuleScope
{
    private RuleScope(TableId? table, bool codes)
    {
        Table = table;
        OverCodes = codes;
    }

    /// <summary>The table whose rows are asked; null for a rule asked once or for all codes.</summary>
    public TableId? Table { get; }

    /// <summary>Asked for every code that any functional table of the document prints.</summary>
    public bool OverCodes { get; }

    /// <summary>The columns for each of which the rule is asked; none for a rule whose terms name their columns.</summary>
    public ImmutableArray<Item> Columns { get; init; } = [];

    /// <summary>The least level of code asked: 0 takes the fixed rows too, 1 from 类 on.</summary>
    public int FromLevel { get; init; }

    /// <summary>The greatest level of code asked: 1 for 类 only, 3 for all.</summary>
    public int ToLevel { get; init; } = 3;

    /// <summary>The fixed rows asked; none given means all of them, where <see cref="FromLevel"/> is 0.</summary>
    public ImmutableArray<Item> Rows { get; init; } = [];

    /// <summary>Asked once (for each column).</summary>
    public static RuleScope Once(params ReadOnlySpan<Item> columns) => new(null, false) { Columns = [.. columns] };

    /// <summary>Asked for each row of a table.</summary>
    public static RuleScope RowsOf(TableId table, params ReadOnlySpan<Item> columns) => new(table, false) { Columns = [.. columns] };

    /// <summary>Asked for each code of the document.</summary>
    public static RuleScope Codes(params ReadOnlySpan<Item> columns) => new(null, true) { Columns = [.. columns], FromLevel = 1 };

    internal bool Asks(RowKey key) => key.IsCode
        ? key.Level >= FromLevel && key.Level <= ToLevel
        : FromLevel == 0 && (Rows.IsEmpty || Rows.Contains(key.Item));

    /// <summary>The keys asked, from and up to, where no fixed rows are named.</summary>
    internal (int From, int To) KeyRange => (
        FromLevel switch { 0 => 0, 1 => 100, 2 => 10_000, _ => 1_000_000 },
        ToLevel switch { 0 => 100, 1 => 1_000, 2 => 100_000, _ => int.MaxValue });

    /// <summary>Whether only fixed rows are asked, each by name.</summary>
    internal bool AsksNamedRows => FromLevel == 0 && ToLevel == 0 && !Rows.IsEmpty;

    internal bool AsksEveryRow => FromLevel == 0 && ToLevel == 3 && Rows.IsEmpty;
}
