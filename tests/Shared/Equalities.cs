using PublicFinance.Model.Accounts;
using PublicFinance.Model.Audit;

namespace PublicFinance.Model.Testing;

/// <summary>
/// The linear equalities that rules say about a document, enumerated from the rules' data alone and apart from the auditor's own
/// evaluation: for each the cells with their weights, and the tolerance T.
/// </summary>
public static class Equalities
{
    public sealed record Equality(Rule Rule, LinearRule Linear, IReadOnlyList<(TableId Table, int Row, int Column, long Weight)> Cells, long Tolerance);

    public static IEnumerable<Equality> Of(IEnumerable<Rule> rules, FinalAccounts accounts)
    {
        foreach ((Rule whole, LinearRule rule) in RuleTree.Linear(rules).Where(r => !r.Linear.IsAtMost && r.Linear.Terms.All(t => !t.Previous)))
        {
            if (whole.When?.Invoke(accounts) == false || rule.When?.Invoke(accounts) == false)
            {
                continue;
            }

            IEnumerable<RowKey?> instances = rule.Scope.OverCodes ? FunctionCodes(accounts).Select(c => (RowKey?)c)
                : rule.Scope.Table is { } id ? accounts[id] is { } table ? Enumerable.Range(0, table.RowCount).Select(r => (RowKey?)table.Key(r)) : []
                : [null];
            int row = 0;
            foreach (RowKey? instance in instances)
            {
                int at = row++;
                foreach (Item column in rule.Scope.Columns.IsEmpty ? [default] : rule.Scope.Columns)
                {
                    if ((instance is not { } key || IsAsked(rule.Scope, key)) && Build(whole, rule, accounts, instance ?? default, at, column) is { } equality)
                    {
                        yield return equality;
                    }
                }
            }
        }
    }

    private static IEnumerable<RowKey> FunctionCodes(FinalAccounts accounts) => accounts.Tables
        .Where(t => t.Layout.Codes is CodeKind.Function or CodeKind.FunctionClass)
        .SelectMany(t => Enumerable.Range(0, t.RowCount).Select(t.Key)).Where(k => k.IsCode).Distinct();

    private static bool IsAsked(RuleScope scope, RowKey key) => key.IsCode
        ? key.Level >= scope.FromLevel && key.Level <= scope.ToLevel
        : scope.FromLevel == 0 && (scope.Rows.IsEmpty || scope.Rows.Contains(key.Item));

    private static Equality? Build(Rule whole, LinearRule rule, FinalAccounts accounts, RowKey key, int row, Item column)
    {
        List<(TableId, int, int, long)> cells = [];
        long tolerance = 0;
        foreach (RuleTerm term in rule.Terms)
        {
            if (accounts[term.Table] is not { } table)
            {
                if (accounts.Template[term.Table] is null)
                {
                    continue;
                }

                return null;
            }

            if (term.Rows == RowPick.Fixed && !term.Key.IsCode && table.Layout.Row(term.Key.Item) is null)
            {
                continue;
            }

            IReadOnlyList<int>? rows = Rows(rule, term, table, key, row);
            Item[] columns = term.PartColumns ? [.. table.Columns.ToArray().Where(c => table.Layout.Column(c)!.Role == LineRole.Part)] : [term.Column ?? column];
            if (rows is null)
            {
                return null;
            }

            foreach ((int r, Item item) in rows.SelectMany(r => columns.Select(c => (r, c))))
            {
                int c = table.Columns.IndexOf(item);
                if (c < 0 || !table[r, c, accounts.FiscalYear].IsKnown)
                {
                    return null;
                }

                cells.Add((term.Table, r, c, term.Weight));
                tolerance += Math.Abs(term.Weight) * table[r, c, accounts.FiscalYear].Half;
            }

            if (rows.Count == 0 && columns.Any(c => table.Columns.IndexOf(c) < 0))
            {
                return null;
            }
        }

        return cells.Count == 0 ? null : new Equality(whole, rule, cells, tolerance);
    }

    /// <summary>The rows of a term; none for what is exactly zero, null for what is unknown.</summary>
    private static IReadOnlyList<int>? Rows(LinearRule rule, RuleTerm term, Table table, RowKey key, int row)
    {
        IEnumerable<int> all = Enumerable.Range(0, table.RowCount);
        return term.Rows switch
        {
            RowPick.Same => rule.Scope.Table == term.Table ? [row] : One(table, key),
            RowPick.Children => all.Where(r => table.Parents[r] == row).ToList() is { Count: > 0 } children ? children : null,
            RowPick.Fixed => One(table, term.Key),
            RowPick.Parts => table.Layout.Rows.Where(l => l.Role == LineRole.Part).Select(l => One(table, RowKey.Of(l.Item))).ToList() is var parts && parts.TrueForAll(p => p is { Count: 1 })
                ? [.. parts.SelectMany(p => p!)] : null,
            _ => [.. all.Where(r => table.Key(r).IsCode && (table.Parents[r] < 0 || !table.Key(table.Parents[r]).IsCode)
                && !term.Except.Any(e => table.Key(r).Code == e || table.Key(r).Code / 100 == e || table.Key(r).Code / 10_000 == e))],
        };
    }

    private static IReadOnlyList<int>? One(Table table, RowKey key) => table.RowOf(key) switch
    {
        Table.Unknown => null,
        Table.NotListed => [],
        var r => [r],
    };
}
