using System.Numerics;
using System.Runtime.InteropServices;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

public sealed partial class LinearRule
{
    /// <summary>The slack of an instance that cannot be asked: larger than any residual that the hot path is used for.</summary>
    private const long Dead = 1L << 58;

    [ThreadStatic]
    private static long[]? scratch;

    /// <inheritdoc/>
    internal override bool Holds(AuditInput input)
    {
        if (input.Accounts is not { } accounts || !Applies(input))
        {
            return true;
        }

        if (MissingTable(input))
        {
            return true;
        }

        int count = InstanceCount(accounts);
        if (count == 0)
        {
            return true;
        }

        Scratch(count, out Span<long> residual, out Span<long> slack);
        if (Scope.Columns.IsEmpty)
        {
            return HoldsFor(input, default, residual, slack);
        }

        foreach (Item column in Scope.Columns)
        {
            if (!HoldsFor(input, column, residual, slack))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Computes residual and slack of every instance for one column: what the property "hot path = operands" compares.</summary>
    /// <returns>False where magnitudes could overflow and only the enumerated operands are exact.</returns>
    internal bool TryColumn(AuditInput input, Item column, Span<long> residual, Span<long> slack)
    {
        long value = 0, half = 0;
        residual.Clear();
        slack.Clear();
        foreach (RuleTerm term in Terms)
        {
            if (IsLeftOut(input, term))
            {
                continue;
            }

            FinalAccounts source = input.Of(term.Previous)!;
            Table table = source[term.Table]!;
            if (!table.IsSmall)
            {
                return false;
            }

            if (term.PartColumns)
            {
                ReadOnlySpan<Item> columns = table.Columns;
                for (int c = 0; c < columns.Length; c++)
                {
                    if (table.Layout.Column(columns[c])!.Role == LineRole.Part)
                    {
                        AddSame(source, table, term.Weight, c, residual, slack, ref half);
                    }
                }
            }
            else
            {
                Add(source, table, term, table.ColumnOf(term.Column ?? column), residual, slack, ref value, ref half);
            }
        }

        AddConstant(residual, value);
        AddConstant(slack, half);
        Silence(input.Accounts!, slack);
        return true;
    }

    internal static bool IsAsked(long slack) => slack < Dead;

    internal static void Scratch(int count, out Span<long> residual, out Span<long> slack)
    {
        if (scratch is null || scratch.Length < 2 * count)
        {
            scratch = new long[Math.Max(512, 4 * count)];
        }

        residual = scratch.AsSpan(0, count);
        slack = scratch.AsSpan(count, count);
    }

    /// <summary>Marks the instances that the scope leaves out.</summary>
    private void Silence(FinalAccounts accounts, Span<long> slack)
    {
        if (Scope.AsksEveryRow || (Scope.OverCodes ? Scope is { FromLevel: <= 1, ToLevel: 3 } : Scope.Table is null))
        {
            return;
        }

        if (Scope is { OverCodes: true, FromLevel: <= 1, ToLevel: 1 })
        {
            AddScaled(slack, accounts.Codes.BelowClasses(), 1);
            return;
        }

        ReadOnlySpan<int> keys = Scope.OverCodes ? accounts.Codes.Codes : accounts[Scope.Table!.Value]!.Keys;
        if (Scope.Rows.IsEmpty)
        {
            (int from, int to) = Scope.KeyRange;
            for (int i = 0; i < slack.Length; i++)
            {
                slack[i] = keys[i] >= from && keys[i] < to ? slack[i] : Dead;
            }

            return;
        }

        (int least, int most) = Scope.KeyRange;
        for (int i = 0; i < slack.Length; i++)
        {
            int key = keys[i];
            slack[i] = (key < Items.Count ? _asksItem[key] : key >= least && key < most) ? slack[i] : Dead;
        }
    }

    private bool HoldsFor(AuditInput input, Item column, Span<long> residual, Span<long> slack)
    {
        if (!TryColumn(input, column, residual, slack))
        {
            return HoldsByOperands(input, column);
        }

        int i = 0;
        Vector<long> over = default;
        ref long left = ref MemoryMarshal.GetReference(residual);
        ref long right = ref MemoryMarshal.GetReference(slack);
        for (; i <= residual.Length - Vector<long>.Count; i += Vector<long>.Count)
        {
            Vector<long> r = Vector.LoadUnsafe(ref left, (nuint)i);
            over |= Vector.GreaterThan(IsAtMost ? r : Vector.Abs(r), Vector.LoadUnsafe(ref right, (nuint)i));
        }

        for (; i < residual.Length; i++)
        {
            if ((IsAtMost ? residual[i] : Math.Abs(residual[i])) > slack[i])
            {
                return false;
            }
        }

        return over == default;
    }

    private bool HoldsByOperands(AuditInput input, Item column)
    {
        int count = InstanceCount(input.Accounts!);
        for (int i = 0; i < count; i++)
        {
            if (Instance(input, column, i) is { NotAsked: null, Relation: { Holds: false } })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a table that a term needs is not printed, so that nothing can be asked.</summary>
    internal bool MissingTable(AuditInput input)
    {
        foreach (RuleTerm term in Terms)
        {
            if (input.Of(term.Previous) is not { } source || (source[term.Table] is null && !IsLeftOut(input, term)))
            {
                return true;
            }
        }

        return false;
    }
}
