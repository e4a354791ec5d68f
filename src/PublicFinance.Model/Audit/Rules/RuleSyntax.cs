using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;
using PublicFinance.Model.Relations;
using static PublicFinance.Model.Audit.RuleTerm;

namespace PublicFinance.Model.Audit.Rules;

/// <summary>The few shapes in which the catalogue's rules are written.</summary>
internal static class RuleSyntax
{
    public static readonly Item[] Budgets = [Item.General, Item.Funds, Item.Capital];
    public static readonly Item[] AppropriationColumns = [Item.Total, .. Budgets];
    public static readonly Item[] BasicAndProject = [Item.Total, Item.Basic, Item.Project];

    public static LinearRule Sum(string id, string title, string english, RuleScope scope, params ReadOnlySpan<RuleTerm> terms) =>
        new(id, title, english, Severity.Error, scope, atMost: false, terms);

    public static LinearRule AtMost(string id, string title, string english, Severity severity, RuleScope scope, params ReadOnlySpan<RuleTerm> terms) =>
        new(id, title, english, severity, scope, atMost: true, terms);

    /// <summary>A part of a compound rule: it has the whole's id and words.</summary>
    public static LinearRule Equal(RuleTerm left, params ReadOnlySpan<RuleTerm> right) =>
        new("-", "-", "-", Severity.Error, RuleScope.Once(), atMost: false, [left, .. Flip(right)]);

    public static LinearRule PartAtMost(Severity severity, RuleScope scope, params ReadOnlySpan<RuleTerm> terms) =>
        new("-", "-", "-", severity, scope, atMost: true, terms);

    public static LinearRule PartSum(RuleScope scope, params ReadOnlySpan<RuleTerm> terms) => new("-", "-", "-", Severity.Error, scope, atMost: false, terms);

    public static RuleScope Only(TableId table, Item row, params ReadOnlySpan<Item> columns) => RuleScope.RowsOf(table, columns) with { ToLevel = 0, Rows = [row] };

    public static RuleScope Level(TableId table, int level, params ReadOnlySpan<Item> columns) => RuleScope.RowsOf(table, columns) with { FromLevel = level, ToLevel = level };

    public static RuleScope Classes(params ReadOnlySpan<Item> columns) => RuleScope.Codes(columns) with { ToLevel = 1 };

    public static RuleTerm Final(int weight, TableId table, Item row) => Cell(weight, table, row, Item.Final);

    /// <summary>Own money and corrections may be negative; then a part may exceed its whole.</summary>
    public static Severity ErrorUnlessNegative(FinalAccounts accounts, Relation relation) =>
        relation.Terms.Any(t => t.Figure.Value < 0) ? Severity.Warning : Severity.Error;

    public static bool Prints(FinalAccounts accounts, TableId table, Item column) => accounts[table] is { } printed && printed.ColumnOf(column) >= 0;

    public static bool IsZero(FinalAccounts accounts, TableId table, RowKey row, Item column) =>
        accounts[table] is { } printed && printed.ColumnOf(column) is >= 0 and var c
        && printed.RowOf(row) is var r && (r == Table.NotListed || (r >= 0 && printed.IsKnown(r, c) && printed.Column(c)[r] == 0));

    /// <summary>Value and half of a cell, without the figure: for quick answers. False for an unknown cell.</summary>
    public static bool TryCell(FinalAccounts accounts, TableId id, RowKey key, Item item, out long value, out long half)
    {
        (value, half) = (0, 0);
        return accounts[id] is { } table && table.TryCell(table.RowOf(key), table.ColumnOf(item), out value, out half);
    }

    /// <summary>Nothing at all, not merely printed as zero: a few yuan print as 0.00 too.</summary>
    public static bool IsExactlyZero(FinalAccounts accounts, TableId table, RowKey row, Item column) =>
        IsZero(accounts, table, row, column) && accounts.Find(table, row, column) is { Half: 0 };

    private static RuleTerm[] Flip(ReadOnlySpan<RuleTerm> terms)
    {
        var flipped = new RuleTerm[terms.Length];
        for (int i = 0; i < flipped.Length; i++)
        {
            flipped[i] = terms[i].Flipped;
        }

        return flipped;
    }
}
