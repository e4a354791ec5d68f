using System.Numerics;
using System.Runtime.InteropServices;
using PublicFinance.Model.Accounts;
using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Audit;

/// <content>Adding the figures of a term to the residuals and slacks of all instances.</content>
public sealed partial class LinearRule
{
    private void Add(FinalAccounts source, Table table, RuleTerm term, int c, Span<long> residual, Span<long> slack, ref long value, ref long half)
    {
        switch (term.Rows)
        {
            case RowPick.Same when c < 0:
                slack.Fill(Dead);                  // a column that the document does not print
                break;
            case RowPick.Same:
                AddSame(source, table, term.Weight, c, residual, slack, ref half);
                break;
            case RowPick.Children:
                AddChildren(table, term.Weight, c, residual, slack);
                break;
            case RowPick.Fixed:
                AddCell(table, term.Weight, table.RowOf(term.Key), c, ref value, ref half);
                break;
            case RowPick.Parts:
                foreach (Line line in table.Layout.Rows)
                {
                    if (line.Role == LineRole.Part)
                    {
                        AddCell(table, term.Weight, table.RowOf(RowKey.Of(line.Item)), c, ref value, ref half);
                    }
                }

                break;
            case RowPick.Highest:
                for (int row = 0; row < table.RowCount; row++)
                {
                    if (IsHighest(table, row, term))
                    {
                        AddCell(table, term.Weight, row, c, ref value, ref half);
                    }
                }

                break;
        }
    }

    private static void AddCell(Table table, int weight, int row, int column, ref long value, ref long half)
    {
        if (!table.TryCell(row, column, out long x, out long h))
        {
            half = Math.Max(half, Dead);
            return;
        }

        value += weight * x;
        half += Math.Abs(weight) * h;
    }

    private void AddSame(FinalAccounts accounts, Table table, long weight, int c, Span<long> residual, Span<long> slack, ref long half)
    {
        ReadOnlySpan<long> x = table.Column(c);
        bool plain = table.IsUniform && table.IsColumnKnown(c);
        long magnitude = Math.Abs(weight), uniform = magnitude * table.UniformHalf;
        if (Scope.Table == table.Layout.Id)
        {
            if (plain)
            {
                half += uniform;
                AddScaled(residual, x, weight);
                return;
            }

            AddScaled(residual, x, weight);
            ReadOnlySpan<Presence> presence = table.ColumnPresence(c);
            for (int i = 0; i < presence.Length; i++)
            {
                slack[i] = presence[i] == Presence.Absent ? Math.Max(slack[i], Dead)
                    : slack[i] + (table.IsUniform ? uniform : magnitude * table.Half(i, c));
            }

            return;
        }

        if (plain && uniform < Dead / 4)
        {
            AddScaled(residual, accounts.Codes.Values(table, c), weight);
            AddScaled(slack, accounts.Codes.Halves(table), magnitude);
            return;
        }

        ReadOnlySpan<int> rows = accounts.Codes.Rows(table.Layout.Id);
        residual = residual[..rows.Length];
        slack = slack[..rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            int row = rows[i];
            if (row >= 0)
            {
                residual[i] += weight * x[row];
                slack[i] = plain ? slack[i] + uniform
                    : table.IsKnown(row, c) ? slack[i] + (magnitude * table.Half(row, c))
                    : Math.Max(slack[i], Dead);
            }
            else if (row == Table.Unknown)
            {
                slack[i] = Math.Max(slack[i], Dead);
            }
        }
    }

    /// <summary>sum += weight·x over whole columns. Lengths are equal by construction; the reads by vector stay inside.</summary>
    private static void AddScaled(Span<long> sum, ReadOnlySpan<long> x, long weight)
    {
        int length = Math.Min(sum.Length, x.Length), i = 0;
        if (weight is 1 or -1)
        {
            ref long to = ref MemoryMarshal.GetReference(sum);
            ref long from = ref MemoryMarshal.GetReference(x);
            for (; i <= length - Vector<long>.Count; i += Vector<long>.Count)
            {
                Vector<long> total = Vector.LoadUnsafe(ref to, (nuint)i), term = Vector.LoadUnsafe(ref from, (nuint)i);
                (weight > 0 ? total + term : total - term).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < length; i++)
        {
            sum[i] += weight * x[i];
        }
    }

    /// <summary>sum += value everywhere.</summary>
    private static void AddConstant(Span<long> sum, long value)
    {
        if (value == 0)
        {
            return;
        }

        ref long to = ref MemoryMarshal.GetReference(sum);
        var constant = new Vector<long>(value);
        int i = 0;
        for (; i <= sum.Length - Vector<long>.Count; i += Vector<long>.Count)
        {
            (Vector.LoadUnsafe(ref to, (nuint)i) + constant).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < sum.Length; i++)
        {
            sum[i] += value;
        }
    }

    private static void AddChildren(Table table, long weight, int c, Span<long> residual, Span<long> slack)
    {
        ReadOnlySpan<int> children = table.ChildCounts;
        for (int row = 0; row < slack.Length; row++)
        {
            if (c < 0 || children[row] == 0)
            {
                slack[row] = Math.Max(slack[row], Dead);
            }
        }

        if (c < 0)
        {
            return;
        }

        ReadOnlySpan<int> parents = table.Parents;
        ReadOnlySpan<long> x = table.Column(c);
        bool plain = table.IsUniform && table.IsColumnKnown(c);
        long uniform = Math.Abs(weight) * table.UniformHalf;
        for (int row = 0; row < x.Length; row++)
        {
            int parent = parents[row];
            if (parent < 0)
            {
                continue;
            }

            residual[parent] += weight * x[row];
            slack[parent] = plain ? slack[parent] + uniform
                : table.IsKnown(row, c) ? slack[parent] + (Math.Abs(weight) * table.Half(row, c))
                : Math.Max(slack[parent], Dead);
        }
    }
}
