using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PublicFinance.Model.Accounts;

namespace PublicFinance.Model.Audit;

/// <summary>
/// The fast question of the rules that ask one table's rows to be the sums of their children. Each rule asks one level; one pass
/// over a column answers them all.
/// </summary>
internal sealed class TreeFamily(TableId id, Item[] columns)
{
    /// <summary>True for a rule of this shape that asks whole levels of a table.</summary>
    public static bool Takes(Rule rule) => rule is LinearRule
    {
        IsAtMost: false, When: null, Scope.Table: { } table,
        Terms: [{ Weight: 1, Rows: RowPick.Same, Column: null, PartColumns: false }, { Weight: -1, Rows: RowPick.Children, Column: null }],
    } linear && linear.Terms[0].Table == table;

    public bool Holds(AuditInput input)
    {
        if (input.Accounts?[id] is not { } table || table.IsEmpty)
        {
            return true;
        }

        if (!table.IsUniform || !table.IsSmall)
        {
            return false;                          // each rule answers for itself
        }

        ReadOnlySpan<int> parents = table.Parents, children = table.ChildCounts;
        long half = table.UniformHalf;
        LinearRule.Scratch(table.RowCount, out Span<long> residual, out _);
        foreach (Item column in columns)
        {
            int c = table.ColumnOf(column);
            if (c < 0)
            {
                continue;
            }

            if (!table.IsTreeKnown(c))
            {
                return false;
            }

            if (!Adds(table.Column(c), parents, children, residual, half))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One pass takes every row from its parent, one compares. Parents are rows of the same table, so no index leaves the spans.</summary>
    private static bool Adds(ReadOnlySpan<long> x, ReadOnlySpan<int> parents, ReadOnlySpan<int> children, Span<long> residual, long half)
    {
        x.CopyTo(residual);
        ref long left = ref MemoryMarshal.GetReference(residual);
        for (int row = 0; row < x.Length && row < parents.Length; row++)
        {
            int parent = parents[row];
            if (parent >= 0)
            {
                Unsafe.Add(ref left, parent) -= x[row];
            }
        }

        for (int row = 0; row < residual.Length && row < children.Length; row++)
        {
            if (children[row] > 0 && Math.Abs(residual[row]) > half * (children[row] + 1))
            {
                return false;
            }
        }

        return true;
    }
}
