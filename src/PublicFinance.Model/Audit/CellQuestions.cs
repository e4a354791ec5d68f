using System.Collections.Immutable;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>The fast question of the rules over single named cells: their terms stand in one array and are asked in one walk.</summary>
internal sealed class CellQuestions
{
    private readonly CellRelation[] _relations;
    private readonly CellTerm[] _terms;
    private readonly int[] _hints;              // where each term's row was found last: documents of one form are alike

    public CellQuestions(IEnumerable<(Rule Whole, LinearRule Part)> rules)
    {
        List<CellRelation> relations = [];
        List<CellTerm> terms = [];
        foreach ((Rule whole, LinearRule part) in rules)
        {
            foreach (Item column in part.ColumnsFor)
            {
                int start = terms.Count;
                terms.AddRange(part.Terms.Select(t => new CellTerm(
                    t.Weight, t.Table, part.Scope.OnlyRow is { } row ? RowKey.Of(row) : t.Key, t.Column ?? column, t.Previous, part.Scope.OnlyRow is null ? t : null)));
                relations.Add(new CellRelation(whole, part, part.IsAtMost, start, terms.Count));
            }
        }

        _relations = [.. relations];
        _terms = [.. terms];
        _hints = new int[_terms.Length];
    }

    /// <summary>True for a rule asked once, or of one fixed row, whose every term is one cell.</summary>
    public static bool Takes(Rule rule) => rule is LinearRule linear && (linear.Scope.Table is null
        ? !linear.Scope.OverCodes && linear.Terms.All(t => t.Rows == RowPick.Fixed)
        : linear.Scope.OnlyRow is not null && linear.Terms.All(t => t is { Rows: RowPick.Same, PartColumns: false }));

    /// <summary>False where a relation fails, or where figures are so large that each rule must answer for itself.</summary>
    public bool Holds(AuditInput input)
    {
        if (input.Accounts is not { } accounts)
        {
            return true;
        }

        foreach (ref readonly CellRelation relation in _relations.AsSpan())
        {
            if ((relation.Whole.When is { } when && !when(accounts)) || (relation.Part.When is { } and && !and(accounts)))
            {
                continue;
            }

            if (!Holds(input, accounts, in relation))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(AuditInput input, FinalAccounts accounts, in CellRelation relation)
    {
        long value = 0, half = 0;
        for (int i = relation.Start; i < relation.End; i++)
        {
            ref readonly CellTerm term = ref _terms[i];
            FinalAccounts? source = term.Previous ? input.Previous : accounts;
            if (source is null)
            {
                return true;
            }

            if (source.TablesById[(int)term.Table] is not { } table)
            {
                if (term.Rule is { } missing && LinearRule.IsLeftOut(input, missing))
                {
                    continue;
                }

                return true;
            }

            int row = term.Key.IsCode ? table.RowOf(term.Key, ref _hints[i]) : table.RowOf(term.Key);
            if (row == Table.Unknown && term.Rule is { } rule && LinearRule.IsLeftOut(input, rule))
            {
                continue;
            }

            if (!table.TryCell(row, table.ColumnOf(term.Column), out long x, out long h))
            {
                return true;
            }

            if (!table.IsSmall)
            {
                return false;
            }

            value += term.Weight * x;
            half += Math.Abs(term.Weight) * h;
        }

        return (relation.IsAtMost ? value : Math.Abs(value)) <= half;
    }

    private readonly record struct CellRelation(Rule Whole, LinearRule Part, bool IsAtMost, int Start, int End);

    private readonly record struct CellTerm(long Weight, TableId Table, RowKey Key, Item Column, bool Previous, RuleTerm? Rule);
}
